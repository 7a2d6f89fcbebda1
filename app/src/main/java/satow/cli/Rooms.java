package satow.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import satow.article.ArticleReader;
import satow.article.ReadOptions;
import satow.coding.Ontology;
import satow.intake.Coding;
import satow.serve.CountryNames;

/** The rooms of core as the commands use them: the one place where they are wired together. */
public interface Rooms {

  /**
   * What a person may set about models and dictionaries.
   *
   * @param cache folder for prepared language models; empty for the standard one
   * @param dictionary folder of dictionaries laid over the shipped ones
   * @param gazetteer dump of GeoNames whose places stand behind the shipped ones
   * @param population inhabitants that a town of the dump must have
   */
  record Options(
      Optional<Path> cache, Optional<Path> dictionary, Optional<Path> gazetteer, long population) {

    /** Without a gazetteer of one's own. */
    public Options(Optional<Path> cache, Optional<Path> dictionary) {
      this(cache, dictionary, Optional.empty(), 0);
    }
  }

  /**
   * Readers for every kind of input.
   *
   * @param bytes told how many bytes of the files have been read, as it goes
   */
  ArticleReader reader(ReadOptions options, LongConsumer bytes);

  /**
   * Readers for every kind of input, with fields of the usual names.
   *
   * @param clean whether the texts of JSON Lines and tables are crawled pages to be cleaned
   */
  default ArticleReader reader(boolean clean) {
    return reader(new ReadOptions(clean), bytes -> {});
  }

  /** The coder. It may load its models here or at its first article. */
  Coding coding(Options options);

  /** The event codes. */
  Ontology ontology();

  /** The countries by which people ask. */
  CountryNames countries();

  /** The writer of briefs. */
  Briefing briefing();

  /** Runs the examples of the dictionaries. */
  Checked check(Options options);

  /** The shipped example articles, where they can be found. */
  Optional<Path> examples();

  /** The program's version. */
  String version();

  /**
   * By what the program is told from any other build of it; empty where its classes may change
   * unseen.
   */
  Optional<String> build();
}
