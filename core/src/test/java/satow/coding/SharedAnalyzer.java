package satow.coding;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import satow.article.Article;
import satow.coding.actors.ActorDictionary;
import satow.coding.patterns.PatternDictionary;
import satow.coding.patterns.RuleCoder;
import satow.language.English;
import satow.language.nlp4j.Nlp4jParser;

/** The parser and dictionaries, loaded once for all tests of a run. */
public final class SharedAnalyzer {
  private SharedAnalyzer() {}

  private static final class Holder {
    static final RuleCoder CODER;
    static final English ANALYZER;

    static {
      String folder = System.getenv("SATOW_TEST_CACHE");
      Path cache = Path.of(folder == null ? "target/satow-cache" : folder);
      var parser = Nlp4jParser.load(cache, (step, share) -> {});
      ActorDictionary actors = ActorDictionary.load(List.of());
      ANALYZER = new English(() -> parser, actors::mentionsTwo);
      CODER = new RuleCoder(actors, PatternDictionary.load(List.of()));
    }
  }

  /** What a text says. */
  public static CodedArticle code(String text) {
    return Holder.CODER.code(Holder.ANALYZER.analyze(article(text)));
  }

  /** An article that is all prose. */
  public static Article article(String text) {
    return new Article(
        "test",
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "test");
  }
}
