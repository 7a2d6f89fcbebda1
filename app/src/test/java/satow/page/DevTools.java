package satow.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Speaks Chromium's DevTools protocol over a web socket, as far as the tests need it: commands with
 * answers, and what the page complains of.
 */
final class DevTools implements WebSocket.Listener, AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_SECONDS = 60;

  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final AtomicInteger count = new AtomicInteger();
  private final StringBuilder part = new StringBuilder();
  private final WebSocket socket;

  DevTools(URI address) {
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address, this)
            .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
            .join();
  }

  /** Sends a command and waits for its answer. */
  JsonNode send(String method, ObjectNode parameters) {
    int id = count.incrementAndGet();
    var answer = new CompletableFuture<JsonNode>();
    asked.put(id, answer);
    var message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", parameters);
    socket.sendText(message.toString(), true).join();
    try {
      var told = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (told.has("error")) {
        throw new IllegalStateException(method + ": " + told.get("error"));
      }
      return told.path("result");
    } catch (TimeoutException | ExecutionException e) {
      throw new IllegalStateException(method + " was not answered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static ObjectNode parameters() {
    return JSON.createObjectNode();
  }

  /** Exceptions, refusals by the content security policy, and failed requests, so far. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      var message = part.toString();
      part.setLength(0);
      receive(message);
    }
    from.request(1);
    return CompletableFuture.completedFuture(null);
  }

  private void receive(String text) {
    try {
      var message = JSON.readTree(text);
      if (message.has("id")) {
        var waiting = asked.remove(message.get("id").asInt());
        if (waiting != null) {
          waiting.complete(message);
        }
        return;
      }
      switch (message.path("method").asText()) {
        case "Runtime.exceptionThrown" ->
            complaints.add(message.path("params").path("exceptionDetails").toString());
        case "Log.entryAdded" -> {
          var entry = message.path("params").path("entry");
          if (entry.path("level").asText().equals("error")) {
            complaints.add(entry.path("text").asText() + " " + entry.path("url").asText());
          }
        }
        default -> {}
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(text, e);
    }
  }

  @Override
  public void close() {
    socket.abort();
  }
}
