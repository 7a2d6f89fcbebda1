package satow.language.time;

import java.util.List;
import java.util.Set;
import satow.article.Span;

/**
 * Whether what a bare weekday or month dates lies behind or ahead, by the verbs near it.
 *
 * <p>{@code would} decides nothing: in reported speech it is a past plan, and the date beside it
 * most often belongs to the verb of saying.
 */
public enum Tense {
  PAST,
  FUTURE,
  OPEN;

  /** How many words around the expression are looked at; sentences of news average about 22. */
  private static final int REACH = 18;

  private static final Set<String> WILL =
      Set.of("will", "shall", "ll", "upcoming", "forthcoming", "tomorrow");

  /** Before {@code to}: what is agreed, planned or due lies ahead. */
  private static final Set<String> PLANS =
      Set.of(
          "agree",
          "agreed",
          "agrees",
          "plan",
          "plans",
          "planned",
          "planning",
          "scheduled",
          "due",
          "set",
          "expected",
          "expects",
          "expect",
          "intend",
          "intends",
          "intended",
          "hope",
          "hopes",
          "poised",
          "slated",
          "going",
          "promised",
          "pledged",
          "vowed",
          "prepare",
          "prepares",
          "preparing",
          "ready",
          "about",
          "want",
          "wants",
          "aim",
          "aims",
          "supposed",
          "likely",
          "decided",
          "invited",
          "offered",
          "proposed");

  /** Nouns before {@code to}: what somebody is invited or means to do lies ahead. */
  private static final Set<String> INTENTS =
      Set.of(
          "invitation",
          "plan",
          "plans",
          "offer",
          "promise",
          "pledge",
          "intention",
          "proposal",
          "decision",
          "request");

  private static final Set<String> SCHEDULE =
      Set.of("scheduled", "slated", "planned", "due", "expected");

  /**
   * Present forms by which a sentence that opens with its day tells what is to come: {@code On
   * Friday the talks continue}.
   */
  private static final Set<String> TIMETABLE =
      Set.of(
          "continue",
          "continues",
          "resume",
          "resumes",
          "meet",
          "meets",
          "begin",
          "begins",
          "start",
          "starts",
          "open",
          "opens",
          "travel",
          "travels",
          "fly",
          "flies",
          "leave",
          "leaves",
          "arrive",
          "arrives",
          "go",
          "goes",
          "host",
          "hosts",
          "visit",
          "visits",
          "receive",
          "receives",
          "hold",
          "holds",
          "sign",
          "signs");

  private static final Set<String> PAST_VERBS =
      Set.of(
          "said",
          "told",
          "met",
          "held",
          "was",
          "were",
          "had",
          "did",
          "went",
          "came",
          "took",
          "gave",
          "made",
          "began",
          "sat",
          "saw",
          "left",
          "spoke",
          "won",
          "lost",
          "sent",
          "flew",
          "broke",
          "became",
          "got",
          "led",
          "rose",
          "fell",
          "drew",
          "fought",
          "shot",
          "struck",
          "sank",
          "brought",
          "called",
          "signed",
          "visited",
          "announced",
          "arrived",
          "ended",
          "announcing",
          "put",
          "shook",
          "paid",
          "wrote",
          "withdrew",
          "warned",
          "urged",
          "ordered",
          "rejected",
          "imposed");

  /** The tense near an expression within its sentence. */
  public static Tense near(String text, Span expression, Span sentence) {
    var before = Lexeme.of(text, sentence.start(), expression.start());
    var back = backwards(before);
    if (back != OPEN) {
      return back;
    }
    var after = Lexeme.of(text, expression.end(), sentence.end());
    var ahead = forwards(after);
    boolean opens = before.isEmpty() || (before.size() == 1 && before.get(0).lower().equals("on"));
    return ahead == OPEN && opens && timetable(after) ? FUTURE : ahead;
  }

