package satow.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import satow.Satow;
import satow.article.Article;
import satow.article.ArticleReader;
import satow.article.ArticleReaders;
import satow.article.ReadOptions;
import satow.coding.Ontology;
import satow.coding.patterns.ExampleCheck;
import satow.dossier.DatedArticle;
import satow.dossier.account.Dossier;
import satow.dossier.account.Dossiers;
import satow.dossier.brief.Ask;
import satow.dossier.brief.Brief;
import satow.dossier.dating.KnownEvent;
import satow.dossier.merge.Decisions;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.EventMerger;
import satow.dossier.merge.Syndication;
import satow.dossier.places.GeoNames;
import satow.dossier.places.PlaceTable;
import satow.dossier.temperature.IntensityOf;
import satow.intake.Coding;
import satow.serve.CountryNames;
import satow.store.StorePlace;

/** The rooms of core, wired. */
final class ShippedRooms implements Rooms {
  private static final String VERSION = "0.1.0";

  private final Terminal terminal;

  ShippedRooms(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public ArticleReader reader(ReadOptions options, LongConsumer bytes) {
    return new ArticleReaders(options, bytes);
  }

  @Override
  public Coding coding(Options options) {
    var satow = satow(options);
    return new Coding() {
      @Override
      public DatedArticle code(Article article) {
        return satow.read(article);
      }

      @Override
      public DatedArticle date(DatedArticle dated, List<KnownEvent> known) {
        return satow.dating().date(dated.coded(), known);
      }
    };
  }

  private Satow satow(Options options) {
    Path cache = options.cache().orElse(StorePlace.cache(terminal.environment(), terminal.home()));
    PlaceTable shipped = PlaceTable.shipped();
    PlaceTable places =
        options
            .gazetteer()
            .map(file -> shipped.with(GeoNames.read(file, options.population())))
            .orElse(shipped);
    return Satow.open(
        cache, options.dictionary().stream().toList(), places, new Preparing(terminal));
  }

  @Override
  public Ontology ontology() {
    return Ontology.shipped();
  }

  @Override
  public CountryNames countries() {
    return CountryNames.iso();
  }

  @Override
  public Briefing briefing() {
    Ontology codes = ontology();
    IntensityOf goldstein = code -> codes.of(code).goldstein().orElse(0.0);
    return new Briefing() {
      @Override
      public Written write(Request request, List<DatedArticle> articles, Decisions decisions) {
        Brief brief = Brief.of(dossier(request, articles, decisions));
        return format ->
            switch (format) {
              case MD -> brief.markdown();
              case HTML -> brief.html();
              case JSON -> brief.json();
            };
      }

      @Override
      public Answer ask(
          Request request, List<DatedArticle> articles, Decisions decisions, String question) {
        var answer = Ask.of(dossier(request, articles, decisions)).answer(question);
        return new Answer(answer.told(), answer.text());
      }

      private Dossier dossier(Request request, List<DatedArticle> articles, Decisions decisions) {
        var period = new Dossier.Period(request.from(), request.to());
        var dyad = new Dyad(request.a(), request.b());
        var copies = Syndication.of(articles);
        var events =
            EventMerger.merge(
                articles, copies, decisions, d -> d.has(dyad.first()) || d.has(dyad.second()));
        return Dossiers.of(dyad, articles, copies, events, period, goldstein);
      }
    };
  }

  @Override
  public Checked check(Options options) {
    var report = satow(options).check();
    List<String> failures = report.failed().stream().map(ExampleCheck.Finding::toString).toList();
    return new Checked(report.run(), report.missing(), failures);
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

  @Override
  public Optional<String> build() {
    return Build.of(List.of(Satow.class, ShippedRooms.class));
  }
}
