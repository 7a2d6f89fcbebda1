package satow.language.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The dictionary of dated events, found by the words of their names. Immutable, thread-safe. */
public final class DatedEvents {
  private static final String SHIPPED = "/satow/time/dated-events.txt";
  private final List<DatedEvent> events;
  private final Map<String, List<Named>> byFirstWord;

  /** A name as lexemes. */
  private record Named(List<String> words, DatedEvent event) {}

  /** An event named in a text, up to a lexeme (exclusive). */
  record Found(DatedEvent event, int next) {}

  /** A dictionary of these events. */
  public DatedEvents(List<DatedEvent> events) {
    this.events = List.copyOf(events);
    var index = new HashMap<String, List<Named>>();
    for (DatedEvent event : events) {
      index(event, event.name(), index);
      event.aliases().forEach(alias -> index(event, alias, index));
    }
    this.byFirstWord = Map.copyOf(index);
  }

  private static void index(DatedEvent event, String name, Map<String, List<Named>> index) {
    var words =
        Lexeme.of(name, 0, name.length()).stream().map(Lexeme::lower).collect(Collectors.toList());
    index.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(new Named(words, event));
  }

  /** The dictionary that Satow ships. */
  public static DatedEvents shipped() {
    var in = Objects.requireNonNull(DatedEvents.class.getResourceAsStream(SHIPPED), SHIPPED);
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new DatedEvents(parse(lines.lines().toList(), SHIPPED));
    } catch (IOException e) {
      throw new UncheckedIOException(SHIPPED + ": cannot be read; rebuild the jar", e);
    }
  }

  /** The events of a dictionary file's lines; {@code where} names the file in errors. */
  public static List<DatedEvent> parse(List<String> lines, String where) {
    var out = new ArrayList<DatedEvent>();
    var stanza = new HashMap<String, String>();
    for (int i = 0; i <= lines.size(); i++) {
      String line = i < lines.size() ? lines.get(i).strip() : "";
      if (line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        stanza.putIfAbsent(line.substring(0, colon), line.substring(colon + 1).strip());
      } else if (line.isEmpty() && !stanza.isEmpty()) {
        out.add(event(stanza, where + ":" + (i + 1)));
        stanza.clear();
      }
    }
    return out;
  }

  private static DatedEvent event(Map<String, String> stanza, String where) {
    String name = stanza.getOrDefault("event", "");
    String dates = stanza.getOrDefault("dates", "");
    int dots = dates.indexOf("..");
    try {
      var start = LocalDate.parse(dots < 0 ? dates : dates.substring(0, dots));
      var end = dots < 0 ? start : LocalDate.parse(dates.substring(dots + 2));
      var also = stanza.getOrDefault("also", "");
      var aliases = also.isEmpty() ? List.<String>of() : List.of(also.split("\\s*;\\s*", -1));
      return new DatedEvent(name, aliases, start, end);
    } catch (DateTimeParseException e) {
      var message = where + ": `dates: " + dates + "` of `" + name + "`: write YYYY-MM-DD";
      throw new IllegalArgumentException(message, e);
    }
  }

  /** All events, in the order of the dictionary. */
  public List<DatedEvent> all() {
    return events;
  }

  /** The event whose longest name starts at a lexeme. */
  Optional<Found> at(List<Lexeme> lexemes, int i) {
    if (i >= lexemes.size()) {
      return Optional.empty();
    }
    Optional<Found> best = Optional.empty();
    int longest = 0;
    for (Named named : byFirstWord.getOrDefault(lexemes.get(i).lower(), List.of())) {
      if (named.words().size() > longest && matches(named.words(), lexemes, i)) {
        longest = named.words().size();
        best = Optional.of(new Found(named.event(), i + longest));
      }
    }
    return best;
  }

  private static boolean matches(List<String> words, List<Lexeme> lexemes, int i) {
    if (i + words.size() > lexemes.size()) {
      return false;
    }
    for (int k = 0; k < words.size(); k++) {
      String is = lexemes.get(i + k).lower();
      if (!is.equals(words.get(k)) && !(is.equals("’") && words.get(k).equals("'"))) {
        return false;
      }
    }
    return true;
  }

  /** The event of a name, by any of its names, whatever the case. */
  public Optional<DatedEvent> named(String name) {
    var lexemes = Lexeme.of(name.toLowerCase(Locale.ROOT), 0, name.length());
    return at(lexemes, 0).filter(f -> f.next() == lexemes.size()).map(Found::event);
  }
}
