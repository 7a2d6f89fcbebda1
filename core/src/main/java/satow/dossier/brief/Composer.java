package satow.dossier.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import satow.coding.Actor;
import satow.coding.Status;
import satow.dossier.account.Commitment;
import satow.dossier.account.Contradiction;
import satow.dossier.account.Dispute;
import satow.dossier.account.Dossier;
import satow.dossier.account.Figure;
import satow.dossier.account.Meeting;
import satow.dossier.account.Position;
import satow.dossier.account.ThirdParty;
import satow.dossier.account.Utterance;
import satow.dossier.merge.Countries;
import satow.dossier.merge.DateWords;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventKind;
import satow.dossier.merge.Evidence;

/** Turns a dossier into the blocks of a brief, section by section. */
final class Composer {
  /** So many citations a line; an event with more reports keeps the first ones. */
  private static final int CITES = 4;

  private final Dossier dossier;
  private final List<Block> out = new ArrayList<>();

  private Composer(Dossier dossier) {
    this.dossier = dossier;
  }

  static List<Block> compose(Dossier dossier) {
    var c = new Composer(dossier);
    new Summary(dossier, c.out).write();
    c.timeline();
    c.meetings();
    c.agreements();
    c.disputes();
    c.issues();
    c.voices();
    c.figures();
    c.contradictions();
    c.thirdParties();
    new TemperatureSection(dossier, c.out).write();
    c.planned();
    return List.copyOf(c.out);
  }

  private void heading(String text) {
    out.add(new Block.Heading(2, text));
  }

  private void none(boolean empty, String what) {
    if (empty) {
      out.add(new Block.Note("Satow has found in the articles no " + what + "."));
    }
  }

  /** An event as a line: its date, its sentence, its evidence. */
  static Block.Line line(Event e) {
    return new Block.Line(date(e), Wording.sentence(e), cites(e.evidence()), e.id());
  }

  static String date(Event e) {
    return When.of(e);
  }

  static List<Evidence> cites(List<Evidence> all) {
    var seen = new java.util.TreeSet<String>();
    return all.stream().filter(x -> seen.add(x.citation())).limit(CITES).toList();
  }

  private void timeline() {
    heading("Timeline");
    var told = new Headlines(dossier.sources()).without(dossier.told());
    none(told.isEmpty(), "event between the two");
    told.stream().filter(e -> e.date().interval().isPresent()).forEach(e -> out.add(line(e)));
    var undated = told.stream().filter(e -> e.date().interval().isEmpty()).toList();
    if (!undated.isEmpty()) {
      out.add(new Block.Heading(3, "Undated"));
      undated.forEach(e -> out.add(line(e)));
    }
  }

  private void meetings() {
    heading("Meetings");
    var all = dossier.dealings().meetings();
    none(all.isEmpty(), "meeting of the two");
    all.stream().filter(Meeting::together).forEach(this::meeting);
    var others = all.stream().filter(m -> !m.together()).toList();
    if (!others.isEmpty()) {
      out.add(new Block.Heading(3, "Visits and mediation"));
      others.forEach(this::meeting);
    }
  }

  private void meeting(Meeting m) {
    var e = m.event();
    var text =
        Wording.sentence(e)
            + " Format: "
            + m.format().words()
            + "."
            + e.story().ordinal().map(o -> " Number in its series: " + o + ".").orElse("")
            + history(e);
    out.add(new Block.Line(date(e), text, cites(e.evidence()), e.id()));
    for (Event part : m.parts()) {
      out.add(new Block.Line("there", Wording.sentence(part), cites(part.evidence()), part.id()));
    }
  }

  /** {@code First reported as planned on 4 May 2016.}, where it was. */
  private static String history(Event e) {
    return e.story().history().stream()
        .filter(s -> !(s.status() == Status.HAPPENED || s.status() == Status.ONGOING))
        .filter(s -> s.status() != e.status() && s.reported().isPresent())
        .findFirst()
        .map(
            s ->
                " Reported as "
                    + s.status().words()
                    + ", "
                    + DateWords.of(s.reported())
                    + " "
                    + s.evidence().citation()
                    + ".")
        .orElse("");
  }

