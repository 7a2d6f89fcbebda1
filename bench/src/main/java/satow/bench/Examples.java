package satow.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import satow.Satow;
import satow.article.ArticleReaders;
import satow.article.ReadOptions;
import satow.article.Reading;
import satow.coding.CodedArticle;
import satow.coding.Coder;
import satow.dossier.dating.Dating;
import satow.language.AnalyzedArticle;

/** The shipped example articles, parsed and coded once. */
@State(Scope.Benchmark)
public class Examples {
  private List<AnalyzedArticle> analyzed = List.of();
  private List<CodedArticle> coded = List.of();
  private Optional<Satow> satow = Optional.empty();

  /**
   * Reads, parses and codes the articles below {@code examples/}, or the folder that the property
   * {@code satow.examples} names.
   */
  @Setup(Level.Trial)
  public void read() throws java.io.IOException {
    var cache = Path.of(System.getProperty("satow.cache", "core/target/satow-cache"));
    var opened = Satow.open(cache, List.of(), (step, share) -> {});
    var folder = Path.of(System.getProperty("satow.examples", "examples"));
    try (var readings = new ArticleReaders(ReadOptions.DEFAULT).read(folder)) {
      analyzed =
          readings
              .filter(Reading.Read.class::isInstance)
              .map(r -> opened.analyzer().analyze(((Reading.Read) r).article()))
              .toList();
    }
    coded = analyzed.stream().map(opened.coder()::code).toList();
    satow = Optional.of(opened);
  }

  List<AnalyzedArticle> analyzed() {
    return analyzed;
  }

  List<CodedArticle> coded() {
    return coded;
  }

  Coder coder() {
    return satow.orElseThrow().coder();
  }

  Dating dating() {
    return satow.orElseThrow().dating();
  }
}
