package satow.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A tab of the browser: looks at the page and acts on it by mouse and keyboard, as a person does.
 */
final class Tab implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;
  private static final Path SHOTS = Path.of("target", "page");
  private static final Map<String, Integer> KEYS =
      Map.ofEntries(
          Map.entry("Enter", 13),
          Map.entry("Tab", 9),
          Map.entry("Escape", 27),
          Map.entry("ArrowLeft", 37),
          Map.entry("ArrowUp", 38),
          Map.entry("ArrowRight", 39),
          Map.entry("ArrowDown", 40),
          Map.entry("Home", 36),
          Map.entry("End", 35),
          Map.entry("PageDown", 34));

  private final DevTools tools;
  private final String origin;
  private int actions;

  Tab(DevTools tools, String origin) {
    this.tools = tools;
    this.origin = origin;
    for (String domain : List.of("Page", "Runtime", "Log")) {
      tools.send(domain + ".enable", DevTools.parameters());
    }
    // Processor time, not the clock: a busy machine must not make the page look slow.
    tools.send("Performance.enable", DevTools.parameters().put("timeDomain", "threadTicks"));
    size(1400, 900);
  }

  /** The window's size in CSS pixels. */
  void size(int width, int height) {
    tools.send(
        "Emulation.setDeviceMetricsOverride",
        DevTools.parameters()
            .put("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", false));
  }

  /** Light or dark, as the system would ask for. */
  void colours(String scheme) {
    var parameters = DevTools.parameters();
    parameters
        .putArray("features")
        .addObject()
        .put("name", "prefers-color-scheme")
        .put("value", scheme);
    tools.send("Emulation.setEmulatedMedia", parameters);
  }

  /**
   * Opens an address afresh, such as {@code #/d/JPN-RUS}, and waits until nothing loads any more.
   */
  void open(String hash) {
    tools.send("Page.navigate", DevTools.parameters().put("url", "about:blank"));
    tools.send("Page.navigate", DevTools.parameters().put("url", origin + "/" + hash));
    until("document.querySelector('main#view h1')");
    settled();
    actions = 0;
  }

  /** Opens what is no view of the page, such as a brief. */
  void visit(String path) {
    tools.send("Page.navigate", DevTools.parameters().put("url", origin + path));
    until("location.pathname === " + quoted(path.replaceFirst("\\?.*", "")));
    until("document.readyState === 'complete'");
  }

  /** As on paper, with all that is drawn only there; with nothing, as on a screen again. */
  void paper(boolean printed) {
    eval("dispatchEvent(new Event('" + (printed ? "before" : "after") + "print')); 1");
    media(printed ? "print" : "");
    settle();
  }

  /** The style of paper, {@code print}, also where no script may run. */
  void media(String name) {
    tools.send("Emulation.setEmulatedMedia", DevTools.parameters().put("media", name));
  }

  /** How many pages it prints on. */
  int pages() {
    var pdf = tools.send("Page.printToPDF", DevTools.parameters().put("printBackground", true));
    byte[] bytes = Base64.getDecoder().decode(pdf.get("data").asText());
    var text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    return (int) java.util.regex.Pattern.compile("/Type /Page\\b").matcher(text).results().count();
  }

  /** Waits until nothing is loading. */
  void settled() {
    until(
        "!document.querySelector('[aria-busy=true]')"
            + " && !document.querySelector('.events h2')?.textContent.includes('loading')");
  }

  JsonNode eval(String script) {
    var told =
        tools.send(
            "Runtime.evaluate",
            DevTools.parameters()
                .put("expression", script)
                .put("returnByValue", true)
                .put("awaitPromise", true));
    if (told.has("exceptionDetails")) {
      throw new IllegalStateException(script + ": " + told.get("exceptionDetails"));
    }
    return told.path("result").path("value");
  }

  /** Waits until the expression is true of the page. */
  void until(String expression) {
    for (int waited = 0; waited < PATIENCE_MILLIS; waited += 50) {
      if (eval("!!(" + expression + ")").asBoolean()) {
        return;
      }
      sleep(50);
    }
    shot("stuck");
    throw new AssertionError(
        "the page never came to: " + expression + "; see target/page/stuck.png");
  }

  /** The text of the first element, of none where there is none. */
  String text(String selector) {
    return eval("document.querySelector(" + quoted(selector) + ")?.innerText ?? ''").asText();
  }

  int count(String selector) {
    return eval("document.querySelectorAll(" + quoted(selector) + ").length").asInt();
  }

  static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  /** Clicks the middle of the first element. */
  void click(String selector) {
    clickAt("document.querySelector(" + quoted(selector) + ")", selector);
  }

  /** Clicks the first element of the selector whose text contains the words. */
  void click(String selector, String words) {
    clickAt(
        "[...document.querySelectorAll("
            + quoted(selector)
            + ")].find(e => e.textContent.includes("
            + quoted(words)
            + "))",
        selector + " with “" + words + "”");
  }

  private void clickAt(String element, String name) {
    until(element);
    var at =
        eval(
            "(() => { const e = "
                + element
                + "; e.scrollIntoView({block: 'center', behavior: 'instant'}); const b ="
                + " e.getClientRects()[0] ?? e.getBoundingClientRect(); return [b.x + b.width / 2,"
                + " b.y + b.height / 2]; })()");
    if (at.get(0).asDouble() == 0) {
      throw new AssertionError("cannot be seen: " + name);
    }
    press(at.get(0).asDouble(), at.get(1).asDouble());
    settle();
  }

  /** Clicks a point of the window. */
  void press(double x, double y) {
    actions++;
    mouse("mouseMoved", x, y);
    mouse("mousePressed", x, y);
    mouse("mouseReleased", x, y);
  }

  /** Drags from one point of the window to another. */
  void drag(double fromX, double toX, double y) {
    actions++;
    mouse("mouseMoved", fromX, y);
    mouse("mousePressed", fromX, y);
    mouse("mouseMoved", (fromX + toX) / 2, y);
    mouse("mouseMoved", toX, y);
    mouse("mouseReleased", toX, y);
    settle();
  }

  private void mouse(String type, double x, double y) {
    var parameters = DevTools.parameters().put("type", type).put("x", x).put("y", y);
    if (!type.equals("mouseMoved")) {
      parameters.put("button", "left").put("clickCount", 1);
    }
    tools.send("Input.dispatchMouseEvent", parameters);
  }

  /** Types words where the focus is. */
  void type(String words) {
    tools.send("Input.insertText", DevTools.parameters().put("text", words));
    settle();
  }

  /** Presses a key: a name such as {@code Enter}, or a character; with Shift where it says so. */
  void key(String key) {
    boolean shift = key.startsWith("Shift+");
    String name = shift ? key.substring(6) : key;
    var parameters = DevTools.parameters().put("key", name).put("modifiers", shift ? 8 : 0);
    Integer code = KEYS.get(name);
    if (code != null) {
      parameters.put("windowsVirtualKeyCode", code).put("code", name);
    }
    tools.send("Input.dispatchKeyEvent", down(parameters, name));
    tools.send("Input.dispatchKeyEvent", parameters.deepCopy().put("type", "keyUp"));
    settle();
  }

  private static ObjectNode down(ObjectNode parameters, String name) {
    var down = parameters.deepCopy().put("type", "keyDown");
    return name.length() == 1 || name.equals("Enter")
        ? down.put("text", name.equals("Enter") ? "\r" : name)
        : down;
  }

  /** Lets the page draw what it was told. */
  private void settle() {
    eval("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))");
  }

  /** Processor time that the page's thread has spent so far, in milliseconds. */
  double busyMillis() {
    var metrics = tools.send("Performance.getMetrics", DevTools.parameters()).get("metrics");
    for (JsonNode metric : metrics) {
      if (metric.get("name").asText().equals("TaskDuration")) {
        return metric.get("value").asDouble() * 1000;
      }
    }
    throw new IllegalStateException("no TaskDuration in " + metrics);
  }

  /** How many clicks and drags since the address was opened. */
  int actions() {
    return actions;
  }

  /** Writes what is to be seen to target/page/NAME.png. */
  void shot(String name) {
    var picture = tools.send("Page.captureScreenshot", DevTools.parameters().put("format", "png"));
    try {
      Files.createDirectories(SHOTS);
      Files.write(
          SHOTS.resolve(name + ".png"), Base64.getDecoder().decode(picture.get("data").asText()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What axe-core finds wrong with what is shown: rule, element, advice. */
  List<String> violations(String axe) {
    if (!eval("!!window.axe").asBoolean()) {
      eval(axe + "; 1");
    }
    var found =
        eval(
            "axe.run(document).then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' +"
                + " n.target.join(' ') + ': ' + n.failureSummary.replace(/\\s+/g, ' '))))");
    var out = new ArrayList<String>();
    found.forEach(f -> out.add(f.asText()));
    return out;
  }

  /** Exceptions and refusals so far. */
  List<String> complaints() {
    return tools.complaints();
  }

  static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    tools.send("Page.close", DevTools.parameters());
    tools.close();
  }
}
