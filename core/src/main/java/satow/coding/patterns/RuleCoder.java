package satow.coding.patterns;

import java.util.ArrayList;
import java.util.List;
import satow.coding.CodedArticle;
import satow.coding.Coder;
import satow.coding.EventMention;
import satow.coding.actors.ActorDictionary;
import satow.coding.actors.ArticleActors;
import satow.language.AnalyzedArticle;
import satow.language.Sentence;

/** The coder by dictionaries of actors and patterns. */
public final class RuleCoder implements Coder {
  private final ActorDictionary actors;
  private final EventReader events;

  /** A coder by the given dictionaries. */
  public RuleCoder(ActorDictionary actors, PatternDictionary patterns) {
    this.actors = actors;
    this.events = new EventReader(patterns);
  }

  @Override
  public CodedArticle code(AnalyzedArticle article) {
    var who = ArticleActors.of(article, actors);
    var out = new ArrayList<EventMention>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.parsed()) {
        out.addAll(events.read(sentence, who));
      }
    }
    return new CodedArticle(article, out, List.of(), List.of());
  }
}
