package satow.dossier.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import satow.article.Span;
import satow.coding.dictionary.Stanza;
import satow.coding.patterns.ExampleCheck.Finding;
import satow.coding.patterns.ExampleCheck.Report;
import satow.dossier.places.PlaceMention.Role;

/**
 * Runs the examples of the gazetteer: those of the homonyms, and for each row of a table that the
 * place is found in {@code Delegates met in NAME.} and none in {@code NAME was silent.}
 */
public final class PlaceExamples {
  private final PlaceReader reader;

  private PlaceExamples(PlaceReader reader) {
    this.reader = reader;
  }

  /** Runs the examples of the shipped gazetteer. */
  public static Report run() {
    var check = new PlaceExamples(new PlaceReader(PlaceTable.shipped()));
    var failed = new ArrayList<Finding>();
    var missing = new ArrayList<String>();
    int run = 0;
    for (Stanza s : check.reader.stanzas()) {
      for (String key : List.of("fires", "silent")) {
        if (s.all(key).isEmpty()) {
          missing.add(s.where() + " [homonym: " + s.name() + "] has no `" + key + "`");
        }
        for (String line : s.all(key)) {
          run++;
          check.homonym(s, key.equals("fires"), line).ifPresent(failed::add);
        }
      }
    }
    for (PlaceTable.Row row : PlaceTable.shippedRows()) {
      run += 2;
      check.row(row).ifPresent(failed::add);
    }
    return new Report(run, 0, failed, missing);
  }

  private Optional<Finding> homonym(Stanza s, boolean fires, String line) {
    int arrow = fires ? line.lastIndexOf("=>") : line.length();
    if (arrow < 0) {
      throw new IllegalArgumentException(
          s.where() + ": an example reads `SENTENCE => NAME CODE`, found: " + line);
    }
    String sentence = line.substring(0, arrow).strip();
    String expected = fires ? line.substring(arrow + 2).strip() : "nothing";
    var found = located(sentence);
    boolean right =
        fires
            ? found.stream().anyMatch(m -> words(m).equals(expected))
            : found.stream().noneMatch(m -> m.span().in(sentence).equals(s.name()));
    return right
        ? Optional.empty()
        : Optional.of(
            new Finding(s.where(), "homonym: " + s.name(), sentence, expected, got(found)));
  }

  private Optional<Finding> row(PlaceTable.Row row) {
    var place = row.entry().place();
    String preposition = row.entry().kind() == PlaceEntry.Kind.ISLAND ? "on " : "in ";
    String fires = "Delegates met " + preposition + place.name() + ".";
    var found = located(fires);
    boolean there = found.stream().anyMatch(m -> m.span().in(fires).equals(place.name()));
    var silent = located(place.name() + " was silent.");
    if (there && silent.isEmpty()) {
      return Optional.empty();
    }
    var wrong = there ? silent : found;
    var where = "places/*.tsv";
    var expected = there ? "nothing" : place.name() + " " + place.country().orElse("-");
    return Optional.of(new Finding(where, place.name(), fires, expected, got(wrong)));
  }

  private List<PlaceMention> located(String sentence) {
    return reader.mentions(sentence, new Span(0, sentence.length())).stream()
        .filter(m -> m.role() != Role.OTHER)
        .toList();
  }

  private static String words(PlaceMention m) {
    return m.entry().place().name() + " " + m.entry().place().country().orElse("-");
  }

  private static String got(List<PlaceMention> found) {
    String all =
        String.join(
            ", ", Arrays.asList(found.stream().map(PlaceExamples::words).toArray(String[]::new)));
    return all.isEmpty() ? "nothing" : all;
  }
}
