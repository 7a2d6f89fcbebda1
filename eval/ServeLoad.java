import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures a running `satow serve`: how long its read endpoints take with many clients at once.
 *
 *   java eval/ServeLoad.java http://127.0.0.1:1862 [clients 50] [seconds 20] [pause in ms 0] [server's pid] [% new 50]
 *
 * Each client keeps one connection and asks one question after the other, drawn from what a reader of
 * the page asks: overviews, filtered events, single events, articles, parts of dossiers, searches, each
 * kind as often. Of those that can be asked in more ways than one (lists of events, statements, actors,
 * searches) the share given is made new: another first day, speaker, number of rows, pair of words; the
 * answer says how many of all questions had not been asked before. The questions come from the store
 * itself, by a fixed seed. Each dossier is asked for once before the
 * clock starts; how long that takes is told apart. With a pid the server's CPU time a request is told
 * too, which does not depend on what else the machine does. Linux, JDK 17.
 */
public final class ServeLoad {
  private static final int DYADS = 20;

  private record Took(String kind, long nanos, int status) {}

  /** All that has been asked, to tell how much of it was new. */
  private static final Set<String> ASKED = ConcurrentHashMap.newKeySet();

  private static final AtomicInteger FRESH = new AtomicInteger();

  private record Question(String kind, String path) {}

  public static void main(String[] args) throws Exception {
    var server = URI.create(args.length > 0 ? args[0] : "http://127.0.0.1:1862");
    int clients = number(args, 1, 50);
    int seconds = number(args, 2, 20);
    int pause = number(args, 3, 0);
    int pid = number(args, 4, 0);
    int share = number(args, 5, 50);
    var health = get(server, "/api/v1/health");
    System.out.println("store: " + health);
    var dyads = dyads(server);
    long cold = System.nanoTime();
    long slowest = 0;
    for (String dyad : dyads) {
      long start = System.nanoTime();
      get(server, "/api/v1/dyads/" + dyad);
      slowest = Math.max(slowest, System.nanoTime() - start);
    }
    System.out.printf(
        "%d dossiers made in %.1f s, the slowest in %.1f s%n",
        dyads.size(), (System.nanoTime() - cold) / 1e9, slowest / 1e9);
    var asked = questions(server, dyads);
    run(server, asked, clients, 5, pause, share); // the JVM warms up
    long cpu = cpu(pid);
    FRESH.set(0);
    var took = run(server, asked, clients, seconds, pause, share);
    report(took, seconds, clients, pause, (cpu(pid) - cpu) / 1e9, pid);
  }

  private static int number(String[] args, int at, int otherwise) {
    return args.length > at ? Integer.parseInt(args[at]) : otherwise;
  }

