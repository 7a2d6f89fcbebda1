package satow.dossier.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import satow.coding.Actor;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.EventDate;
import satow.dossier.Place;

/**
 * What the dossier concludes from one or more mentions, in one or more articles.
 *
 * @param id name that never changes while its founding mention stands: a hash of article, trigger,
 *     code and parties
 * @param cameo its CAMEO code
 * @param kind what sort of thing it is
 * @param status whether it took place, by all that is read
 * @param parties who took part
 * @param date the narrowest date that all mentions allow
 * @param place where, if any mention tells
 * @param number how many of the kind the record stands for: 68 for {@code 68 agreements}
 * @param evidence the sentences that tell of it, by article and position
 * @param story how the record came to be
 */
public record Event(
    String id,
    String cameo,
    EventKind kind,
    Status status,
    Parties parties,
    EventDate date,
    Optional<Place> place,
    int number,
    List<Evidence> evidence,
    Story story) {

  public Event {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("an event without evidence: " + id);
    }
  }

  /**
   * How an event record came to be.
   *
   * @param history what was said of it over time: planned in one article, happened in another
   * @param joins why each mention after the first was taken for the same event, in words
   * @param partOf the meeting that it belongs to
   * @param ordinal its number in a series ({@code the fifth summit})
   * @param outlets whose reports these are; copies of one agency text count once
   */
  public record Story(
      List<Step> history,
      List<Join> joins,
      Optional<String> partOf,
      Optional<Integer> ordinal,
      List<String> outlets) {
    public Story {
      history = List.copyOf(history);
      joins = List.copyOf(joins);
      outlets = List.copyOf(outlets);
    }
  }

  /**
   * One step of an event's history.
   *
   * @param status what was said of it
   * @param reported when the first article that says so was published, where known
   * @param evidence the sentence
   */
  public record Step(Status status, Optional<DateInterval> reported, Evidence evidence) {}

  /**
   * Why a mention was taken for the same event.
   *
   * @param evidence the mention's sentence
   * @param reason the reason in words
   */
  public record Join(Evidence evidence, String reason) {}

  /** The first sentence that tells of it; a headline says less than the sentence it sums up. */
  public Evidence telling() {
    return evidence.stream().filter(x -> x.sentence() > 0).findFirst().orElse(evidence.get(0));
  }

  /** Whether it is what was discussed at a meeting, not the meeting. */
  public boolean topic() {
    return kind == EventKind.MEETING && Told.topic(evidence.get(0));
  }

  /** Whether it took place (or is taking place). */
  public boolean happened() {
    return status == Status.HAPPENED || status == Status.ONGOING;
  }

  /**
   * Whether the text dates it; else its date is only the report's: it was then at the latest, or
   * stood so then.
   */
  public boolean datedByText() {
    return date.interval().isPresent() && !reportedThen() && !stoodThen();
  }

  /** Whether its date is the day of the report, and it may have been earlier. */
  public boolean reportedThen() {
    return date.reportedThen();
  }

  /** Whether its date is the day of the report, of which the text says how things stood. */
  public boolean stoodThen() {
    return date.stoodThen();
  }

  /** The names of the persons on either side. */
  public Set<String> persons() {
    return Stream.concat(parties.sources().stream(), parties.targets().stream())
        .filter(Countries::person)
        .map(Actor::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether persons are named in both, and none of them in both. */
  boolean ofOthers(Event other) {
    var own = persons();
    var there = other.persons();
    return !own.isEmpty() && !there.isEmpty() && own.stream().noneMatch(there::contains);
  }

  /** How many days it may lie in; as many as there are where none is known. */
  long days() {
    return date.interval().map(DateInterval::days).orElse(Long.MAX_VALUE);
  }

  /** The dyad of its parties. */
  public Dyad dyad() {
    return parties.dyad();
  }

  /** The first day on which it can have been, empty where undated. */
  public Optional<java.time.LocalDate> start() {
    return date.interval().map(DateInterval::start);
  }

  /** The ids of the articles that tell of it, sorted. */
  public List<String> articles() {
    var out = new TreeSet<String>();
    evidence.forEach(e -> out.add(e.articleId()));
    return List.copyOf(out);
  }
}
