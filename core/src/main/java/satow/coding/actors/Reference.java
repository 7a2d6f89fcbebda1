package satow.coding.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.actors.ActorDictionary.Plural;
import satow.coding.actors.ArticleActors.Memory;
import satow.coding.actors.Pairs.Members;
import satow.coding.actors.Pairs.Pair;
import satow.coding.dictionary.WordLists;
import satow.language.Sentence;
import satow.language.Token;

/** Plurals and descriptions that point back to who was named, by rules over what came before. */
final class Reference {
  private static final Set<String> BOTH = Set.of("the", "two", "both", "these");

  private static final WordLists NOUNS = WordLists.shipped("reference");

  /** Heads of phrases with a country that are no actors: {@code Russian gas}, {@code Iraq war}. */
  private static final Set<String> THINGS = NOUNS.of("things");

  /** Nouns that are no single person. */
  private static final Set<String> COLLECTIVE = NOUNS.of("bodies");

  private static final Set<String> TWO = NOUNS.of("two");
  private static final Set<String> STATES = NOUNS.of("states");
  private static final Set<String> LEADERS = NOUNS.of("leaders");
  private static final Set<String> MINISTERS = NOUNS.of("ministers");

  /** So many sentences back {@code the two} may find who they are: in effect the whole article. */
  private static final int ARTICLE = 1000;

  private final Sentence sentence;
  private final Memory memory;
  private final ActorDictionary dictionary;
  private final String text;
  private final Pairs pairs;

  Reference(Sentence sentence, Memory memory, ActorDictionary dictionary, String text) {
    this.sentence = sentence;
    this.memory = memory;
    this.dictionary = dictionary;
    this.text = text;
    this.pairs = new Pairs(sentence, memory, dictionary);
  }

  /** Whether a noun with a country beside it names a thing and no actor. */
  boolean isThing(Token head) {
    return THINGS.contains(head.lemma()) || new Phrase(sentence, head).ofOthers();
  }

  /** The members of {@code the two leaders}, {@code both countries}, {@code the two}. */
  List<Actor> group(Token head) {
    String noun = head.form().toLowerCase(Locale.ROOT);
    Optional<Plural> plural = pointsBack(head) ? dictionary.pointingBack(noun) : Optional.empty();
    if (plural.isEmpty() || onlyThe(head) && !plural.get().bareThe() || hyphened(head)) {
      return List.of();
    }
    String role = plural.get().role();
    Members members = members(head, role);
    Optional<Pair> pair = pairs.best(head, members, ARTICLE);
    if (pair.isEmpty()) {
      return List.of();
    }
    Span span = new Phrase(sentence, head).span().cover(head.span());
    return Stream.of(pair.get().one(), pair.get().other())
        .map(country -> member(country, pair.get(), members, role, span))
        .toList();
  }

  /** {@code the troops}, as against {@code the two armies}, may be anybody's. */
  private boolean onlyThe(Token head) {
    return !TWO.contains(head.lemma())
        && new Phrase(sentence, head)
            .left().stream()
                .map(t -> t.form().toLowerCase(Locale.ROOT))
                .noneMatch(w -> w.equals("two") || w.equals("both") || w.equals("four"));
  }

  /** {@code two-plus-two talks}. */
  private boolean hyphened(Token head) {
    int start = head.span().start();
    int end = head.span().end();
    return start > 0 && text.charAt(start - 1) == '-'
        || end < text.length() && text.charAt(end) == '-';
  }

  private Members members(Token head, String role) {
    if (TWO.contains(head.lemma()) || head.tag().equals("CD")) {
      return Members.TWO;
    }
    if (STATES.contains(head.lemma())) {
      return Members.STATES;
    }
    boolean person = role.equals("GOV") && !COLLECTIVE.contains(head.lemma());
    boolean prime =
        sentence.children(head).stream().anyMatch(c -> c.form().equalsIgnoreCase("prime"));
    if (person && MINISTERS.contains(head.lemma()) && !prime) {
      return Members.MINISTERS;
    }
    return person && LEADERS.contains(head.lemma()) ? Members.LEADERS : Members.ANYBODY;
  }

