package satow.dossier.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import satow.dossier.account.Agreement;
import satow.dossier.account.Commitment;
import satow.dossier.account.Dispute;
import satow.dossier.account.Dossier;
import satow.dossier.account.Meeting;
import satow.dossier.account.Utterance;
import satow.dossier.merge.Content;
import satow.dossier.merge.Countries;
import satow.dossier.merge.DateWords;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventKind;
import satow.dossier.merge.EventMerger;

/**
 * Answers common questions from the records of a dossier, with citations: when they last met, all
 * meetings, what was promised and kept, who said what on a matter, figures, what changed since a
 * date, where the sources differ. What the articles do not tell is said so; nothing is guessed.
 */
public final class Ask {
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(sa(y|ys|id)|told|tell|position|stance|views?|think|quotes?|comment\\w*)\\b");
  private static final Pattern MET =
      Pattern.compile("\\b(meet|meets|met|meetings?|summits?|talks|visit\\w*|phoned?|calls?)\\b");
  private static final Pattern MEETINGS =
      Pattern.compile("\\b(times|meetings?|summits?|talks|agreements?|treaties|deals?)\\b");
  private static final Pattern PROMISED =
      Pattern.compile(
          "\\b(promis\\w*|pledg\\w*|commit\\w*|kept|keep|broken?|overdue|undertak\\w*)\\b");
  private static final Pattern SIGNED =
      Pattern.compile("\\b(agreements?|agreed?|sign\\w*|treat(y|ies)|deals?|memorand\\w*)\\b");
  private static final Pattern FIGURE =
      Pattern.compile("\\b(figures?|how much|how many|numbers?|statistics?|percent\\w*)\\b");
  private static final Pattern DIFFER =
      Pattern.compile("\\b(differ\\w*|contradict\\w*|disagree\\w*|inconsisten\\w*)\\b");
  private static final Pattern HOSTILE =
      Pattern.compile(
          "\\b(sanction\\w*|disputes?|accus\\w*|threat\\w*|hostile|conflicts?|quarrels?"
              + "|protest\\w*|complain\\w*|criticis\\w*|criticiz\\w*|fight\\w*|fought|war)\\b");
  private static final Pattern PLANNED =
      Pattern.compile("\\b(plan\\w*|next|upcoming|ahead|expected|scheduled)\\b");
  private static final Pattern CHANGED =
      Pattern.compile("\\b(chang\\w*|new|happen\\w*|since|timeline|events?|what did)\\b");
  private static final Pattern THIRD =
      Pattern.compile("\\b(third part\\w*|other countr\\w*|others|who else|involved)\\b");

  private static final Pattern COOLED =
      Pattern.compile(
          "\\b(cool\\w*|worse\\w*|deteriorat\\w*|sour\\w*|strain\\w*|tens\\w*|chill\\w*)\\b");
  private static final Pattern WARMED =
      Pattern.compile("\\b(improv\\w*|better|thaw\\w*|warm\\w*|eas(e|ed|ing)|reconcil\\w*)\\b");

  private final Dossier dossier;

  private static final SortedSet<String> SIGNING =
      Content.words(
          "agreement agreements agree agreed sign signed signing treaty treaties deal deals"
              + " memorandum memoranda contract contracts there latest last many conclude concluded");