  private void agreements() {
    heading("Agreements and commitments");
    var all = dossier.dealings().agreements();
    none(all.isEmpty(), "agreement signed by the two");
    all.forEach(
        a ->
            out.add(
                new Block.Line(
                    date(a.event()),
                    Wording.sentence(a.event())
                        + " Form: "
                        + a.form().words()
                        + "."
                        + a.amount().map(m -> " Sum named: " + m + ".").orElse(""),
                    cites(a.event().evidence()),
                    a.event().id())));
    out.add(new Block.Heading(3, "Commitments"));
    none(dossier.dealings().commitments().isEmpty(), "promise of one to the other");
    dossier.dealings().commitments().forEach(c -> out.add(commitment(c)));
  }

  static Block.Line commitment(Commitment c) {
    var cites = new ArrayList<>(cites(c.promise().evidence()));
    cites.addAll(cites(c.evidence()));
    var due = c.due().map(d -> " Due " + DateWords.of(d) + ".").orElse("");
    var text =
        Wording.sentence(c.promise())
            + due
            + " Status: "
            + c.verdict().words()
            + " ("
            + c.reason()
            + ").";
    return new Block.Line(date(c.promise()), text, cites, c.promise().id());
  }

  private void disputes() {
    heading("Sanctions and disputes");
    none(dossier.dealings().disputes().isEmpty(), "sanctions or hostile acts between the two");
    for (Dispute d : dossier.dealings().disputes()) {
      out.add(new Block.Heading(3, dispute(d)));
      for (Event e : d.steps()) {
        var line = line(e);
        out.add(new Block.Line(step(d, e) + line.mark(), line.text(), line.cites(), e.id()));
      }
    }
  }

  /** What it is, when it began and whether it has ended, as far as the articles tell. */
  static String dispute(Dispute d) {
    var one = Countries.name(d.by());
    var other = Countries.name(d.against());
    var began = d.start().map(e -> "first dated step " + date(e) + ", ").orElse("");
    return switch (d.matter()) {
      case SANCTIONS ->
          "Sanctions of "
              + one
              + " against "
              + other
              + ": "
              + began
              + (d.ended() ? "last told step eases them" : "no end told");
      case FIGHTING ->
          "Fighting of "
              + one
              + " and "
              + other
              + ": "
              + began
              + (d.ended()
                  ? "last told step ends it"
                  : d.last().date().background() ? "told as history" : "no end told");
      case QUARREL -> "Complaints, refusals, threats and coercion of " + one + " against " + other;
    };
  }

  /** What a step does to a dispute that starts, changes and ends. */
  private static String step(Dispute d, Event e) {
    if (d.matter() == Dispute.Matter.QUARREL) {
      return "";
    }
    boolean first = d.start().filter(e::equals).isPresent();
    boolean end =
        e.kind() == EventKind.RELIEF
            || e.kind() == EventKind.AGREEMENT
            || e.cameo().startsWith("087");
    return first
        ? "start, "
        : end ? (d.matter() == Dispute.Matter.SANCTIONS ? "eased, " : "end, ") : "";
  }

  private void issues() {
    heading("Issues and positions");
    none(dossier.speech().positions().isEmpty(), "statement of either side on an issue");
    var issue = "";
    var told = new java.util.TreeSet<String>();
    for (Position p : dossier.speech().positions()) {
      if (!p.issue().equals(issue)) {
        issue = p.issue();
        told.clear();
        out.add(new Block.Heading(3, IssueTitles.of(issue)));
      }
      p.utterances().forEach(u -> out.add(position(p, u)));
      for (Event e : p.deeds()) {
        if (told.add(e.id())) { // what both do alike stands once
          out.add(new Block.Line(date(e), Wording.sentence(e), cites(e.evidence()), e.id()));
        }
      }
    }
  }

