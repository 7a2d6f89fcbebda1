package satow.dossier.dating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import satow.article.Span;
import satow.coding.EventMention;
import satow.dossier.DateInterval;
import satow.dossier.dating.EventDating.Dated;
import satow.language.Sentence;
import satow.language.TimeExpression;
import satow.language.Token;

/**
 * Chooses the time expression that governs an event: the one whose nearest verb is the event's, by
 * the parse where there is one, else the nearest within the clause.
 */
final class Governing {
  /** Words that open another clause. */
  private static final Pattern BREAK =
      Pattern.compile(
          "(?i);|,? (?:and|but|while|when|after|before|because|who|which|that|as|although|where)\\b|[“”\"]");

  /** A participle with its own adverbials: {@code for visiting the shrine in December}. */
  private static final Pattern PARTICIPLE =
      Pattern.compile("(?i)\\b(?:for|by|of|after|before|while|from|without)\\s+\\p{L}+ing\\b");

  private static final Pattern BEFORE = Pattern.compile("(?i)\\bbefore\\b");

  private static final Pattern DUE = Pattern.compile("(?i)\\b(?:by|until)\\s+(?:the\\s+)?$");

  private static final Pattern PROMISED =
      Pattern.compile(
          "(?i)^[^.;“”]*\\bthat\\b[^.;“”]*\\b(?:would|will|should|can|could)\\b[^.;“”]*$");

  /** {@code agreed to hold a summit in the autumn}: what is agreed lies there, if anything. */
  private static final Pattern TO_DO =
      Pattern.compile("(?i)^[^.;“”]*\\bto\\s+(?:\\p{L}+ly\\s+)?\\p{Ll}+\\b[^.;“”]*$");

  /** Ahead of the telling, whatever the verb: {@code later this year}. */
  private static final Pattern AHEAD =
      Pattern.compile("(?i)^(?:later (?:this|in the)\\b|next\\b|the (?:coming|next)\\b)");

  /** A season, or a time that says itself that it is to come; a weekday may date the promise. */
  private static final Pattern SEASON =
      Pattern.compile("(?i)^(?:the |this )?(?:spring|summer|autumn|fall|winter)$");

  /** {@code two weeks earlier, on March 3}: the second says exactly what the first counts. */
  private static final Pattern BESIDE = Pattern.compile("(?i),?\\s*(?:on\\s+|in\\s+)?");

  /** Before a year that dates. */
  private static final Pattern WHEN =
      Pattern.compile(
          "(?i)\\b(?:in|since|of|by|until|till|from|before|after|during|early|late|mid|end|year"
              + "|through|between|and|to)[ -]$");

  /** A noun of a document or an occasion. */
  private static final Pattern NOUN =
      Pattern.compile(
          "(?i) (?:\\p{L}+[ -]){0,2}(?:declaration|treaty|agreement|accord|pact|war|summit|statement|deal"
              + "|memorandum|protocol|convention|talks)\\b");

  private static final Pattern SINCE_CLAUSE = Pattern.compile("(?i)\\bsince\\s+\\p{L}");

  /** Subordinate clauses that date the main clause all the same. */
  private static final Set<String> OBJECTS =
      Set.of(
          "dobj",
          "pobj",
          "attr",
          "appos",
          "nsubj",
          "nsubjpass",
          "poss",
          "nn",
          "compound",
          "prep",
          "npadvmod",
          "advmod",
          "tmod");

  /** A clause boundary costs as much as this many characters; a sentence of news has about 130. */
  private static final int BOUNDARY = 60;

  private final String text;
  private final Optional<DateInterval> published;

  Governing(String text, Optional<DateInterval> published) {
    this.text = text;
    this.published = published;
  }

  Optional<Dated> of(EventMention event, Sentence sentence, List<Dated> times) {
    Optional<Dated> best = Optional.empty();
    int nearest = Integer.MAX_VALUE;
    for (Dated time : times) {
      boolean elsewhere = attribute(time.early()) || promised(event, time.early());
      if (!dates(time.early()) || elsewhere || wrongSide(event, time, published)) {
        continue;
      }
      int cost = cost(event, sentence, time.early());
      if (cost < nearest) {
        nearest = cost;
        best = Optional.of(time);
      }
    }
    return nearest <= 2 * BOUNDARY + 80 ? best.map(t -> exact(t, times)) : Optional.empty();
  }

  private Dated exact(Dated chosen, List<Dated> times) {
    return times.stream()
        .filter(t -> days(t) < days(chosen) && dates(t.early()))
        .filter(
            t ->
                BESIDE.matcher(between(chosen.early().span(), t.early().span()).in(text)).matches())
        .findFirst()
        .orElse(chosen);
  }

