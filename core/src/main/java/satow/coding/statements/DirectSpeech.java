package satow.coding.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import satow.article.Span;
import satow.language.Sentence;
import satow.language.Token;

/**
 * Finds the speaker of each quotation by sieves, the surest first: the verb that governs it, the
 * only verb of its sentence, the words before a colon, the quotation before it, the words after it.
 */
final class DirectSpeech {
  /** So few words in marks are a quotation only where a verb governs them (reference, 3). */
  private static final int SCARE_WORDS = 4;

  private static final Pattern DEFINITE =
      Pattern.compile("(?i)\\b(?:the|this|that|these|those|its|his|her|their)\\s+[“\"‘']*$");

  /** Without any speaker so many words still make a quotation. */
  private static final int SURE_WORDS = 6;

  private final String text;
  private final List<Sentence> sentences;
  private final List<Quoted> quotes;
  private final List<Attribution> attributions;
  private final Voices voices;
  private final List<Spoken> out = new ArrayList<>();

  private DirectSpeech(
      String text,
      List<Sentence> sentences,
      List<Quoted> quotes,
      List<Attribution> attributions,
      Voices voices) {
    this.text = text;
    this.sentences = sentences;
    this.quotes = quotes;
    this.attributions = attributions;
    this.voices = voices;
  }

  /** A quotation with who said it. */
  record Spoken(
      Quoted quote, Optional<Voice> speaker, Optional<Voice> addressee, Optional<Voice> via) {}

  static List<Spoken> read(
      String text,
      List<Sentence> sentences,
      List<Quoted> quotes,
      List<Attribution> attributions,
      Voices voices) {
    var reader = new DirectSpeech(text, sentences, quotes, attributions, voices);
    for (Quoted quote : quotes) {
      reader.quote(quote).ifPresent(reader.out::add);
    }
    return reader.out;
  }

  private Optional<Spoken> quote(Quoted quote) {
    int words = quote.words(text);
    if (words == 0 || sentences.get(quote.first()).headline() || named(quote, words)) {
      return Optional.empty();
    }
    Optional<Attribution> own = own(quote, words);
    if (own.isPresent()) {
      return Optional.of(attributed(quote, own.get()));
    }
    boolean runsOn = follows(quote);
    boolean described = runsOn && words == SCARE_WORDS - 1 && !definite(quote);
    boolean few = words < SCARE_WORDS && !described;
    if (few || title(quote, words)) {
      return Optional.empty();
    }
    Optional<Spoken> spoken =
        introduced(quote)
            .map(a -> attributed(quote, a))
            .or(() -> continued(quote))
            .or(() -> afterwards(quote).map(a -> attributed(quote, a)))
            .or(() -> subjectBefore(quote));
    return words < SURE_WORDS && !runsOn && spoken.isEmpty()
        ? Optional.empty()
        : Optional.of(
            spoken.orElseGet(
                () -> new Spoken(quote, Optional.empty(), Optional.empty(), Optional.empty())));
  }

  /**
   * Whether the words name something that goes by that name, {@code the "new world order"}, rather
   * than describe it, {@code a "very long evening"}.
   */
  private boolean definite(Quoted quote) {
    return DEFINITE
        .matcher(text.substring(Math.max(0, quote.span().start() - 12), quote.span().start()))
        .find();
  }

  /** A few words that name a thing: {@code the so-called "road map"}, {@code the film "…"}. */
  private boolean named(Quoted quote, int words) {
    Sentence sentence = sentences.get(quote.first());
    Optional<Token> before =
        sentence.tokens().stream()
            .filter(t -> t.span().end() <= quote.span().start())
            .reduce((a, b) -> b);
    return words <= 8
        && before
            .filter(t -> Cues.NAMING.contains(t.lemma()) || Cues.NAMING.contains(t.form()))
            .isPresent();
  }

  /** Whether all its longer words have capitals, as in titles of books and programmes. */
  private boolean title(Quoted quote, int words) {
    String inside = quote.span().in(text);
    long small =
        java.util.Arrays.stream(inside.split("[^\\p{L}’']+"))
            .filter(w -> w.length() > 3 && Character.isLowerCase(w.charAt(0)))
            .count();
    return small == 0 && words < 9;
  }

