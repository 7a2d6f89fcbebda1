package satow.coding.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.actors.ArticleActors.Memory;
import satow.language.Sentence;
import satow.language.Token;

/** Pronouns, and plurals that point back to their members, by rules over what came before. */
final class Reference {
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his");
  private static final Set<String> THING = Set.of("it", "its");
  private static final Set<String> PLURAL = Set.of("they", "them", "their");
  private static final Set<String> BOTH = Set.of("the", "two", "both", "these");

  /** Heads of phrases with a country that are no actors: {@code Russian gas}, {@code Iraq war}. */
  private static final Set<String> THINGS =
      Set.of(
          "economy",
          "relation",
          "tie",
          "relationship",
          "gas",
          "oil",
          "energy",
          "market",
          "war",
          "crisis",
          "island",
          "territory",
          "border",
          "soil",
          "law",
          "history",
          "policy",
          "dispute",
          "time",
          "currency",
          "yuan",
          "dollar",
          "ruble",
          "price",
          "export",
          "import",
          "trade",
          "culture",
          "language",
          "city",
          "town",
          "village",
          "capital",
          "province",
          "region",
          "state",
          "peninsula",
          "coast",
          "water",
          "sea",
          "airspace",
          "election",
          "summit",
          "talk",
          "meeting",
          "conflict",
          "issue",
          "problem",
          "question",
          "agreement",
          "treaty",
          "deal",
          "constitution",
          "side",
          "part",
          "plan",
          "proposal",
          "effort",
          "aid",
          "sanction",
          "attack",
          "visit",
          "decision",
          "statement",
          "demand",
          "pressure",
          "influence",
          "interest",
          "presence",
          "role",
          "year",
          "month",
          "week",
          "day",
          "product",
          "industry",
          "resource",
          "system",
          "program",
          "programme",
          "project",
          "debt",
          "bond",
          "rule",
          "life",
          "art",
          "passport",
          "visa",
          "media",
          "uprising",
          "revolution",
          "invasion",
          "occupation",
          "annexation",
          "independence",
          "area");

  private final Sentence sentence;
  private final Memory memory;
  private final ActorDictionary dictionary;
  private final String text;

  Reference(Sentence sentence, Memory memory, ActorDictionary dictionary, String text) {
    this.sentence = sentence;
    this.memory = memory;
    this.dictionary = dictionary;
    this.text = text;
  }

  /** Whether a noun with a country beside it names a thing and no actor. */
  boolean isThing(Token head) {
    return THINGS.contains(head.lemma()) || new Phrase(sentence, head).ofOthers();
  }

  private static final Set<String> SPEAKER = Set.of("i", "we", "us", "our", "my", "me");

