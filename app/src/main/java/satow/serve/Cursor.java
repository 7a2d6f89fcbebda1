package satow.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Pages of a list that stays the same while the store does. The cursor says which version of the
 * store it belongs to, so that no row is skipped or told twice unnoticed.
 *
 * @param version the store's version now
 * @param offset where the page starts
 */
record Cursor(long version, int offset) {

  /** The place that the parameter names, the start where there is none. */
  static Cursor of(Params params, long version) {
    Optional<String> given = params.text("cursor");
    if (given.isEmpty()) {
      return new Cursor(version, 0);
    }
    String[] parts = decoded(given.get()).split(" ", -1);
    if (parts.length != 2 || !parts[0].matches("[0-9]{1,18}") || !parts[1].matches("[0-9]{1,9}")) {
      throw Problem.bad("cursor: not one of this server; take it from `next` of a page");
    }
    if (Long.parseLong(parts[0]) != version) {
      throw Problem.of(
          410, "Gone", "the store has changed since this cursor was given; begin anew without it");
    }
    return new Cursor(version, Integer.parseInt(parts[1]));
  }

  private static String decoded(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** The page from here on. */
  <T> ObjectNode from(List<T> all, int limit, Function<? super T, ? extends JsonNode> one) {
    int from = Math.min(offset, all.size());
    int to = (int) Math.min((long) from + limit, all.size());
    return page(all.subList(from, to), all.size(), one);
  }

  /** The page of what was found from here on, of so many in total. */
  <T> ObjectNode page(List<T> found, long total, Function<? super T, ? extends JsonNode> one) {
    var out = Nodes.items(found, one);
    out.put("total", total);
    int to = offset + found.size();
    return out.put("next", to < total ? new Cursor(version, to).words() : null);
  }

  /** The page from here on of what is there as bytes already. */
  <T> byte[] bytes(List<T> all, int limit, Function<? super T, byte[]> one) {
    int from = Math.min(offset, all.size());
    int to = (int) Math.min((long) from + limit, all.size());
    var out = new ByteArrayOutputStream(1 << 16);
    out.writeBytes(ascii("{\"items\":["));
    for (int i = from; i < to; i++) {
      if (i > from) {
        out.write(',');
      }
      out.writeBytes(one.apply(all.get(i)));
    }
    String next = to < all.size() ? '"' + new Cursor(version, to).words() + '"' : "null";
    out.writeBytes(ascii("],\"total\":" + all.size() + ",\"next\":" + next + "}"));
    return out.toByteArray();
  }

  private static byte[] ascii(String words) {
    return words.getBytes(StandardCharsets.US_ASCII);
  }

  private String words() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((version + " " + offset).getBytes(StandardCharsets.US_ASCII));
  }
}