  private static boolean timetable(List<Lexeme> words) {
    return words.stream()
        .limit(REACH)
        .map(Lexeme::lower)
        .takeWhile(w -> !Set.of("that", "who", "which", "where", "when").contains(w))
        .anyMatch(TIMETABLE::contains);
  }

  /** {@code is to travel}, {@code are to meet}. */
  private static boolean isTo(List<Lexeme> words, int i) {
    return Set.of("is", "are").contains(words.get(i).lower())
        && i + 2 < words.size()
        && words.get(i + 1).lower().equals("to")
        && verbal(words.get(i + 2));
  }

  /** Who is told to do something does it later. */
  private static final Set<String> ORDERS =
      Set.of("instructed", "ordered", "asked", "urged", "told", "called", "invited");

  private static Tense backwards(List<Lexeme> words) {
    int to = words.size();
    boolean infinitive = false;
    boolean would = false;
    for (int i = to - 1; i >= Math.max(0, to - REACH); i--) {
      String word = words.get(i).lower();
      boolean toNext = i + 1 < to && words.get(i + 1).lower().equals("to");
      if (WILL.contains(word)
          || isTo(words, i)
          || (SCHEDULE.contains(word) && !toNext && i >= to - 4)) {
        return FUTURE;
      }
      if (PLANS.contains(word)
          && (toNext || (i + 2 < to && words.get(i + 2).lower().equals("to")))) {
        return FUTURE;
      }
      if ((INTENTS.contains(word) && toNext) || (infinitive && ORDERS.contains(word))) {
        return FUTURE;
      }
      infinitive |= word.equals("to") && i + 1 < to && verbal(words.get(i + 1));
      if (would && PLANS.contains(word) && words.get(i + 1).lower().equals("that")) {
        return FUTURE;
      }
      would |= word.equals("would");
      if (finite(words, i)) {
        return PAST;
      }
    }
    return OPEN;
  }

  /** What may be a verb after {@code to}: no name, article or number. */
  private static boolean verbal(Lexeme word) {
    return !word.capital()
        && Character.isLetter(word.lower().charAt(0))
        && !Set.of("the", "a", "an", "its", "their", "his", "her").contains(word.lower());
  }

  private static boolean finite(List<Lexeme> words, int i) {
    String before = i == 0 ? "" : words.get(i - 1).lower();
    boolean past = PAST_VERBS.contains(words.get(i).lower());
    return (past && !before.equals("be") && !before.equals("to")) || finitePast(words, i);
  }

  /**
   * A form in {@code -ed} that is no adjective: no article, possessive or preposition before it.
   */
  private static boolean finitePast(List<Lexeme> words, int i) {
    String word = words.get(i).lower();
    if (!word.endsWith("ed") || word.length() < 5 || i == 0 || words.get(i).capital()) {
      return false;
    }
    String before = words.get(i - 1).lower();
    boolean adjective =
        Set.of(
                "the", "a", "an", "of", "its", "their", "his", "her", "our", "in", "on", "with",
                "for", "be", "to", "by", "and")
            .contains(before);
    return !adjective;
  }

  private static Tense forwards(List<Lexeme> words) {
    for (int i = 0; i < Math.min(words.size(), REACH); i++) {
      String word = words.get(i).lower();
      if (word.equals("that") || word.equals("says")) {
        return OPEN;
      }
      boolean toNext = i + 1 < words.size() && words.get(i + 1).lower().equals("to");
      // "sat down on Saturday and agreed to train": the day is that of the agreement itself
      boolean joined = i > 0 && words.get(i - 1).lower().equals("and");
      if (joined && PLANS.contains(word) && word.endsWith("ed")) {
        return PAST;
      }
      if (WILL.contains(word) || isTo(words, i) || (PLANS.contains(word) && toNext)) {
        return FUTURE;
      }
      if (finite(words, i)) {
        return PAST;
      }
    }
    return OPEN;
  }
}
