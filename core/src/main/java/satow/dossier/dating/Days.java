package satow.dossier.dating;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import satow.dossier.DateInterval;

/**
 * A set of days from 1900 to 2059, the years that dated news comes from and speaks of. Mutable
 * while a constraint is built; not shared between threads.
 */
final class Days {
  static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  static final LocalDate LAST = LocalDate.of(2059, 12, 31);
  private static final long ORIGIN = FIRST.toEpochDay();
  private static final int SIZE = (int) (LAST.toEpochDay() - ORIGIN) + 1;
  private final BitSet bits = new BitSet(SIZE);

  static Days all() {
    return new Days().add(FIRST, LAST);
  }

  static Days from(LocalDate day) {
    return new Days().add(day, LAST);
  }

  static Days to(LocalDate day) {
    return new Days().add(FIRST, day);
  }

  static Days between(LocalDate from, LocalDate to) {
    return new Days().add(from, to);
  }

  /** Adds a stretch of days, cut to the range. */
  Days add(LocalDate from, LocalDate to) {
    int low = (int) Math.max(0, from.toEpochDay() - ORIGIN);
    int high = (int) Math.min(SIZE - 1L, to.toEpochDay() - ORIGIN);
    if (low <= high) {
      bits.set(low, high + 1);
    }
    return this;
  }

  /** The days that both have. */
  Days and(Days other) {
    var out = new Days();
    out.bits.or(bits);
    out.bits.and(other.bits);
    return out;
  }

  boolean isEmpty() {
    return bits.isEmpty();
  }

  int count() {
    return bits.cardinality();
  }

  /** First to last day; empty if no day is left or one side was never bounded. */
  Optional<DateInterval> hull() {
    int low = bits.nextSetBit(0);
    int high = bits.length() - 1;
    if (low <= 0 || high >= SIZE - 1) {
      return Optional.empty();
    }
    return Optional.of(new DateInterval(day(low), day(high)));
  }

  /** The days up to the first gap of more than so many days. */
  Days firstStretch(int gap) {
    var out = new Days();
    int last = bits.nextSetBit(0);
    for (int i = last; i >= 0 && i - last <= gap; i = bits.nextSetBit(i + 1)) {
      out.bits.set(i);
      last = i;
    }
    return out;
  }

  /** The first day, if any. */
  Optional<LocalDate> first() {
    return bits.isEmpty() ? Optional.empty() : Optional.of(day(bits.nextSetBit(0)));
  }

  private static LocalDate day(int bit) {
    return LocalDate.ofEpochDay(ORIGIN + bit);
  }
}
