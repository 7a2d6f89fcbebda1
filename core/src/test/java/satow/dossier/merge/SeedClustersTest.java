package satow.dossier.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import satow.coding.Status;
import satow.dossier.DatedArticle;
import satow.dossier.Telling;

/**
 * Merging alone, on the development gold's own mentions (so that coder and dates are not measured
 * with it): B-cubed (Bagga and Baldwin 1998) against the annotated clusters. Skipped where the gold
 * is not there.
 */
class SeedClustersTest {
  private static final Path GOLD = Path.of("../../shared/gold/seeds/seeds-gold-dev.json");

  @Test
  void annotatedMentionsFallIntoTheAnnotatedEvents() throws IOException {
    assumeTrue(Files.exists(GOLD), "development gold is not there");
    var gold = new ObjectMapper().readTree(Files.readString(GOLD));
    Map<String, String> mentions = new HashMap<>();
    var events = EventMerger.merge(articles(gold, mentions));
    Map<String, Set<String>> system = new HashMap<>();
    for (Event e : events) {
      var ids = new HashSet<String>();
      e.evidence().forEach(x -> ids.add(mentions.getOrDefault(key(x), "?")));
      ids.forEach(id -> system.put(id, ids));
    }
    Map<String, Set<String>> truth = new HashMap<>();
    mentions.values().forEach(id -> truth.put(id, Set.of(id)));
    for (JsonNode c : gold.get("event_clusters")) {
      var ids = new HashSet<String>();
      c.get("strict_coreference").forEach(id -> ids.add(id.asText()));
      ids.retainAll(mentions.values());
      ids.forEach(id -> truth.put(id, ids));
    }
    double p = 0;
    double r = 0;
    for (String id : truth.keySet()) {
      var s = system.getOrDefault(id, Set.of(id));
      var t = truth.getOrDefault(id, Set.of(id));
      long both = s.stream().filter(t::contains).count();
      p += both / (double) s.size();
      r += both / (double) t.size();
      if (!s.equals(t)) {
        System.out.println("differs: " + id + " system " + s + " gold " + t);
      }
    }
    p /= truth.size();
    r /= truth.size();
    double f = 2 * p * r / (p + r);
    System.out.printf(Locale.ROOT, "B-cubed P %.3f R %.3f F1 %.3f on %d%n", p, r, f, truth.size());

    assertThat(f).isGreaterThan(0.85);
    for (JsonNode pair : gold.get("must_not_merge")) {
      var one = system.getOrDefault(pair.get("a").asText(), Set.of());
      assertThat(one).doesNotContain(pair.get("b").asText());
    }
  }

  private static String key(Evidence e) {
    return e.articleId() + " " + e.sentence() + " " + e.words();
  }

  private static List<DatedArticle> articles(JsonNode gold, Map<String, String> mentions) {
    var byDocument = new TreeMap<String, List<JsonNode>>();
    gold.get("events")
        .forEach(
            e -> byDocument.computeIfAbsent(e.get("doc").asText(), k -> new ArrayList<>()).add(e));
    var out = new ArrayList<DatedArticle>();
    byDocument.forEach(
        (doc, events) -> {
          var telling = Telling.of(doc);
          int last = -1;
          int index = -1;
          for (JsonNode e : events) {
            var status = e.get("status").asText().toUpperCase(Locale.ROOT);
            var trigger = e.get("trigger").asText();
            var sentence = e.get("sentence").asText();
            if (e.get("cameo").asText().equals("none") || !sentence.contains(trigger)) {
              continue;
            }
            if (e.get("sent").asInt() != last) {
              telling.sentence(sentence);
              last = e.get("sent").asInt();
              index++;
            }
            telling
                .event(
                    e.get("cameo").asText(),
                    trigger,
                    actor(e.get("source")),
                    actor(e.get("target")))
                .on(date(e.get("date").get("iso_from_text")))
                .status(Status.valueOf(status));
            mentions.put(doc + " " + index + " " + trigger, e.get("id").asText());
          }
          out.add(telling.article());
        });
    return out;
  }

  private static String actor(JsonNode codes) {
    return codes.isEmpty() ? "" : codes.get(0).asText() + ":" + codes.get(0).asText();
  }

  /** {@code 2014-03/2014-11} as days; open or absent dates are undated. */
  private static String date(JsonNode iso) {
    if (iso == null || iso.isNull() || iso.asText().contains("..")) {
      return "";
    }
    var ends = iso.asText().split("/", -1);
    return first(ends[0]) + "/" + last(ends[ends.length - 1]);
  }

  private static String first(String iso) {
    return iso.length() == 4 ? iso + "-01-01" : iso.length() == 7 ? iso + "-01" : iso;
  }

  private static String last(String iso) {
    return iso.length() == 4
        ? iso + "-12-31"
        : iso.length() == 7 ? YearMonth.parse(iso).atEndOfMonth().toString() : iso;
  }
}
