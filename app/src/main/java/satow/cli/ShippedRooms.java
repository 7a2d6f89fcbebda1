package satow.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import satow.Satow;
import satow.article.ArticleReader;
import satow.article.ArticleReaders;
import satow.article.ReadOptions;
import satow.coding.CodedArticle;
import satow.coding.Ontology;
import satow.dossier.DatedArticle;
import satow.dossier.EventDate;
import satow.dossier.Place;
import satow.dossier.Publication;
import satow.store.StorePlace;

/** The rooms of core, wired. */
final class ShippedRooms implements Rooms {
  private static final String VERSION = "0.1.0";

  private final Terminal terminal;

  ShippedRooms(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public ArticleReader reader(boolean clean) {
    return new ArticleReaders(new ReadOptions(clean));
  }

  @Override
  public Coding coding(Options options) {
    Path cache = options.cache().orElse(StorePlace.cache(terminal.environment(), terminal.home()));
    Satow satow =
        Satow.open(cache, options.dictionary().stream().toList(), new Preparing(terminal));
    return article -> undated(satow.code(article));
  }

  /** Until the dating of events is merged. */
  private static DatedArticle undated(CodedArticle coded) {
    var none = new EventDate(Optional.empty(), Optional.empty(), "not looked for");
    return new DatedArticle(
        coded,
        new Publication(Optional.empty(), List.of()),
        List.of(),
        Collections.nCopies(coded.events().size(), none),
        Collections.nCopies(coded.events().size(), Optional.<Place>empty()));
  }

  @Override
  public Ontology ontology() {
    return Ontology.shipped();
  }

  @Override
  public Countries countries() {
    return Countries.iso();
  }

  @Override
  public Briefing briefing() {
    throw new UnsupportedOperationException("wired when the brief is merged");
  }

  @Override
  public Checked check(Options options) {
    throw new UnsupportedOperationException("wired when ExampleCheck is merged");
  }

  /** The launcher names the program's folder. */
  @Override
  public Optional<Path> examples() {
    return Optional.of(Path.of(System.getProperty("satow.home", "."), "examples", "japan-russia"))
        .filter(Files::isDirectory);
  }

  @Override
  public String version() {
    return VERSION;
  }
}
