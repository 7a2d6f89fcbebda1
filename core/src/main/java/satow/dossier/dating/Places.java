package satow.dossier.dating;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import satow.article.Span;
import satow.coding.CodedArticle;
import satow.coding.EventMention;
import satow.coding.Status;
import satow.dossier.Place;

/**
 * Finds where events took place: the place of the trigger's own clause, then of the passage. Only a
 * place after {@code in}, {@code at}, {@code near} … or after a verb like {@code visit} counts,
 * since most names of places in news stand for governments. Stateless, thread-safe.
 */
public final class Places {
  private static final List<String> SHIPPED =
      List.of("/satow/places/countries.txt", "/satow/places/places.txt");

  private static final Pattern LOCATED =
      Pattern.compile(
          "\\b(?:in|at|near|outside|off|from|(?:annex|occupy|visit|invad|seiz|captur|bomb|shell)\\p{L}*)"
              + "\\s+(?:the\\s+)?"
              + "(?:[^.;,“”]{0,45}?\\b(?:city|town|resort|port|capital|province|island) of\\s+)?"
              + "(\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:de |es |el-)?\\p{Lu}[\\p{L}'’.-]*){0,3})");

  /** Names that people bear too: no place beside another capital. */
  private static final Set<String> HOMONYMS =
      Set.of("Georgia", "Washington", "Jordan", "Chad", "Paris", "Alexandria", "Nice");

  private static final Pattern OCCASION =
      Pattern.compile("(?i)\\b(meeting|summit|talks|met|gathering|discussed|sidelines|forum)\\b");

  private final Map<String, Place> byName;

  private Places(Map<String, Place> byName) {
    this.byName = Map.copyOf(byName);
  }

  /** The gazetteer that Satow ships. */
  public static Places shipped() {
    var out = new HashMap<String, Place>();
    for (String file : SHIPPED) {
      var in = Objects.requireNonNull(Places.class.getResourceAsStream(file), file);
      try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        read(lines.lines().toList(), out);
      } catch (IOException e) {
        throw new UncheckedIOException(file + ": cannot be read; rebuild the jar", e);
      }
    }
    return new Places(out);
  }

  private static void read(List<String> lines, Map<String, Place> out) {
    String name = "";
    for (String line : lines) {
      if (line.startsWith("place: ")) {
        name = line.substring("place: ".length());
        out.put(name, new Place(name, Optional.empty()));
      } else if (line.startsWith("country: ")) {
        out.put(name, new Place(name, Optional.of(line.substring("country: ".length()))));
      }
    }
  }

  /** Where an event took place; empty where the text does not say, or it has not happened. */
  Optional<Place> of(EventMention event, CodedArticle article) {
    boolean took = event.status() == Status.HAPPENED || event.status() == Status.PLANNED;
    if (!took && event.status() != Status.ONGOING) {
      return Optional.empty();
    }
    var sentences = article.analyzed().sentences();
    var sentence = sentences.get(event.sentence());
    String text = article.analyzed().article().text();
    var own = nearest(text, sentence.span(), event.trigger());
    if (own.isPresent() || event.status() != Status.HAPPENED) {
      return own;
    }
    if (!sentence.headline() && !OCCASION.matcher(sentence.span().in(text)).find()) {
      return Optional.empty();
    }
    return sentences.stream()
        .filter(s -> OCCASION.matcher(s.span().in(text)).find())
        .map(s -> nearest(text, s.span(), s.span()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The place nearest after the trigger, else nearest before it. */
  private Optional<Place> nearest(String text, Span sentence, Span trigger) {
    Optional<Place> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    Matcher m = LOCATED.matcher(text).region(sentence.start(), sentence.end());
    while (m.find()) {
      var place = named(m.group(1));
      boolean after = m.start() >= trigger.start();
      int cost = after ? m.start() - trigger.start() : 2 * (trigger.start() - m.start()) + 40;
      if (place.isPresent() && cost < least) {
        least = cost;
        best = place;
      }
    }
    return best;
  }

  /** The longest place that the capitalised words begin with. */
  private Optional<Place> named(String words) {
    String name = words.replaceFirst("[’']s\\b.*$", "").replaceAll("[’']s?$|\\.$", "");
    boolean whole = true;
    while (true) {
      var place = byName.get(name);
      if (place != null) {
        return whole || !HOMONYMS.contains(name) ? Optional.of(place) : Optional.empty();
      }
      int space = name.lastIndexOf(' ');
      if (space < 0) {
        return Optional.empty();
      }
      name = name.substring(0, space);
      whole = false;
    }
  }
}
