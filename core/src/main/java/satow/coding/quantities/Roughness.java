package satow.coding.quantities;

import java.util.Optional;

/** How rough a figure is: {@code about 40}, {@code more than 40}, {@code up to 40}. */
final class Roughness {
  private Roughness() {}

  /** How rough the words before the figure make it. */
  static Optional<String> of(Line line, int at) {
    String one = line.lower(at - 1);
    String two = line.lower(at - 2) + " " + one;
    boolean no = line.is(at - 3, "no", "not");
    return switch (two) {
      case "more than", "greater than" -> Optional.of(no ? "up to" : "more than");
      case "less than", "fewer than" -> Optional.of(no ? "at least" : "less than");
      case "at least", "no fewer" -> Optional.of("at least");
      case "up to", "many as", "much as", "at most" -> Optional.of("up to");
      case "an estimated", "close to" -> Optional.of("approx");
      default ->
          topic(line, at)
              ? Optional.empty()
              : switch (one) {
                case "about",
                    "around",
                    "approximately",
                    "roughly",
                    "some",
                    "estimated",
                    "circa",
                    "~" ->
                    Optional.of("approx");
                case "nearly", "almost", "under", "below" -> Optional.of("less than");
                case "over", "above", "exceeding" -> Optional.of("more than");
                default -> Optional.empty();
              };
    };
  }

  /** Where those words begin. */
  static int start(Line line, int at) {
    String one = line.lower(at - 1);
    boolean two =
        one.matches("than|least|to|as|most") || one.equals("estimated") && line.is(at - 2, "an");
    boolean no = one.equals("than") && line.is(at - 3, "no", "not");
    int start = no ? at - 3 : two ? at - 2 : at - 1;
    return one.equals("as") && line.is(at - 3, "as") ? at - 3 : start;
  }

  /** {@code spoke about two prisoners}: of whom, not how many. */
  private static boolean topic(Line line, int at) {
    return line.is(at - 1, "about")
        && line.lower(at - 2)
            .matches(
                "sp(?:eaks?|oke|oken|eaking)|talk(?:s|ed|ing)?|ask(?:s|ed|ing)?|know|knew|think|thought"
                    + "|concern(?:s|ed)?|worr(?:y|ied|ies)|complain(?:s|ed|ing)?|hear|heard|doubts?|said"
                    + "|told|quarrel(?:s|led)?|dispute|reports?|questions?|careful|learn(?:ed|t)?");
  }
}