  /**
   * Whom {@code we} stands for: the subject of the verb that reports the clause, which is read
   * where it stands; without one in the sentence whoever spoke last.
   */
  Optional<Token> speaker(Token token) {
    if (!SPEAKER.contains(token.form().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Token at = token;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Optional<Token> up = sentence.headOf(at);
      if (up.isEmpty()) {
        return Optional.empty();
      }
      boolean said = at.label().equals("ccomp") && SAYING.contains(up.get().lemma());
      if (said) {
        return sentence.children(up.get(), "nsubj").stream()
            .filter(s -> !s.tag().startsWith("PRP"))
            .findFirst();
      }
      at = up.get();
    }
    return Optional.empty();
  }

  /**
   * {@code addressed the bankers, urging them to lend}: the several whom the verb above has as its
   * object, whether or not they are actors.
   */
  Optional<Token> objectAbove(Token token) {
    Optional<Token> verb =
        token.form().equalsIgnoreCase("them")
            ? sentence.headOf(token).filter(v -> v.tag().equals("VBG") && v.label().equals("advcl"))
            : Optional.empty();
    return verb.flatMap(sentence::headOf)
        .flatMap(
            above ->
                sentence.children(above, "dobj").stream()
                    .filter(o -> o.tag().endsWith("S") && o.index() < token.index())
                    .findFirst());
  }

  /** Who spoke last, where the whole sentence is a quote. */
  Optional<Actor> lastSpeaker(Token token) {
    boolean quoted = sentence.tokens().get(0).form().matches("[\"“”„«]|``|''");
    return quoted && SPEAKER.contains(token.form().toLowerCase(Locale.ROOT))
        ? latest(true, true)
        : Optional.empty();
  }

  private static final Set<String> SAYING =
      Set.of(
          "say", "tell", "add", "state", "declare", "reply", "warn", "insist", "stress", "claim");

  /** Whom a pronoun stands for. */
  List<Actor> pronoun(Token token) {
    String word = token.form().toLowerCase(Locale.ROOT);
    if (PERSONAL.contains(word)) {
      return latest(true, false).map(a -> List.of(as(a, token))).orElse(List.of());
    }
    if (THING.contains(word)) {
      return latest(false, true).map(a -> List.of(as(a, token))).orElse(List.of());
    }
    if (PLURAL.contains(word)) {
      return plural(token);
    }
    return List.of();
  }

  /**
   * The latest single actor, a subject rather than an object, in this sentence or the one before.
   */
  private Optional<Actor> latest(boolean person, boolean needCode) {
    Optional<Actor> other = Optional.empty();
    for (Memory.Said said : memory.latestFirst()) {
      if (said.sentence() < sentence.index() - 2) {
        break;
      }
      boolean fits = said.actors().size() == 1 && said.person() == person;
      fits &= !needCode || said.actors().get(0).code().isPresent();
      if (fits && said.subject()) {
        return Optional.of(said.actors().get(0));
      }
      if (fits && other.isEmpty()) {
        other = Optional.of(said.actors().get(0));
      }
    }
    return other;
  }

  private List<Actor> plural(Token token) {
    for (Memory.Said said : memory.latestFirst()) {
      if (said.sentence() < sentence.index() - 2) {
        break;
      }
      if (said.subject()) {
        List<Actor> members = said.actors().size() > 1 ? said.actors() : memory.withConjuncts(said);
        if (members.size() > 1 || !said.person()) {
          return members.stream().map(a -> as(a, token)).toList();
        }
      }
    }
    return lastTwo().stream().map(a -> as(a, token)).toList();
  }

  /** The last two of different countries: {@code A told B at their meeting}. */
  private List<Actor> lastTwo() {
    var byCountry = new LinkedHashMap<String, Actor>();
    for (Memory.Said said : memory.latestFirst()) {
      if (said.sentence() < sentence.index() - 1) {
        break;
      }
      for (Actor actor : said.actors()) {
        if (byCountry.size() < 2 && actor.country().isPresent()) {
          byCountry.putIfAbsent(actor.country().orElseThrow(), actor);
        }
      }
    }
    return byCountry.size() < 2 ? List.of() : List.copyOf(byCountry.values());
  }

  /** The members of {@code the two leaders}, {@code both countries}, {@code the two}. */
  List<Actor> group(Token head) {
    Optional<String> role =
        dictionary.plural(head.form().toLowerCase(Locale.ROOT), pointsBack(head));
    if (role.isEmpty()) {
      return List.of();
    }
    boolean leaders = !role.get().isEmpty();
    var byCountry = new LinkedHashMap<String, Actor>();
    for (boolean people : leaders ? new boolean[] {true, false} : new boolean[] {false, true}) {
      for (Memory.Said said : memory.latestFirst()) {
        for (Actor actor : said.actors()) {
          boolean inOffice = people && actor.code().filter(c -> c.endsWith("GOV")).isPresent();
          boolean fits =
              said.person() == people && (said.named() || inOffice) && actor.country().isPresent();
          if (fits && byCountry.size() < 2) {
            byCountry.putIfAbsent(actor.country().orElseThrow(), actor);
          }
        }
      }
    }
    if (byCountry.size() < 2) {
      return List.of();
    }
    Span span = new Phrase(sentence, head).span().cover(head.span());
    var out = new ArrayList<Actor>();
    byCountry.forEach((country, actor) -> out.add(0, member(country, actor, role.get(), span)));
    return out;
  }

  private Actor member(String country, Actor actor, String role, Span span) {
    boolean state = actor.code().orElse("").length() == 3;
    if (role.isEmpty()) {
      return new Actor(Optional.of(country), dictionary.stateName(country), span.in(text), span);
    }
    String code = state ? country + role : actor.code().orElse(country);
    return new Actor(Optional.of(code), actor.name(), span.in(text), span);
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

  /** Nouns that are no single person. */
  private static final Set<String> COLLECTIVE =
      Set.of(
          "government",
          "cabinet",
          "ministry",
          "administration",
          "authority",
          "authorities",
          "regime",
          "embassy",
          "delegation",
          "department",
          "office",
          "leadership",
          "junta",
          "university",
          "institute",
          "bank",
          "council",
          "committee",
          "commission",
          "agency",
          "party",
          "court",
          "parliament",
          "congress",
          "senate",
          "fund",
          "group",
          "company");

  /** Whether a noun, capitalised or not, names a body and nobody in person. */
  static boolean isBody(Token head) {
    return COLLECTIVE.contains(head.form().toLowerCase(Locale.ROOT));
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

  private static Actor as(Actor actor, Token token) {
    return new Actor(actor.code(), actor.name(), token.form(), token.span());
  }
}
