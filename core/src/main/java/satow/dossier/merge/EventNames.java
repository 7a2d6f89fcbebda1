package satow.dossier.merge;

import java.util.List;
import satow.article.Span;

/** The names of reports and of the events that they found. */
public final class EventNames {
  private EventNames() {}

  /**
   * The names that a mention can give to an event: as one of both sides, and as one side's act.
   *
   * @param article the article's id
   * @param trigger the mention's trigger
   * @param cameo its code
   * @param dyad its parties
   * @param source the country that acts, {@link Dyad#NOBODY} where unknown
   */
  public static List<String> of(
      String article, Span trigger, String cameo, Dyad dyad, String source) {
    return List.of(
        name(article, trigger, cameo, dyad, ""), name(article, trigger, cameo, dyad, source));
  }

  static String name(String article, Span trigger, String cameo, Dyad dyad, String side) {
    return Hash.of(
        String.join(
            "|",
            article,
            Integer.toString(trigger.start()),
            Integer.toString(trigger.end()),
            cameo,
            dyad.toString(),
            side));
  }
}
