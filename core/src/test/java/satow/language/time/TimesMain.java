package satow.language.time;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import satow.article.CodePoints;
import satow.language.TimeExpression;

/** Measures time expressions: GOLD.jsonl in, coded lines out, for score/times.py. */
final class TimesMain {
  private TimesMain() {}

  public static void main(String[] args) throws Exception {
    var json = new ObjectMapper();
    var out = new ArrayList<String>();
    var tagger = new TimeTagger(DatedEvents.shipped());
    for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
      var row = json.readTree(line);
      String text = row.get("text").asText();
      var raws = tagger.find(text, List.of());
      Anchor anchor =
          args.length > 2
              ? new Anchor.Published(LocalDate.parse(args[2]))
              : TextMode.of(
                  text, raws, java.util.Optional.of(LocalDate.parse(row.get("date").asText())));
      var points = new CodePoints(text);
      var times = new ArrayList<Map<String, Object>>();
      for (TimeExpression t : new TimeResolver().resolve(text, raws, List.of(), anchor)) {
        var time = new LinkedHashMap<String, Object>();
        time.put("start", points.point(t.span().start()));
        time.put("end", points.point(t.span().end()));
        time.put("text", t.text());
        time.put("type", t.type().name());
        time.put("value", t.value());
        times.add(time);
      }
      var coded = new LinkedHashMap<String, Object>();
      coded.put("id", row.get("id").asText());
      coded.put("times", times);
      out.add(json.writeValueAsString(coded));
    }
    Files.write(Path.of(args[1]), out, StandardCharsets.UTF_8);
  }
}
