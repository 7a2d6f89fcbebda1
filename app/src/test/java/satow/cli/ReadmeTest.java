package satow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import satow.intake.Stop;

/** What the README says of the commands, and what each command says of itself. */
class ReadmeTest {
  private static final CommandLine LINE =
      App.line(
          new SampleRooms(Optional.empty()),
          new Terminal(
              new PrintStream(PrintStream.nullOutputStream()),
              new PrintStream(PrintStream.nullOutputStream()),
              Map.of(),
              Path.of("."),
              false,
              new Stop()));

  @Test
  void theReadmeNamesEveryCommandAndOption() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    var names = new ArrayList<String>();
    for (Map.Entry<String, CommandLine> command : LINE.getSubcommands().entrySet()) {
      names.add("satow " + command.getKey());
      for (OptionSpec option : command.getValue().getCommandSpec().options()) {
        names.addAll(List.of(option.names()));
      }
    }
    LINE.getCommandSpec().options().forEach(o -> names.addAll(List.of(o.names())));

    assertThat(names).hasSizeGreaterThan(20).allSatisfy(name -> assertThat(readme).contains(name));
  }

  @Test
  void everyCommandTeachesWithExamplesAndExitCodes() {
    assertThat(LINE.getSubcommands())
        .allSatisfy(
            (name, command) ->
                assertThat(command.getUsageMessage())
                    .contains("Examples:\n  satow " + (name.equals("code") ? "code" : name))
                    .contains("Exit codes:")
                    .doesNotContain("<"));
  }
}
