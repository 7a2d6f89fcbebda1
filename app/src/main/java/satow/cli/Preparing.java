package satow.cli;

import java.util.Locale;
import java.util.function.BiConsumer;

/** Shows how far the language models are prepared; several threads may report. */
final class Preparing implements BiConsumer<String, Double> {
  private static final int WIDTH = 30;

  private final Terminal terminal;
  private boolean announced;

  Preparing(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void accept(String step, Double share) {
    if (!announced) {
      terminal.say("preparing the language models, once");
      announced = true;
    }
    if (terminal.person()) {
      int full = (int) Math.round(share * WIDTH);
      terminal
          .err()
          .print(
              String.format(
                  Locale.ROOT,
                  "\r\u001b[K[%s%s] %3.0f %% %s",
                  "#".repeat(full),
                  " ".repeat(WIDTH - full),
                  share * 100,
                  step));
      terminal.err().print(share >= 1 ? "\r\u001b[K" : "");
      terminal.err().flush();
    }
  }
}
