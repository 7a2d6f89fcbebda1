package satow.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Supplier;

/**
 * What all addresses share.
 *
 * @param library the store, worked out
 * @param intake the reader of posted articles
 * @param jobs what was posted
 * @param desk decisions
 * @param issues what events speak of
 * @param names countries by name
 * @param vocabulary the words of filters
 * @param replies how answers are sent
 * @param program the program's version
 */
record Serving(
    Library library,
    ArticleIntake intake,
    Jobs jobs,
    Desk desk,
    Issues issues,
    CountryNames names,
    ObjectNode vocabulary,
    Replies replies,
    String program) {

  EventJson events() {
    return new EventJson(library, issues);
  }

  /** Answers a question about the store as JSON. */
  void json(Context ctx, Supplier<? extends JsonNode> make) {
    reply(ctx, () -> Reply.json(make.get()));
  }

  /** Answers a question about the store. */
  void reply(Context ctx, Supplier<Reply> make) {
    replies.send(ctx, library.version(), library.ready(), make);
  }

  /** The shape asked for by name, else the first type that Accept names, else the first of all. */
  static String shape(Context ctx, Params params, List<String> words, List<String> types) {
    var named = params.word("format", words);
    if (named.isPresent()) {
      return named.get();
    }
    String accept = java.util.Optional.ofNullable(ctx.header("Accept")).orElse("");
    for (String part : accept.split(",", -1)) {
      int at = types.indexOf(part.replaceFirst(";.*", "").strip());
      if (at >= 0) {
        return words.get(at);
      }
    }
    return words.get(0);
  }
}