  private Ask(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Questions to a dossier. */
  public static Ask of(Dossier dossier) {
    return new Ask(dossier);
  }

  /**
   * An answer.
   *
   * @param told whether the articles tell
   * @param lines the answer, line by line, each with its citations in brackets
   */
  public record Answer(boolean told, List<String> lines) {
    public Answer {
      lines = List.copyOf(lines);
    }

    /** The lines as one text. */
    public String text() {
      return String.join("\n", lines) + "\n";
    }
  }

  /** The answer to a question in English. */
  public Answer answer(String question) {
    var asked = new Question(question);
    var q = asked.lower();
    List<Block.Line> lines;
    if (DIFFER.matcher(q).find()) {
      lines = new AskedFigures(dossier).differ(asked);
    } else if (SAID.matcher(q).find()) {
      lines = said(asked);
    } else if (FIGURE.matcher(q).find() && !MEETINGS.matcher(q).find()) {
      lines = new AskedFigures(dossier).counts(asked);
      lines = lines.isEmpty() ? happened(asked) : lines;
    } else if (PROMISED.matcher(q).find()) {
      lines = promised(q);
    } else {
      lines = happened(asked);
    }
    return lines.isEmpty() ? silence() : told(lines);
  }

  private List<Block.Line> happened(Question asked) {
    var q = asked.lower();
    if (THIRD.matcher(q).find()) {
      return events(
          dossier.thirdParties().stream().flatMap(t -> t.events().stream()).toList(), asked);
    }
    if (PLANNED.matcher(q).find()) {
      return dossier.dealings().planned().stream().map(Composer::line).toList();
    }
    if (HOSTILE.matcher(q).find() || COOLED.matcher(q).find()) {
      return hostile(asked);
    }
    if (WARMED.matcher(q).find()) {
      return events(
          dossier.events().stream().filter(e -> e.happened() && e.kind().approaches()).toList(),
          asked);
    }
    if (SIGNED.matcher(q).find()) {
      return signed(asked);
    }
    if (MET.matcher(q).find()) {
      return met(asked);
    }
    if (asked.timed() || CHANGED.matcher(q).find()) {
      return events(byName(dossier.events(), asked.text()), asked);
    }
    return search(asked);
  }

  /**
   * Agreements on the matter that the question names, where it names one; without any, what is told
   * of such an agreement: that it is still to be signed.
   */
  private List<Block.Line> signed(Question asked) {
    var matter = asked.matter(apart(dossier, SIGNING));
    var agreed = dossier.dealings().agreements().stream().map(Agreement::event).toList();
    var found = events(about(agreed, matter), asked);
    if (!found.isEmpty() || !asked.lower().matches(".*\\b(treaty|agreement|deal)\\b.*")) {
      return found;
    }
    var still = about(dossier.events(), matter).stream();
    found = events(still.filter(e -> e.kind() == EventKind.AGREEMENT).toList(), asked);
    return found.isEmpty() ? search(asked) : found;
  }

  private static List<Event> about(List<Event> events, List<Set<String>> matter) {
    return events.stream()
        .filter(e -> Question.touches(matter, Content.words(e.evidence().get(0).text())))
        .toList();
  }

  /** The words that the two are called, with others: no matter is named by them. */
  static Set<String> apart(Dossier dossier, Set<String> others) {
    var out = new TreeSet<>(others);
    for (String country : List.of(dossier.dyad().first(), dossier.dyad().second())) {
      out.addAll(Content.words(Countries.name(country)));
    }
    return out;
  }

  /** Events in which somebody acts whom the question names; all where it names nobody. */
  private List<Event> byName(List<Event> events, String question) {
    var words = List.of(question.split("[^\\p{L}]+", -1));
    var named =
        events.stream()
            .filter(
                e ->
                    e.parties().sources().stream()
                        .filter(Countries::person)
                        .flatMap(a -> Arrays.stream(a.name().split(" ", -1)))
                        .anyMatch(n -> n.length() > 1 && words.contains(n)))
            .toList();
    return named.isEmpty() ? events : named;
  }

  private List<Block.Line> hostile(Question asked) {
    var q = asked.lower();
    boolean sanctions = q.contains("sanction");
    boolean news = COOLED.matcher(q).find(); // what cooled relations lately is no old war
    boolean fighting = !news && (q.contains("war") || q.contains("fight") || q.contains("fought"));
    if (fighting && Pattern.compile("\\bend(s|ed)?\\b").matcher(q).find()) {
      return dossier.dealings().disputes().stream()
          .filter(d -> d.matter() == Dispute.Matter.FIGHTING)
          .flatMap(d -> d.steps().stream())
          .filter(e -> e.kind() != EventKind.FORCE)
          .map(Composer::line)
          .toList();
    }
    return events(
        dossier.dealings().disputes().stream()
            .filter(d -> !sanctions || d.sanctions())
            .filter(d -> !fighting || d.matter() == Dispute.Matter.FIGHTING)
            .flatMap(d -> d.steps().stream())
            .filter(e -> !q.contains("protest") || e.kind().objects())
            .filter(e -> !news || e.happened() && !e.date().background())
            .distinct()
            .sorted(EventMerger.BY_DATE)
            .toList(),
        asked);
  }

  private List<Block.Line> met(Question asked) {
    var q = asked.lower();
    boolean visits = q.contains("visit");
    var all =
        dossier.dealings().meetings().stream()
            .filter(m -> visits ? m.format() == Meeting.Format.VISIT : m.together())
            .map(Meeting::event)
            .filter(e -> asked.covers(e.date().interval()))
            .toList();
    if (Pattern.compile("\\b(last|latest|most recent)\\b").matcher(q).find()) {
      return Composer.latest(all).map(Composer::line).stream().toList();
    }
    if (Pattern.compile("\\bfirst\\b").matcher(q).find()) {
      return all.stream().filter(e -> e.start().isPresent()).limit(1).map(Composer::line).toList();
    }
    return all.stream().map(Composer::line).toList();
  }

  private static List<Block.Line> events(List<Event> events, Question asked) {
    return events.stream()
        .filter(e -> asked.covers(e.date().interval()))
        .map(Composer::line)
        .toList();
  }

  private List<Block.Line> said(Question asked) {
    var question = asked.text();
    var speakers = dossier.speech().utterances().stream().filter(u -> names(question, u)).toList();
    var from = speakers.isEmpty() ? dossier.speech().utterances() : speakers;
    var called = new TreeSet<String>();
    from.forEach(u -> called.addAll(Content.words(Countries.full(u.speaker()))));
    var matter = asked.matter(called);
    var lines = new ArrayList<Block.Line>();
    from.stream()
        .filter(u -> asked.covers(u.date()))
        .filter(u -> speaksOf(u, matter))
        .map(Composer::utterance)
        .forEach(lines::add);
    if (lines.isEmpty() || asked.lower().contains("position")) {
      deeds(asked, matter).map(Composer::line).forEach(lines::add);
    }
    return lines;
  }

  /** What the articles tell of a side on an issue that the question names. */
  private Stream<Event> deeds(Question asked, List<Set<String>> matter) {
    var question = asked.text();
    return dossier.speech().positions().stream()
        .filter(p -> Question.shared(matter, Content.words(p.issue().replace('-', ' '))) > 0)
        .filter(
            p ->
                question.contains(Countries.name(p.country()))
                    || !question.contains(Countries.name(dossier.dyad().other(p.country()))))
        .flatMap(p -> p.deeds().stream())
        .distinct()
        .filter(e -> asked.covers(e.date().interval()))
        .sorted(EventMerger.BY_DATE);
  }

  /** The question names the speaker by a word of the name, or by country. */
  private static boolean names(String question, Utterance u) {
    var words = List.of(question.split("[^\\p{L}]+", -1));
    // Family names come first in some languages: Xi, Abiy.
    return Arrays.stream(u.speaker().name().split(" ", -1))
            .anyMatch(n -> n.length() > 1 && words.contains(n))
        || u.speaker().country().map(Countries::name).filter(question::contains).isPresent();
  }

  private static boolean speaksOf(Utterance u, List<Set<String>> matter) {
    var about = new TreeSet<>(Content.words(u.words() + " " + u.evidence().text()));
    u.issues().forEach(i -> about.addAll(Content.words(i.replace('-', ' ').replace('_', ' '))));
    return Question.touches(matter, about);
  }

  private List<Block.Line> promised(String q) {
    return dossier.dealings().commitments().stream()
        .filter(c -> wanted(q, c.verdict()))
        .map(
            c -> {
              var line = Composer.commitment(c);
              return new Block.Line(line.mark(), line.text(), line.cites());
            })
        .toList();
  }

  private static boolean wanted(String q, Commitment.Verdict verdict) {
    boolean kept = q.contains("kept") || q.contains("keep");
    boolean broken = q.contains("broke");
    boolean overdue = q.contains("overdue");
    boolean open = q.contains("open") || q.contains("outstanding");
    return switch (verdict) {
      case KEPT, POSSIBLY_KEPT -> kept || !(broken || overdue || open);
      case BROKEN -> broken || !(kept || overdue || open);
      case OVERDUE -> overdue || !(kept || broken || open);
      case OPEN -> open || !(kept || broken || overdue);
    };
  }

  /** Events and statements that share most words with the question, at least two. */
  private List<Block.Line> search(Question asked) {
    var matter = asked.matter(Set.of());
    var out = new ArrayList<Block.Line>();
    int least = Math.min(2, Math.max(1, matter.size()));
    dossier.events().stream()
        .filter(e -> Question.shared(matter, Content.words(e.evidence().get(0).text())) >= least)
        .limit(5)
        .map(Composer::line)
        .forEach(out::add);
    dossier.speech().utterances().stream()
        .filter(u -> Question.shared(matter, Content.words(u.words())) >= least)
        .limit(5)
        .map(Composer::utterance)
        .forEach(out::add);
    return out;
  }

  private Answer silence() {
    var last =
        dossier.sources().stream()
            .flatMap(s -> s.latest().stream())
            .max(java.util.Comparator.naturalOrder())
            .map(d -> ", the latest of " + DateWords.day(d))
            .orElse("");
    int n = dossier.sources().size();
    return new Answer(false, List.of("The articles do not tell (" + n + " read" + last + ")."));
  }

  private static Answer told(List<Block.Line> lines) {
    return new Answer(
        true,
        lines.stream()
            .map(
                l ->
                    (l.mark().isEmpty() ? "" : l.mark() + ": ")
                        + l.text()
                        + " "
                        + String.join(" ", l.cites().stream().map(c -> c.citation()).toList()))
            .toList());
  }
}
