package satow.coding.quantities;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import satow.article.Span;
import satow.coding.actors.Phrase;
import satow.coding.dictionary.Words;
import satow.language.Sentence;
import satow.language.Token;

/**
 * The words of a sentence as figures see them: what unit or noun follows, what is measured.
 *
 * @param text the article's text
 * @param sentence the sentence, parsed or not
 * @param words its words, numbers and marks
 */
record Line(String text, Sentence sentence, List<Word> words) {
  /** Words that end a noun phrase. */
  private static final Set<String> STOP =
      Words.of(
          """
          of in on at to from for with by and or but as than that which who is are was were be
          been have has had will would could can may since after before during under over
          between into the a an this its their his her when while where if it he she they we
          not also later ago earlier now more less yet so there such per each every against
          through until within without about because said says i you our my these those then
          too only up down out off back old long including among alone amid last next
          yesterday today tomorrow compared
          """);

  static Line of(String text, Sentence sentence) {
    return new Line(text, sentence, Word.of(text, sentence.span()));
  }

  /** The word at an index in lower case; empty beyond the ends. */
  String lower(int at) {
    return at >= 0 && at < words.size() ? words.get(at).lower() : "";
  }

  /** Whether one of these words stands at an index. */
  boolean is(int at, String... any) {
    return Set.of(any).contains(lower(at));
  }

  /** The head of the noun phrase that begins here: the last word before one that ends it. */
  Optional<Integer> noun(int from) {
    int at = from;
    Optional<Integer> head = Optional.empty();
    while (at < words.size() && at < from + 6) {
      Word word = words.get(at);
      boolean hyphen = word.form().equals("-") && at > from && words.get(at - 1).touches(word);
      if (hyphen) {
        at++;
        continue;
      }
      boolean possessive = word.lower().endsWith("'s") || word.lower().endsWith("’s");
      if (!word.letters() || STOP.contains(word.lower()) || verbAt(at)) {
        break;
      }
      boolean guessed = token(at).isEmpty();
      if (guessed && word.lower().endsWith("ed")) {
        break;
      }
      head = possessive ? head : Optional.of(at);
      // A sentence that was not parsed: its noun phrase ends at the first plural.
      if (guessed && !possessive && word.lower().matches(".*[^s]s")) {
        break;
      }
      at++;
    }
    return head;
  }

  private Optional<Token> token(int at) {
    Span span = words.get(at).span();
    return sentence.tokens().stream().filter(t -> t.span().overlaps(span)).findFirst();
  }

  private boolean verbAt(int at) {
    return token(at)
        .filter(
            t ->
                t.isVerb() && !t.label().equals("nmod") && !t.label().equals("amod")
                    || t.tag().equals("RB")
                    || t.tag().equals("IN")
                    || t.tag().equals("MD"))
        .isPresent();
  }

  /** Whether the parser takes the word for a noun; a word not parsed is one. */
  boolean isNoun(int at) {
    return token(at).map(Token::isNoun).orElse(true);
  }

  /** The text from one word up to another. */
  String phrase(int from, int to) {
    return from >= to || to > words.size()
        ? ""
        : text.substring(words.get(from).span().start(), words.get(to - 1).span().end());
  }

  /**
   * What a measure measures: what {@code of} names after it, else the verb's subject, unless that
   * is somebody by name: who talks for three hours is not what lasts so long.
   */
  String measured(int at, int next) {
    int from = is(next, "of", "in", "on") ? next + 1 : next;
    boolean of = is(next, "of");
    from += of && is(from, "the", "its", "their") ? 1 : 0;
    int start = from;
    Optional<Integer> noun = of ? noun(start) : Optional.empty();
    if (noun.isPresent()) {
      return phrase(start, noun.get() + 1);
    }
    Optional<Integer> following = noun(next);
    if (following.isPresent() && !of && isNoun(following.get())) {
      return phrase(next, following.get() + 1);
    }
    return subject(at);
  }

  private String subject(int at) {
    Optional<Token> up = token(at);
    for (int i = 0; i < sentence.tokens().size() && up.isPresent(); i++) {
      Optional<Token> subject =
          sentence.children(up.get()).stream()
              .filter(
                  c -> c.label().startsWith("nsubj") && c.isNoun() && !c.tag().startsWith("NNP"))
              .findFirst();
      if (subject.isPresent() && up.get().isVerb()) {
        return new Phrase(sentence, subject.get()).span().in(text);
      }
      up = sentence.headOf(up.get());
    }
    return "";
  }

  /** The unit that a word names; empty where it is more likely something else. */
  Optional<String> unitAt(int at) {
    String word = lower(at);
    boolean country = is(at, "u.s.", "canadian", "australian");
    Optional<String> unit = Units.noun(country ? lower(at + 1) : word);
    boolean money = unit.filter(Units::money).isPresent();
    boolean verb = is(at, "won", "mark", "point", "second") && !is(at - 1, "billion", "million");
    return verb || country && !money ? Optional.empty() : unit;
  }
}
