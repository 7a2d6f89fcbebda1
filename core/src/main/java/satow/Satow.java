package satow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import satow.article.Article;
import satow.coding.CodedArticle;
import satow.coding.Coder;
import satow.coding.actors.ActorDictionary;
import satow.coding.issues.IssueDictionary;
import satow.coding.patterns.ExampleCheck;
import satow.coding.patterns.HeadlineCase;
import satow.coding.patterns.MatterExamples;
import satow.coding.patterns.PatternDictionary;
import satow.coding.patterns.RuleCoder;
import satow.dossier.DatedArticle;
import satow.dossier.dating.DatedEventExamples;
import satow.dossier.dating.Dating;
import satow.dossier.dating.TermOfOffice;
import satow.dossier.places.PlaceExamples;
import satow.dossier.places.PlaceTable;
import satow.language.Analyzer;
import satow.language.English;
import satow.language.SentenceParser;
import satow.language.nlp4j.Nlp4jParser;
import satow.language.time.DatedEvents;

/**
 * The front door: the rooms of core, chained with the shipped dictionaries and models.
 *
 * <pre>{@code
 * Satow satow = Satow.open(cache, List.of(), (step, share) -> {});
 * DatedArticle read = satow.read(article);
 * }</pre>
 *
 * Thread-safe; the language models load when the first sentence needs them.
 */
public final class Satow {
  private final ActorDictionary actors;
  private final PatternDictionary patterns;
  private final java.util.function.Supplier<SentenceParser> parser;
  private final Analyzer analyzer;
  private final Coder coder;
  private final Dating dating;

  private Satow(
      PlaceTable places,
      IssueDictionary issues,
      ActorDictionary actors,
      PatternDictionary patterns,
      java.util.function.Supplier<SentenceParser> parser) {
    this.actors = actors;
    this.patterns = patterns;
    this.parser = parser;
    this.analyzer = new English(parser, actors::mentionsTwo, new HeadlineCase(actors, patterns));
    this.coder = new RuleCoder(actors, patterns, issues);
    this.dating = new Dating(DatedEvents.shipped(), terms(actors), places);
  }

  /**
   * Opens Satow.
   *
   * @param cache where prepared language models are kept
   * @param dictionaries folders of dictionaries laid over the shipped ones, later ones last
   * @param progress told each step of preparing the models and the share done, 0 to 1
   */
  public static Satow open(
      Path cache, List<Path> dictionaries, BiConsumer<String, Double> progress) {
    return open(cache, dictionaries, PlaceTable.shipped(), progress);
  }

  /** The same with a gazetteer of one's own. */
  public static Satow open(
      Path cache, List<Path> dictionaries, PlaceTable places, BiConsumer<String, Double> progress) {
    return new Satow(
        places,
        IssueDictionary.load(dictionaries),
        ActorDictionary.load(dictionaries),
        PatternDictionary.load(dictionaries),
        new Once(() -> Nlp4jParser.load(cache, progress)));
  }

  private static List<TermOfOffice> terms(ActorDictionary actors) {
    return actors.terms().stream()
        .map(
            t ->
                new TermOfOffice(
                    t.surname(),
                    t.name(),
                    // "prime minister of Japan" stands as "Prime Minister" before a name
                    t.office().title().replaceFirst(" of (?!.* of ).*", ""),
                    t.office().start(),
                    t.office().end()))
        .toList();
  }

  /** What an article says, with its dates. */
  public DatedArticle read(Article article) {
    return dating.date(code(article));
  }

  /** What an article says, undated. */
  public CodedArticle code(Article article) {
    return coder.code(analyzer.analyze(article));
  }

  /** Runs the examples of all dictionaries; every sentence of actors and patterns is parsed. */
  public ExampleCheck.Report check() {
    var all = new English(parser, sentence -> true, headline -> headline);
    return ExampleCheck.run(all, actors, patterns)
        .and(MatterExamples.run(all, patterns))
        .and(PlaceExamples.run())
        .and(DatedEventExamples.run());
  }

  /** The actor dictionary in use. */
  public ActorDictionary actors() {
    return actors;
  }

  /** The pattern dictionary in use. */
  public PatternDictionary patterns() {
    return patterns;
  }

  /** The coder in use: events of parsed articles. */
  public Coder coder() {
    return coder;
  }

  /** What dates coded articles. */
  public Dating dating() {
    return dating;
  }

  /** The splitter and parser in use. */
  public Analyzer analyzer() {
    return analyzer;
  }

  /** Makes its parser at the first call and hands out the same one ever after. */
  private static final class Once implements java.util.function.Supplier<SentenceParser> {
    private final java.util.function.Supplier<SentenceParser> make;
    private volatile Optional<SentenceParser> made = Optional.empty();

    Once(java.util.function.Supplier<SentenceParser> make) {
      this.make = make;
    }

    @Override
    public SentenceParser get() {
      if (made.isEmpty()) {
        synchronized (this) {
          if (made.isEmpty()) {
            made = Optional.of(make.get());
          }
        }
      }
      return made.get();
    }
  }
}
