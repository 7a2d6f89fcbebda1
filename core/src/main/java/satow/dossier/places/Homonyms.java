package satow.dossier.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import satow.article.Span;
import satow.coding.dictionary.Stanza;
import satow.coding.dictionary.Stanzas;
import satow.dossier.places.PlaceNames.Named;

/**
 * Names that several places, or people and things too, bear: which is meant by the words beside it
 * and in the article. Entries {@code homonym:} of {@code satow/places/homonyms.txt}.
 */
final class Homonyms {
  private static final Pattern FORENAME = Pattern.compile("(\\p{Lu}\\p{Ll}+)\\s+$");
  private static final Pattern SURNAME = Pattern.compile("^\\s+(\\p{Lu}\\p{Ll}+)");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final Map<String, Entry> byName;
  private final List<Stanza> stanzas;

  /**
   * What tells the senses of a name apart.
   *
   * @param person whether people bear it, as forename or surname
   * @param not what it may not stand before: {@code River}
   * @param cues words of the article by which the place of a country is meant
   */
  private record Entry(boolean person, List<String> not, Map<String, Pattern> cues) {}

  private Homonyms(List<Stanza> stanzas) {
    this.stanzas = stanzas.stream().filter(s -> s.kind().equals("homonym")).toList();
    this.byName =
        this.stanzas.stream()
            .collect(Collectors.toMap(Stanza::name, Homonyms::entry, (first, later) -> later));
  }

  static Homonyms shipped() {
    return new Homonyms(Stanzas.load("places", List.of()));
  }

  private static Entry entry(Stanza s) {
    var cues =
        s.all("means").stream()
            .collect(
                Collectors.toMap(
                    line -> line.substring(0, line.indexOf(' ')),
                    line -> anyOf(line.substring(line.indexOf(' ') + 1))));
    return new Entry(s.one("person").isPresent(), s.list("not"), cues);
  }

  private static Pattern anyOf(String words) {
    return Pattern.compile(
        List.of(words.split(";", -1)).stream()
            .map(w -> Pattern.quote(w.strip()))
            .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
  }

  /** The sense of a name, empty where it is no place at all. */
  Optional<PlaceEntry> sense(
      String text, Named named, Span sentence, Predicate<PlaceEntry> hinted) {
    var entry = Optional.ofNullable(byName.get(named.name()));
    if (entry.isPresent() && noPlace(entry.get(), text, named.span(), sentence)) {
      return Optional.empty();
    }
    if (named.senses().size() == 1) {
      return Optional.of(named.senses().get(0));
    }
    if (entry.isPresent()) {
      for (PlaceEntry sense : named.senses()) {
        var cue = entry.get().cues().get(sense.place().country().orElse("-"));
        if (cue != null && cue.matcher(text).find()) {
          return Optional.of(sense);
        }
      }
    }
    return named.senses().stream()
        .filter(hinted)
        .findFirst()
        .or(() -> Optional.of(named.senses().get(0)));
  }

  private static boolean noPlace(Entry entry, String text, Span name, Span sentence) {
    String before = text.substring(sentence.start(), name.start());
    String after = text.substring(name.end(), sentence.end());
    var word = WORD.matcher(after);
    boolean next = word.find() && word.start() <= 1;
    if (next && entry.not().contains(word.group())) {
      return true;
    }
    var last = before.stripTrailing();
    if (entry.not().stream().anyMatch(n -> last.endsWith(" " + n) || last.equals(n))) {
      return true;
    }
    if (!entry.person()) {
      return false;
    }
    var forename = FORENAME.matcher(before);
    boolean called = forename.find() && !CAPITALISED_ANYWAY.contains(forename.group(1));
    var surname = SURNAME.matcher(after);
    boolean family = surname.find() && !PLACE_PARTS.contains(surname.group(1));
    return called || family;
  }

  /** Words with a capital that are no forename: at a sentence's start, or titles of rank. */
  private static final List<String> CAPITALISED_ANYWAY =
      List.of("In", "At", "Near", "From", "The", "To", "Around", "Outside", "Central", "Downtown");

  /** Words after a place's name that make no surname of them. */
  private static final List<String> PLACE_PARTS =
      List.of(
          "Airport",
          "University",
          "State",
          "City",
          "Province",
          "Region",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  List<Stanza> stanzas() {
    return stanzas;
  }
}
