package satow.dossier.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import satow.coding.Status;
import satow.dossier.DatedArticle;
import satow.dossier.Telling;

/** What holds of merging whatever it is given: seeded random mentions. */
class MergePropertiesTest {
  private static final List<String> WHO =
      List.of("CHLGOV:Ana Rojas", "PERGOV:Luis Paz", "CHL:Chile", "PER:Peru", "BOL:Bolivia");
  private static final List<String> CODES =
      List.of("010", "036", "040", "042", "057", "112", "163", "190", "020", "061");
  private static final List<String> TOPICS =
      List.of("copper", "fishing", "border", "port", "water", "trade", "gas", "visas", "rail");
  private static final List<String> PLACES = List.of("Lima", "Arica", "Cusco");

  /** Articles of a few sentences about a few parties, days and matters, so that much collides. */
  private static List<DatedArticle> articles(long seed, int count, int days) {
    var random = new Random(seed);
    var out = new ArrayList<DatedArticle>();
    for (int i = 0; i < count; i++) {
      var day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(days));
      var telling = Telling.of("r" + i).published(day.toString());
      for (int s = 0; s < 5; s++) {
        var one = WHO.get(random.nextInt(WHO.size()));
        var other = WHO.get(random.nextInt(WHO.size()));
        var topic =
            pick(random, TOPICS) + " and " + pick(random, TOPICS) + " and " + pick(random, TOPICS);
        telling.sentence("They acted on " + topic + " again.");
        telling.event(pick(random, CODES), "acted", one, other);
        int form = random.nextInt(8);
        if (form < 5) {
          telling.on(day.minusDays(random.nextInt(4)).toString());
        } else if (form == 5) {
          telling.on(day.toString().substring(0, 7));
        } else if (form == 6) {
          telling.on(day.toString().substring(0, 4));
        }
        if (random.nextInt(4) == 0) {
          telling.at(pick(random, PLACES), "PER");
        }
        if (random.nextInt(4) == 0) {
          telling.status(pick(random, List.of(Status.values())));
        }
        if (random.nextBoolean()) {
          telling.andBack();
        }
      }
      out.add(telling.article());
    }
    return out;
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  @Test
  void orderOfArticlesChangesNothing() {
    for (long seed = 1; seed <= 20; seed++) {
      var articles = articles(seed, 40, 30);
      var expected = EventMerger.merge(articles);
      Collections.shuffle(articles, new Random(seed));

      assertThat(EventMerger.merge(articles)).isEqualTo(expected);
    }
  }

  @Test
  void idsAreUniqueAndAnUnchangedEventKeepsItsOwn() {
    for (long seed = 1; seed <= 20; seed++) {
      var articles = articles(seed, 60, 40);
      var fewer = EventMerger.merge(articles.subList(0, 40));
      var all = EventMerger.merge(articles);

      var byEvidence = new HashMap<String, String>();
      all.forEach(e -> byEvidence.put(e.parties() + " " + e.evidence(), e.id()));
      for (Event e : fewer) {
        var now = byEvidence.getOrDefault(e.parties() + " " + e.evidence(), e.id());
        assertThat(now).isEqualTo(e.id());
      }
      assertThat(new HashSet<>(all.stream().map(Event::id).toList())).hasSize(all.size());
    }
  }

  @Test
  void noMentionIsLostAndNoVetoIsBroken() {
    var articles = articles(7, 200, 60);

    var events = EventMerger.merge(articles);

    for (Event e : events) {
      var real = e.evidence().stream().map(Evidence::status).map(Report.Reality::of).toList();
      boolean denied = real.contains(Report.Reality.DENIED);
      assertThat(denied && real.contains(Report.Reality.REAL)).isFalse();
    }
    long mentions =
        articles.stream().flatMap(a -> Reports.of(a, "g").stream()).map(Report::key).count();
    assertThat(events.stream().mapToLong(e -> e.evidence().size()).sum()).isEqualTo(mentions);
  }

  @Test
  void aNewArticleTouchesOnlyItsDyads() {
    for (long seed = 1; seed <= 20; seed++) {
      var random = new Random(seed);
      var articles = articles(seed, 50, 40);
      var added = articles.get(random.nextInt(articles.size()));
      var before = new ArrayList<>(articles);
      before.remove(added);
      var told =
          added.coded().events().stream().flatMap(m -> Dyad.of(m).stream()).distinct().toList();

      var then = EventMerger.merge(before);
      var now = EventMerger.merge(articles);

      // Events of dyads that the new article does not tell of are the same, to the last byte.
      assertThat(now.stream().filter(e -> !told.contains(e.dyad())).toList())
          .isEqualTo(then.stream().filter(e -> !told.contains(e.dyad())).toList());
      // And merging one dyad alone gives what merging all gives of it.
      for (Dyad dyad : told) {
        var alone =
            EventMerger.merge(articles, Syndication.of(articles), Decisions.NONE, dyad::equals);
        assertThat(alone).isEqualTo(now.stream().filter(e -> e.dyad().equals(dyad)).toList());
      }
    }
  }

  @Test
  void articlesComeInAnyOrderAndNoUnchangedEventIsRenamed() {
    for (long seed = 1; seed <= 10; seed++) {
      var articles = articles(seed, 60, 40);
      Collections.shuffle(articles, new Random(seed));
      var names = new HashMap<String, String>();
      for (int n = 10; n <= articles.size(); n += 10) {
        for (Event e : EventMerger.merge(articles.subList(0, n))) {
          var what = e.parties() + " " + e.evidence();
          assertThat(names.getOrDefault(what, e.id())).isEqualTo(e.id());
          names.put(what, e.id());
        }
      }
    }
  }

  /** In the build a fifth; all with {@code -Dmerge.mentions=100000}, in under a minute. */
  @Test
  void aHundredThousandMentionsMergeWithinAMinute() {
    int mentions = Integer.getInteger("merge.mentions", 20_000);
    var articles = articles(99, mentions / 5, 1500);

    // Time of this thread on a core, whatever else runs on the machine.
    var thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    var events = EventMerger.merge(articles);
    var took = Duration.ofNanos(thread.getCurrentThreadCpuTime() - start);

    System.out.println(
        "merged " + mentions + " mentions to " + events.size() + " events in " + took);
    assertThat(took).isLessThan(Duration.ofSeconds(60));
  }
}
