package satow.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/** How far a run is: count, rate, and the time left where the end is known. */
final class Progress {
  /** How often a person sees the line change, and how often a log gets one. */
  private static final Duration FOR_A_PERSON = Duration.ofMillis(500);

  private static final Duration FOR_A_LOG = Duration.ofSeconds(10);

  private final Terminal terminal;
  private final OptionalLong total;
  private final long began = System.nanoTime();
  private long shown = began;
  private long count;
  private boolean lineOpen;

  Progress(Terminal terminal, OptionalLong total) {
    this.terminal = terminal;
    this.total = total;
  }

  /** One more is done. */
  void step() {
    count++;
    long now = System.nanoTime();
    Duration pause = terminal.person() ? FOR_A_PERSON : FOR_A_LOG;
    boolean last = total.isPresent() && count >= total.getAsLong();
    if (last || now - shown < pause.toNanos()) {
      return;
    }
    shown = now;
    if (terminal.person()) {
      terminal.err().print("\r\u001b[K" + line(now - began));
      terminal.err().flush();
      lineOpen = true;
    } else {
      terminal.say(line(now - began));
    }
  }

  /** Ends the line that is written over, so that something else can be said. */
  void clear() {
    if (lineOpen) {
      terminal.err().print("\r\u001b[K");
      lineOpen = false;
    }
  }

  /** Seconds since the beginning, in words. */
  String elapsed() {
    return seconds((System.nanoTime() - began) / 1e9);
  }

  private String line(long nanos) {
    double rate = count / Math.max(nanos / 1e9, 1e-3);
    String of = total.isPresent() ? " of " + total.getAsLong() : "";
    String done = count + of + (of.isEmpty() && count == 1 ? " article" : " articles");
    String left =
        total.isPresent() && total.getAsLong() >= count
            ? ", " + seconds((total.getAsLong() - count) / rate) + " left"
            : "";
    return String.format(Locale.ROOT, "%s, %.1f a second%s", done, rate, left);
  }

  private static String seconds(double seconds) {
    long whole = Math.round(seconds);
    return whole >= 3600
        ? String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole / 60 % 60)
        : whole >= 60
            ? String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60)
            : String.format(Locale.ROOT, "%.1f s", seconds);
  }
}
