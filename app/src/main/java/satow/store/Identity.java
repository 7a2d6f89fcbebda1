package satow.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import satow.article.Article;
import satow.article.WebAddress;

/**
 * What an article is known by: its address, or where it has none its name and its file.
 *
 * @param id the input's name for it
 * @param file where it was read, without the line
 * @param address its address, where it has one that names an article
 */
record Identity(String id, String file, Optional<String> address) {

  static Identity of(Article article) {
    return of(article.id(), article.source(), article.url());
  }

  static Identity of(String id, String source, Optional<String> url) {
    return new Identity(id, file(source), url.flatMap(WebAddress::of));
  }

  /** The place without {@code :line} of JSON Lines and archives and {@code #number} of arrays. */
  private static String file(String source) {
    return source.replaceFirst("(?<=.)[:#][0-9]+$", "");
  }

  /** Whether two readings are of one article, whatever their texts. */
  boolean same(Identity other) {
    return address.isPresent() && other.address.isPresent()
        ? address.equals(other.address)
        : id.equals(other.id) && file.equals(other.file);
  }

  /**
   * The name under which it is kept where another article bears its own: the same in every store
   * and for every version of it.
   */
  String distinctId() {
    String seed = address.orElse(file);
    var hash = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    return id + "~" + hash.substring(0, 6);
  }
}
