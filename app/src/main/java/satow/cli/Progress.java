package satow.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/** How far a run is: count, rate, and the time left where the end is known. */
final class Progress {
  /** How often a person sees the line change, and how often a log gets one. */
  private static final Duration FOR_A_PERSON = Duration.ofMillis(500);

  private static final Duration FOR_A_LOG = Duration.ofSeconds(10);

  private final Terminal terminal;
  private final Volume volume;
  private final AtomicLong bytes = new AtomicLong();
  private final long began = System.nanoTime();
  private long shown = began;
  private long count;
  private boolean lineOpen;

  Progress(Terminal terminal, Volume volume) {
    this.terminal = terminal;
    this.volume = volume;
  }

  /** So many bytes more of the input have been read; from any thread. */
  void read(long more) {
    bytes.addAndGet(more);
  }

  /** One more is done. */
  synchronized void step() {
    count++;
    long now = System.nanoTime();
    Duration pause = terminal.person() ? FOR_A_PERSON : FOR_A_LOG;
    boolean last = volume.articles().isPresent() && count >= volume.articles().getAsLong();
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
  synchronized void clear() {
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
    OptionalLong total = volume.articles();
    String of = total.isPresent() ? " of " + total.getAsLong() : "";
    String done = count + of + (of.isEmpty() && count == 1 ? " article" : " articles");
    double share = share();
    String left =
        share > 0
            ? String.format(
                Locale.ROOT,
                ", %.0f %%, %s left",
                Math.floor(share * 100),
                seconds(nanos / 1e9 * (1 - share) / share))
            : "";
    return String.format(Locale.ROOT, "%s, %.1f a second%s", done, rate, left);
  }

  /** What is done, 0 to 1: by articles where their number is known, else by bytes; 0 unknown. */
  private double share() {
    if (volume.articles().isPresent()) {
      return Math.min(1, (double) count / Math.max(1, volume.articles().getAsLong()));
    }
    return volume.bytes().isPresent()
        ? Math.min(1, (double) bytes.get() / Math.max(1, volume.bytes().getAsLong()))
        : 0;
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
