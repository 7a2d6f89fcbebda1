package satow.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Actors as people name them on the command line. */
final class Sides {
  private Sides() {}

  /** The code meant, or a usage error with a suggestion. */
  static String code(CommandSpec spec, Rooms rooms, List<String> others, String words) {
    return rooms
        .countries()
        .code(words, others)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "no country “"
                        + words
                        + "”"
                        + rooms
                            .countries()
                            .suggestion(words)
                            .map(s -> "; did you mean “" + s + "”?")
                            .orElse("; write a code like JPN or a name like japan")));
  }
}
