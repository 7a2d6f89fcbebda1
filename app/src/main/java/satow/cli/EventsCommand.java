package satow.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import satow.coding.Status;
import satow.store.EventStore;
import satow.store.MentionQuery;

/** {@code satow events}: lists what the articles say that states did to each other. */
@Command(
    name = "events",
    header = "Lists what the articles say that states did to each other.",
    description = {
      "%nEach row is one event, however many articles report it. With one actor, what it did and what was",
      "done to it; with two, what happened between them in either direction. Actors are countries by code",
      "or name, or longer codes (JPNGOV, RUSMIL). The table is for people, csv and jsonl for programs.",
      "--mentions shows the single reports instead: a row for each sentence that tells of an event.",
      "satow why ID explains a row of either."
    },
    footer = {
      "%nExamples:",
      "  satow events                              everything, by date",
      "  satow events JPN RUS                      between the two",
      "  satow events japan --root 17 --from 2014  coercion by or against Japan since 2014",
      "  satow events --status planned --limit 20",
      "  satow events JPN RUS --mentions           each report by itself",
      "  satow events JPN RUS --format csv > japan-russia.csv",
      "  satow events --format gdelt > events.tsv  in the 61 columns of GDELT 2.0, tab-separated"
    },
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_TEXT, Exit.USAGE_TEXT, Exit.FAILED_TEXT})
final class EventsCommand implements Callable<Integer> {
  private final Rooms rooms;
  private final Terminal terminal;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "A",
      description = "An actor: a country's code or name, or a longer code.")
  private @Nullable String a;

  @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "The other side.")
  private @Nullable String b;

  @Option(
      names = "--root",
      paramLabel = "CODE",
      description = "Only this CAMEO root (17) or what a longer code begins (173).")
  private @Nullable String root;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description =
          "Only happened, ongoing, planned, possible, desired, hypothetical, negated or habitual.")
  private @Nullable Status status;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table, csv or jsonl; or the columns of another data set: icews, gdelt, polecat (default:"
              + " table).")
  private EventRows.Format format = EventRows.Format.TABLE;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many.")
  private int limit = Integer.MAX_VALUE;

  @Option(names = "--mentions", description = "Single reports, not merged into events.")
  private boolean mentions;

  @Mixin private PeriodOptions period = new PeriodOptions();
  @Mixin private StoreOption store = new StoreOption();
  @Spec private @Nullable CommandSpec spec;

  EventsCommand(Rooms rooms, Terminal terminal) {
    this.rooms = rooms;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var events = EventStore.existing(store.file(terminal))) {
      List<String> others = events.countries();
      var query =
          new MentionQuery(
              side(a, others),
              side(b, others),
              Optional.empty(),
              code(),
              Optional.ofNullable(status),
              period.from(),
              period.to(),
              limit);
      if (mentions && format.foreign()) {
        throw new ParameterException(
            Objects.requireNonNull(spec, "set by picocli").commandLine(),
            "--mentions has no icews, gdelt or polecat shape; leave it out, or take csv or jsonl");
      }
      var rows = new EventRows(rooms.ontology(), terminal);
      boolean none;
      if (mentions) {
        var found = events.mentions(query);
        rows.mentions(found, format);
        none = found.isEmpty();
      } else if (format.foreign()) {
        var found = new Merged(events).events(query);
        rows.foreign(found, format, events.articles(), "satow " + rooms.version());
        none = found.isEmpty();
      } else {
        var found = new Merged(events).events(query);
        rows.events(found, format);
        none = found.isEmpty();
      }
      if (none) {
        terminal.say("no event in the store answers this");
      }
      return Exit.OK;
    }
  }

  private Optional<String> side(@Nullable String words, List<String> others) {
    var command = Objects.requireNonNull(spec, "set by picocli");
    return Optional.ofNullable(words).map(w -> Sides.code(command, rooms, others, w));
  }

  private Optional<String> code() {
    var command = Objects.requireNonNull(spec, "set by picocli");
    if (root != null && rooms.ontology().find(root).isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "no CAMEO code “" + root + "”; roots are 01 to 20");
    }
    return Optional.ofNullable(root);
  }
}
