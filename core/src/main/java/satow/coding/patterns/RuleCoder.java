package satow.coding.patterns;

import java.util.ArrayList;
import java.util.List;
import satow.coding.CodedArticle;
import satow.coding.Coder;
import satow.coding.EventMention;
import satow.coding.actors.ActorDictionary;
import satow.coding.actors.ArticleActors;
import satow.coding.issues.IssueDictionary;
import satow.coding.quantities.QuantityReader;
import satow.coding.statements.StatementReader;
import satow.language.AnalyzedArticle;
import satow.language.Sentence;

/** The coder by dictionaries of actors and patterns. */
public final class RuleCoder implements Coder {
  private final ActorDictionary actors;
  private final EventReader events;
  private final Matters matters;
  private final StatementReader statements;

  /** A coder by the given dictionaries. */
  public RuleCoder(ActorDictionary actors, PatternDictionary patterns, IssueDictionary issues) {
    this.actors = actors;
    this.events = new EventReader(patterns);
    this.matters = patterns.matters();
    this.statements = new StatementReader(issues);
  }

  /** A coder by the given dictionaries and the shipped issues. */
  public RuleCoder(ActorDictionary actors, PatternDictionary patterns) {
    this(actors, patterns, IssueDictionary.load(List.of()));
  }

  @Override
  public CodedArticle code(AnalyzedArticle article) {
    var who = ArticleActors.of(article, actors);
    var out = new ArrayList<EventMention>();
    List<Matter> spokenOf = matters.of(article.sentences());
    var around = Surroundings.of(article.sentences(), who);
    for (Sentence sentence : article.sentences()) {
      if (sentence.parsed()) {
        Matter matter = spokenOf.get(sentence.index());
        out.addAll(events.read(sentence, who, List.copyOf(out), matter, around));
      }
    }
    return new CodedArticle(
        article, out, statements.read(article, who), QuantityReader.read(article));
  }
}
