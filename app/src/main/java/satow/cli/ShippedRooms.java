package satow.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import satow.Satow;
import satow.article.ArticleReader;
import satow.article.ArticleReaders;
import satow.article.ReadOptions;
import satow.coding.Ontology;
import satow.dossier.account.Dossier;
import satow.dossier.account.Dossiers;
import satow.dossier.brief.Brief;
import satow.dossier.merge.Dyad;
import satow.dossier.temperature.IntensityOf;
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
    return satow::read;
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
    Ontology codes = ontology();
    IntensityOf goldstein = code -> codes.of(code).goldstein().orElse(0.0);
    return (request, articles) -> {
      var period = new Dossier.Period(request.from(), request.to());
      var dyad = new Dyad(request.a(), request.b());
      Brief brief = Brief.of(Dossiers.of(dyad, articles, period, goldstein));
      return switch (request.format()) {
        case MD -> brief.markdown();
        case HTML -> brief.html();
        case JSON -> brief.json();
      };
    };
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
