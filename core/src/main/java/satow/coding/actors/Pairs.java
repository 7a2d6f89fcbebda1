package satow.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import satow.coding.Actor;
import satow.coding.actors.Memory.Said;
import satow.language.Sentence;
import satow.language.Token;

/**
 * Which two of an article belong together, for {@code the two leaders} and {@code both countries}:
 * those named side by side or doing something to each other, lately or where the article opens.
 */
final class Pairs {
  /** Two joined by {@code and}, or already called {@code the two}. */
  private static final double JOINED = 3;

  /** Two in one clause: {@code A received B}. */
  private static final double CLAUSE = 2;

  private static final double SENTENCE = 1;

  /** Two that no sentence names together. */
  private static final double APART = 0.5;

  /** What opens an article is what it is about, less than the two of the sentence before. */
  private static final double OPENING = 1.1;

  /** How much less each sentence further back counts. */
  private static final double FADING = 0.5;

  /** How much less one counts that is no state where {@code sides} might be anybody. */
  private static final double NO_STATE = 0.3;

  /** How much less one counts of whom no leader has been named where leaders are meant. */
  private static final double NO_LEADER = 0.6;

  private final Sentence sentence;
  private final Memory memory;
  private final ActorDictionary dictionary;

  Pairs(Sentence sentence, Memory memory, ActorDictionary dictionary) {
    this.sentence = sentence;
    this.memory = memory;
    this.dictionary = dictionary;
  }

  /** Whom a word for two may mean. */
  enum Members {
    STATES,
    LEADERS,
    HEADS,
    MINISTERS,
    TWO,
    ANYBODY
  }

  /** Two countries and the sentence that last named them together. */
  record Pair(String one, String other, int sentence) {}

  /** The two that a word most likely means; those who act on it are not among them. */
  Optional<Pair> best(Token head, Members members, int reach) {
    var scores = new TreeMap<String, Double>();
    var latest = new HashMap<String, Integer>();
    var opening = new HashSet<String>();
    Set<String> outside = outside(head);
    sentences()
        .forEach(
            (index, said) -> {
              if (index >= sentence.index() - reach) {
                add(index, said, outside, scores, latest, opening);
              }
            });
    apart(outside, reach, scores, latest);
    String best = "";
    double most = 0;
    for (var entry : scores.entrySet()) {
      double score = entry.getValue();
      for (String country : entry.getKey().split(" ", -1)) {
        score *= dictionary.isState(country) ? 1 : members == Members.STATES ? 0 : NO_STATE;
        boolean led = members != Members.LEADERS || leader(country, members).isPresent();
        score *= led ? 1 : NO_LEADER;
      }
      if (score > most) {
        most = score;
        best = entry.getKey();
      }
    }
    return best.isEmpty()
        ? Optional.empty()
        : Optional.of(inOrder(best, latest.getOrDefault(best, 0)));
  }

  /** The two in the order in which the article has named them. */
  private Pair inOrder(String key, int sentence) {
    String one = key.substring(0, 3);
    String other = key.substring(4);
    String first =
        memory.all().stream()
            .flatMap(s -> countries(s).stream())
            .filter(c -> c.equals(one) || c.equals(other))
            .findFirst()
            .orElse(one);
    return first.equals(one) ? new Pair(one, other, sentence) : new Pair(other, one, sentence);
  }

  private Map<Integer, List<Said>> sentences() {
    var out = new TreeMap<Integer, List<Said>>();
    for (Said said : memory.all()) {
      out.computeIfAbsent(said.sentence(), k -> new ArrayList<>()).add(said);
    }
    return out;
  }

  private void add(
      int index,
      List<Said> said,
      Set<String> outside,
      Map<String, Double> scores,
      Map<String, Integer> latest,
      Set<String> opening) {
    var here = new TreeMap<String, Double>();
    for (int i = 0; i < said.size(); i++) {
      for (int j = i; j < said.size(); j++) {
        double strength = strength(said.get(i), said.get(j));
        for (String one : countries(said.get(i))) {
          for (String other : countries(said.get(j))) {
            boolean two = !one.equals(other) && !outside.contains(one) && !outside.contains(other);
            if (two) {
              here.merge(key(one, other), strength, Math::max);
            }
          }
        }
      }
    }
    here.forEach(
        (pair, strength) -> {
          boolean opens = strength >= CLAUSE && memory.opens(index) && opening.add(pair);
          scores.merge(pair, strength * fading(index) + (opens ? OPENING : 0), Double::sum);
          latest.put(pair, index);
        });
  }

  private double fading(int index) {
    return Math.pow(FADING, Math.max(0, sentence.index() - index));
  }

  private static double strength(Said a, Said b) {
    boolean same = a.token() == b.token() || a.group() == b.group();
    double strength = same ? JOINED : a.clause() == b.clause() ? CLAUSE : SENTENCE;
    return strength * weight(a) * weight(b);
  }

  /** Officials and states count in full, travellers and firms of a state less. */
  private static double weight(Said said) {
    return said.named() || said.actors().stream().anyMatch(Pairs::acts) ? 1 : 0.5;
  }

