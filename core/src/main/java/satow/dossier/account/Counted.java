package satow.dossier.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import satow.coding.Quantity;
import satow.dossier.merge.Content;

/**
 * A figure with what is compared of it, worked out once: in a long dossier each is held against
 * hundreds.
 *
 * @param figure the figure
 * @param part whether it counts a part of something
 * @param what the words for what is counted
 * @param sentences the words of sentences by their text, filled as they are asked for
 */
record Counted(Figure figure, boolean part, Set<String> what, Map<String, Set<String>> sentences) {
  /** Words that two sentences must share beside what is counted to speak of one matter. */
  private static final int MATTER = 3;

  /** {@code two of the four islands} counts a part. */
  private static final Pattern PART = Pattern.compile("\\bof (?:the|its|their|his|her|all)\\b");

  /** All of them, to be compared with each other. */
  static List<Counted> of(Collection<Figure> figures) {
    var sentences = new HashMap<String, Set<String>>();
    return figures.stream()
        .map(
            f ->
                new Counted(
                    f,
                    PART.matcher(f.words()).find(),
                    Set.copyOf(Content.words(f.quantity().what())),
                    sentences))
        .toList();
  }

  /** Whether both may count the same thing at the same time. */
  boolean sameThing(Counted other) {
    var a = figure.evidence();
    var b = other.figure.evidence();
    boolean oneSentence = a.sentence() == b.sentence() && a.articleId().equals(b.articleId());
    if (oneSentence || part != other.part || !sameTime(other)) {
      return false;
    }
    int shared = Content.shared(what, other.what);
    if (shared == 0 || Content.overlap(what, other.what) < 0.5) {
      return false;
    }
    boolean equal = figure.quantity().value() == other.figure.quantity().value();
    return equal || shared >= 2 || matter(other, shared);
  }

  private boolean sameTime(Counted other) {
    Quantity a = figure.quantity();
    Quantity b = other.figure.quantity();
    return a.time().isEmpty() || b.time().isEmpty() || a.time().equals(b.time());
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
