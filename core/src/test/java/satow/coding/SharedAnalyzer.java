package satow.coding;

import java.nio.file.Path;
import java.util.Optional;
import satow.language.Analyzer;
import satow.language.English;
import satow.language.SentenceParser;
import satow.language.nlp4j.Nlp4jParser;

/** One prepared analyzer for all tests of a run; it parses every sentence. */
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

  /** Where prepared models are kept: {@code SATOW_TEST_CACHE}, or below the build folder. */
  public static Path cache() {
    return Optional.ofNullable(System.getenv("SATOW_TEST_CACHE"))
        .map(Path::of)
        .orElse(Path.of("target", "satow-cache"));
  }

  private static final class Holder {
    static final SentenceParser PARSER = Nlp4jParser.load(cache(), (step, share) -> {});
    static final Analyzer ANALYZER = new English(() -> PARSER, sentence -> true);
  }
}
