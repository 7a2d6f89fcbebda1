package satow.dossier.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import satow.article.Span;
import satow.coding.dictionary.Stanza;
import satow.coding.dictionary.Stanzas;
import satow.coding.patterns.ExampleCheck.Finding;
import satow.coding.patterns.ExampleCheck.Report;
import satow.language.time.DatedEvent;
import satow.language.time.DatedEvents;

/**
 * Runs the examples of the dated events: {@code fires: SENTENCE => DATE}, in which the event must
 * be named and begin on that day, month or year, and {@code silent: SENTENCE}, in which it must
 * not.
 */
public final class DatedEventExamples {
  private DatedEventExamples() {}

  /** Runs the examples of the shipped dictionary. */
  public static Report run() {
    return run(DatedEvents.shipped(), Stanzas.load("time", List.of()));
  }

  static Report run(DatedEvents events, List<Stanza> stanzas) {
    var failed = new ArrayList<Finding>();
    var missing = new ArrayList<String>();
    int run = 0;
    for (Stanza s : stanzas) {
      for (String key : List.of("fires", "silent")) {
        if (s.all(key).isEmpty()) {
          missing.add(s.where() + " [event: " + s.name() + "] has no `" + key + "`");
        }
        for (String line : s.all(key)) {
          run++;
          tried(events, s, key.equals("fires"), line).ifPresent(failed::add);
        }
      }
    }
    return new Report(run, 0, failed, missing);
  }

  private static Optional<Finding> tried(DatedEvents events, Stanza s, boolean fires, String line) {
    int arrow = fires ? line.lastIndexOf("=>") : line.length();
    if (arrow < 0) {
      throw new IllegalArgumentException(
          s.where() + ": an example reads `SENTENCE => DATE`, found: " + line);
    }
    String sentence = line.substring(0, arrow).strip();
    String expected = fires ? line.substring(arrow + 2).strip() : "nothing";
    String name = s.name().replaceFirst("\\s*\\+.*", "");
    List<DatedEvent> found =
        events.mentions(sentence, List.of(new Span(0, sentence.length()))).stream()
            .flatMap(m -> m.events().stream())
            .toList();
    boolean right =
        fires
            ? found.stream().anyMatch(e -> e.name().equals(name) && begins(e, expected))
            : found.stream().noneMatch(e -> e.name().equals(name));
    String got =
        found.stream().map(e -> e.name() + " " + e.start()).collect(Collectors.joining(", "));
    return right
        ? Optional.empty()
        : Optional.of(
            new Finding(
                s.where(), "event: " + name, sentence, expected, got.isEmpty() ? "nothing" : got));
  }

  private static boolean begins(DatedEvent e, String date) {
    return e.start().toString().startsWith(date);
  }
}
