package satow.coding.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import satow.article.Article;
import satow.coding.dictionary.Stanza;
import satow.coding.patterns.ExampleCheck.Finding;
import satow.coding.patterns.ExampleCheck.Report;
import satow.language.Analyzer;

/**
 * Runs the examples of {@code satow/matters}: {@code fires: SENTENCE} speaks of the entry's kind,
 * {@code silent: SENTENCE} does not. The analyzer must parse every sentence.
 */
public final class MatterExamples {
  private MatterExamples() {}

  /** Runs the examples of the words that come with a dictionary of patterns. */
  public static Report run(Analyzer analyzer, PatternDictionary patterns) {
    var failed = new ArrayList<Finding>();
    var missing = new ArrayList<String>();
    int run = 0;
    for (Stanza s : patterns.matters().stanzas()) {
      for (String key : List.of("fires", "silent")) {
        if (s.all(key).isEmpty()) {
          missing.add(s.where() + " [matter: " + s.name() + "] has no `" + key + "`");
        }
        for (String sentence : s.all(key)) {
          run++;
          String got = spokenOf(sentence, analyzer, patterns.matters());
          boolean fired = s.one("kind").orElse("").equals(got);
          if (fired != key.equals("fires")) {
            failed.add(new Finding(s.where(), "matter: " + s.name(), sentence, key, got));
          }
        }
      }
    }
    return new Report(run, 0, failed, missing);
  }

  private static String spokenOf(String sentence, Analyzer analyzer, Matters matters) {
    var article =
        new Article(
            "example",
            sentence,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "example");
    var first = analyzer.analyze(article).sentences().get(0);
    return matters.of(first).name().toLowerCase(Locale.ROOT);
  }
}
