package satow.coding.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import satow.coding.Actor;
import satow.coding.actors.Memory.Said;
import satow.coding.dictionary.WordLists;
import satow.language.Sentence;
import satow.language.Token;

/**
 * Who is meant by plurals that may be more or others than two: {@code the ministers} of a meeting,
 * {@code the six nations}, {@code the poorest countries}.
 */
final class Assembly {
  /** What may stand before such a noun without making others of those who were named. */
  private static final Set<String> SAME = WordLists.shipped("reference").of("same");

  private static final Set<String> OTHERS =
      Set.of("other", "another", "more", "further", "additional", "next");

  private static final Map<String, Integer> NUMBERS =
      Map.of("three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9);

  private final Sentence sentence;
  private final Memory memory;

  Assembly(Sentence sentence, Memory memory) {
    this.sentence = sentence;
    this.memory = memory;
  }

  /** {@code debtor countries}, {@code the world's poorest nations}: others than those named. */
  boolean isOthers(Token head) {
    List<Token> left = new Phrase(sentence, head).left();
    boolean two =
        left.stream().map(Token::lemma).anyMatch(l -> l.equals("two") || l.equals("both"));
    for (Token t : left) {
      if (two && !t.tag().equals("JJS") && !t.tag().equals("POS") && !OTHERS.contains(t.lemma())) {
        continue;
      }
      boolean modifies =
          t.index() < head.index()
              && !t.tag().equals("DT")
              && !t.tag().equals("CD")
              && !t.tag().startsWith("PRP")
              && !t.tag().equals("PDT");
      if (modifies && !SAME.contains(t.form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** How many there are said to be; 0 where that is not said. */
  int count(Token head) {
    return new Phrase(sentence, head)
        .left().stream()
            .map(t -> t.form().toLowerCase(Locale.ROOT))
            .mapToInt(w -> w.matches("\\d+") ? Integer.parseInt(w) : NUMBERS.getOrDefault(w, 0))
            .max()
            .orElse(0);
  }

  /** So many of different countries who were last named together. */
  List<Actor> together(int count) {
    return memory.latestFirst().stream()
        .map(this::distinct)
        .filter(members -> members.size() == count)
        .findFirst()
        .orElse(List.of());
  }

  /** {@code a pact of A, B and C under which the nations agreed}: those of a list just before. */
  List<Actor> listed(Token head) {
    return memory.latestFirst().stream()
        .filter(s -> s.sentence() >= sentence.index() - 1)
        .filter(s -> s.sentence() < sentence.index() || s.token() < head.index())
        .map(this::distinct)
        .filter(members -> members.size() > 2)
        .findFirst()
        .orElse(List.of());
  }

  private List<Actor> distinct(Said said) {
    var countries = new LinkedHashSet<String>();
    return memory.withConjuncts(said).stream()
        .sorted(Comparator.comparingInt(a -> a.span().start()))
        .filter(a -> a.country().filter(countries::add).isPresent())
        .toList();
  }

  /**
   * Whom the article called by that noun last: the ministers of the Community, or some of whom
   * nobody knows who they are. Nothing where it called nobody so.
   */
  Optional<List<Actor>> calledSo(Token head) {
    return memory.latestFirst().stream()
        .filter(s -> s.several() && s.noun().equals(head.lemma()))
        .filter(s -> s.plural() || !isOfOne(s))
        .map(Said::actors)
        .findFirst();
  }

  /** {@code Vice ministers of one state}: some of those who are meant, or others. */
  private static boolean isOfOne(Said said) {
    return said.actors().stream()
        .flatMap(a -> a.code().stream())
        .anyMatch(c -> !c.startsWith("IGO"));
  }

  /** The one organisation of which this sentence or the one before has spoken. */
  Optional<Actor> meeting(Token head) {
    var found = new ArrayList<Actor>();
    for (Said said : memory.latestFirst()) {
      int back = sentence.index() - said.sentence();
      boolean before = back == 1 || back == 0 && said.token() < head.index();
      for (Actor actor : before ? said.actors() : List.<Actor>of()) {
        boolean other = found.stream().noneMatch(f -> f.code().equals(actor.code()));
        if (other && actor.code().filter(c -> c.startsWith("IGO")).isPresent()) {
          found.add(actor);
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
