package satow.language.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import satow.language.time.TimeForm.Fixed;
import satow.language.time.TimeForm.WeekdayOnly;

/**
 * Tells narrative history from news.
 *
 * <p>News writes few dates with their year (16 % of articles print one) and names weekdays; history
 * writes many and names hardly any. A text is narrative if it has at least eight dates with month
 * and year, more than three times as many as weekdays, and most of its years lie before the year of
 * publication where that is known. Chosen on wikiwars-dev and the five seeds.
 */
public final class TextMode {
  private static final int FULL_DATES = 8;

  private TextMode() {}

  /** What the relative expressions of a text are counted from. */
  public static Anchor of(String text, List<RawTime> times, Optional<LocalDate> published) {
    long full = 0;
    long weekdays = 0;
    long past = 0;
    long years = 0;
    int now = published.map(LocalDate::getYear).orElse(9999);
    for (RawTime time : times) {
      if (time.form() instanceof Fixed f) {
        var moment = Moment.of(f.value());
        if (moment.isPresent()) {
          years++;
          past += moment.get().year() < now ? 1 : 0;
          full += moment.get().month() > 0 || moment.get().year() < 0 ? 1 : 0;
        }
      }
      weekdays += time.form() instanceof WeekdayOnly ? 1 : 0;
    }
    boolean narrative = full >= FULL_DATES && full > 3 * weekdays && 3 * past >= 2 * years;
    if (narrative) {
      return new Anchor.Story();
    }
    return published.<Anchor>map(Anchor.Published::new).orElse(new Anchor.Unknown());
  }
}
