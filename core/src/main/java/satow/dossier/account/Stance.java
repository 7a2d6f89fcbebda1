package satow.dossier.account;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether words open a way or close it, by the words of their sentence. Coarse on purpose: it only
 * serves to mark that somebody spoke otherwise before, and both sentences are shown. The word lists
 * are Satow's own, from what governments say of demands and offers.
 */
public enum Stance {
  OPEN,
  CLOSED,
  NEITHER;

  private static final Set<String> OPENING =
      Set.of(
          ("accept accepted accepts agree agreed agrees compromise ease invite invited lift lifted"
                  + " ready reconcile restore restored resume resumed support supported supports"
                  + " welcome welcomed welcomes willing withdraw")
              .split(" ", -1));

  private static final Set<String> CLOSING =
      Set.of(
          ("condemn condemned condemns denounce denounced deplore deplored impossible inalienable"
                  + " intolerable oppose opposed opposes protest protested refuse refused refuses"
                  + " reject rejected rejects retaliate suspend suspended unacceptable unlawful"
                  + " unthinkable never")
              .split(" ", -1));

  private static final Set<String> NOT =
      Set.of("not", "no", "nor", "cannot", "without", "hardly", "unlikely", "neither", "nothing");

  private static final Pattern WORD = Pattern.compile("[^\\p{L}’']+");

  /** So many words before may turn a word round. */
  private static final int REACH = 3;

  /** The stance of words. */
  public static Stance of(String words) {
    var all = List.of(WORD.split(words.toLowerCase(Locale.ROOT), -1));
    int score = 0;
    for (int i = 0; i < all.size(); i++) {
      int sign = OPENING.contains(all.get(i)) ? 1 : CLOSING.contains(all.get(i)) ? -1 : 0;
      boolean turned =
          sign != 0
              && all.subList(Math.max(0, i - REACH), i).stream()
                  .anyMatch(w -> NOT.contains(w) || w.endsWith("n't") || w.endsWith("n’t"));
      score += turned ? -sign : sign;
    }
    return score > 0 ? OPEN : score < 0 ? CLOSED : NEITHER;
  }
}
