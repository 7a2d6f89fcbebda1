package satow.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From when to when. */
final class PeriodOptions {
  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = Days.First.class,
      description = "Only from this day, month or year on (2014-11-09, 2014-11, 2014).")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = Days.Last.class,
      description = "Only up to this day, month or year.")
  private @Nullable LocalDate to;

  Optional<LocalDate> from() {
    return Optional.ofNullable(from);
  }

  Optional<LocalDate> to() {
    return Optional.ofNullable(to);
  }
}
