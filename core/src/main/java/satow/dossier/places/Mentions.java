package satow.dossier.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import satow.coding.Actor;
import satow.coding.CodedArticle;
import satow.coding.EventMention;
import satow.dossier.places.PlaceMention.Role;
import satow.language.Sentence;

/** The places that an article names, read sentence by sentence as they are asked for. */
final class Mentions {
  /** Before an occasion that is still to come: its place is not that of the news. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(?:will|shall|(?:is|are) (?:to|due|expected|scheduled|set)|plans? to|intends? to)\\b"
              + "[^.;“”]*$");

  /** What talks are held for, and what a clause of its own tells, is not where they were. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?i)[;“”]|\\bto\\s+(?!the\\b|an?\\b)\\p{Ll}+|\\b(?:which|who|because|while|although|but)\\b");

  private final String text;
  private final PlaceReader reader;
  private final Map<Integer, List<PlaceMention>> read = new HashMap<>();

  Mentions(CodedArticle article, PlaceReader reader) {
    this.text = article.analyzed().article().text();
    this.reader = reader;
  }

  /** The places of a sentence, by position. */
  List<PlaceMention> in(Sentence sentence) {
    return read.computeIfAbsent(sentence.index(), i -> reader.mentions(text, sentence.span()));
  }

  /** The located place nearest to the word for the occasion, behind it rather than before. */
  Optional<PlaceEntry> occasion(Sentence sentence, Pattern word) {
    var m = word.matcher(text).region(sentence.span().start(), sentence.span().end());
    Optional<PlaceEntry> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    while (m.find()) {
      if (AHEAD.matcher(text.substring(sentence.span().start(), m.start())).find()) {
        continue;
      }
      for (PlaceMention p : in(sentence)) {
        boolean at = p.role() == Role.AT || p.role() == Role.NAMES_EVENT;
        int gap = p.span().start() - m.end();
        int cost = gap >= 0 ? gap : -2 * gap;
        boolean own = gap < 0 || !ELSEWHERE.matcher(text.substring(m.end(), m.end() + gap)).find();
        boolean fits = at && own && p.entry().kind() != PlaceEntry.Kind.ISLAND;
        if (fits && cost < least && cost < 140) {
          least = cost;
          best = Optional.of(p.entry());
        }
      }
    }
    return best;
  }

  /** Whether the sentence tells of an event with one of the sides of this one, or of none. */
  static boolean shares(CodedArticle article, Sentence sentence, EventMention event) {
    var there = article.events().stream().filter(e -> e.sentence() == sentence.index()).toList();
    var sides = sides(event);
    return there.isEmpty()
        || event.source().isEmpty()
        || there.stream().anyMatch(e -> sides(e).stream().anyMatch(sides::contains));
  }

  private static List<String> sides(EventMention event) {
    return List.of(
        event.source().flatMap(Actor::country).orElse("?"),
        event.target().flatMap(Actor::country).orElse("??"));
  }
}
