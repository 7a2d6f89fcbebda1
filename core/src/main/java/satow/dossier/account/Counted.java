package satow.dossier.account;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import satow.coding.Quantity;
import satow.dossier.merge.Content;

/**
 * A figure with what is compared of it, worked out once: in a long dossier each is held against
 * hundreds.
 *
 * @param figure the figure
 * @param part whether it counts a part of something
 * @param head the noun counted or measured, its ending cut
 * @param owners whose it is, by the names and adjectives before the noun
 * @param what the words for what is counted
 * @param periods the stretches of time that its sentence names
 * @param sentences the words of sentences by their text, filled as they are asked for
 */
record Counted(
    Figure figure,
    boolean part,
    String head,
    Set<String> owners,
    Set<String> what,
    Set<String> periods,
    Map<String, Set<String>> sentences) {
  /** Words that two sentences must share beside what is counted to speak of one matter. */
  private static final int MATTER = 3;

  /** {@code two of the four islands} counts a part. */
  private static final Pattern PART = Pattern.compile("\\bof (?:the|its|their|his|her|all)\\b");

  /** Where a noun phrase ends and what belongs to it begins. */
  private static final Pattern BEHIND =
      Pattern.compile("\\s(?:of|between|with|in|for|from|on|at|to|by|since|who|which|that)\\s.*");

  private static final Pattern NAME = Pattern.compile("(?<=\\s|^)\\p{Lu}[\\p{L}.’']+(?=\\s)");

  /** The stretch of time that a figure may be given for. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "\\b(?:last|this|past|next|previous|first|second|third|fourth|each|per|a|every)"
              + " (?:year|month|quarter|week|half|day|decade)\\b");

  private static final Set<String> TIMES = Set.of("minute", "day", "night", "week", "month");

  private static String head(String what) {
    var phrase = BEHIND.matcher(what).replaceFirst("").strip();
    var last = Content.words(phrase.substring(phrase.lastIndexOf(' ') + 1));
    return last.isEmpty() ? "" : last.first();
  }

  /** {@code Danish islanders} are no Norwegian islanders. */
  private static Set<String> owners(String what) {
    return NAME.matcher(what).results().map(m -> m.group()).collect(Collectors.toSet());
  }

  /** All of them, to be compared with each other. */
  static List<Counted> of(Collection<Figure> figures) {
    var sentences = new HashMap<String, Set<String>>();
    return figures.stream()
        .map(
            f ->
                new Counted(
                    f,
                    PART.matcher(f.words()).find(),
                    head(f.quantity().what()),
                    owners(f.quantity().what()),
                    Set.copyOf(Content.words(f.quantity().what())),
                    periods(f),
                    sentences))
        .toList();
  }

  /** Whether both count things of one noun. */
  static boolean sameHead(Figure a, Figure b) {
    return head(a.quantity().what()).equals(head(b.quantity().what()));
  }

  /** Whether both may count the same thing at the same time. */
  boolean sameThing(Counted other) {
    var a = figure.evidence();
    var b = other.figure.evidence();
    boolean oneSentence = a.sentence() == b.sentence() && a.articleId().equals(b.articleId());
    if (oneSentence || part != other.part || !sameNoun(other) || !sameTime(other)) {
      return false;
    }
    int shared = Content.shared(what, other.what);
    if (shared == 0 || Content.overlap(what, other.what) < 0.5) {
      return false;
    }
    boolean equal = figure.quantity().value() == other.figure.quantity().value();
    return equal || shared >= 2 || matter(other, shared);
  }

  /** One noun, and not told apart by whose it is. */
  private boolean sameNoun(Counted other) {
    boolean apart =
        !owners.isEmpty() && !other.owners.isEmpty() && Collections.disjoint(owners, other.owners);
    return head.equals(other.head) && !apart;
  }

  /** How long something lasted is compared within a month only: next year's talks are others. */
  private boolean sameTime(Counted other) {
    Quantity a = figure.quantity();
    Quantity b = other.figure.quantity();
    boolean lasts = TIMES.contains(Size.measure(a.unit()));
    if (lasts && !Figures.near(figure, other.figure)) {
      return false;
    }
    boolean told = a.time().isPresent() && b.time().isPresent();
    return told ? a.time().equals(b.time()) : samePeriod(periods, other.periods);
  }

  /** What a month brought in is not what a year did. */
  private static boolean samePeriod(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
  }

  private static Set<String> periods(Figure figure) {
    return PERIOD
        .matcher(figure.evidence().text())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  /** Whether the sentences share enough beside what is counted: three words, or half of them. */
  private boolean matter(Counted other, int shared) {
    var one = words();
    var all = other.words();
    int beside = Content.shared(one, all) - shared;
    int most = Math.min(one.size(), all.size()) - shared;
    return beside >= MATTER || (beside > 0 && beside * 2 >= most);
  }

  private Set<String> words() {
    return sentences.computeIfAbsent(
        figure.evidence().text(), text -> Set.copyOf(Content.words(text)));
  }
}
