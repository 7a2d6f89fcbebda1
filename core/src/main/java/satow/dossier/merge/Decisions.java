package satow.dossier.merge;

import java.util.List;

/**
 * What a reader has decided against the machine, remembered over later reads.
 *
 * @param together mentions that are one event, whatever speaks against it
 * @param apart mentions that are not one event, whatever speaks for it
 */
public record Decisions(List<Pair> together, List<Pair> apart) {

  /** No decisions. */
  public static final Decisions NONE = new Decisions(List.of(), List.of());

  public Decisions {
    together = List.copyOf(together);
    apart = List.copyOf(apart);
  }

  /** Two mentions. */
  public record Pair(Mention one, Mention other) {}

  /**
   * A mention, by where its trigger starts.
   *
   * @param article the article's id
   * @param start first UTF-16 code unit of the trigger
   */
  public record Mention(String article, int start) {

    /** The mention behind a piece of evidence. */
    public static Mention of(Evidence evidence) {
      return new Mention(evidence.articleId(), evidence.span().start());
    }
  }

  /** Whether the two must not be one event. */
  boolean forbids(Mention one, Mention other) {
    return apart.contains(new Pair(one, other)) || apart.contains(new Pair(other, one));
  }
}
