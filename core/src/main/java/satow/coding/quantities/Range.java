package satow.coding.quantities;

import java.util.Optional;
import java.util.Set;
import satow.coding.dictionary.Words;

/**
 * A number given by its two ends: {@code 5 to 10 million}, {@code 500-600}, {@code between 500 and
 * 600}, {@code from 500 to 600}.
 *
 * @param low the lower end
 * @param high the upper end
 * @param from index of the word that it begins with
 * @param next index of the word after it
 */
record Range(double low, double high, int from, int next) {
  /** After these {@code from 500 to 600} tells a change, and each end is a figure of its own. */
  private static final Set<String> CHANGES =
      Words.of(
          """
          rise rises rose risen rising fall falls fell fallen falling increase increases increased
          increasing decrease decreases decreased decreasing cut cuts cutting grow grows grew grown
          growing raise raises raised raising lower lowers lowered lowering drop drops dropped
          dropping climb climbs climbed climbing decline declines declined declining up down shrink
          shrinks shrank shrunk reduce reduces reduced reducing double doubled jump jumped slide
          slid slipped widen widened narrow narrowed change changes changed changing go goes went
          gone move moved expand expanded boost boosted slash slashed extend extended shorten
          shortened soar soared plunge plunged surge surged tumble tumbled swell swelled dwindled
          dwindle improved recovered revised upgrade upgraded
          """);

  /** How many words before {@code from} the word of change may stand. */
  private static final int REACH = 12;

  /**
   * The range that a number begins.
   *
   * @param at index of the number, or of the currency before it
   * @param first the number
   */
  static Optional<Range> of(Line line, int at, Numbers.Read first) {
    var words = line.words();
    int joint = first.next();
    boolean between = line.is(at - 1, "between");
    boolean from = line.is(at - 1, "from");
    boolean dash = line.is(joint, "-", "–", "—") && joint + 1 < words.size();
    boolean touching = dash && words.get(joint - 1).touches(words.get(joint));
    boolean word = between ? line.is(joint, "and") : line.is(joint, "to", "or");
    int upper = joint + 1 + (Units.sign(line.lower(joint + 1)).isPresent() ? 1 : 0);
    if (!touching && !word || from && changes(line, at - 1) || upper >= words.size()) {
      return Optional.empty();
    }
    Optional<Numbers.Read> high = Numbers.cardinal(words, upper);
    boolean number =
        high.isPresent()
            && Numbers.ordinal(words, upper).isEmpty()
            && !Label.year(line, upper, high.get())
            && (touching || !Label.of(line, upper, high.get()));
    if (!number) {
      return Optional.empty();
    }
    double low = scaled(line, first.value(), high.get());
    return Optional.of(
        new Range(low, high.get().value(), between || from ? at - 1 : at, high.get().next()));
  }

  private static boolean changes(Line line, int from) {
    for (int at = from - 1; at >= Math.max(0, from - REACH); at--) {
      if (CHANGES.contains(line.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** {@code 5 to 10 million}: the scale of the upper end holds for the lower one too. */
  private static double scaled(Line line, double low, Numbers.Read high) {
    boolean word = line.lower(high.next() - 1).matches("[a-z]+");
    if (high.value() < 1000 || low >= 1000 || !word) {
      return low;
    }
    return low * Math.pow(1000, Math.floor(Math.log10(high.value()) / 3));
  }
}
