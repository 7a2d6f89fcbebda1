package satow.dossier.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import satow.coding.Actor;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Content;
import satow.dossier.merge.Countries;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventKind;
import satow.dossier.merge.Evidence;
import satow.language.time.Periods;

/**
 * What is promised: when it was promised at the latest, for when, and in which words.
 *
 * @param event the event of promising, or the plan that a side announces as its own
 * @param made the days on which it can have been promised; those of its first report where the text
 *     does not say
 * @param due by when, where the sentence tells
 * @param matter the words of what it is about
 * @param names whom it is about, and what all news say
 */
record Promise(
    Event event,
    Optional<DateInterval> made,
    Optional<DateInterval> due,
    Set<String> matter,
    Set<String> names) {
  private static final Pattern DEADLINE =
      Pattern.compile("\\b(?:by|before|until|within|no later than|by the end of)\\s+(?:the\\s+)?$");

  /** What is left of a period that has begun. */
  private static final Pattern REST = Pattern.compile("(?i)^later this\\b");

  /** A plan that a side tells as its own: {@code will withdraw}, not {@code will probably}. */
  private static final Pattern WILL =
      Pattern.compile("(?i)\\b(?:will|would|shall)\\s+(?:(?:also|then|soon|now|fully)\\s+)?$");

  private static final Pattern WILL_AFTER =
      Pattern.compile("(?i)^[^.;,“”]{0,60}\\b(?:will|would|shall)\\s+\\p{Ll}+");

  /** What one goes on doing against the other is no promise to it. */
  private static final Pattern AGAINST =
      Pattern.compile(
          "(?i)^(?:\\p{L}+ to )?(?:disagree|differ|quarrel|oppose|compete|resist|fight)\\b");

  private static final Pattern TO_DO =
      Pattern.compile("(?i)\\b(?:to|will|would)\\s+(?:\\p{L}+ly\\s+)?(\\p{L}{4,})\\s+([^.;,“”]*)");

  /** Words that every text about two states has. */
  private static final Set<String> GENERAL =
      Content.words(
          "relations ties bilateral cooperation talks meeting effort bid improve agreed summit");

  /** Names of one format of talks, and the word that stands for all of them. */
  private static final Map<Pattern, String> FORMATS =
      Map.of(
          Pattern.compile(
              "(?i)\\b(?:two[- ]plus[- ]two|2 ?\\+ ?2|foreign and defen[cs]e ministers"
                  + "|defen[cs]e and foreign ministers)\\b"),
          "twoplustwo format");

  Promise {
    matter = Set.copyOf(matter);
    names = Set.copyOf(names);
  }

  /** Whether an event binds a side to an act to come. */
  static boolean is(Event e) {
    return (e.kind() == EventKind.PLEDGE && e.happened()) || announced(e);
  }

  /** What a side will do, in the words of the text; what only may be is no promise. */
  private static boolean announced(Event e) {
    boolean act = e.kind() == EventKind.PLEDGE || e.cameo().equals("042");
    var x = e.telling();
    int at = Math.max(0, Math.min(x.span().start() - x.sentenceSpan().start(), x.text().length()));
    var after = x.text().substring(Math.min(x.text().length(), at + x.span().length()));
    return act
        && e.status() == Status.PLANNED
        && !AGAINST.matcher(x.text().substring(at)).find()
        && (WILL.matcher(x.text().substring(0, at)).find() || WILL_AFTER.matcher(after).find());
  }

  static Promise of(Event event, Map<String, DatedArticle> articles) {
    boolean plan = event.status() == Status.PLANNED;
    var told = told(event, articles);
    var made = plan ? told : event.date().interval().or(() -> told);
    var own =
        plan && event.datedByText() ? event.date().interval() : Optional.<DateInterval>empty();
    var last = made.map(DateInterval::end).orElse(LocalDate.MIN);
    var due =
        own.filter(d -> d.end().isAfter(last))
            .or(
                () ->
                    event.evidence().stream()
                        .flatMap(e -> named(e, made, articles).stream())
                        .filter(d -> d.start().isAfter(last))
                        .min(
                            Comparator.comparing(DateInterval::days)
                                .thenComparing(DateInterval::start)));
    var names = names(event);
    return new Promise(event, made, due, matter(event, names), names);
  }

  /** The days of its first report. */
  private static Optional<DateInterval> told(Event event, Map<String, DatedArticle> articles) {
    return event.articles().stream()
        .flatMap(id -> Optional.ofNullable(articles.get(id)).stream())
        .flatMap(a -> a.publication().interval().stream())
        .min(Comparator.comparing(DateInterval::end).thenComparing(DateInterval::start));
  }

  /** The times that a sentence names after the trigger. */
  private static List<DateInterval> named(
      Evidence e, Optional<DateInterval> made, Map<String, DatedArticle> articles) {
    var article = articles.get(e.articleId());
    if (article == null) {
      return List.of();
    }
    var text = article.coded().analyzed().article().text();
    return article.times().stream()
        .filter(t -> e.sentenceSpan().contains(t.span()))
        .filter(t -> t.span().start() >= e.span().end())
        .flatMap(
            t ->
                Periods.of(t.value())
                    .map(d -> new DateInterval(d.first(), d.last()))
                    .map(d -> by(text.substring(0, t.span().start()), t.text(), d, made))
                    .stream())
        .toList();
  }

  /** {@code by June} leaves the time from the promise to the end of June. */
  private static DateInterval by(
      String before, String words, DateInterval named, Optional<DateInterval> made) {
    var near = before.substring(Math.max(0, before.length() - 20)).toLowerCase(Locale.ROOT);
    boolean deadline =
        (DEADLINE.matcher(near).find() || REST.matcher(words).find())
            && made.isPresent()
            && made.get().end().isBefore(named.end())
            && !(REST.matcher(words).find() && made.get().end().isBefore(named.start()));
    return deadline ? new DateInterval(made.orElseThrow().end().plusDays(1), named.end()) : named;
  }

  private static Set<String> names(Event promise) {
    var names = new TreeSet<String>(GENERAL);
    for (String code : List.of(promise.dyad().first(), promise.dyad().second())) {
      names.addAll(Content.words(Countries.name(code)));
    }
    actors(promise).forEach(a -> names.addAll(Content.words(a.name() + " " + a.text())));
    return names;
  }

  private static Set<String> matter(Event promise, Set<String> names) {
    var stems = names.stream().filter(n -> n.length() > 3).map(n -> n.substring(0, 4)).toList();
    var out = new TreeSet<String>(Content.words(formats(promise.telling().text()), names));
    out.removeIf(w -> stems.stream().anyMatch(w::startsWith));
    return out;
  }

  /** A text with one word for all names of a format of talks. */
  private static String formats(String text) {
    var out = text;
    for (var format : FORMATS.entrySet()) {
      out = format.getKey().matcher(out).replaceAll(format.getValue());
    }
    return out;
  }

  /** Two words of the two, not counting who they are about and what all news say. */
  boolean about(Event e) {
    return e.evidence().stream().anyMatch(x -> shared(x.text()) >= 2);
  }

  /** How many of the words of the promise a sentence has. */
  int shared(String sentence) {
    return Content.shared(matter, Content.words(formats(sentence), names));
  }

  static Stream<Actor> actors(Event e) {
    return Stream.concat(e.parties().sources().stream(), e.parties().targets().stream());
  }

  /**
   * Whether a sentence tells of the very act: {@code agreed to open the embassies}, {@code reopened
   * its embassy}. Verb and object must be the same.
   */
  boolean sameAct(Evidence e) {
    var x = event.telling();
    int at = Math.max(0, Math.min(x.span().start() - x.sentenceSpan().start(), x.text().length()));
    boolean plan = event.status() == Status.PLANNED;
    var m = TO_DO.matcher(plan ? "to " + x.text().substring(at) : x.text().substring(at));
    if (!m.find()) {
      return false;
    }
    int from = Math.max(0, e.span().start() - e.sentenceSpan().start());
    var act = e.text().substring(Math.min(from, e.text().length()));
    int end = act.indexOf(' ');
    var objects = Content.words(m.group(2), names);
    return end > 0
        && alike(verb(m.group(1)), verb(act.substring(0, end)))
        && Content.shared(objects, Content.words(act, names)) > 0;
  }

  private static String verb(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return lower.startsWith("re") && lower.length() > 5 ? lower.substring(2) : lower;
  }

  /** Two forms of one verb begin alike: {@code withdraw}, {@code withdrew}. */
  private static boolean alike(String one, String other) {
    int same = 0;
    int most = Math.min(one.length(), other.length());
    while (same < most && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same >= 4 && Math.abs(one.length() - other.length()) <= 3 && same >= most - 2;
  }
}