  /** The attribution in the sentences of the quotation itself. */
  private Optional<Attribution> own(Quoted quote, int words) {
    List<Attribution> near =
        attributions.stream()
            .filter(
                a -> a.sentence().index() >= quote.first() && a.sentence().index() <= quote.last())
            .filter(a -> outside(a.verb().span()))
            .toList();
    Optional<Attribution> governs =
        governing(quote, near.stream().filter(Attribution::strong).toList());
    if (governs.isPresent()) {
      return governs;
    }
    Optional<Attribution> weak =
        governing(quote, near.stream().filter(a -> a.speaker().isPresent()).toList());
    if (weak.isPresent() && !weak.get().verb().lemma().equals("give")) {
      return weak;
    }
    List<Attribution> adjacent =
        near.stream().filter(Attribution::strong).filter(a -> beside(quote, a)).toList();
    if (!adjacent.isEmpty()) {
      return Optional.of(nearest(quote, adjacent));
    }
    List<Attribution> strong =
        near.stream().filter(Attribution::strong).filter(a -> a.speaker().isPresent()).toList();
    return words >= SCARE_WORDS && !strong.isEmpty() && !whole(quote)
        ? Optional.of(nearest(quote, strong))
        : Optional.empty();
  }

  /** Whether the quotation is whole sentences, with nothing of its sentence beside it. */
  private boolean whole(Quoted quote) {
    Span first = sentences.get(quote.first()).span();
    Span last = sentences.get(quote.last()).span();
    return quote.span().start() <= first.start() + 1 && quote.span().end() >= last.end() - 1;
  }

  private boolean outside(Span span) {
    return quotes.stream().noneMatch(q -> q.span().overlaps(span));
  }

