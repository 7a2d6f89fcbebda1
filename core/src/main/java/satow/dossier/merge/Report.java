package satow.dossier.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import satow.coding.Actor;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.EventDate;
import satow.dossier.Place;

/**
 * One mention made ready for merging: both directions of a mutual mention are already one.
 *
 * @param key hash of article, trigger, code and parties
 * @param source the article, with what is needed of it
 * @param cameo its code
 * @param parties who takes part
 * @param date when
 * @param place where
 * @param evidence its sentence
 * @param series how many it stands for, and its number in a series
 * @param persons who is named on either side
 * @param matter what it is about
 */
record Report(
    String key,
    Source source,
    String cameo,
    Parties parties,
    EventDate date,
    Optional<Place> place,
    Evidence evidence,
    Series series,
    Persons persons,
    Matter matter) {

  /** Intervals up to this many days are narrow: a month. */
  static final long NARROW_DAYS = 31;

  /**
   * What merging needs of an article.
   *
   * @param id its id
   * @param outlet who published it, or its id where unknown
   * @param published when
   * @param group the smallest article id among its near-copies
   */
  record Source(String id, String outlet, Optional<DateInterval> published, String group) {}

  /**
   * What a mention is about.
   *
   * @param clause the content words of its clause
   * @param core the first five content words from the trigger on
   * @param lead where it stands among the headline and the first sentence, which say the same
   */
  record Matter(SortedSet<String> clause, SortedSet<String> core, Lead lead) {
    static final int CORE_WORDS = 5;
  }

  /** The headline, the first sentence of the text, or what follows. */
  enum Lead {
    HEADLINE,
    FIRST,
    LATER
  }

  SortedSet<String> content() {
    return matter.clause();
  }

  /** How many events a mention stands for, and which in a series it is. */
  record Series(int number, Optional<Integer> ordinal) {}

  /**
   * The persons named on the two sides.
   *
   * @param sources on the one
   * @param targets on the other
   * @param ministers whether a side is {@code the foreign ministers}
   */
  record Persons(Set<String> sources, Set<String> targets, boolean ministers) {
    private static final Pattern MINISTERS =
        Pattern.compile(
            "(?i)\\b(?:foreign|defen[cs]e|trade|finance) (?:and \\p{L}+ )?ministers?\\b"
                + "|(?<!prime )\\bministers\\b");

    static Persons of(Parties parties) {
      boolean ministers =
          Stream.concat(parties.sources().stream(), parties.targets().stream())
              .anyMatch(a -> MINISTERS.matcher(a.name() + " " + a.text()).find());
      return new Persons(named(parties.sources()), named(parties.targets()), ministers);
    }

    /** Ministers who are not named are nobody of those who are. */
    boolean others(Set<String> namedSources, Set<String> namedTargets) {
      boolean known = !namedSources.isEmpty() || !namedTargets.isEmpty();
      return ministers && known && sources.isEmpty() && targets.isEmpty();
    }

    boolean known() {
      return !sources.isEmpty() || !targets.isEmpty();
    }

    private static Set<String> named(List<Actor> side) {
      return side.stream()
          .filter(Countries::person)
          .map(Actor::name)
          .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
  }

  int number() {
    return series.number();
  }

  Optional<Integer> ordinal() {
    return series.ordinal();
  }

  /** Groups of statuses that can be one event: what is real, planned, denied, wished, habitual. */
  enum Reality {
    REAL,
    PLANNED,
    DENIED,
    UNREAL,
    HABITUAL;

    static Reality of(Status status) {
      return switch (status) {
        case HAPPENED, ONGOING -> REAL;
        case PLANNED -> PLANNED;
        case NEGATED -> DENIED;
        case POSSIBLE, DESIRED, HYPOTHETICAL -> UNREAL;
        case HABITUAL -> HABITUAL;
      };
    }
  }

  /** What has not come about so far: a state that several articles find unchanged. */
  boolean standing() {
    return reality() == Reality.DENIED && date.basis().startsWith("as things stand");
  }

  Status status() {
    return evidence.status();
  }

  Reality reality() {
    return Reality.of(status());
  }

  EventKind kind() {
    return EventKind.of(cameo);
  }

  Optional<DateInterval> interval() {
    return date.interval();
  }

  boolean narrow() {
    return interval().filter(i -> i.days() <= NARROW_DAYS).isPresent();
  }

  private int tier() {
    return interval().isEmpty() ? 2 : narrow() ? 0 : 1;
  }

  /** Only reports of one block can be one event. */
  String block() {
    var kind = kind();
    var direction =
        kind.mutual() || parties.mutual()
            ? ""
            : parties.source().flatMap(Actor::country).orElse(Dyad.NOBODY);
    return parties.dyad() + " " + kind + " " + direction + " " + format();
  }

  /** A telephone call is no meeting in person, and a mediation is neither. */
  private String format() {
    if (kind() == EventKind.MEETING && Told.topic(evidence)) {
      return "topic"; // what was discussed at a meeting is a part of it
    }
    return cameo.equals("041") ? "phone" : cameo.equals("045") ? "mediation" : "";
  }

  /**
   * The order in which reports are taken: what is dated best first, what is real before what is
   * not. It depends on nothing but the reports, so that merging does not depend on their order.
   */
  static final Comparator<Report> BEST_FIRST =
      Comparator.comparingInt(Report::tier)
          .thenComparing(Report::reality)
          .thenComparingLong(r -> r.interval().map(DateInterval::days).orElse(0L))
          .thenComparing(r -> r.interval().map(DateInterval::start).orElse(java.time.LocalDate.MAX))
          .thenComparing(r -> r.source().id())
          .thenComparing(r -> r.evidence().span())
          .thenComparing(Report::cameo)
          .thenComparing(Report::key);

  /** The order in which reports found an event: by publication, then by place in the text. */
  static final Comparator<Report> FOUNDING =
      Comparator.<Report, java.time.LocalDate>comparing(
              r -> r.source().published().map(DateInterval::start).orElse(java.time.LocalDate.MAX))
          .thenComparing(r -> r.source().id())
          .thenComparing(r -> r.evidence().span())
          .thenComparing(Report::cameo)
          .thenComparing(Report::key);
}
