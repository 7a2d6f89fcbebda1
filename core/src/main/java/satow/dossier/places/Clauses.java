package satow.dossier.places;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import satow.article.Span;
import satow.coding.EventMention;
import satow.dossier.places.PlaceMention.Role;
import satow.language.Sentence;
import satow.language.Token;

/**
 * How far a place is from an event within its sentence: by the verbs between them where the
 * sentence is parsed, by the words that open clauses where it is not. Characters, with a charge for
 * each boundary; our own choice.
 */
final class Clauses {
  /** From here on a place is not the event's. */
  static final int TOO_FAR = 260;

  private static final int BOUNDARY = 70;

  private static final Pattern BREAK =
      Pattern.compile(
          "(?i);|,? (?:and|but|while|when|because|who|which|that|as|although|where|since)\\b|[“”\"]");

  /** Clauses that tell of something else than their governor: what is said, meant, promised. */
  private static final Set<String> CONTENT = Set.of("ccomp", "xcomp", "acl", "parataxis");

  private static final Set<String> SEQUENCE =
      Set.of("after", "before", "while", "during", "since", "upon", "in", "by", "when", "as");

  private final String text;

  Clauses(String text) {
    this.text = text;
  }

  /** The cost of taking the place for the event's; {@link #TOO_FAR} or more where it is not. */
  int cost(EventMention event, Sentence sentence, PlaceMention place) {
    if (event.trigger().overlaps(place.span())) {
      return 0;
    }
    if (inside(event, sentence, place)) {
      return TOO_FAR;
    }
    int plain = plain(event.trigger(), place.span());
    if (!sentence.parsed()) {
      return plain;
    }
    var trigger = head(sentence, event.trigger());
    var verb = verbOver(sentence, token(sentence, place.span()), event.trigger());
    if (trigger.isEmpty() || verb.isEmpty()) {
      return plain;
    }
    if (within(verb.get().span(), event.trigger()) || verb.get().equals(trigger.get())) {
      return Math.min(plain, 60);
    }
    var own =
        trigger.get().isVerb()
            ? trigger.get()
            : verbOver(sentence, trigger, new Span(0, 0)).orElse(trigger.get());
    if (ofSubject(sentence, place, verb.get()) && !Roles.material(event)) {
      return TOO_FAR;
    }
    if (own.equals(verb.get())) {
      return Math.min(plain, 60) + 10;
    }
    return across(sentence, own, verb.get(), place.role(), plain);
  }

  /** What stands in quotation marks that the event is outside of. */
  private boolean inside(EventMention event, Sentence sentence, PlaceMention place) {
    return quotes(sentence, event.trigger().start()) != quotes(sentence, place.span().start());
  }

  private boolean quotes(Sentence sentence, int at) {
    boolean open = false;
    for (int i = sentence.span().start(); i < Math.min(at, text.length()); i++) {
      char c = text.charAt(i);
      open = c == '“' || c != '”' && (c == '"' ? !open : open);
    }
    return open;
  }

  /** The place hangs on another verb than the event. */
  private int across(Sentence s, Token own, Token verb, Role role, int plain) {
    var down = path(s, verb, own);
    if (!down.isEmpty()) {
      // The place's clause stands below the event's.
      boolean content = down.stream().anyMatch(t -> CONTENT.contains(t.label()));
      boolean purpose = down.stream().anyMatch(t -> infinitive(s, t));
      boolean other = down.stream().anyMatch(t -> t.label().equals("pcomp") && !sequence(s, t));
      boolean joined = down.stream().anyMatch(t -> t.label().equals("conj") && subject(s, t));
      boolean ahead = down.stream().anyMatch(t -> t.label().equals("relcl") && will(s, t));
      return content || purpose || other || joined || ahead ? TOO_FAR : plain + BOUNDARY / 2;
    }
    var up = path(s, own, verb);
    if (!up.isEmpty()) {
      // The event's clause stands below the place's: `met in Oslo and agreed`, `said in Oslo that`.
      boolean content = up.stream().anyMatch(t -> t.label().equals("relcl") || conjoined(s, t));
      return content ? TOO_FAR : plain + BOUNDARY;
    }
    return role == Role.NAMES_EVENT ? plain + BOUNDARY : TOO_FAR;
  }

