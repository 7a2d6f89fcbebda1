package satow.store;

import java.util.Optional;
import satow.dossier.DateInterval;

/**
 * An article of the store, without its text.
 *
 * @param hash SHA-256 of its text, in hexadecimal
 * @param id the input's name for it
 * @param source where it was read
 * @param title its headline
 * @param outlet who published it
 * @param url its address
 * @param published when
 */
public record StoredArticle(
    String hash,
    String id,
    String source,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> url,
    Optional<DateInterval> published) {
  // 48 bits: two of a million articles share a key with a chance of one in five hundred.
  private static final int KEY_DIGITS = 12;

  /** The beginning of the hash, by which people name the article. */
  public String key() {
    return hash.substring(0, KEY_DIGITS);
  }
}
