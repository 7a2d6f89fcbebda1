package satow.coding.actors;

import java.time.LocalDate;
import java.util.Optional;
import satow.article.Span;
import satow.coding.Actor;
import satow.language.Sentence;
import satow.language.Token;

/**
 * What reading the actors of one sentence leans on.
 *
 * @param sentence the parsed sentence
 * @param names the names found in it
 * @param dictionary roles, plurals and states
 * @param day the day by which offices are read
 * @param memory what the article has named before
 * @param text the article's text
 */
record Scene(
    Sentence sentence,
    SentenceNames names,
    ActorDictionary dictionary,
    Optional<LocalDate> day,
    Memory memory,
    String text) {

  /** The actor whose words are the phrase of a head, from its first modifier on. */
  Actor phrase(Token head, Span atLeast, Optional<String> code, String name) {
    Span span = new Phrase(sentence, head).span().cover(atLeast);
    return new Actor(code, name, span.in(text), span);
  }

  /** The actor whose words are just these. */
  Actor words(Span span, Optional<String> code, String name) {
    return new Actor(code, name, span.in(text), span);
  }

  /** Whether nothing but blanks stands between two tokens. */
  boolean adjacent(Token left, Token right) {
    return left.span().end() <= right.span().start()
        && text.substring(left.span().end(), right.span().start()).isBlank();
  }

  static Optional<String> present(String code) {
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }
}
