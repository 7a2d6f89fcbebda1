package satow.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code satow}: the commands under one name. */
@Command(
    name = "satow",
    header = "Reads news about states and keeps the dossier of their relations.",
    description = {
      "%nWho did what to whom, when, where, who says so, and in which sentence.%n",
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "%nTo begin:",
      "  satow demo                the shipped articles, read and briefed",
      "  satow read news/          your own articles into the store",
      "  satow brief JPN RUS       what they tell of the two",
      "%nsatow COMMAND --help explains each with examples. Data goes to standard output, progress",
      "and messages to standard error. NO_COLOR is respected."
    },
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_TEXT, Exit.SOME_REJECTED_TEXT, Exit.USAGE_TEXT, Exit.FAILED_TEXT})
@SuppressWarnings("unused") // picocli reads the options, it only needs somewhere to put them.
final class SatowCommand {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Explains the command.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Prints the version.")
  private boolean version;
}
