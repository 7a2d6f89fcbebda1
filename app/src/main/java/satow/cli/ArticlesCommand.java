package satow.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import satow.article.Article;
import satow.article.CopyIndex;
import satow.article.Reading;
import satow.article.Shingles;
import satow.dossier.json.ArticleJson;
import satow.store.EventStore;

/** {@code satow articles}: writes only the cleaned articles, as JSON Lines. */
@Command(
    name = "articles",
    header = "Writes only the cleaned articles, as JSON Lines; without a path lists the store's.",
    description = {
      "%nFor those who want the text and nothing else: title, byline, outlet, address, the date that the",
      "page states, and the prose without menus, captions, comments and the like; copy_of names an",
      "earlier article of the run that has the same text or nearly so. Without a path it lists what the",
      "store holds, without the texts: each article with its copies, the earliest printing first, and",
      "with the versions that it has replaced."
    },
    footer = {
      "%nExamples:",
      "  satow articles page.html",
      "  satow articles crawl/ > articles.jsonl",
      "  satow articles crawl.jsonl --clean | head -1",
      "  satow articles --store japan.db | grep -c copy_of"
    },
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_TEXT, Exit.SOME_REJECTED_TEXT, Exit.USAGE_TEXT, Exit.FAILED_TEXT})
final class ArticlesCommand implements Callable<Integer> {
  private final Rooms rooms;
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files, folders, or - for JSON Lines on standard input.")
  private List<Path> paths = List.of();

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private StoreOption store = new StoreOption();

  ArticlesCommand(Rooms rooms, Terminal terminal) {
    this.rooms = rooms;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return paths.isEmpty() ? kept() : cleaned();
  }

  private int kept() {
    try (var events = EventStore.existing(store.file(terminal))) {
      for (String line : new KeptArticles(events).lines()) {
        if (!terminal.line(line)) {
          break;
        }
      }
      return Exit.OK;
    }
  }

  private int cleaned() {
    var tally = new Tally(terminal);
    var copies = new Recognised();
    try (var readings = input.input(paths).readings(rooms, terminal.stop(), bytes -> {})) {
      boolean heard = true;
      while (heard && readings.hasNext()) {
        Reading reading = readings.next();
        if (reading instanceof Reading.Read read) {
          tally.good();
          heard = terminal.line(ArticleJson.line(read.article(), copies.copyOf(read.article())));
        } else if (reading instanceof Reading.Rejected rejected) {
          tally.rejected(rejected);
        }
      }
      return heard ? tally.exit() : Exit.OK;
    }
  }

  /** The articles of one run by their texts. */
  private static final class Recognised {
    private final Map<String, String> same = new HashMap<>();
    private final CopyIndex near = new CopyIndex();

    /** The earlier article of the same text, or nearly so. */
    Optional<String> copyOf(Article article) {
      // Two texts of one hash code and one length are taken for one; short texts only, the others
      // are compared by their shingles anyway.
      String key = article.text().length() + " " + article.text().hashCode();
      Optional<String> first = Optional.ofNullable(same.putIfAbsent(key, article.id()));
      return first.isPresent() ? first : near.add(article.id(), Shingles.of(article.text()));
    }
  }
}