  private static long days(Dated time) {
    return time.days().map(DateInterval::days).orElse(Long.MAX_VALUE);
  }

  /** What happened lies before publication, what is planned does not. */
  private static boolean wrongSide(
      EventMention event, Dated time, Optional<DateInterval> published) {
    if (published.isEmpty() || time.days().isEmpty()) {
      return false;
    }
    var days = time.days().get();
    return switch (event.status()) {
      case HAPPENED ->
          days.start().isAfter(published.get().end()) || AHEAD.matcher(time.early().text()).find();
      case PLANNED, POSSIBLE, DESIRED -> days.end().isBefore(published.get().start());
      // who intends to travel next month intends it now; talks that go on on Friday are a plan
      case ONGOING -> event.cameo().startsWith("03") && days.start().isAfter(published.get().end());
      case HYPOTHETICAL, NEGATED, HABITUAL -> false;
    };
  }

  /** {@code the 2011 tsunami}, {@code build on 1956 declaration}: the year names the noun. */
  private boolean attribute(TimeExpression time) {
    if (time.value().length() != 4 || !text.startsWith(" ", time.span().end())) {
      return false;
    }
    int start = time.span().start();
    var after = text.substring(time.span().end(), Math.min(text.length(), time.span().end() + 20));
    boolean when = WHEN.matcher(text.substring(Math.max(0, start - 12), start)).find();
    return text.startsWith("the ", Math.max(0, start - 4))
        || (!when && NOUN.matcher(after).lookingAt());
  }

  /** {@code agreed that he would come on Dec. 15}: the day of what is promised. */
  private boolean promised(EventMention event, TimeExpression time) {
    if (!event.cameo().startsWith("03") || time.span().start() < event.trigger().end()) {
      return false;
    }
    var between = text.substring(event.trigger().end(), time.span().start());
    boolean season = SEASON.matcher(time.text()).find() && TO_DO.matcher(between).find();
    return season
        || PROMISED.matcher(between).find()
        || DUE.matcher(text.substring(0, time.span().start())).find();
  }

  private static boolean dates(TimeExpression time) {
    boolean date =
        time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    return date && !time.value().endsWith("_REF") && !time.value().startsWith("XXXX");
  }

  private int cost(EventMention event, Sentence sentence, TimeExpression time) {
    var between = between(event.trigger(), time.span());
    int cost = between.length();
    var m = BREAK.matcher(between.in(text));
    while (m.find()) {
      cost += BOUNDARY;
    }
    boolean later = time.span().end() <= event.trigger().start();
    if (later && BEFORE.matcher(between.in(text)).find()) {
      cost += 3 * BOUNDARY; // on March 18, two days before they met
    }
    if (PARTICIPLE.matcher(between.in(text)).find()
        || SINCE_CLAUSE.matcher(between.in(text)).find()) {
      cost += 3 * BOUNDARY;
    }
    if (sentence.parsed()) {
      var verb = verbOf(sentence, time.span());
      boolean same =
          verb.isPresent()
              && (verb.get().span().overlaps(event.trigger())
                  || joined(event, sentence, verb.get(), time));
      cost =
          same
              ? 0
              : verb.isPresent() && isVerbIn(sentence, event.trigger()) ? cost + BOUNDARY : cost;
    }
    return cost;
  }

  /** {@code on Jan. 9 he summoned the envoy and accused him}: one day for both. */
  private static boolean joined(
      EventMention event, Sentence sentence, Token verb, TimeExpression time) {
    return time.span().end() <= verb.span().start()
        && sentence.children(verb, "conj").stream()
            .anyMatch(c -> c.isVerb() && c.span().overlaps(event.trigger()));
  }

  private static Span between(Span a, Span b) {
    if (a.overlaps(b)) {
      return new Span(a.start(), a.start());
    }
    var first = a.start() < b.start() ? a : b;
    var second = first.equals(a) ? b : a;
    int from = first.end();
    return new Span(from, second.start());
  }

  private static boolean isVerbIn(Sentence sentence, Span trigger) {
    return sentence.tokens().stream().anyMatch(t -> t.isVerb() && t.span().overlaps(trigger));
  }

  /** The first verb on the way from an expression to the root. */
  private static Optional<Token> verbOf(Sentence sentence, Span time) {
    var at = sentence.tokens().stream().filter(t -> t.span().overlaps(time)).findFirst();
    int steps = 0;
    while (at.isPresent() && !at.get().isVerb() && steps++ < sentence.tokens().size()) {
      at =
          OBJECTS.contains(at.get().label()) || steps < 4
              ? sentence.headOf(at.get())
              : Optional.empty();
    }
    return at;
  }
}
