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
import satow.article.Span;

/** The dictionary of dated events, found by the words of their names. Immutable, thread-safe. */
public final class DatedEvents {
  private static final String SHIPPED = "/satow/time/dated-events.txt";
  private final List<DatedEvent> events;
  private final Map<String, List<Named>> byFirstWord;

  /** A name as lexemes, and words that must stand elsewhere in the text for it to be meant. */
  private record Named(List<String> words, List<String> with, DatedEvent event) {}

  /**
   * Events that a stretch of text may mean; several where a name recurs ({@code the Moscow
   * meeting}). A name with more words that the text must have wins over one with fewer.
   */
  public record Mention(Span span, List<DatedEvent> events) {
    public Mention {
      events = List.copyOf(events);
    }
  }

  /** An event named in a text, up to a lexeme (exclusive). */
  record Found(DatedEvent event, int next) {}

  /** A dictionary of these events. */
  public DatedEvents(List<DatedEvent> events) {
    this.events = List.copyOf(events);
    var index = new HashMap<String, List<Named>>();
    for (DatedEvent event : events) {
      event.aliases().forEach(alias -> index(event, alias, index));
    }
    this.byFirstWord = Map.copyOf(index);
  }

  private static void index(DatedEvent event, String name, Map<String, List<Named>> index) {
    var parts = List.of(name.split("\\s*\\+\\s*", -1));
    var words = lower(parts.get(0));
    var with =
        parts.subList(1, parts.size()).stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    index.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(new Named(words, with, event));
  }

  private static List<String> lower(String name) {
    return Lexeme.of(name, 0, name.length()).stream().map(Lexeme::lower).toList();
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
      var names = also.isEmpty() ? name : name + ";" + also;
      int plus = name.indexOf('+');
      String shown = plus < 0 ? name : name.substring(0, plus).strip();
      return new DatedEvent(shown, List.of(names.split("\\s*;\\s*", -1)), start, end);
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
      if (named.with().isEmpty()
          && named.words().size() > longest
          && matches(named.words(), lexemes, i)) {
        longest = named.words().size();
        best = Optional.of(new Found(named.event(), i + longest));
      }
    }
    return best;
  }

  /** The events that a text names within stretches of it, by position. */
  public List<Mention> mentions(String text, List<Span> within) {
    String lower = text.toLowerCase(Locale.ROOT);
    var out = new ArrayList<Mention>();
    for (Span span : within.isEmpty() ? List.of(new Span(0, text.length())) : within) {
      var lexemes = Lexeme.of(text, span.start(), Math.min(span.end(), text.length()));
      for (int i = 0; i < lexemes.size(); ) {
        var found = mention(lexemes, i, lower);
        found.ifPresent(out::add);
        i++;
        while (found.isPresent()
            && i < lexemes.size()
            && lexemes.get(i).start() < found.get().span().end()) {
          i++;
        }
      }
    }
    return List.copyOf(out);
  }

  private Optional<Mention> mention(List<Lexeme> lexemes, int i, String lower) {
    int longest = 0;
    int most = 0;
    var meant = new ArrayList<DatedEvent>();
    for (Named named : byFirstWord.getOrDefault(lexemes.get(i).lower(), List.of())) {
      boolean fits = named.words().size() >= longest && matches(named.words(), lexemes, i);
      if (fits && named.with().stream().allMatch(lower::contains)) {
        boolean longer = named.words().size() > longest;
        if (longer || named.with().size() > most) {
          meant.clear();
          most = named.with().size();
        }
        longest = named.words().size();
        if (named.with().size() == most) {
          meant.add(named.event());
        }
      }
    }
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    var span = new Span(lexemes.get(i).start(), lexemes.get(i + longest - 1).end());
    return Optional.of(new Mention(span, meant));
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
