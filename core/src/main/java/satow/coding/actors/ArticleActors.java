package satow.coding.actors;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import satow.coding.Actor;
import satow.language.AnalyzedArticle;
import satow.language.Sentence;
import satow.language.Token;

/**
 * The actors of one article, for every noun and pronoun that stands for one. Built once, reading
 * the article from top to bottom, since reference leans on what came before; read-only afterwards.
 */
public final class ArticleActors {
  /** {@code OSLO, May 3 - }: where the article was sent from. */
  private static final Pattern SENT =
      Pattern.compile("\\s*(\\p{Lu}[\\p{Lu} ]{2,24})(?:[,:]| ?\\(| ?[-—–])");

  private final Map<Integer, Map<Integer, List<Actor>>> bySentence = new HashMap<>();
  private final Map<Integer, Map<Integer, Actor>> placesBySentence = new HashMap<>();
  private final Map<Integer, Map<Integer, List<Actor>>> beforeBySentence = new HashMap<>();
  private final ActorDictionary dictionary;
  private final Optional<LocalDate> day;

  private ArticleActors(ActorDictionary dictionary, Optional<LocalDate> day) {
    this.dictionary = dictionary;
    this.day = day;
  }

  /** Finds the actors of an article. */
  public static ArticleActors of(AnalyzedArticle analyzed, ActorDictionary dictionary) {
    var out = new ArticleActors(dictionary, day(analyzed));
    var memory = new Memory();
    var states = ArticleStates.of(analyzed.article().text(), dictionary);
    home(analyzed, dictionary).ifPresent(memory::sentFrom);
    for (Sentence sentence : analyzed.sentences()) {
      if (sentence.parsed()) {
        out.read(sentence, analyzed.article().text(), memory, states);
      }
    }
    return out;
  }

  /** The day by which offices are read: the declared one, else one that the text names. */
  private static Optional<LocalDate> day(AnalyzedArticle analyzed) {
    var declared = analyzed.article().declared();
    return declared.isPresent()
        ? Optional.of(declared.get().date())
        : NamedDay.in(analyzed.article().text());
  }

  private static Optional<String> home(AnalyzedArticle analyzed, ActorDictionary dictionary) {
    String text = analyzed.article().text();
    return analyzed.sentences().stream()
        .filter(s -> !s.headline())
        .findFirst()
        .map(s -> SENT.matcher(s.span().in(text)))
        .filter(Matcher::lookingAt)
        .flatMap(m -> dictionary.capital(m.group(1)));
  }

  /** Who the phrase headed by this token stands for: none, one, or the members of a group. */
  public List<Actor> at(Sentence sentence, Token head) {
    return bySentence
        .getOrDefault(sentence.index(), Map.of())
        .getOrDefault(head.index(), List.of());
  }

  /** Whether the dictionary has the actor's name, all of it, or it is no proper name. */
  public boolean known(Actor actor) {
    String name = actor.name();
    return !Character.isUpperCase(name.charAt(0))
        || dictionary.namesIn(name).stream().anyMatch(s -> s.length() >= name.length());
  }

  /** The name of the state to which an actor belongs; his own where he is of none. */
  public String stateName(Actor actor) {
    return actor
        .country()
        .filter(dictionary::isState)
        .map(dictionary::stateName)
        .orElse(actor.name());
  }

  /** All actors of the article, in the order of the text. */
  public List<Actor> all() {
    return new TreeMap<>(bySentence)
        .values().stream()
            .flatMap(s -> new TreeMap<>(s).values().stream())
            .flatMap(List::stream)
            .toList();
  }

  /** The state to which a place belongs, where the token heads the name of one. */
  public Optional<Actor> placeAt(Sentence sentence, Token head) {
    return Optional.ofNullable(
        placesBySentence.getOrDefault(sentence.index(), Map.of()).get(head.index()));
  }

  /** The states whose names stand before a noun as its modifiers: {@code a U.S. request}. */
  public List<Actor> countryBefore(Sentence sentence, Token head) {
    return beforeBySentence
        .getOrDefault(sentence.index(), Map.of())
        .getOrDefault(head.index(), List.of());
  }

  /** The states and bodies that a sentence names, as actors, places or attributes: their codes. */
  public Set<String> countries(Sentence sentence) {
    int at = sentence.index();
    return Stream.of(
            bySentence.getOrDefault(at, Map.of()).values().stream().flatMap(List::stream),
            placesBySentence.getOrDefault(at, Map.of()).values().stream(),
            beforeBySentence.getOrDefault(at, Map.of()).values().stream().flatMap(List::stream))
        .flatMap(Function.identity())
        .flatMap(a -> a.country().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private void read(Sentence sentence, String text, Memory memory, ArticleStates states) {
    var names = SentenceNames.of(sentence, dictionary, text, day, states);
    var actors = new LinkedHashMap<Integer, List<Actor>>();
    var places = new HashMap<Integer, Actor>();
    var before = new HashMap<Integer, List<Actor>>();
    var reader = new PhraseReader(new Scene(sentence, names, dictionary, day, memory, text));
    for (Token token : sentence.tokens()) {
      reader.place(token).ifPresent(p -> places.put(token.index(), p));
      if (token.isNoun()) {
        List<Actor> modifiers = reader.modifiers(token);
        if (!modifiers.isEmpty()) {
          before.put(token.index(), modifiers);
        }
      }
      List<Actor> found = reader.read(token);
      if (!found.isEmpty()) {
        actors.put(token.index(), found);
      }
      List<Actor> meant = found.isEmpty() ? reader.nameless(token).stream().toList() : found;
      if (!meant.isEmpty()) {
        memory.remember(sentence, token, meant, reader.sort(token));
      }
    }
    bySentence.put(sentence.index(), actors);
    placesBySentence.put(sentence.index(), places);
    beforeBySentence.put(sentence.index(), before);
  }
}