  private static boolean acts(Actor actor) {
    return actor.code().filter(c -> c.length() == 3 || c.endsWith("GOV")).isPresent();
  }

  private void apart(
      Set<String> outside, int reach, Map<String, Double> scores, Map<String, Integer> latest) {
    var last = new TreeMap<String, Integer>();
    for (Said said : memory.all()) {
      if (said.sentence() >= sentence.index() - reach && weight(said) == 1) {
        countries(said).forEach(c -> last.put(c, said.sentence()));
      }
    }
    last.keySet().removeAll(outside);
    for (var one : last.entrySet()) {
      for (var other : last.tailMap(one.getKey(), false).entrySet()) {
        int older = Math.min(one.getValue(), other.getValue());
        scores.putIfAbsent(key(one.getKey(), other.getKey()), APART * fading(older));
        latest.putIfAbsent(key(one.getKey(), other.getKey()), older);
      }
    }
  }

  private static Set<String> countries(Said said) {
    var out = new TreeSet<String>();
    said.actors().forEach(a -> a.country().filter(c -> c.length() == 3).ifPresent(out::add));
    return out;
  }

  private static String key(String one, String other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }

  /** {@code A spoke to both leaders}: A, who does it to them, is none of them. */
  private Set<String> outside(Token head) {
    boolean argument =
        switch (head.label()) {
          case "dobj", "dative", "nsubjpass" -> true;
          case "pobj" ->
              sentence.headOf(head).flatMap(sentence::headOf).filter(Token::isVerb).isPresent();
          default -> false;
        };
    Optional<Token> verb =
        argument
            ? sentence.tokens().stream()
                .filter(t -> t.index() == Memory.clause(sentence, head))
                .findFirst()
            : Optional.empty();
    var out = new HashSet<String>();
    for (int i = 0; i < 3 && verb.isPresent(); i++) {
      int clause = verb.get().index();
      for (Said said : memory.all()) {
        boolean acts = said.sentence() == sentence.index() && said.clause() == clause;
        if (acts && said.subject() && !said.plural() && said.token() != head.index()) {
          out.addAll(countries(said));
        }
      }
      boolean inner = verb.get().label().equals("xcomp") || verb.get().label().equals("conj");
      verb =
          inner && out.isEmpty()
              ? sentence.headOf(verb.get()).filter(Token::isVerb)
              : Optional.empty();
    }
    return out;
  }

  /** Who stands for a country among the leaders, heads or ministers; nobody where several might. */
  Optional<Actor> leader(String country, Members members) {
    Optional<Actor> head = Optional.empty();
    Optional<Actor> other = Optional.empty();
    var heads = new TreeMap<String, Actor>();
    var ministers = new TreeMap<String, Actor>();
    for (Said said : memory.all()) {
      for (Actor actor : said.actors()) {
        boolean official =
            said.person()
                && said.named()
                && actor.country().filter(country::equals).isPresent()
                && actor.code().filter(c -> c.endsWith("GOV")).isPresent();
        if (!official) {
          continue;
        }
        switch (memory.rankOf(actor)) {
          case HEAD -> {
            head = Optional.of(actor);
            heads.put(actor.name(), actor);
          }
          case MINISTER -> ministers.put(actor.name(), actor);
          case OTHER -> other = Optional.of(actor);
        }
      }
    }
    if (members == Members.MINISTERS || members == Members.HEADS) {
      var all = members == Members.HEADS ? heads : ministers;
      return all.size() == 1 ? Optional.of(all.firstEntry().getValue()) : Optional.empty();
    }
    return head.isPresent() ? head : other;
  }

  /** Who the two were when the pair was last named: people, or the states themselves. */
  Optional<Actor> asNamed(Pair pair, String country) {
    return named(pair, country).map(s -> of(s, country));
  }

  /** The two where people were named: {@code Obama met Medvedev}; nobody where states were. */
  Optional<Actor> person(Pair pair, String country) {
    boolean people =
        Stream.of(pair.one(), pair.other())
            .allMatch(c -> named(pair, c).filter(Pairs::inPerson).isPresent());
    return people ? asNamed(pair, country) : Optional.empty();
  }

  private static boolean inPerson(Said said) {
    return said.person() || said.plural() && said.actors().stream().allMatch(Pairs::hasName);
  }

  private static boolean hasName(Actor actor) {
    return actor.name().indexOf(' ') > 0 && actor.code().filter(c -> c.length() > 3).isPresent();
  }

  private Optional<Said> named(Pair pair, String country) {
    Optional<Said> found = Optional.empty();
    for (Said said : memory.all()) {
      boolean here = said.sentence() == pair.sentence() && countries(said).contains(country);
      boolean better = found.filter(Pairs::inPerson).isEmpty() || inPerson(said);
      if (here && better && (found.isEmpty() || said.named() || said.plural())) {
        found = Optional.of(said);
      }
    }
    return found;
  }

  private static Actor of(Said said, String country) {
    return said.actors().stream()
        .filter(a -> a.country().filter(country::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }
}