  private static String get(URI server, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(server.resolve(path)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static List<String> all(String pattern, String text) {
    var out = new ArrayList<String>();
    Matcher m = Pattern.compile(pattern).matcher(text);
    while (m.find()) {
      out.add(m.groupCount() == 2 ? m.group(1) + "/" + m.group(2) : m.group(1));
    }
    return out;
  }

  private static List<String> dyads(URI server) throws Exception {
    return all(
        "\"a\":\"(\\w+)\",\"b\":\"(\\w+)\"", get(server, "/api/v1/dyads?limit=" + DYADS));
  }

  /** What is asked again and again; to half of it something is added that makes it new. */
  private static List<Question> questions(URI server, List<String> dyads) throws Exception {
    var out = new ArrayList<Question>();
    for (String dyad : dyads) {
      String a = dyad.substring(0, 3);
      String b = dyad.substring(4);
      String base = "/api/v1/dyads/" + dyad;
      String events = "/api/v1/events?a=" + a + "&b=" + b;
      out.add(new Question("overview", base));
      out.add(new Question("temperature", base + "/temperature?by=month"));
      for (String part : List.of("meetings", "agreements", "commitments", "contradictions")) {
        out.add(new Question(part, base + "/" + part));
      }
      out.add(new Question("statements", base + "/statements?limit=50"));
      for (String filter : List.of("", "&quad=1", "&status=happened", "&sort=-date")) {
        out.add(new Question("events of a dyad", events + "&limit=50" + filter));
      }
      out.add(new Question("events of a country", "/api/v1/events?limit=50&a=" + a));
      String page = get(server, events + "&limit=20");
      all("\"id\":\"([0-9a-f]{10})\"", page)
          .forEach(id -> out.add(new Question("event", "/api/v1/events/" + id)));
      all("\"key\":\"([0-9a-f]{12})\"", page)
          .forEach(key -> out.add(new Question("article", "/api/v1/articles/" + key)));
    }
    for (String word :
        List.of("tariffs", "oil+output", "trade+surplus", "%22interest+rates%22", "yen", "talks")) {
      out.add(new Question("search", "/api/v1/search?q=" + word));
    }
    for (String letters : List.of("j", "un", "uni", "ger", "bra", "baker", "min")) {
      out.add(new Question("actors", "/api/v1/actors?q=" + letters));
    }
    out.add(new Question("dyads", "/api/v1/dyads"));
    return out;
  }

  private static ConcurrentLinkedQueue<Took> run(
      URI server, List<Question> asked, int clients, int seconds, int pause, int share)
      throws Exception {
    var took = new ConcurrentLinkedQueue<Took>();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < clients; i++) {
      var random = new Random(1000L * seconds + i);
      var thread = new Thread(() -> client(server, asked, random, end, pause, share, took));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return took;
  }

  private static void client(
      URI server,
      List<Question> asked,
      Random random,
      long end,
      int pause,
      int share,
      ConcurrentLinkedQueue<Took> took) {
    // Kinds alike, so that the hundreds of single events do not crowd out the rest.
    var byKind = new TreeMap<String, List<Question>>();
    asked.forEach(q -> byKind.computeIfAbsent(q.kind(), k -> new ArrayList<>()).add(q));
    var kinds = List.copyOf(byKind.keySet());
    try (var socket = new Socket(server.getHost(), server.getPort())) {
      socket.setTcpNoDelay(true);
      var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      while (System.nanoTime() < end) {
        if (pause > 0) {
          Thread.sleep(random.nextInt(2 * pause));
        }
        var all = byKind.get(kinds.get(random.nextInt(kinds.size())));
        var question = all.get(random.nextInt(all.size()));
        String path = random.nextInt(100) < share ? fresh(question, random) : question.path();
        if (ASKED.add(path)) {
          FRESH.incrementAndGet();
        }
        long start = System.nanoTime();
        socket
            .getOutputStream()
            .write(
                ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        int status = answer(in);
        took.add(new Took(question.kind(), System.nanoTime() - start, status));
      }
    } catch (IOException | InterruptedException e) {
      System.err.println("a client broke off: " + e);
    }
  }

  private static final List<String> WORDS =
      List.of(
          ("trade tariff oil output yen dollar surplus talks bank rate export import quota price minister official"
                  + " agreement debt loan pact sanction visit meeting growth budget deficit market steel wheat sugar"
                  + " coffee gold gas ship gulf war union government president report plan cut rise fall market policy")
              .split(" "));

  /** The same kind of question, as it has hardly been asked before. */
  private static String fresh(Question q, Random random) {
    String day = String.format("19%02d-%02d-%02d", random.nextInt(88), 1 + random.nextInt(12), 1 + random.nextInt(28));
    return switch (q.kind()) {
      case "events of a dyad", "events of a country" -> q.path() + "&from=" + day;
      case "statements" -> q.path() + "&speaker=" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26));
      case "search" -> "/api/v1/search?limit=" + (20 + random.nextInt(30)) + "&q=" + WORDS.get(random.nextInt(WORDS.size())) + "+" + WORDS.get(random.nextInt(WORDS.size()));
      case "actors" -> q.path() + "&limit=" + (10 + random.nextInt(90));
      default -> q.path();
    };
  }

  /** Reads an answer to its end; its status. */
  private static int answer(InputStream in) throws IOException {
    String line = line(in);
    int status = Integer.parseInt(line.split(" ")[1]);
    int length = 0;
    boolean chunked = false;
    for (line = line(in); !line.isEmpty(); line = line(in)) {
      String lower = line.toLowerCase();
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring(15).strip());
      }
      chunked |= lower.startsWith("transfer-encoding: chunked");
    }
    if (!chunked) {
      in.skipNBytes(length);
      return status;
    }
    for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
      in.skipNBytes(size + 2);
    }
    line(in);
    return status;
  }

  private static String line(InputStream in) throws IOException {
    var out = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the server closed the connection");
      }
      if (c != '\r') {
        out.append((char) c);
      }
    }
    return out.toString();
  }

  /** CPU time of a process, in ns; a tick is 10 ms. */
  private static long cpu(int pid) throws IOException {
    if (pid == 0) {
      return 0;
    }
    String stat = Files.readString(Path.of("/proc", Integer.toString(pid), "stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10_000_000L;
  }

  private static void report(
      ConcurrentLinkedQueue<Took> took, int seconds, int clients, int pause, double cpu, int pid)
      throws IOException {
    var kinds = new TreeMap<String, List<Long>>();
    long bad = took.stream().filter(t -> t.status() != 200).count();
    for (Took t : took) {
      kinds.computeIfAbsent(t.kind(), k -> new ArrayList<>()).add(t.nanos());
      kinds.computeIfAbsent("~ all", k -> new ArrayList<>()).add(t.nanos());
    }
    System.out.printf(
        "%d clients, %d ms pause, %d s: %d requests, %.0f a second, %.0f %% new, %d not 200%n",
        clients, pause, seconds, took.size(), took.size() / (double) seconds, 100.0 * FRESH.get() / took.size(), bad);
    if (pid > 0) {
      System.out.printf("server CPU: %.2f ms a request%n", cpu * 1000 / took.size());
    }
    System.out.println("load average: " + Files.readString(Path.of("/proc/loadavg")).strip());
    System.out.printf("%-22s %8s %8s %8s %8s %8s%n", "ms", "n", "p50", "p95", "p99", "max");
    kinds.forEach(
        (kind, nanos) -> {
          long[] sorted = nanos.stream().mapToLong(n -> n).sorted().toArray();
          System.out.printf(
              "%-22s %8d %8.1f %8.1f %8.1f %8.1f%n",
              kind,
              sorted.length,
              at(sorted, 0.5),
              at(sorted, 0.95),
              at(sorted, 0.99),
              sorted[sorted.length - 1] / 1e6);
        });
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))] / 1e6;
  }
}
