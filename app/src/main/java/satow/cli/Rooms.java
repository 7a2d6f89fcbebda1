package satow.cli;

import java.nio.file.Path;
import java.util.Optional;
import satow.article.ArticleReader;
import satow.coding.Ontology;
import satow.serve.CountryNames;

/** The rooms of core as the commands use them: the one place where they are wired together. */
public interface Rooms {

  /**
   * What a person may set about models and dictionaries.
   *
   * @param cache folder for prepared language models; empty for the standard one
   * @param dictionary folder of dictionaries laid over the shipped ones
   */
  record Options(Optional<Path> cache, Optional<Path> dictionary) {}

  /**
   * Readers for every kind of input.
   *
   * @param clean whether the texts of JSON Lines are crawled pages to be cleaned
   */
  ArticleReader reader(boolean clean);

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
}
