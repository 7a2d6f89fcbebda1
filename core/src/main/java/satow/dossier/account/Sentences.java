package satow.dossier.account;

import java.util.Optional;
import satow.article.Span;
import satow.dossier.DatedArticle;
import satow.language.Sentence;

/** Finds the sentence that a span starts in. */
final class Sentences {
  private Sentences() {}

  static Optional<Sentence> at(DatedArticle article, Span span) {
    for (Sentence s : article.coded().analyzed().sentences()) {
      if (s.span().start() <= span.start() && span.start() < s.span().end()) {
        return Optional.of(s);
      }
    }
    return Optional.empty();
  }
}