  /** The verb nearest above the quotation's words in the tree. */
  private Optional<Attribution> governing(Quoted quote, List<Attribution> near) {
    Optional<Attribution> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Attribution a : near) {
      for (Token token : a.sentence().tokens()) {
        if (token.label().equals("punct") || !quote.span().contains(token.span())) {
          continue;
        }
        int distance = above(a.sentence(), token, a.verb());
        if (distance < least) {
          least = distance;
          best = Optional.of(a);
        }
      }
    }
    return best;
  }

  private static int above(Sentence sentence, Token token, Token verb) {
    Token at = token;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (at.index() == verb.index()) {
        return i;
      }
      Optional<Token> up = sentence.headOf(at);
      if (up.isEmpty() || at.label().equals("relcl") && !verbBelow(at)) {
        return Integer.MAX_VALUE;
      }
      at = up.get();
    }
    return Integer.MAX_VALUE;
  }

  private static boolean verbBelow(Token token) {
    return token.isVerb();
  }

  /** Whether subject and verb stand right before or right after the marks. */
  private boolean beside(Quoted quote, Attribution a) {
    int verb = a.verb().span().start();
    int from = Math.min(verb, quote.span().end());
    int to = Math.max(verb, quote.span().start());
    if (verb >= quote.span().end()) {
      String between = text.substring(from, to);
      return between.length() < 160 && between.indexOf('.') < 0 && noQuoteBetween(from, to, quote);
    }
    int end = a.verb().span().end();
    String between = text.substring(Math.min(end, to), to);
    return between.length() < 60 && noQuoteBetween(end, to, quote);
  }

  private boolean noQuoteBetween(int from, int to, Quoted self) {
    return quotes.stream()
        .noneMatch(q -> !q.equals(self) && q.span().start() >= from && q.span().end() <= to);
  }

  private static Attribution nearest(Quoted quote, List<Attribution> list) {
    return list.stream()
        .min(
            Comparator.comparingInt(
                a ->
                    a.verb().span().start() >= quote.span().end()
                        ? a.verb().span().start() - quote.span().end()
                        : quote.span().start() - a.verb().span().end()))
        .orElseThrow();
  }

  private Spoken attributed(Quoted quote, Attribution a) {
    Optional<Voice> speaker = a.speaker();
    Optional<Voice> addressee = a.addressee();
    if (speaker.isEmpty()) {
      Optional<Spoken> before = neighbour(quote);
      speaker = before.flatMap(Spoken::speaker).or(() -> ahead(quote));
      addressee = addressee.or(() -> before.flatMap(Spoken::addressee));
    }
    return new Spoken(quote, speaker, addressee, a.via());
  }

  /** The quotation before this one, where none but quotations stand between. */
  private Optional<Spoken> neighbour(Quoted quote) {
    return out.isEmpty()
        ? Optional.empty()
        : Optional.of(out.get(out.size() - 1)).filter(s -> s.quote().last() >= quote.first() - 2);
  }

  /** The speaker of the next sentences' attribution, where a medium alone is named here. */
  private Optional<Voice> ahead(Quoted quote) {
    return attributions.stream()
        .filter(a -> a.sentence().index() > quote.last())
        .filter(a -> a.sentence().index() <= quote.last() + 2)
        .flatMap(a -> a.speaker().stream())
        .findFirst();
  }

  /** {@code Abe was blunt:} and {@code He said this:} at the end of the sentence before. */
  private Optional<Attribution> introduced(Quoted quote) {
    if (quote.first() == 0) {
      return Optional.empty();
    }
    Sentence before = sentences.get(quote.first() - 1);
    boolean colon = before.span().in(text).strip().endsWith(":");
    return colon
        ? attributions.stream()
            .filter(a -> a.sentence().index() == before.index() && a.strong())
            .reduce((a, b) -> b)
        : Optional.empty();
  }

  /** Whether the sentence before it, in its paragraph, holds a quotation with a speaker. */
  private boolean follows(Quoted quote) {
    return !out.isEmpty()
        && out.get(out.size() - 1).speaker().isPresent()
        && out.get(out.size() - 1).quote().last() >= quote.first() - 1
        && sameParagraph(out.get(out.size() - 1).quote().last(), quote.first());
  }

  private boolean sameParagraph(int a, int b) {
    return sentences.get(a).paragraph() == sentences.get(b).paragraph();
  }

  /** The speaker of the quotation, or of the indirect speech, that stands right before. */
  private Optional<Spoken> continued(Quoted quote) {
    Optional<Spoken> before =
        out.isEmpty() ? Optional.empty() : Optional.of(out.get(out.size() - 1));
    Optional<Attribution> said =
        attributions.stream()
            .filter(a -> a.strong() && outside(a.verb().span()) && a.speaker().isPresent())
            .filter(a -> a.sentence().index() < quote.first())
            .filter(a -> a.sentence().index() >= quote.first() - 2)
            .filter(a -> !sentences.get(a.sentence().index()).headline())
            .reduce((a, b) -> b);
    boolean quoteLast =
        before.isPresent()
            && before.get().quote().last() >= quote.first() - 2
            && said.filter(s -> s.sentence().index() > before.get().quote().last()).isEmpty();
    if (quoteLast && before.get().speaker().isPresent()) {
      Spoken b = before.get();
      boolean ahead = !sameParagraph(b.quote().last(), quote.first());
      Optional<Attribution> next = ahead ? afterwards(quote) : Optional.empty();
      return next.map(a -> attributed(quote, a))
          .or(() -> Optional.of(new Spoken(quote, b.speaker(), b.addressee(), Optional.empty())));
    }
    return said.map(a -> attributed(quote, a));
  }

  /**
   * {@code “…” That is how Abe put it}: the next sentence of the paragraph, without a quotation.
   */
  private Optional<Attribution> afterwards(Quoted quote) {
    int next = quote.last() + 1;
    if (next >= sentences.size() || !sameParagraph(quote.last(), next)) {
      return Optional.empty();
    }
    Sentence after = sentences.get(next);
    boolean quoted = quotes.stream().anyMatch(q -> q.span().overlaps(after.span()));
    return quoted
        ? Optional.empty()
        : attributions.stream()
            .filter(
                a -> a.sentence().index() == after.index() && a.strong() && a.speaker().isPresent())
            .filter(a -> after.children(a.verb(), "ccomp").isEmpty())
            .findFirst();
  }

  /** The human being that the sentence itself, or the one before, is about. */
  private Optional<Spoken> subjectBefore(Quoted quote) {
    for (int i = quote.first(); i >= Math.max(0, quote.first() - 1); i--) {
      List<Voice> people = voices.subjects(sentences.get(i), Integer.MAX_VALUE, quotes);
      if (!people.isEmpty()) {
        return Optional.of(
            new Spoken(quote, Optional.of(people.get(0)), Optional.empty(), Optional.empty()));
      }
    }
    return Optional.empty();
  }
}
