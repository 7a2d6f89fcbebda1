package satow.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import satow.store.StoreException;

/** The command line: arguments in, exit code out. */
public final class App {
  private App() {}

  /** Runs one command. */
  public static int run(Rooms rooms, Terminal terminal, String... args) {
    try {
      return line(rooms, terminal).execute(args.length == 0 ? new String[] {"--help"} : args);
    } catch (OutOfMemoryError e) {
      terminal.say("out of memory; give Java more: SATOW_JAVA_OPTS=-Xmx4g satow …");
      return Exit.FAILED;
    }
  }

  /** The commands as picocli has them. */
  static CommandLine line(Rooms rooms, Terminal terminal) {
    var line =
        new CommandLine(new SatowCommand())
            .addSubcommand(new DemoCommand(rooms, terminal))
            .addSubcommand(new ReadCommand(rooms, terminal))
            .addSubcommand(new ArticlesCommand(rooms, terminal))
            .addSubcommand(new CodeCommand(rooms, terminal))
            .addSubcommand(new EventsCommand(rooms, terminal))
            .addSubcommand(new BriefCommand(rooms, terminal))
            .addSubcommand(new AskCommand(rooms, terminal))
            .addSubcommand(new WhyCommand(rooms, terminal))
            .addSubcommand(new ServeCommand(rooms, terminal))
            .addSubcommand(new SplitCommand(terminal))
            .addSubcommand(new MergeCommand(terminal))
            .addSubcommand(new RejectedCommand(terminal))
            .addSubcommand(new CheckCommand(rooms, terminal))
            .addSubcommand(new VersionCommand(rooms, terminal));
    line.getCommandSpec().version("satow " + rooms.version());
    boolean plain = terminal.environment().containsKey("NO_COLOR") || !terminal.person();
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setColorScheme(CommandLine.Help.defaultColorScheme(plain ? Ansi.OFF : Ansi.ON))
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((e, args) -> misused(e, terminal))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, terminal));
  }

  private static int misused(ParameterException e, Terminal terminal) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      unmatched(unmatched, terminal);
    } else {
      terminal.say(String.valueOf(e.getMessage()));
    }
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    terminal.say("`" + command + " --help` explains");
    return Exit.USAGE;
  }

  private static void unmatched(UnmatchedArgumentException e, Terminal terminal) {
    String word = e.getUnmatched().get(0);
    boolean command = e.getCommandLine().getParent() == null && !e.isUnknownOption();
    String kind = e.isUnknownOption() ? "option" : command ? "command" : "place for";
    var suggestions = e.getSuggestions();
    terminal.say(
        "no "
            + kind
            + " “"
            + word
            + "”"
            + (suggestions.isEmpty()
                ? ""
                : "; did you mean " + String.join(" or ", suggestions) + "?"));
  }

  private static int failed(Exception e, Terminal terminal) {
    if (e instanceof ParameterException wrong) {
      return misused(wrong, terminal);
    }
    if (e instanceof StoreException || e instanceof UncheckedIOException) {
      terminal.say(String.valueOf(e.getMessage()));
      return Exit.FAILED;
    }
    terminal.say("failed: " + e + "; please report this with what follows");
    e.printStackTrace(terminal.err());
    return Exit.FAILED;
  }
}
