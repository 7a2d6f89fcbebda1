package satow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import satow.intake.Stop;

class CommandsTest {
  private final Path folder;
  private final Path news;
  private final SampleRooms rooms;

  CommandsTest(@TempDir Path folder) {
    this.folder = folder;
    this.news = folder.resolve("news");
    this.rooms = new SampleRooms(Optional.of(news));
  }

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(news);
    Files.writeString(news.resolve("000.txt"), "Japan hosts Russia.");
    Files.writeString(news.resolve("001.txt"), "Norway thanks, warmly, Japan.");
  }

  private Ran satow(String... args) {
    return Ran.satow(rooms, folder, args);
  }

  @Test
  void readKeepsWhatIsNewAndSaysWhatItDid() throws IOException {
    var first = satow("read", news.toString());
    assertThat(first.exit()).isZero();
    assertThat(first.out()).isEmpty();
    assertThat(first.err()).contains("satow: read 2 articles in ");
    assertThat(first.errLines()).contains("satow: store: " + store());

    Files.writeString(news.resolve("002.txt"), "Russia answers Norway.");
    var second = satow("read", news.toString());
    assertThat(second.err()).contains("satow: read 1 article, 2 already there in ");
    assertThat(rooms.coders()).isEqualTo(2);

    // Nothing new: no coder is made, no model loaded.
    var third = satow("read", news.toString());
    assertThat(third.exit()).isZero();
    assertThat(third.err()).contains("satow: read 0 articles, 3 already there in ");
    assertThat(rooms.coders()).isEqualTo(2);

    assertThat(satow("read", news.toString(), "--again").err()).contains("satow: read 3 articles");
  }

  @Test
  void badInputCostsOneLineAndTheRunGoesOn() throws IOException {
    Path empty = Files.writeString(news.resolve("003.txt"), "");
    Path hard = Files.writeString(news.resolve("004.txt"), "Japan may crash Russia.");

    var ran = satow("read", news.toString(), "nowhere");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.errLines())
        .contains(
            "satow: " + empty + ": empty file",
            "satow: "
                + hard
                + ": the coder failed on it (java.lang.IllegalStateException: too much)",
            "satow: nowhere: no such file",
            "satow:   1 × empty file");
    assertThat(satow("rejected").outLines())
        .containsExactly(
            empty + "\tempty file",
            hard + "\tthe coder failed on it (java.lang.IllegalStateException: too much)",
            "nowhere\tno such file");
    assertThat(satow("read", "nowhere").exit()).isEqualTo(3);
  }

  @Test
  void aStoppedRunEndsCleanlyAndTheNextGoesOn() {
    var stop = new Stop();
    stop.request();

    var ran = Ran.satow(rooms, folder, stop, "read", news.toString());

    assertThat(ran.err()).contains("stopped early; the same command goes on from here");
    assertThat(satow("read", news.toString()).err()).contains("satow: read 2 articles in ");
  }

  @Test
  void codeWritesTheInputsOrderAndTheSameBytesOnAnyThreads() throws IOException {
    for (int i = 10; i < 60; i++) {
      Files.writeString(news.resolve("0" + i + ".txt"), "Japan greets no. " + i + " of Russia.");
    }
    var one = satow("code", news.toString(), "--threads", "1");
    var four = satow("code", news.toString(), "--threads", "4");

    assertThat(one.exit()).isZero();
    assertThat(one.outLines()).hasSize(52);
    assertThat(one.outLines().get(1)).startsWith("{\"id\":\"001\",").contains("\"cameo\":\"042\"");
    assertThat(four.out()).isEqualTo(one.out());
  }

  @Test
  void articlesWritesProseWithoutBoilerplate() {
    var ran = satow("articles", news.toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.outLines().get(0)).contains("\"text\":\"Japan hosts Russia.\"");
    assertThat(rooms.coders()).isZero();
  }

  @Test
  void eventsAreATableForPeople() {
    satow("read", news.toString());

    var ran = satow("events", "japan", "RUS", "--from", "2016", "--to", "2016-05");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            """
            DATE                   WHAT              WHO        WHOM    STATUS    REPORTS  ID
            2016-05-01…2016-05-03  042 Make a visit  JPNGOV  ↔  RUSGOV  happened  1        IDENT
            """
                .replace("IDENT", id(ran)));
  }

  @Test
  void reportsOfOneEventAreOneRow() throws IOException {
    Files.writeString(news.resolve("002.txt"), "Russia welcomes Japan.");
    satow("read", news.toString());

    var ran = satow("events", "JPNGOV", "RUS");
    assertThat(ran.outLines()).hasSize(2);
    assertThat(ran.outLines().get(1)).contains("happened  2 ");
    assertThat(satow("events", "JPNMIL", "RUS").out()).isEmpty();
    assertThat(satow("events", "RUS").out()).isEqualTo(ran.out());
    assertThat(satow("events").outLines()).hasSize(3);
    assertThat(satow("events", "--status", "planned").out()).isEmpty();
    assertThat(satow("events", "--from", "2017").out()).isEmpty();
    assertThat(satow("events", "JPN", "RUS", "--mentions").outLines()).hasSize(5);
  }

  @Test
  void aReaderDecidesWhatIsOneEvent() throws IOException {
    Files.writeString(news.resolve("002.txt"), "Russia welcomes Japan.");
    satow("read", news.toString());
    String event = id(satow("events", "JPN", "RUS"));
    var why = satow("why", event);
    assertThat(why.out())
        .contains("joined      the best dated report\n")
        .contains("same parties and kind (meeting), dates agree on 1–3 May 2016, same place Sochi");
    String report =
        why.outLines().stream()
            .filter(l -> l.contains("  [002 s0]"))
            .map(l -> l.split(" +", -1)[1])
            .findFirst()
            .orElseThrow();

    var split = satow("split", event, report);
    assertThat(split.exit()).isZero();
    assertThat(split.outLines()).hasSize(2).allMatch(l -> l.endsWith("(1 report)"));
    assertThat(split.out()).contains(event + "  1–3 May 2016: ");
    assertThat(satow("events", "JPN", "RUS").outLines()).hasSize(3);
    satow("read", news.toString(), "--again");
    assertThat(satow("events", "JPN", "RUS").outLines()).hasSize(3);

    var ids = split.outLines().stream().map(l -> l.substring(0, l.indexOf(' '))).toList();
    assertThat(satow("merge", ids.get(0), ids.get(1)).out())
        .startsWith(event + "  1–3 May 2016: ")
        .endsWith("(2 reports)\n");
    assertThat(satow("events", "JPN", "RUS").outLines()).hasSize(2);

    // The name of a report leads to the event that holds it.
    String other = ids.get(0).equals(event) ? ids.get(1) : ids.get(0);
    assertThat(satow("why", other).out())
        .startsWith("report      " + other + " has been taken for a report of this event:\n")
        .contains("event       " + event + "  ");
    assertThat(satow("merge", event, other).errLines())
        .containsExactly("satow: " + event + " and " + other + " are one event already: " + event);
    String norway = id(satow("events", "NOR"));
    assertThat(satow("merge", event, norway).err()).contains("only events of the same two");
    assertThat(satow("split", norway, report).err())
        .contains(report + " is no report of " + norway);
    assertThat(satow("split", event, "0.0").err()).contains("no report “0.0”");
    assertThat(satow("merge", "x", event).errLines())
        .containsExactly("satow: no event “x” in the store; see satow events");
  }

  @Test
  void askAnswersOrSaysThatItIsNotTold() {
    satow("read", news.toString());

    assertThat(satow("ask", "japan", "RUS", "who", "hosts", "whom").out())
        .isEqualTo("Japan hosts Russia. [000 s0]\n");
    var ran = satow("ask", "JPN", "RUS", "why?");
    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errLines()).containsExactly("satow: Not told.");
    assertThat(satow("ask", "JPN", "PER", "why?").err()).contains("no article in the store has");
  }

  @Test
  void mentionsAreATableForPeople() {
    satow("read", news.toString());

    var ran = satow("events", "japan", "RUS", "--from", "2016", "--to", "2016-05", "--mentions");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            """
            DATE                   WHO        WHOM    CODE  STATUS    WORDS  ID
            2016-05-01…2016-05-03  JPNGOV  →  RUSGOV  042   happened  hosts  ID
            """
                .replace("  ID\n2", "  ID\n2")
                .replaceFirst("hosts  ID", "hosts  " + id(ran)));
  }

  private static String id(Ran table) {
    String line = table.outLines().get(1);
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  @Test
  void eventsAreRowsForPrograms() {
    satow("read", news.toString());

    var csv = satow("events", "NOR", "--mentions", "--format", "csv");
    assertThat(csv.outLines().get(0)).startsWith("id,date_start,date_end,date_basis,source,");
    assertThat(csv.outLines().get(1))
        .contains(",2016-05-01,2016-05-03,\"the month of publication, up to its day\",NOR,Norway,")
        .contains(",\"Norway thanks, warmly, Japan.\",001,");

    var json = satow("events", "NOR", "--mentions", "--format", "jsonl", "--limit", "1");
    assertThat(json.outLines()).hasSize(1);
    assertThat(json.out())
        .contains("\"source\":\"NOR\",\"source_name\":\"Norway\",\"target\":\"JPNGOV\"")
        .contains("\"quad\":1,\"goldstein\":1.9,\"status\":\"happened\"");

    assertThat(satow("events", "NOR", "--format", "csv").outLines().get(0))
        .startsWith("id,date_start,date_end,date_basis,source,source_names,");
    var merged = satow("events", "NOR", "--format", "jsonl");
    assertThat(merged.outLines()).hasSize(1);
    assertThat(merged.out())
        .contains("\"mutual\":true,\"cameo\":\"042\"")
        .contains("\"reports\":1,\"articles\":\"001\",\"outlets\":\"The Quiet Post\"");

    var none = satow("events", "NOR", "RUS");
    assertThat(none.exit()).isZero();
    assertThat(none.out()).isEmpty();
    assertThat(none.errLines()).containsExactly("satow: no event in the store answers this");
  }

  @Test
  void whyTellsHowAnEventAndAnArticleCameToBe() {
    satow("read", news.toString());
    String id = id(satow("events", "JPN", "RUS", "--from", "2016", "--mentions"));
    String event = id(satow("events", "JPN", "RUS"));

    assertThat(satow("why", id).out())
        .contains("report      " + id + "  042 Make a visit\n")
        .contains("says        “Japan hosts Russia.”\n")
        .contains("pattern     visit, by the words “hosts”\n")
        .contains("who         JPNGOV (Japan, government)  Japan, by the words “Japan”\n")
        .contains(
            "date        2016-05-01 to 2016-05-03, to the week, by the words “May”:"
                + " the month of publication, up to its day; reported 2016-05-03\n")
        .contains("counts as   CONSULT-visit, quad class 1, Goldstein 1.9\n")
        .contains("report of   " + event + "  ");
    assertThat(satow("why", event).out())
        .startsWith("event       " + event + "  Japan")
        .contains("code        042 Make a visit\n")
        .contains("place       Sochi, RUS\n")
        .contains("reports     1 in The Quiet Post\n")
        .contains("report      " + id + "  [000 s0]\n");
    assertThat(satow("why", "000").out())
        .contains("article     000  “About Russia”\n")
        .contains("            metadata “3 May 2016”: says so\n")
        .contains("left out    1 × navigation\n")
        .contains("  JPNGOV → RUSGOV  042 Make a visit, happened\n");
    var unknown = satow("why", "nobody");
    assertThat(unknown.exit()).isEqualTo(3);
    assertThat(unknown.errLines())
        .containsExactly("satow: no event and no article “nobody” in the store; see satow events");
  }

  @Test
  void noBriefIsWrittenTwiceWhileNothingOfItsTwoChanges() throws IOException {
    satow("read", news.toString());
    var first = satow("brief", "JPN", "RUS");
    Files.writeString(news.resolve("002.txt"), "Norway answers Russia.");
    satow("read", news.toString());

    assertThat(satow("brief", "JPN", "RUS").out()).isEqualTo(first.out());
    assertThat(rooms.briefs()).isEqualTo(1);

    Files.writeString(news.resolve("003.txt"), "Russia answers Japan.");
    satow("read", news.toString());
    assertThat(satow("brief", "JPN", "RUS").out()).contains("2 from the beginning");
    assertThat(satow("brief", "JPN", "RUS", "--format", "html").out()).startsWith("HTML");
    assertThat(rooms.briefs()).isEqualTo(3);
  }

  @Test
  void briefGoesToTheScreenOrToAFile() throws IOException {
    satow("read", news.toString());

    assertThat(satow("brief", "japan", "RUS").out())
        .isEqualTo("MD of JPN and RUS: 1 from the beginning to the end\n");

    Path file = folder.resolve("briefs/jpn-rus.html");
    var ran = satow("brief", "JPN", "RUS", "--to", "2016-02", "--out", file.toString());
    assertThat(ran.errLines()).containsExactly("satow: brief: " + file);
    assertThat(file).hasContent("HTML of JPN and RUS: 1 from the beginning to 2016-02-29\n");

    var none = satow("brief", "JPN", "PER");
    assertThat(none.exit()).isEqualTo(3);
    assertThat(none.errLines())
        .containsExactly(
            "satow: no article in the store has JPN and PER act on each other; it knows JPN, NOR,"
                + " RUS");
  }

  @Test
  void demoReadsTheExamplesIntoAStoreOfItsOwn() {
    Path brief = folder.resolve("brief.html");
    var ran = satow("demo", "--out", brief.toString());

    assertThat(ran.exit()).isZero();
    assertThat(brief).hasContent("HTML of JPN and RUS: 1 from the beginning to the end\n");
    assertThat(ran.errLines()).contains("satow: brief: " + brief);
    assertThat(folder.resolve(".local/share/satow/demo.db")).exists();
    assertThat(store()).doesNotExist();
    assertThat(Ran.satow(new SampleRooms(Optional.empty()), folder, "demo").exit()).isEqualTo(3);
  }

  @Test
  void demoAndServeShowTheStoreUntilTheyAreStopped() throws Exception {
    for (var args :
        List.of(List.of("demo", "--no-open", "--port", "0"), List.of("serve", "--port", "0"))) {
      var stop = new Stop();
      var ran =
          CompletableFuture.supplyAsync(
              () -> Ran.satow(rooms, folder, stop, args.toArray(String[]::new)));
      Thread.sleep(1500);
      assertThat(ran).isNotDone();
      stop.request();
      var ended = ran.get(30, TimeUnit.SECONDS);
      assertThat(ended.exit()).isZero();
      assertThat(ended.err()).contains("satow: page: http://127.0.0.1:").endsWith("satow: stops\n");
    }
  }

  @Test
  void othersAreServedOnlyWithAToken() throws IOException {
    var open = satow("serve", "--host", "0.0.0.0");
    assertThat(open.exit()).isEqualTo(2);
    assertThat(open.errLines())
        .contains("satow: --host 0.0.0.0 can be reached by others; name a --token-file as well");

    Path token = Files.writeString(folder.resolve("token.txt"), "short\n");
    var weak = satow("serve", "--host", "0.0.0.0", "--token-file", token.toString());
    assertThat(weak.exit()).isEqualTo(2);
    assertThat(weak.err()).contains("a token has 16 characters or more");
  }

  @Test
  void checkFailsWhereAnExampleDoes() {
    assertThat(satow("check").exit()).isZero();

    var ran = satow("check", "--dictionary", "mine");
    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.outLines()).containsExactly("mine.txt:4: should fire and does not");
    assertThat(ran.errLines())
        .containsExactly(
            "satow: 3 examples run, 1 came out wrong",
            "satow: 1 examples are missing; satow check --gaps lists them");
    assertThat(satow("check", "--dictionary", "mine", "--gaps").outLines())
        .contains("mine.txt:9: no `silent`");
  }

  @Test
  void wrongUsageIsExplained() {
    satow("read", news.toString());

    var command = satow("reed", "x");
    assertThat(command.exit()).isEqualTo(2);
    assertThat(command.errLines())
        .containsExactly(
            "satow: no command “reed”; did you mean rejected or read?",
            "satow: `satow --help` explains");
    assertThat(satow("events", "--statu", "planned").errLines().get(0))
        .isEqualTo("satow: no option “--statu”; did you mean --status or --store?");
    assertThat(satow("events", "rusia").errLines())
        .containsExactly(
            "satow: no country “rusia”; did you mean “russia”?",
            "satow: `satow events --help` explains");
    assertThat(satow("events", "--from", "May").err())
        .contains("“May” is no day; write 2014-11-09, 2014-11 or 2014");
    assertThat(satow("events", "--root", "77").err()).contains("no CAMEO code “77”");
    assertThat(satow("brief", "JPN").exit()).isEqualTo(2);
  }

  @Test
  void aStoreThatIsNotThereIsAnError() {
    var ran = satow("events", "--store", "none.db");

    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.errLines())
        .containsExactly(
            "satow: none.db: no store there yet; fill one with `satow read PATH…` or name another"
                + " --store");
  }

  @Test
  void versionsAndHelp() {
    assertThat(satow("--version").out()).isEqualTo("satow 1.2.3\n");
    assertThat(satow("version").outLines().get(0)).isEqualTo("satow 1.2.3");
    assertThat(satow().out()).contains("Commands:").contains("To begin:");
    assertThat(satow("read", "--help").out())
        .contains("Examples:")
        .contains("satow read news/")
        .contains("Exit codes:")
        .contains("1     some input was rejected; the rest was done");
  }

  private Path store() {
    return folder.resolve(".local/share/satow/satow.db");
  }
}
