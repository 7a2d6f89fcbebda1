package satow.serve;

import static io.javalin.http.HandlerType.GET;
import static io.javalin.http.HandlerType.POST;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** All addresses of the API but those of a dyad and of events. */
final class Routes {
  static final String API = "/api/v1";
  private static final List<String> JSON = List.of("application/json");

  /** The endings by which the readers know what a posted text is. */
  private static final Map<String, String> ENDINGS =
      Map.of(
          "text/plain", ".txt",
          "text/html", ".html",
          "application/json", ".json",
          "application/x-ndjson", ".jsonl");

  private final Serving serving;

  /** What stays the same while the program runs, packed once. */
  private final Memo<String, Reply> lasting = new Memo<>(2);

  Routes(Serving serving) {
    this.serving = serving;
  }

  /** All of the API. */
  static List<Route> all(Serving serving) {
    var own = new Routes(serving);
    var out = new java.util.ArrayList<Route>();
    out.add(new Route(GET, API + "/health", own::health));
    out.add(new Route(GET, API + "/openapi.yaml", own::openapi));
    out.add(new Route(GET, API + "/vocabulary", own::vocabulary));
    out.add(new Route(GET, API + "/articles/{id}", own::article));
    out.add(new Route(POST, API + "/articles", own::post));
    out.add(new Route(GET, API + "/jobs/{id}", own::job));
    out.add(new Route(GET, API + "/jobs/{id}/events", own::watch));
    out.add(new Route(GET, API + "/decisions", own::decisions));
    out.add(new Route(POST, API + "/decisions", own::decide));
    out.add(new Route(POST, API + "/decisions/{id}/undo", own::undo));
    out.addAll(new Lists(serving).routes());
    out.addAll(new DyadRoutes(serving).routes());
    return List.copyOf(out);
  }

  private void health(Context ctx) {
    Params.of(ctx, serving.names(), Set.of());
    var library = serving.library();
    var node = Nodes.object().put("status", "ok").put("version", serving.program());
    node.put("store", library.version().number());
    node.put("articles", library.counts().get(0)).put("reports", library.counts().get(1));
    node.put("ready", library.ready()).put("models", serving.intake().loaded());
    serving.replies().sendNow(ctx, Reply.json(node.put("queue", serving.jobs().open())));
  }

  private void openapi(Context ctx) {
    Params.of(ctx, serving.names(), Set.of());
    lasting(ctx, "openapi", () -> Reply.lasting("application/yaml; charset=utf-8", contract()));
  }

  private static byte[] contract() {
    try (var stream = Routes.class.getResourceAsStream("/satow/serve/openapi.yaml")) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: openapi.yaml");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("openapi.yaml", e);
    }
  }

  private void vocabulary(Context ctx) {
    Params.of(ctx, serving.names(), Set.of());
    lasting(ctx, "vocabulary", () -> Reply.json(serving.vocabulary()));
  }

  private void lasting(Context ctx, String name, Supplier<Reply> make) {
    var reply = lasting.get(name, make);
    serving.replies().send(ctx, Replies.tag(reply.body()), reply);
  }

  private void article(Context ctx) {
    Params.of(ctx, serving.names(), Set.of());
    String id = ctx.pathParam("id");
    var library = serving.library();
    var head =
        library
            .heads()
            .named(id)
            .orElseThrow(
                () ->
                    Problem.missing("no article “" + id + "” in the store; see /api/v1/articles"));
    var copies = library.copies().others(head.id());
    serving.json(ctx, () -> new ArticlePage(library).of(head, copies));
  }

  private void post(Context ctx) {
    var params = Params.of(ctx, serving.names(), Set.of("name", "clean"));
    String type = type(ctx);
    String ending = ENDINGS.get(type);
    if (ending == null) {
      throw Problem.of(
          415,
          "Unsupported media type",
          "send "
              + String.join(", ", ENDINGS.keySet().stream().sorted().toList())
              + ", not “"
              + type
              + "”");
    }
    byte[] body = Posted.body(ctx, serving.library().options().uploadLimit());
    if (new String(body, StandardCharsets.UTF_8).isBlank()) {
      throw Problem.bad("the body is empty; send the article in it");
    }
    String name = params.text("name").map(Routes::plain).orElse("posted");
    String stem = name.replaceFirst("(?i)\\.(txt|text|html?|xhtml|jsonl?|ndjson)$", "");
    boolean clean = params.truth("clean").orElse(false);
    var job = serving.jobs().take(body, (stem.isEmpty() ? "posted" : stem) + ending, clean);
    ctx.header("Location", API + "/jobs/" + job.id()).status(202);
    serving.replies().sendNow(ctx, Reply.json(job.json()));
  }

  private static String type(Context ctx) {
    return Optional.ofNullable(ctx.contentType())
        .map(t -> t.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /** A name without anything that means something to a file system. */
  private static String plain(String name) {
    String last = name.replaceAll(".*[/\\\\]", "");
    String plain = last.replaceAll("[^\\p{L}\\p{N}._ -]", "-").replaceFirst("^[. ]+", "");
    return plain.length() > 80 ? plain.substring(0, 80) : plain;
  }

  private Job known(Context ctx) {
    Params.of(ctx, serving.names(), Set.of());
    String id = ctx.pathParam("id");
    return serving
        .jobs()
        .job(id)
        .orElseThrow(
            () -> Problem.missing("no job “" + id + "”; jobs are forgotten when the server stops"));
  }

  private void job(Context ctx) {
    serving.replies().sendNow(ctx, Reply.json(known(ctx).json()));
  }

  private void watch(Context ctx) {
    Watching.start(known(ctx), ctx);
  }

  private void decisions(Context ctx) {
    var params = Params.of(ctx, serving.names(), Set.of("format"));
    boolean lines =
        params.word("format", List.of("json", "jsonl")).filter("jsonl"::equals).isPresent();
    serving.reply(
        ctx,
        () -> {
          List<ObjectNode> all = serving.desk().all();
          return lines
              ? Reply.lines(all.stream().map(Nodes::bytes).toList())
              : Reply.json(Nodes.items(all, Function.identity()));
        });
  }

  private void decide(Context ctx) {
    Params.of(ctx, serving.names(), Set.of());
    if (!JSON.contains(type(ctx))) {
      throw Problem.of(415, "Unsupported media type", "send application/json");
    }
    var decision = serving.desk().decide(parsed(Posted.body(ctx, 1 << 16)));
    ctx.status(201);
    serving.replies().sendNow(ctx, Reply.json(decision));
  }

  private static JsonNode parsed(byte[] body) {
    try {
      JsonNode node = Nodes.mapper().readTree(body);
      if (node == null || !node.isObject()) {
        throw Problem.bad("the body is no JSON object");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw Problem.bad("the body is no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw Problem.bad("the body cannot be read: " + e.getMessage());
    }
  }

  private void undo(Context ctx) {
    Params.of(ctx, serving.names(), Set.of());
    String id = ctx.pathParam("id");
    if (!id.matches("[0-9]{1,18}")) {
      throw Problem.missing("no decision “" + id + "”; see /api/v1/decisions");
    }
    serving.replies().sendNow(ctx, Reply.json(serving.desk().undo(Long.parseLong(id))));
  }
}
