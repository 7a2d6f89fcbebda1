package satow.cli;

import java.util.List;
import java.util.Optional;
import satow.article.Article;
import satow.article.ArticleReader;
import satow.dossier.DatedArticle;
import satow.dossier.dating.KnownEvent;
import satow.intake.Coding;
import satow.serve.ArticleIntake;

/** Makes its coder at the first article, so that a server starts at once. Thread-safe. */
final class LazyIntake implements ArticleIntake {
  private final Rooms rooms;
  private final Rooms.Options options;
  private Optional<Coding> coding = Optional.empty();
  private volatile boolean loaded;

  LazyIntake(Rooms rooms, Rooms.Options options) {
    this.rooms = rooms;
    this.options = options;
  }

  @Override
  public ArticleReader reader(boolean clean) {
    return rooms.reader(clean);
  }

  @Override
  public DatedArticle code(Article article) {
    var dated = coder().code(article);
    loaded = true;
    return dated;
  }

  @Override
  public DatedArticle date(DatedArticle dated, List<KnownEvent> known) {
    return coder().date(dated, known);
  }

  private synchronized Coding coder() {
    Coding made = coding.orElseGet(() -> rooms.coding(options));
    coding = Optional.of(made);
    return made;
  }

  @Override
  public boolean loaded() {
    return loaded;
  }
}
