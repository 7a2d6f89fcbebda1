package satow.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import satow.store.EventStore;

/** {@code satow ask}: answers a question about two countries from what has been read. */
@Command(
    name = "ask",
    header = "Answers a question about two countries from what has been read.",
    description = {
      "%nKnows the common questions: when they last met and all meetings, what was agreed, what was",
      "promised and kept, who said, did or refused what, figures, sanctions and whether they stand,",
      "what is planned, what changed since a date, who else is involved, where the sources differ.",
      "Other questions are answered by what names the same persons, places and things: records, then",
      "sentences of the articles, marked as such. Every line cites its article and sentence. What the",
      "articles do not tell is said so; nothing is guessed."
    },
    footer = {
      "%nExamples:",
      "  satow ask JPN RUS \"when did they last meet?\"",
      "  satow ask japan russia what was promised",
      "  satow ask JPN RUS \"what did Putin say about the islands?\" --from 2014",
      "  satow ask JPN RUS where do the sources differ"
    },
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_TEXT, Exit.USAGE_TEXT, Exit.FAILED_TEXT})
final class AskCommand implements Callable<Integer> {
  private final Rooms rooms;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "A", description = "A country, by code or name.")
  private String a = "";

  @Parameters(index = "1", paramLabel = "B", description = "The other country.")
  private String b = "";

  @Parameters(
      index = "2..*",
      arity = "1..*",
      paramLabel = "QUESTION",
      description = "The question, in English.")
  private List<String> question = List.of();

  @Mixin private PeriodOptions period = new PeriodOptions();
  @Mixin private StoreOption store = new StoreOption();
  @Spec private @Nullable CommandSpec spec;

  AskCommand(Rooms rooms, Terminal terminal) {
    this.rooms = rooms;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var command = Objects.requireNonNull(spec, "set by picocli");
    try (var events = EventStore.existing(store.file(terminal))) {
      List<String> others = events.countries();
      var request =
          new Briefing.Request(
              BriefCommand.country(Sides.code(command, rooms, others, a)),
              BriefCommand.country(Sides.code(command, rooms, others, b)),
              period.from(),
              period.to());
      return new Briefs(rooms, terminal).ask(events, request, String.join(" ", question));
    }
  }
}
