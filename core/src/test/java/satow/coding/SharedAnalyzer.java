package satow.coding;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import satow.article.Article;
import satow.coding.actors.ActorDictionary;
import satow.coding.patterns.PatternDictionary;
import satow.coding.patterns.RuleCoder;
import satow.language.Analyzer;
import satow.language.English;
import satow.language.SentenceParser;
import satow.language.nlp4j.Nlp4jParser;

/**
 * One prepared analyzer and one coder for all tests of a run; the analyzer parses every sentence.
 */
public final class SharedAnalyzer {
  private SharedAnalyzer() {}

  /** The analyzer; the first caller waits until its models are prepared. */
  public static Analyzer get() {
    return Holder.ANALYZER;
  }

  /** The parser alone. */
  public static SentenceParser parser() {
    return Holder.PARSER;
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

  /** Where prepared models are kept: {@code SATOW_TEST_CACHE}, or below the build folder. */
  public static Path cache() {
    return Optional.ofNullable(System.getenv("SATOW_TEST_CACHE"))
        .map(Path::of)
        .orElse(Path.of("target", "satow-cache"));
  }

  private static final class Holder {
    static final SentenceParser PARSER = Nlp4jParser.load(cache(), (step, share) -> {});
    static final Analyzer ANALYZER =
        new English(() -> PARSER, sentence -> true, headline -> headline);
    static final RuleCoder CODER =
        new RuleCoder(ActorDictionary.load(List.of()), PatternDictionary.load(List.of()));
  }

  /** The events of a text as {@code CODE SOURCE TARGET}, a dash for nobody known. */
  public static List<String> events(String text) {
    return code(text).events().stream()
        .map(e -> e.cameo() + " " + written(e.source()) + " " + written(e.target()))
        .toList();
  }

  /** An actor's code, or a dash. */
  public static String written(Optional<Actor> actor) {
    return actor.flatMap(Actor::code).orElse("-");
  }
}
