package satow.language.time;

import java.util.Locale;
import java.util.Optional;
import satow.language.time.Scan.Match;
import satow.language.time.TimeForm.DayPart;

/** Clock times and parts of the day: {@code 11 a.m.}, {@code 17:30}, {@code evening}. */
final class ClockGrammar {
  private final Scan scan;

  ClockGrammar(Scan scan) {
    this.scan = scan;
  }

  /** The clock time or part of the day that starts at a lexeme. */
  Optional<Match> at(int i) {
    return scan.digits(i) ? clock(i) : part(i);
  }

  private Optional<Match> clock(int i) {
    int hour = scan.number(i, 2);
    if (hour < 0 || hour > 24) {
      return Optional.empty();
    }
    boolean minutes =
        scan.is(i + 1, ":", ".")
            && scan.glued(i + 1)
            && scan.glued(i + 2)
            && scan.number(i + 2, 2) >= 0
            && scan.lexemes.get(i + 2).text().length() == 2;
    int minute = minutes ? scan.number(i + 2, 2) : 0;
    int next = minutes ? i + 3 : i + 1;
    int end = halfEnd(next);
    boolean half = end > next;
    if ((!half && (!minutes || scan.is(i + 1, "."))) || minute > 59) {
      return Optional.empty();
    }
    if (half && hour <= 12) {
      hour = hour % 12 + (scan.word(next).startsWith("p") ? 12 : 0);
    }
    end = scan.is(end, "hrs", "hours") && !half ? end + 1 : end;
    end = scan.is(end, "gmt", "utc", "est", "et") ? end + 1 : end;
    return Optional.of(
        new Match(
            i,
            end,
            new DayPart(String.format(Locale.ROOT, "T%02d:%02d", hour, minute), Optional.empty())));
  }

  /** The lexeme after {@code a.m.}, {@code pm}; the same where there is none. */
  private int halfEnd(int i) {
    if (scan.is(i, "am", "pm")) {
      return i + 1;
    }
    if (scan.is(i, "a", "p") && scan.is(i + 1, ".") && scan.is(i + 2, "m")) {
      return scan.is(i + 3, ".") && scan.glued(i + 3) ? i + 4 : i + 3;
    }
    return i;
  }

  private Optional<Match> part(int i) {
    String code = TimeWords.DAY_PARTS.get(scan.word(i));
    boolean name = scan.capital(i) && scan.capital(i - 1);
    if (code == null || name || (scan.dash(i + 1) && scan.glued(i + 1))) {
      return Optional.empty();
    }
    return Optional.of(new Match(i, i + 1, new DayPart(code, Optional.empty())));
  }
}