  /** Words on an issue; where the same side had taken the other stance before, that is marked. */
  static Block.Line position(Position p, Utterance u) {
    var line = utterance(u);
    var before = p.changedFrom(u);
    if (before.isEmpty()) {
      return line;
    }
    var cites = new ArrayList<>(line.cites());
    cites.add(before.get().evidence());
    var text = line.text() + " Changed: other words on " + DateWords.of(before.get().date()) + ".";
    return new Block.Line(line.mark(), text, cites.stream().distinct().toList());
  }

  private void voices() {
    var others =
        dossier.speech().utterances().stream()
            .filter(
                u ->
                    !(u.official()
                        && u.speaker().country().filter(dossier.dyad()::has).isPresent()))
            .toList();
    if (!others.isEmpty()) {
      heading("Other voices");
      others.forEach(u -> out.add(utterance(u)));
    }
  }

  /** So few quoted words say nothing without the sentence around them. */
  private static final int FRAGMENT = 5;

  static Block.Line utterance(Utterance u) {
    var text = new StringBuilder(Countries.full(u.speaker()));
    var words = Excerpt.cut(u.words());
    if (u.direct()) {
      text.append(u.addressee().map(a -> " to " + addressee(a)).orElse(""));
      text.append(": “").append(words).append('”');
      if (words.split(" ", -1).length < FRAGMENT) {
        text.append(", in: “").append(Excerpt.cut(u.evidence().text())).append('”');
      }
    } else {
      text.append(u.addressee().map(a -> " to " + addressee(a)).orElse(""));
      text.append(", as reported: “").append(Excerpt.around(u.evidence())).append('”');
    }
    u.via().ifPresent(v -> text.append(" (through ").append(v).append(')'));
    text.append(u.repeats() ? " (said before)." : ".");
    var date = (u.reported() && u.date().isPresent() ? "reported " : "") + DateWords.of(u.date());
    return new Block.Line(date, text.toString(), List.of(u.evidence()));
  }

  /** The press by the article's own words: which channel a broadcaster is, it does not say. */
  private static String addressee(Actor a) {
    boolean press = a.code().filter(c -> c.endsWith("MED")).isPresent();
    var name = press && !a.text().isBlank() ? a.text() : Countries.full(a);
    return name.replaceAll("\\.$", "");
  }

  private void figures() {
    heading("Figures");
    var telling = dossier.figures().stream().filter(FigureLines::telling).toList();
    none(telling.isEmpty(), "figure");
    telling.stream()
        .sorted(Comparator.comparing((Figure.Comparison c) -> c.figures().size() < 2))
        .forEach(c -> out.add(figure(c)));
  }

  /** A figure in its words; figures of one thing with how they go together. */
  static Block.Line figure(Figure.Comparison c) {
    return FigureLines.figure(c);
  }

  private void contradictions() {
    heading("Where the sources differ");
    none(dossier.contradictions().isEmpty(), "contradiction");
    dossier.contradictions().forEach(c -> out.add(contradiction(c)));
  }

  /** Two sources that differ, with both sentences. */
  static Block.Line contradiction(Contradiction c) {
    return FigureLines.contradiction(c);
  }

  private void thirdParties() {
    heading("Third parties");
    none(dossier.thirdParties().isEmpty(), "dealings of either with others");
    for (ThirdParty t : dossier.thirdParties()) {
      out.add(new Block.Heading(3, Countries.name(t.code())));
      t.events().forEach(e -> out.add(line(e)));
    }
  }

  private void planned() {
    heading("Planned next");
    none(dossier.dealings().planned().isEmpty(), "plan for a day after the last of them");
    dossier.dealings().planned().forEach(e -> out.add(line(e)));
  }

  /** The latest of events that are dated. */
  static Optional<Event> latest(List<Event> events) {
    return events.stream()
        .filter(e -> e.start().isPresent())
        .max(Comparator.comparing((Event e) -> e.start().orElseThrow()).thenComparing(Event::id));
  }
}
