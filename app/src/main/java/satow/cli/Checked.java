package satow.cli;

import java.util.List;

/**
 * What came of running the dictionaries' examples.
 *
 * @param examples how many were run
 * @param failures one line for each that did not come out as written, with its file and line
 */
public record Checked(int examples, List<String> failures) {
  public Checked {
    failures = List.copyOf(failures);
  }
}
