package satow.dossier.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import satow.article.Span;
import satow.language.time.DatedEvents;

/**
 * The five articles as crawled, without their date lines. What a careful reader makes of them: 000
 * the Sunday after Nov. 7 in the year of the annexation; 001 the Friday of the Tokyo talks, 16
 * December 2016, and at most six days on; 002 the Saturday of the forum, 3 September 2016, and at
 * most six days on; 003 Monday, 29 April 2013, and at most six days on; 004 after December 2013 and
 * before the Games of 7 February 2014.
 */
class SeedDatesTest {

  @ParameterizedTest
  @CsvSource({
    "000, 2014-11-09, 2014-11-15",
    "001, 2016-12-16, 2016-12-22",
    "002, 2016-09-03, 2016-09-09",
    "003, 2013-04-29, 2013-05-05",
    "004, 2014-01-01, 2014-02-07"
  })
  void theIntervalIsNoWiderThanACarefulReaders(String id, LocalDate from, LocalDate to)
      throws IOException {
    var folder = Path.of("../../shared/seeds");
    Assumptions.assumeTrue(Files.isDirectory(folder), "no ../shared/seeds");
    String text = text(folder, id);
    var dating = new Dating(DatedEvents.shipped(), Prose.TERMS);
    var publication = dating.date(Prose.article(text, captions(text))).publication();
    assertThat(publication.interval()).as(publication.clues().toString()).isPresent();
    assertThat(publication.interval().orElseThrow().start()).isBetween(from, to);
    assertThat(publication.interval().orElseThrow().end()).isBetween(from, to);
  }

  private static String text(Path folder, String id) throws IOException {
    try (var files = Files.list(folder)) {
      var file = files.filter(f -> String.valueOf(f.getFileName()).startsWith(id)).findFirst();
      String text = Files.readString(file.orElseThrow(), StandardCharsets.UTF_8);
      return text.replaceFirst("^3 Sep, 2016.*\\n", "");
    }
  }

  /** Date lines, captions and readers' comments, which cleaning marks. */
  private static List<Span> captions(String text) {
    var out = new ArrayList<Span>();
    for (String line :
        List.of("Russian President Vladimir Putin (L)", "Police officers stand", "  • ")) {
      for (int at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) {
        int end = line.isBlank() || line.contains("•") ? text.length() : text.indexOf('\n', at);
        out.add(new Span(at, end < 0 ? text.length() : end));
      }
    }
    return out;
  }
}
