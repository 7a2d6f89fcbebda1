package satow.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import satow.dossier.merge.Dyad;

/**
 * One thing that a reader has decided against the machine. It can be undone, and stays on record
 * then.
 *
 * @param key its number in the store, from 1
 * @param kind what sort of decision
 * @param about what it was about, for people
 * @param pairs reports that are one event, or are not
 * @param wrongs reports that are wrong
 * @param decidedAt when
 * @param undoneAt when it was undone, if it was
 */
public record Act(
    long key,
    Kind kind,
    About about,
    List<Pair> pairs,
    List<Mark> wrongs,
    Instant decidedAt,
    Optional<Instant> undoneAt) {
  public Act {
    pairs = List.copyOf(pairs);
    wrongs = List.copyOf(wrongs);
  }

  /** Sorts of decisions. */
  public enum Kind {
    MERGE,
    SPLIT,
    WRONG
  }

  /**
   * What a decision was about, as things were named at the time.
   *
   * @param event the event's id
   * @param other of a merge: the other event's id
   * @param report of a split, or where one report only is wrong: the report's id
   * @param sentence the event in words
   * @param reason the reader's words
   */
  public record About(
      Optional<String> event,
      Optional<String> other,
      Optional<String> report,
      Optional<String> sentence,
      Optional<String> reason) {
    /** Nothing known. */
    public static final About NOTHING =
        new About(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  /**
   * A report, by the hash of its article's text, so that a decision outlives a new reading.
   *
   * @param hash SHA-256 of the article's text
   * @param start first UTF-16 code unit of the report's trigger
   */
  public record Place(String hash, int start) {}

  /**
   * Two reports.
   *
   * @param together whether they are one event
   * @param one the one
   * @param other the other
   */
  public record Pair(boolean together, Place one, Place other) {}

  /**
   * A report that is wrong.
   *
   * @param place where it stands
   * @param dyad of which two: one trigger may tell of several
   */
  public record Mark(Place place, Dyad dyad) {}
}
