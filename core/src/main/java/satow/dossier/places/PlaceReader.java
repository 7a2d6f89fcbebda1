package satow.dossier.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import satow.article.Span;
import satow.coding.dictionary.Stanza;
import satow.dossier.places.PlaceNames.Named;

/** Reads the places that a text names, each with the role it is named in. Thread-safe. */
public final class PlaceReader {
  private final PlaceNames names;
  private final Homonyms homonyms;

  /** A reader with these places. */
  public PlaceReader(PlaceTable table) {
    this.names = new PlaceNames(table);
    this.homonyms = Homonyms.shipped();
  }

  /** The places that a stretch of a text names, by position; governments among them as OTHER. */
  public List<PlaceMention> mentions(String text, Span sentence) {
    var named = names.find(text, sentence);
    var out = new ArrayList<PlaceMention>();
    for (int i = 0; i < named.size(); i++) {
      Named n = named.get(i);
      var next = i + 1 < named.size() ? Optional.of(named.get(i + 1)) : Optional.<Named>empty();
      var sense = homonyms.sense(text, n, sentence, entry -> hinted(entry, n, next, named, text));
      if (sense.isPresent()) {
        String before = text.substring(sentence.start(), n.span().start());
        String after = text.substring(n.span().end(), sentence.end());
        var role = Locating.role(before, after, sense.get().kind());
        boolean listed = role == PlaceMention.Role.OTHER && follows(out, n, text);
        var own = listed ? out.get(out.size() - 1).role() : role;
        out.add(new PlaceMention(n.span(), sense.get(), own));
      }
    }
    return out;
  }

  /** {@code in Oslo and Bergen}: the second stands like the first. */
  private static boolean follows(List<PlaceMention> before, Named n, String text) {
    if (before.isEmpty()) {
      return false;
    }
    int end = before.get(before.size() - 1).span().end();
    String between = text.substring(end, n.span().start());
    return between.equals(" and ") || between.equals(", ");
  }

  /** A country beside the name, or in the sentence, decides between places of one name. */
  private static boolean hinted(
      PlaceEntry entry, Named n, Optional<Named> next, List<Named> all, String text) {
    boolean beside =
        next.isPresent()
            && text.substring(n.span().end(), next.get().span().start()).equals(", ")
            && same(entry, next.get());
    return beside || all.stream().anyMatch(o -> !o.span().equals(n.span()) && same(entry, o));
  }

  private static boolean same(PlaceEntry entry, Named country) {
    var other = country.senses().get(0);
    return entry.place().country().isPresent()
        && entry.place().country().equals(other.place().country());
  }

  /** The entries that carry examples. */
  List<Stanza> stanzas() {
    return homonyms.stanzas();
  }
}
