package satow.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import satow.store.EventStore;

/** {@code satow brief}: writes the dossier of two countries. */
@Command(
    name = "brief",
    header = "Writes the dossier of two countries.",
    description = {
      "%nWhat stands now, the timeline, meetings, agreements, disputed issues, who said what, figures and",
      "the temperature of the relation. Every line cites the article and the sentence it rests on."
    },
    footer = {
      "%nExamples:",
      "  satow brief JPN RUS",
      "  satow brief japan russia --from 2014 --to 2016-06",
      "  satow brief JPN RUS --format html --out japan-russia.html",
      "  satow brief JPN RUS --format json | jq ."
    },
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_TEXT, Exit.USAGE_TEXT, Exit.FAILED_TEXT})
final class BriefCommand implements Callable<Integer> {
  private final Rooms rooms;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "A", description = "A country, by code or name.")
  private String a = "";

  @Parameters(index = "1", paramLabel = "B", description = "The other country.")
  private String b = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "md, html (one self-contained file) or json (default: md, or as --out ends).")
  private Briefing.@Nullable Format format;

  @Option(names = "--out", paramLabel = "FILE", description = "Write here, not to the screen.")
  private @Nullable Path out;

  @Mixin private PeriodOptions period = new PeriodOptions();
  @Mixin private StoreOption store = new StoreOption();
  @Spec private @Nullable CommandSpec spec;

  BriefCommand(Rooms rooms, Terminal terminal) {
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
              country(Sides.code(command, rooms, others, a)),
              country(Sides.code(command, rooms, others, b)),
              period.from(),
              period.to());
      return new Briefs(rooms, terminal).write(events, request, format(), Optional.ofNullable(out));
    }
  }

  /** A dossier is kept between countries, whichever of their offices acts. */
  static String country(String code) {
    return code.substring(0, 3);
  }

  private Briefing.Format format() {
    if (format != null) {
      return format;
    }
    String name = out == null ? "" : out.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".html")
        ? Briefing.Format.HTML
        : name.endsWith(".json") ? Briefing.Format.JSON : Briefing.Format.MD;
  }
}
