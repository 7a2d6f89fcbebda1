package satow.dossier.merge;

import java.util.Optional;
import satow.article.Article;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.Status;
import satow.language.Sentence;

/**
 * The place of an article that bears a claim out.
 *
 * @param articleId the article
 * @param sentence index of the sentence among the article's sentences
 * @param span the words that say so (UTF-16 offsets)
 * @param sentenceSpan the whole sentence
 * @param text the whole sentence, in its words
 * @param cameo the code that this sentence alone was given; empty for statements and figures
 * @param status what this sentence says of the event
 * @param reportedBy who says so, where the sentence does not speak for itself
 */
public record Evidence(
    String articleId,
    int sentence,
    Span span,
    Span sentenceSpan,
    String text,
    Optional<String> cameo,
    Status status,
    Optional<Actor> reportedBy)
    implements Comparable<Evidence> {

  /** The place of something said or counted in a sentence. */
  public static Evidence of(Article article, Sentence sentence, Span span) {
    return new Evidence(
        article.id(),
        sentence.index(),
        span,
        sentence.span(),
        sentence.span().in(article.text()),
        Optional.empty(),
        Status.HAPPENED,
        Optional.empty());
  }

  /** The citation as a brief prints it: {@code [000 s4]}. */
  public String citation() {
    return "[" + articleId + " s" + sentence + "]";
  }

  /** A clause of the sentence as somebody says it whom the text calls so. */
  public Evidence said(Span clause, String by) {
    var speaker = new Actor(Optional.empty(), by, by, clause);
    return new Evidence(
        articleId, sentence, clause, sentenceSpan, text, cameo, status, Optional.of(speaker));
  }

  /** The words at {@link #span}. */
  public String words() {
    int from = Math.max(0, span.start() - sentenceSpan.start());
    int to = Math.min(text.length(), span.end() - sentenceSpan.start());
    return from < to ? text.substring(from, to) : "";
  }

  @Override
  public int compareTo(Evidence other) {
    int byArticle = articleId.compareTo(other.articleId);
    if (byArticle != 0) {
      return byArticle;
    }
    int bySentence = Integer.compare(sentence, other.sentence);
    return bySentence != 0 ? bySentence : span.compareTo(other.span);
  }
}
