package satow.dossier.dating;

import java.util.Optional;
import satow.article.Span;
import satow.dossier.Publication.Clue;

/**
 * What one clue allows the day of publication to be.
 *
 * @param clue the clue in words
 * @param days the days it allows
 * @param strength the higher, the later it is dropped; see {@link Strength}
 * @param core days of which one at least must be left, or the clue has misread the text
 */
record Constraint(Clue clue, Days days, Strength strength, Days core) {

  Constraint(Clue clue, Days days, Strength strength) {
    this(clue, days, strength, days);
  }

  /** The same with the days that it stands or falls with. */
  Constraint around(Days core) {
    return new Constraint(clue, days, strength, core);
  }

  /** How far a kind of clue can be trusted, weakest first. */
  enum Strength {
    /** Habits of style that fail too often to bound the article's date. */
    GUESS,
    /** No year is named later than this one: few reports keep silent about two years. */
    SILENCE,
    /** News names the weekday, not the date, within a week; and tells the latest thing first. */
    STYLE,
    /** A caption's date: pictures may be old. */
    CAPTION,
    /** A bare month or season, read into the past or the future by its verb. */
    MONTH,
    /** A month and day without year. */
    MONTH_DAY,
    /** Another article has the day of a meeting that this one tells of. */
    NEIGHBOUR,
    /** People with their titles. */
    OFFICE,
    /** A full past or future date, a completed year. */
    DATE,
    /** An event of the dictionary with an expression that ties it to the day of writing. */
    EVENT,
    /** The line above the text that says where and when it was written. */
    DATELINE,
    /** The input says so. */
    DECLARED
  }

  static Constraint of(String kind, String text, Span span, String says, Days days, Strength s) {
    return new Constraint(new Clue(kind, text, Optional.of(span), says), days, s);
  }
}
