package satow.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import satow.article.ArticleReader;
import satow.coding.Ontology;

/** The rooms of core, wired. */
final class ShippedRooms implements Rooms {
  private static final String VERSION = "0.1.0";

  @Override
  public ArticleReader reader(boolean clean) {
    throw new UnsupportedOperationException("wired when the article room is merged");
  }

  @Override
  public Coding coding(Options options) {
    throw new UnsupportedOperationException("wired when the front door is merged");
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
