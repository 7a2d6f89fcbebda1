package satow.dossier;

import java.util.Locale;
import java.util.Optional;

/**
 * When an event took place or is to take place.
 *
 * @param interval the day or days; empty where the text gives none
 * @param text the expression that it rests on, where there is one
 * @param basis why this date, in words: {@code "Sunday, the last before publication"}
 * @param background whether the text tells of it as history, not as news
 * @param reported when it was reported: the article's own date, whatever the event's is
 */
public record EventDate(
    Optional<DateInterval> interval,
    Optional<String> text,
    String basis,
    boolean background,
    Optional<DateInterval> reported) {

  /** The date of news, without the date of the report. */
  public EventDate(Optional<DateInterval> interval, Optional<String> text, String basis) {
    this(interval, text, basis, false, Optional.empty());
  }

  /** How exactly the date is known; empty where it is not known at all. */
  public Optional<Precision> precision() {
    return interval.map(Precision::of);
  }

  /** The smallest unit of the calendar that is as wide as the days that a date may be. */
  public enum Precision {
    DAY(1),
    WEEK(7),
    MONTH(31),
    QUARTER(92),
    YEAR(366),
    DECADE(3653),
    CENTURY(36525),
    ERA(Long.MAX_VALUE);

    private final long days;

    Precision(long days) {
      this.days = days;
    }

    /** The precision of an interval, by its number of days. */
    public static Precision of(DateInterval interval) {
      for (Precision p : values()) {
        if (interval.days() <= p.days) {
          return p;
        }
      }
      return ERA;
    }

    /** As output shows it: {@code "month"}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it is the day of the report, and the event may have been earlier. */
  public boolean reportedThen() {
    return basis.startsWith("reported") || basis.startsWith("said to be possible");
  }

  /** Whether it is the day of the report, of which the text says how things stood. */
  public boolean stoodThen() {
    return basis.startsWith("as things stand");
  }
}
