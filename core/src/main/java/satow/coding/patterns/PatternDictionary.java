package satow.coding.patterns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import satow.article.Span;
import satow.coding.dictionary.Stanza;
import satow.coding.dictionary.Stanzas;
import satow.language.Sentence;
import satow.language.Token;

/**
 * The event patterns, indexed by the lemma that sets each off, so that most are never tried.
 * Immutable.
 */
public final class PatternDictionary {
  private final Map<String, List<Entry>> byHead = new HashMap<>();
  private final Set<String> mute = new HashSet<>(Set.of("must"));
  private final List<Stanza> stanzas;
  private final Matters matters;

  private record Entry(Trigger trigger, Pattern pattern) {}

  /** A pattern that matched, with the words that set it off. */
  record Match(Pattern pattern, Span span, int specificity) {}

  private PatternDictionary(List<Stanza> stanzas, Matters matters) {
    this.stanzas = List.copyOf(stanzas);
    this.matters = matters;
    for (Stanza s : stanzas) {
      Pattern pattern = Pattern.of(s);
      if (!pattern.alone()) {
        mute.add(pattern.id());
      }
      for (Trigger trigger : pattern.triggers()) {
        byHead
            .computeIfAbsent(trigger.kind() + " " + trigger.head(), k -> new ArrayList<>())
            .add(new Entry(trigger, pattern));
      }
    }
  }

  /**
   * The shipped patterns with users' own laid over them.
   *
   * @throws java.io.UncheckedIOException where a file cannot be read; the message names file and
   *     line
   */
  public static PatternDictionary load(List<Path> own) {
    return new PatternDictionary(Stanzas.load("patterns", own), Matters.load(own));
  }

  /** The words of business and play. */
  Matters matters() {
    return matters;
  }

  /**
   * Whether an event's innermost pattern says nothing alone: what is planned, wanted or asked for
   * is no event that we know, so that only the addressee makes it one.
   */
  boolean mute(String pattern) {
    return mute.contains(pattern.substring(pattern.lastIndexOf('+') + 1));
  }

  /** The words that set patterns off, in lower case. */
  public Set<String> words() {
    var out = new HashSet<String>();
    for (List<Entry> entries : byHead.values()) {
      for (Entry e : entries) {
        out.add(e.trigger().head());
        out.addAll(e.trigger().others());
      }
    }
    return out;
  }

  /** The entries as read, for checks. */
  public List<Stanza> stanzas() {
    return stanzas;
  }

  /** The best pattern that the token sets off: the one that asks for most, later ones first. */
  Optional<Match> best(Sentence sentence, Token token, Clause clause) {
    return best(sentence, token, clause, p -> true);
  }

  /** The best of the patterns that the token sets off and the filter lets pass. */
  Optional<Match> best(Sentence sentence, Token token, Clause clause, Predicate<Pattern> filter) {
    Match best = null;
    boolean complement =
        sentence.children(token).stream()
            .anyMatch(c -> c.label().equals("xcomp") || c.label().equals("ccomp"));
    for (Entry e : candidates(token)) {
      Optional<Span> span =
          e.trigger().possible(clause.words()) && filter.test(e.pattern())
              ? e.trigger().match(sentence, token)
              : Optional.empty();
      if (span.isPresent() && e.pattern().conditions().hold(sentence, token, clause)) {
        int specificity =
            2 * e.trigger().specificity()
                + e.pattern().conditions().specificity()
                // with a clause to govern, an operator beats what only looks at nouns
                + (complement && governs(e.pattern()) ? 20 : 0);
        if (best == null || specificity >= best.specificity()) {
          best = new Match(e.pattern(), span.get(), specificity);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean governs(Pattern pattern) {
    return pattern.operator().isPresent() || pattern.idiom();
  }

  private List<Entry> candidates(Token token) {
    if (token.isVerb()) {
      return byHead.getOrDefault("VERB " + token.lemma(), List.of());
    }
    if (token.isNoun()) {
      return byHead.getOrDefault("NOUN " + token.lemma(), List.of());
    }
    return token.tag().startsWith("JJ")
        ? byHead.getOrDefault("ADJECTIVE " + token.lemma(), List.of())
        : List.of();
  }
}
