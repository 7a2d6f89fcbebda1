package satow.coding.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import satow.coding.Actor;
import satow.coding.actors.Pairs.Members;
import satow.language.Sentence;
import satow.language.Token;

/**
 * Who a description of one office holder means: the person named beside it, the one of whom it is
 * said, or the only leader of that country whom the article has named.
 */
final class SamePerson {
  private static final Set<String> TOP =
      Set.of("leader", "president", "premier", "chancellor", "pm", "minister");

  /** Others than the one who holds the office now. */
  private static final Set<String> ANOTHER =
      Set.of("first", "next", "new", "previous", "last", "future", "other", "another", "any");

  private final Scene scene;
  private final Sentence sentence;
  private final Pairs pairs;
  private final Function<Token, List<Actor>> read;

  SamePerson(Scene scene, Function<Token, List<Actor>> read) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.pairs = new Pairs(sentence, scene.memory(), scene.dictionary());
    this.read = read;
  }

  /** {@code the emir, Sheikh Hamad}: whom the name beside a noun stands for. */
  Optional<Actor> beside(Token head) {
    return sentence.children(head, "appos").stream()
        .filter(Token::isProper)
        .flatMap(t -> read.apply(t).stream())
        .filter(a -> a.code().isPresent())
        .findFirst();
  }

  /** The person whom a description of that code means; nobody where it may be another. */
  Optional<Actor> of(Token head, String code) {
    if (head.tag().endsWith("S") || code.length() < 6 || Reference.isBody(head)) {
      return Optional.empty();
    }
    Optional<Actor> named = beside(head).filter(a -> fits(a, code));
    if (named.isPresent()) {
      return named;
    }
    Optional<Actor> said = whoIs(head).filter(a -> fits(a, code));
    return said.isPresent() ? said : leader(head, code);
  }

  private static boolean fits(Actor actor, String code) {
    return actor.country().filter(code::startsWith).isPresent() && actor.name().indexOf(' ') > 0;
  }

  /** {@code Ruiz is the first president who …}, {@code Ruiz, the first leader to …}. */
  private Optional<Actor> whoIs(Token head) {
    Optional<Token> up = sentence.headOf(head);
    Optional<Token> subject =
        switch (head.label()) {
          case "appos" -> up.filter(Token::isProper);
          case "attr" ->
              up.filter(v -> v.lemma().equals("be")).stream()
                  .flatMap(v -> sentence.children(v, "nsubj").stream())
                  .filter(s -> s.index() < head.index())
                  .findFirst();
          default -> Optional.empty();
        };
    return subject
        .flatMap(s -> scene.memory().at(sentence, s))
        .filter(s -> s.person() && !s.plural())
        .map(s -> s.actors().get(0));
  }

  /** {@code the Chilean leader}, where one head of Chile and no other has been named. */
  private Optional<Actor> leader(Token head, String code) {
    List<Token> left = new Phrase(sentence, head).left();
    boolean another =
        left.stream()
            .anyMatch(
                t ->
                    ANOTHER.contains(t.lemma())
                        || t.tag().equals("DT") && !t.lemma().equals("the")
                        || t.tag().equals("CD"));
    boolean prime = left.stream().anyMatch(t -> t.form().equalsIgnoreCase("prime"));
    boolean top = TOP.contains(head.lemma()) && (!head.lemma().equals("minister") || prime);
    return top && !another && code.endsWith("GOV")
        ? pairs.leader(Name.country(code), Members.HEADS)
        : Optional.empty();
  }
}
