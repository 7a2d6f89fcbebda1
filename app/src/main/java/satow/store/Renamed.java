package satow.store;

import satow.article.Article;
import satow.coding.CodedArticle;
import satow.dossier.DatedArticle;
import satow.language.AnalyzedArticle;

/** An article under another name. */
final class Renamed {
  private Renamed() {}

  static DatedArticle of(DatedArticle dated, String id) {
    CodedArticle coded = dated.coded();
    Article read = coded.analyzed().article();
    var article =
        new Article(
            id,
            read.text(),
            read.title(),
            read.byline(),
            read.outlet(),
            read.url(),
            read.declared(),
            read.boilerplate(),
            read.source());
    return new DatedArticle(
        new CodedArticle(
            new AnalyzedArticle(article, coded.analyzed().sentences()),
            coded.events(),
            coded.statements(),
            coded.quantities()),
        dated.publication(),
        dated.times(),
        dated.eventDates(),
        dated.eventPlaces());
  }
}
