package satow.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import satow.coding.Actor;
import satow.language.Sentence;
import satow.language.Token;

/** What the article has named so far. */
final class Memory {
  private final Map<String, Actor> people = new HashMap<>();
  private final Map<String, Rank> ranks = new HashMap<>();
  private final List<Said> recent = new ArrayList<>();
  private int opening = -1;
  private String home = "";

  /** How high somebody named stands: only some are {@code the leaders} or {@code ministers}. */
  enum Rank {
    HEAD,
    MINISTER,
    OTHER
  }

  /**
   * One remembered mention; those coordinated have the same group, those that one verb governs the
   * same clause.
   *
   * @param noun the lemma of its head
   * @param sort whether it is one person, several or neither
   * @param owner whether it counts as the subject only as the owner of the subject
   */
  record Said(
      int sentence,
      int token,
      String noun,
      List<Actor> actors,
      Sort sort,
      boolean subject,
      boolean owner,
      boolean named,
      int group,
      int clause) {

    boolean person() {
      return sort == Sort.PERSON || sort == Sort.FIRST;
    }

    boolean several() {
      return sort == Sort.SEVERAL || sort == Sort.FIRST;
    }

    boolean plural() {
      return actors.size() > 1;
    }
  }

  /** What a pronoun must agree with. */
  enum Sort {
    PERSON,
    /** A person with others after him: {@code Ruiz and a clerk}. */
    FIRST,
    SEVERAL,
    BODY
  }

  void remember(Sentence sentence, Token token, List<Actor> actors, Sort sort) {
    // "Ruiz's trip annoyed them": the sentence is about Ruiz
    boolean owner =
        sort == Sort.PERSON
            && token.label().equals("poss")
            && sentence.headOf(token).filter(h -> h.label().equals("nsubj")).isPresent();
    boolean subject = token.label().startsWith("nsubj") || owner;
    if (opening < 0 && !sentence.headline()) {
      opening = sentence.index();
    }
    recent.add(
        new Said(
            sentence.index(),
            token.index(),
            token.lemma(),
            actors,
            sort,
            subject,
            owner,
            token.isProper(),
            first(sentence, token).index(),
            clause(sentence, token)));
  }

  /** The verb that governs a token, as its index; -1 without one. */
  static int clause(Sentence sentence, Token token) {
    Optional<Token> at = sentence.headOf(token);
    for (int i = 0; i < sentence.tokens().size() && at.isPresent(); i++) {
      if (at.get().isVerb()) {
        return at.get().index();
      }
      at = sentence.headOf(at.get());
    }
    return -1;
  }

  /** The state from whose capital the article was sent; empty where it does not say. */
  String home() {
    return home;
  }

  void sentFrom(String country) {
    home = country;
  }

  /** Whether a sentence is the headline or the first that names anybody below it. */
  boolean opens(int sentence) {
    return sentence <= opening;
  }

  void rank(String name, Rank rank) {
    ranks.merge(name, rank, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }

  Rank rankOf(Actor actor) {
    return ranks.getOrDefault(actor.name(), Rank.OTHER);
  }

  /** Whom an earlier token of a sentence was found to mean. */
  Optional<Said> at(Sentence sentence, Token token) {
    return recent.stream()
        .filter(s -> s.sentence() == sentence.index() && s.token() == token.index())
        .findFirst();
  }

  /** The latest of a country. */
  Optional<Actor> latestOf(String country) {
    return latestFirst().stream()
        .flatMap(s -> s.actors().stream())
        .filter(a -> a.country().filter(country::equals).isPresent())
        .findFirst();
  }

  /** All mentions, in the order of the text. */
  List<Said> all() {
    return List.copyOf(recent);
  }

  /** The first of those coordinated with a token. */
  private static Token first(Sentence sentence, Token token) {
    Token at = token;
    while (at.label().equals("conj") && sentence.headOf(at).filter(Token::isNoun).isPresent()) {
      at = sentence.headOf(at).orElseThrow();
    }
    return at;
  }

  /** Those coordinated with a mention, itself first: {@code Japan and Russia}. */
  List<Actor> withConjuncts(Said said) {
    var out = new ArrayList<Actor>(said.actors());
    for (Said other : recent) {
      boolean beside = other.sentence() == said.sentence() && other.group() == said.group();
      if (beside && other.token() != said.token()) {
        out.addAll(other.actors());
      }
    }
    return out;
  }

  void introduce(String surname, Actor actor) {
    people.put(surname, actor);
  }

  Optional<Actor> person(String surname) {
    return Optional.ofNullable(people.get(surname));
  }

  /** The latest mentions first. */
  List<Said> latestFirst() {
    var out = new ArrayList<>(recent.subList(Math.max(0, recent.size() - 40), recent.size()));
    java.util.Collections.reverse(out);
    return out;
  }
}
