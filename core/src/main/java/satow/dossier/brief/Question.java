package satow.dossier.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import satow.dossier.DateInterval;
import satow.dossier.merge.Content;

/** A question about a dossier: its words, the time that it asks about, and the matter. */
final class Question {
  /** Words of the question itself, which no matter is named by. */
  private static final Set<String> ASKING =
      Content.words(
          "say says said told tell position positions stance view views think quote quotes comment"
              + " what who when where how many much figure figures number numbers does did about on"
              + " give list show all changed change happened since source sources people person"
              + " disagree disagrees differ differs there");

  private static final Map<String, Set<String>> SYNONYMS = read();

  private final String text;
  private final String lower;
  private final Optional<DateInterval> since;
  private final Optional<DateInterval> during;

  Question(String text) {
    this.text = text;
    this.lower = text.toLowerCase(Locale.ROOT);
    this.since = Since.of(text);
    this.during = Since.during(text);
  }

  private static Map<String, Set<String>> read() {
    var out = new HashMap<String, Set<String>>();
    try (var in = Question.class.getResourceAsStream("/satow/dossier/synonyms.txt")) {
      if (in == null) {
        throw new IllegalStateException("satow/dossier/synonyms.txt is missing from the jar");
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        var group = line.startsWith("#") ? Set.<String>of() : Content.words(line);
        group.forEach(word -> out.put(word, group));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("satow/dossier/synonyms.txt cannot be read", e);
    }
    return Collections.unmodifiableMap(out);
  }

  String text() {
    return text;
  }

  String lower() {
    return lower;
  }

  /** Whether it names a time, {@code in 2014}, {@code since May}. */
  boolean timed() {
    return since.isPresent() || during.isPresent();
  }

  /**
   * Whether something lies in the time asked about: what may have been before does not count as
   * since, what has no date lies in no stretch.
   */
  boolean covers(Optional<DateInterval> when) {
    boolean after =
        since.isEmpty() || when.filter(i -> !i.start().isBefore(since.get().start())).isPresent();
    boolean within = during.isEmpty() || when.filter(i -> i.overlaps(during.get())).isPresent();
    return after && within;
  }

  /** The words of its matter, each with those that may stand for it. */
  List<Set<String>> matter(Set<String> without) {
    var words = new TreeSet<>(Content.words(text));
    words.removeAll(ASKING);
    words.removeAll(without);
    words.removeIf(w -> w.chars().allMatch(Character::isDigit));
    var out = new ArrayList<Set<String>>();
    words.forEach(w -> out.add(SYNONYMS.getOrDefault(w, Set.of(w))));
    return out.stream().distinct().toList();
  }

  /** Whether words are on a matter; all are where none is named. */
  static boolean touches(List<Set<String>> matter, Set<String> words) {
    return matter.isEmpty() || shared(matter, words) > 0;
  }

  /** How many words of a matter others have. */
  static int shared(List<Set<String>> matter, Set<String> words) {
    return (int) matter.stream().filter(m -> Content.shared(m, words) > 0).count();
  }
}
