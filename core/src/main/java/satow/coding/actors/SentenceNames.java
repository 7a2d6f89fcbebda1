package satow.coding.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import satow.article.Span;
import satow.language.Sentence;
import satow.language.Token;

/**
 * The names found in a sentence, by the tokens that they cover.
 *
 * @param sentence the sentence
 * @param matches the names, from left to right
 * @param text the article's text
 * @param day the day by which names alike are told apart
 */
record SentenceNames(
    Sentence sentence, List<Gazetteer.Match> matches, String text, Optional<LocalDate> day) {

  /** The names of a sentence. */
  static SentenceNames of(
      Sentence sentence,
      ActorDictionary dictionary,
      String text,
      Optional<LocalDate> day,
      ArticleStates states) {
    var matches = new ArrayList<Gazetteer.Match>();
    for (Gazetteer.Match match : dictionary.names(text, sentence.span())) {
      if (isArticleAndAdjective(sentence, match, text)) {
        int start = match.span().start() + THE.length();
        matches.addAll(dictionary.names(text, new Span(start, match.span().end())));
      } else {
        List<Name> here = states.here(match.names());
        boolean own = !isOfThing(match.span().end(), text);
        if (own && !here.isEmpty() && !isEndOfAnother(sentence, match, matches, text)) {
          matches.add(new Gazetteer.Match(here, match.span()));
        }
      }
    }
    return new SentenceNames(sentence, matches, text, day);
  }

  /** {@code Chinese-made missiles}, {@code Panama-flagged tankers}: whence a thing is. */
  private static boolean isOfThing(int end, String text) {
    return end < text.length()
        && text.charAt(end) == '-'
        && ORIGINS.stream().anyMatch(o -> text.startsWith(o, end + 1));
  }

  private static final List<String> ORIGINS =
      List.of("made", "built", "flag", "registered", "supplied", "designed", "manufactured");

  private static final String THE = "The ";

  /**
   * {@code the Social Democratic Party} is not the Democratic Party, nor {@code the Pearl Bank of
   * Canada} the central bank, nor any congress the Congress: where a name of ordinary words has
   * another capital word of its own before it.
   */
  private static boolean isEndOfAnother(
      Sentence sentence, Gazetteer.Match match, List<Gazetteer.Match> earlier, String text) {
    Name name = match.names().get(0);
    boolean ordinary =
        name.kind() == Name.Kind.ORGANISATION
            && (name.code().startsWith(PARTY, 3) && !ABBREVIATION.matcher(name.text()).matches()
                || name.text().startsWith("Bank of ")
                || name.text().equals("Congress"));
    int start = match.span().start();
    if (!ordinary || start < 2 || text.charAt(start - 1) != ' ') {
      return false;
    }
    Token first = null;
    for (Token t : sentence.tokens()) {
      if (t.span().start() == start) {
        first = t;
      }
    }
    if (first == null || first.index() == 0) {
      return false;
    }
    Token before = sentence.tokens().get(first.index() - 1);
    boolean named = earlier.stream().anyMatch(m -> m.span().overlaps(before.span()));
    Token head = sentence.tokens().get(Math.max(0, before.head()));
    return before.isProper()
        && before.span().end() == start - 1
        && match.span().overlaps(head.span())
        && !named
        && !sentence.headline();
  }

  private static final String PARTY = "PTY";

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}+");

  /** {@code The Australian government}: no newspaper governs. */
  private static boolean isArticleAndAdjective(
      Sentence sentence, Gazetteer.Match match, String text) {
    return match.names().stream().allMatch(n -> n.kind() == Name.Kind.MEDIA)
        && text.startsWith(THE, match.span().start())
        && sentence.tokens().stream()
            .anyMatch(
                t ->
                    t.span().end() == match.span().end()
                        && t.head() == t.index() + 1
                        && (t.label().equals("nmod") || t.tag().startsWith("JJ")));
  }

  /** The match that covers the token. */
  Optional<Gazetteer.Match> at(Token token) {
    for (Gazetteer.Match match : matches) {
      if (match.span().overlaps(token.span())) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /** The match whose last word the token is. */
  Optional<Gazetteer.Match> endingAt(Token token) {
    return at(token).filter(m -> m.span().end() == token.span().end());
  }

  /** The first token of a name. */
  Optional<Token> first(Gazetteer.Match match) {
    return sentence.tokens().stream().filter(t -> match.span().overlaps(t.span())).findFirst();
  }

  /** The last token of a name. */
  Optional<Token> last(Gazetteer.Match match) {
    return sentence.tokens().stream()
        .filter(t -> match.span().overlaps(t.span()))
        .reduce((a, b) -> b);
  }

  /** Which of several names written alike is meant, without looking at what stands beside it. */
  Name best(Gazetteer.Match match) {
    for (Name name : match.names()) {
      if (name.kind() == Name.Kind.STATE && ofTheDay(name)) {
        return name;
      }
    }
    for (Name name : match.names()) {
      if (day.isPresent() && name.holdsOfficeOn(day.get())) {
        return name;
      }
    }
    return match.names().get(0);
  }

  /** Not a state that is gone, or one that was there on the day. */
  private boolean ofTheDay(Name name) {
    return name.offices().isEmpty() || day.isPresent() && name.holdsOfficeOn(day.get());
  }

  /** The countries named anywhere in the sentence, in order. */
  Set<String> countries() {
    return countries(m -> true);
  }

  /** The countries of those names that meet a condition, in order. */
  Set<String> countries(Predicate<Gazetteer.Match> condition) {
    var out = new LinkedHashSet<String>();
    for (Gazetteer.Match match : matches) {
      Name name = best(match);
      if (condition.test(match) && name.kind().isOfState() && name.code().length() >= 3) {
        out.add(Name.country(name.code()));
      }
    }
    return out;
  }
}
