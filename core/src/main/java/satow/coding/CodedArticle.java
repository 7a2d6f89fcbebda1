package satow.coding;

import java.util.List;
import satow.language.AnalyzedArticle;

/**
 * An article with its mentions.
 *
 * @param analyzed the article and its sentences
 * @param events event mentions, by position
 * @param statements quotes and indirect speech, by position
 * @param quantities figures, by position
 */
public record CodedArticle(
    AnalyzedArticle analyzed,
    List<EventMention> events,
    List<Statement> statements,
    List<Quantity> quantities) {
  public CodedArticle {
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    quantities = List.copyOf(quantities);
  }
}
