package satow.store;

import java.time.LocalDate;
import java.util.Optional;
import satow.coding.Status;

/**
 * Which mentions are wanted; an empty field asks for nothing.
 *
 * @param a the beginning of an actor's code, three letters for a country: who acts or is acted on
 * @param b the same for the other side
 * @param root CAMEO root, two digits
 * @param cameo beginning of the CAMEO code
 * @param status whether it took place
 * @param from first day; a mention counts whose dates reach it
 * @param to last day
 * @param limit at most so many
 */
public record MentionQuery(
    Optional<String> a,
    Optional<String> b,
    Optional<String> root,
    Optional<String> cameo,
    Optional<Status> status,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    int limit) {

  /** All mentions. */
  public static MentionQuery all() {
    return new MentionQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Integer.MAX_VALUE);
  }

  /** All mentions between two sides, in both directions. */
  public static MentionQuery between(String a, String b) {
    var all = all();
    return new MentionQuery(
        Optional.of(a),
        Optional.of(b),
        all.root,
        all.cameo,
        all.status,
        all.from,
        all.to,
        all.limit);
  }
}
