package satow.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import satow.article.Reading;
import satow.store.Kept;

/** Counts of a run by outcome; one line for each rejection as it comes. */
final class Tally {
  private final Terminal terminal;
  private final Map<String, Integer> reasons = new TreeMap<>();
  private final Map<Kept, Integer> kept = new EnumMap<>(Kept.class);
  private int rejected;

  Tally(Terminal terminal) {
    this.terminal = terminal;
  }

  void good() {
    kept(Kept.NEW);
  }

  void kept(Kept outcome) {
    kept.merge(outcome, 1, Integer::sum);
  }

  /** Says at once what is wrong with which input. */
  void rejected(Reading.Rejected bad) {
    rejected++;
    reasons.merge(bad.reason(), 1, Integer::sum);
    terminal.say(bad.where() + ": " + bad.reason());
  }

  private int count(Kept outcome) {
    return kept.getOrDefault(outcome, 0);
  }

  private int stored() {
    return count(Kept.NEW) + count(Kept.NEAR_COPY) + count(Kept.NEW_VERSION);
  }

  /** The counts, and each reason where there are several rejections. */
  void summary(String verb, String elapsed) {
    var parts = new ArrayList<String>();
    parts.add(verb + " " + (stored() == 1 ? "1 article" : stored() + " articles"));
    part(parts, count(Kept.NEAR_COPY), "of them near copies");
    part(parts, count(Kept.NEW_VERSION), "of them new versions");
    part(parts, count(Kept.KNOWN), "already there");
    part(parts, count(Kept.SAME_TEXT), "word for word the same as others");
    part(parts, count(Kept.OLD_VERSION), "older than what is there");
    part(parts, rejected, "rejected");
    terminal.say(String.join(", ", parts) + " in " + elapsed);
    if (rejected > 1) {
      reasons.forEach((reason, count) -> terminal.say("  " + count + " × " + reason));
    }
  }

  private static void part(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }

  /** The exit code; says so where there was no input at all. */
  int exit() {
    int good = kept.values().stream().mapToInt(Integer::intValue).sum();
    if (good + rejected == 0 && !terminal.stop().requested()) {
      terminal.say("no article there; Satow reads .txt, .html, .jsonl, .csv and .warc files");
    }
    return Exit.of(good, rejected);
  }

  /** The exit code of a run in which nothing new is nothing wrong. */
  int watched() {
    return rejected > 0 ? Exit.SOME_REJECTED : Exit.OK;
  }
}
