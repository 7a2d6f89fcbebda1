package satow.cli;

import java.util.List;

/**
 * What came of running the dictionaries' examples.
 *
 * @param examples how many were run
 * @param gaps one line for each entry that lacks an example of either sort
 * @param failures one line for each that did not come out as written, with its file and line
 */
public record Checked(int examples, List<String> gaps, List<String> failures) {
  public Checked {
    gaps = List.copyOf(gaps);
    failures = List.copyOf(failures);
  }
}