  private Actor member(String country, Pair pair, Members members, String role, Span span) {
    String words = span.in(text);
    Optional<Actor> named =
        switch (members) {
          case LEADERS, HEADS, MINISTERS -> pairs.leader(country, members);
          case STATES -> Optional.empty();
          case ANYBODY -> Optional.empty();
          case TWO -> pairs.person(pair, country);
        };
    if (named.isPresent()) {
      return new Actor(named.get().code(), named.get().name(), words, span);
    }
    boolean state = dictionary.isState(country);
    Optional<Actor> body =
        !state || role.isEmpty() && onlyPrivate(country)
            ? memory.latestOf(country)
            : Optional.empty();
    String code = body.flatMap(Actor::code).orElse(country + role);
    String name = body.map(Actor::name).orElseGet(() -> dictionary.stateName(country));
    return new Actor(Optional.of(code), name, words, span);
  }

  /** Of Britain only a bank was spoken of: {@code both sides} are not two states. */
  private boolean onlyPrivate(String country) {
    List<String> codes =
        memory.all().stream()
            .flatMap(s -> s.actors().stream())
            .flatMap(a -> a.code().stream())
            .filter(c -> c.startsWith(country))
            .toList();
    return !codes.isEmpty()
        && codes.stream().allMatch(c -> c.startsWith("BUS", 3) || c.startsWith("MNC", 3));
  }

  /** {@code the country}: that of the latest actor, not what he himself is. */
  private Optional<Actor> state() {
    return memory.latestFirst().stream()
        .flatMap(s -> s.actors().stream())
        .filter(a -> a.country().filter(dictionary::isState).isPresent())
        .findFirst()
        .map(
            a -> {
              String country = a.country().orElseThrow();
              return new Actor(
                  Optional.of(country), dictionary.stateName(country), a.text(), a.span());
            });
  }

  /** {@code the two …}, {@code both …}, {@code the … sides}: no country of its own beside it. */
  private boolean pointsBack(Token head) {
    boolean alone =
        head.tag().equals("CD") || head.lemma().equals("both") || head.lemma().equals("two");
    boolean marked = alone;
    for (Token t : new Phrase(sentence, head).left()) {
      if (t.index() < head.index()) {
        String lemma = t.form().toLowerCase(Locale.ROOT);
        marked |=
            lemma.equals("two")
                || lemma.equals("both")
                || lemma.equals("the") && head.tag().endsWith("S");
        if (!BOTH.contains(lemma) && t.isProper()) {
          return false;
        }
      }
    }
    boolean hasOf = !new Phrase(sentence, head).objectsOf(Set.of("of", "from", "in")).isEmpty();
    boolean described =
        sentence.children(head).stream()
            .anyMatch(c -> c.label().equals("acl") || c.label().equals("relcl"));
    return marked && !hasOf && !described;
  }

  /** Whether a noun, capitalised or not, names a body and nobody in person. */
  static boolean isBody(Token head) {
    return COLLECTIVE.contains(head.form().toLowerCase(Locale.ROOT));
  }

  /** {@code their governments}, {@code its country}: what stands for the whole state. */
  boolean isWhole(Token head) {
    return head.lemma().equals("government") || STATES.contains(head.lemma());
  }

  /**
   * {@code the prime minister}, {@code the government}: the latest actor who was called so, else
   * the latest of that role.
   */
  Optional<Actor> described(Token head, String role) {
    boolean definite =
        sentence.children(head, "det").stream().anyMatch(d -> d.lemma().equals("the"));
    if (!definite) {
      return Optional.empty();
    }
    if (role.isEmpty()) {
      return state();
    }
    String noun = head.form().toLowerCase(Locale.ROOT);
    boolean person = role.equals("GOV") && !COLLECTIVE.contains(head.lemma());
    Optional<Actor> byRole = Optional.empty();
    for (Memory.Said said : memory.latestFirst()) {
      for (Actor actor : said.actors()) {
        String words = " " + actor.text().toLowerCase(Locale.ROOT);
        if (words.endsWith(" " + noun) && actor.code().isPresent()) {
          return Optional.of(actor);
        }
        boolean fits =
            actor.code().filter(c -> c.length() > 3 && c.endsWith(role)).isPresent()
                && (!person || said.person());
        if (fits && byRole.isEmpty()) {
          byRole = Optional.of(actor);
        }
      }
    }
    return byRole;
  }
}
