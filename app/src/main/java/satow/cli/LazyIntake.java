package satow.cli;

import java.util.List;
import satow.article.Article;
import satow.article.ArticleReader;
import satow.dossier.DatedArticle;
import satow.dossier.dating.KnownEvent;
import satow.intake.Once;
import satow.serve.ArticleIntake;

/** Makes its coder at the first article, so that a server starts at once. Thread-safe. */
final class LazyIntake implements ArticleIntake {
  private final Rooms rooms;
  private final Once coder;
  private volatile boolean loaded;

  LazyIntake(Rooms rooms, Rooms.Options options) {
    this.rooms = rooms;
    this.coder = new Once(() -> rooms.coding(options));
  }

  @Override
  public ArticleReader reader(boolean clean) {
    return rooms.reader(clean);
  }

  @Override
  public DatedArticle code(Article article) {
    var dated = coder.get().code(article);
    loaded = true;
    return dated;
  }

  @Override
  public DatedArticle date(DatedArticle dated, List<KnownEvent> known) {
    return coder.get().date(dated, known);
  }

  @Override
  public boolean loaded() {
    return loaded;
  }
}
