package satow.cli;

import java.util.Map;
import java.util.TreeMap;
import satow.article.Reading;

/** Counts of a run by outcome; one line for each rejection as it comes. */
final class Tally {
  private final Terminal terminal;
  private final Map<String, Integer> reasons = new TreeMap<>();
  private int good;
  private int known;
  private int rejected;

  Tally(Terminal terminal) {
    this.terminal = terminal;
  }

  void good() {
    good++;
  }

  void known() {
    known++;
  }

  /** Says at once what is wrong with which input. */
  void rejected(Reading.Rejected bad) {
    rejected++;
    reasons.merge(bad.reason(), 1, Integer::sum);
    terminal.say(bad.where() + ": " + bad.reason());
  }

  /** The counts, and each reason where there are several rejections. */
  void summary(String verb, String elapsed) {
    terminal.say(
        verb
            + " "
            + (good == 1 ? "1 article" : good + " articles")
            + (known > 0 ? ", " + known + " already there" : "")
            + (rejected > 0 ? ", " + rejected + " rejected" : "")
            + " in "
            + elapsed);
    if (rejected > 1) {
      reasons.forEach((reason, count) -> terminal.say("  " + count + " × " + reason));
    }
  }

  /** The exit code; says so where there was no input at all. */
  int exit() {
    if (good + known + rejected == 0 && !terminal.stop().requested()) {
      terminal.say("no article there; Satow reads .txt, .html and .jsonl files");
    }
    return Exit.of(good + known, rejected);
  }
}