  /** {@code a fellow at an institute in Tokyo said}: it says who, not where. */
  private static boolean ofSubject(Sentence s, PlaceMention place, Token verb) {
    var at = token(s, place.span());
    for (int i = 0; at.isPresent() && !at.get().equals(verb) && i < s.tokens().size(); i++) {
      if (at.get().label().startsWith("nsubj") || at.get().label().equals("appos") && i > 0) {
        return place.role() != Role.NAMES_EVENT;
      }
      at = s.headOf(at.get());
    }
    return false;
  }

  /** The lemma of the verb that governs the trigger's. */
  Optional<String> over(EventMention event, Sentence sentence) {
    return token(sentence, event.trigger()).flatMap(sentence::headOf).map(Token::lemma);
  }

  /** {@code invited him to the forum, which will open in Oslo}. */
  private static boolean will(Sentence s, Token verb) {
    return s.children(verb).stream().anyMatch(c -> c.lemma().equals("will"));
  }

  private static boolean infinitive(Sentence s, Token verb) {
    return s.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
  }

  private static boolean conjoined(Sentence s, Token t) {
    return t.label().equals("conj") && subject(s, t);
  }

  private static boolean subject(Sentence s, Token verb) {
    return s.children(verb).stream().anyMatch(c -> c.label().startsWith("nsubj"));
  }

  private static boolean sequence(Sentence s, Token t) {
    return s.headOf(t).filter(p -> SEQUENCE.contains(p.lemma())).isPresent();
  }

  /** The verbs from a lower one up to, not including, a higher one; empty where it is not above. */
  private static List<Token> path(Sentence s, Token from, Token to) {
    var out = new java.util.ArrayList<Token>();
    Optional<Token> at = Optional.of(from);
    for (int i = 0; at.isPresent() && i < s.tokens().size(); i++) {
      if (at.get().equals(to)) {
        return out;
      }
      out.add(at.get());
      at = s.headOf(at.get());
    }
    return List.of();
  }

  /** The first verb, or word of the trigger, over a token. */
  private static Optional<Token> verbOver(Sentence s, Optional<Token> from, Span trigger) {
    var at = from;
    for (int i = 0; at.isPresent() && i < s.tokens().size(); i++) {
      if (within(at.get().span(), trigger) || i > 0 && at.get().isVerb()) {
        return at;
      }
      at = s.headOf(at.get());
    }
    return Optional.empty();
  }

  private static boolean within(Span word, Span trigger) {
    return trigger.contains(word) && word.length() > 0;
  }

  private static Optional<Token> token(Sentence s, Span span) {
    var inside = s.tokens().stream().filter(t -> span.overlaps(t.span())).toList();
    return inside.stream()
        .filter(t -> inside.stream().noneMatch(o -> o.index() == t.head()))
        .findFirst();
  }

  /** The token of the trigger that governs the others. */
  private static Optional<Token> head(Sentence s, Span trigger) {
    return token(s, trigger);
  }

  private int plain(Span trigger, Span place) {
    boolean after = place.start() >= trigger.start();
    int from = after ? trigger.end() : place.end();
    int to = after ? place.start() : trigger.start();
    var between = text.substring(Math.min(from, to), to);
    int cost = after ? between.length() : between.length() + BOUNDARY / 2;
    var m = BREAK.matcher(between);
    while (m.find()) {
      cost += BOUNDARY;
    }
    return cost;
  }

  /** Whether the trigger stands in the sentence's own words, not in a quotation. */
  boolean main(EventMention event, Sentence sentence) {
    return !quotes(sentence, event.trigger().start());
  }
}
