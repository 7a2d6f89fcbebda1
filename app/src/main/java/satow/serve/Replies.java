package satow.serve;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import satow.store.StoreVersion;

/**
 * Sends answers: 304 where the client has it already, packed where the client takes that. Answers
 * to questions about the store are kept as bytes for as long as the store stays as it is.
 * Thread-safe.
 */
final class Replies {
  /** Most bytes kept; the largest single answer is a quarter of that. */
  private static final long MOST = 64L << 20;

  private final Map<String, Reply> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long size;

  /** What an answer to a question about the store depends on, and the tag that stands for it. */
  private record Asked(String key, String tag) {
    static Asked of(Context ctx, StoreVersion version, boolean merged) {
      String query = Optional.ofNullable(ctx.queryString()).orElse("");
      String accept = Optional.ofNullable(ctx.header("Accept")).orElse("");
      String key = (merged ? "m " : "- ") + ctx.path() + "?" + query + "\n" + accept;
      String tag = "W/\"" + version.store() + "-" + version.number() + "-" + sum(key) + "\"";
      return new Asked(version.number() + " " + key, tag);
    }
  }

  /**
   * Answers a question that has been answered already, without a look at it.
   *
   * @param merged whether the events of the whole store are known; some answers count them
   * @return whether it has
   */
  boolean sendKept(Context ctx, StoreVersion version, boolean merged) {
    var asked = Asked.of(ctx, version, merged);
    // Only what was answered before has a tag; a star stands for any and is no sign of that.
    boolean tagged = !"*".equals(ctx.header("If-None-Match")) && given(ctx, asked.tag());
    var reply = tagged ? Optional.of(Reply.NOTHING) : kept(asked.key());
    reply.ifPresent(r -> send(ctx, asked.tag(), r, "private, no-cache"));
    return reply.isPresent();
  }

  /** Answers a question about the store. */
  void send(Context ctx, StoreVersion version, boolean merged, Supplier<Reply> make) {
    var asked = Asked.of(ctx, version, merged);
    send(ctx, asked.tag(), keep(asked.key(), make.get()), "private, no-cache");
  }

  private static void send(Context ctx, String tag, Reply reply, String cache) {
    ctx.header("Cache-Control", cache);
    ctx.header("Vary", "Accept, Accept-Encoding, Authorization");
    ctx.header("ETag", tag);
    if (given(ctx, tag)) {
      ctx.status(304);
      return;
    }
    if (reply.type().startsWith("text/html")) {
      ctx.header("Content-Security-Policy", Guard.BRIEF_POLICY);
    }
    send(ctx, reply);
  }

  /** Sends what does not change while the program runs. */
  void send(Context ctx, String tag, Reply reply) {
    ctx.header("Cache-Control", "no-cache").header("Vary", "Accept-Encoding").header("ETag", tag);
    if (given(ctx, tag)) {
      ctx.status(304);
      return;
    }
    send(ctx, reply);
  }

  /** Sends what holds only now. */
  void sendNow(Context ctx, Reply reply) {
    ctx.header("Cache-Control", "no-store");
    send(ctx, reply);
  }

  private static void send(Context ctx, Reply reply) {
    ctx.contentType(reply.type());
    if (reply.packed().isPresent() && takesGzip(ctx)) {
      ctx.header("Content-Encoding", "gzip");
      ctx.result(reply.packed().get());
    } else {
      ctx.result(reply.body());
    }
  }

  private static boolean takesGzip(Context ctx) {
    return Optional.ofNullable(ctx.header("Accept-Encoding"))
        .map(h -> h.toLowerCase(Locale.ROOT).replace(" ", ""))
        .filter(h -> h.contains("gzip") && !h.contains("gzip;q=0,") && !h.endsWith("gzip;q=0"))
        .isPresent();
  }

  private static boolean given(Context ctx, String tag) {
    String strong = tag.replace("W/", "");
    return Optional.ofNullable(ctx.header("If-None-Match")).stream()
        .flatMap(h -> Arrays.stream(h.split(",", -1)))
        .map(String::strip)
        .anyMatch(t -> t.equals(tag) || t.equals(strong) || t.equals("*"));
  }

  /** A tag for bytes. */
  static String tag(byte[] body) {
    return '"' + sum(body) + '"';
  }

  private static String sum(String key) {
    return sum(key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static String sum(byte[] bytes) {
    var crc = new CRC32();
    crc.update(bytes);
    return Long.toHexString(crc.getValue()) + Integer.toHexString(bytes.length);
  }

  private Optional<Reply> kept(String key) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(key));
    }
  }

  private Reply keep(String key, Reply reply) {
    if (reply.size() > MOST / 4) {
      return reply;
    }
    synchronized (kept) {
      var old = kept.put(key, reply);
      size += reply.size() - (old == null ? 0 : old.size());
      Iterator<Reply> eldest = kept.values().iterator();
      while (size > MOST && eldest.hasNext()) {
        size -= eldest.next().size();
        eldest.remove();
      }
    }
    return reply;
  }
}
