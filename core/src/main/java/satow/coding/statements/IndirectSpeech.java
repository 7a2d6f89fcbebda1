package satow.coding.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import satow.article.Span;
import satow.language.Sentence;
import satow.language.Token;

/** Finds what is said without quotation marks: clauses below verbs and nouns of saying. */
final class IndirectSpeech {
  /** Where a quotation covers so much of a clause, the clause tells nothing beside it. */
  private static final double COVERED = 0.8;

  /** A clause of fewer words says nothing that is worth keeping ({@code he said so}). */
  private static final int LEAST_WORDS = 3;

  /** Who speaks of himself adds no speaker to his quotation. */
  private static final Set<String> SELF = Set.of("i", "I", "we", "you", "let");

  private final String text;
  private final List<Quoted> quotes;
  private final List<DirectSpeech.Spoken> spoken;
  private final Parts parts;

  IndirectSpeech(String text, List<Quoted> quotes, List<DirectSpeech.Spoken> spoken) {
    this.text = text;
    this.quotes = quotes;
    this.spoken = spoken;
    this.parts = new Parts(quotes);
  }

  /** Between a verb and its clause stands at most an addressee, in characters. */
  private static final int NEAR = 25;

  /** A clause and who says it. */
  record Clause(
      Span span, Optional<Voice> speaker, Optional<Voice> addressee, Optional<Voice> via) {}

  /** The indirect speech that the attributions report. */
  List<Clause> read(List<Attribution> attributions) {
    var out = new ArrayList<Clause>();
    for (Attribution a : attributions) {
      if (a.sentence().headline()) {
        continue;
      }
      for (Span span : clauses(a)) {
        boolean fresh = out.stream().noneMatch(c -> c.span().equals(span));
        if (fresh && words(span) >= LEAST_WORDS && !quoted(span, a)) {
          out.add(new Clause(withVerb(span, a), speaker(a), a.addressee(), a.via()));
        }
      }
    }
    return out;
  }

  /**
   * {@code denied that the border was crossed}: without its verb the clause would say what nobody
   * said.
   */
  private Span withVerb(Span span, Attribution a) {
    var verb = a.verb().span();
    boolean near = verb.end() <= span.start() && span.start() - verb.end() <= NEAR;
    return near && Cues.UNASSERTED.contains(a.verb().lemma())
        ? new Span(verb.start(), span.end())
        : span;
  }

  private int words(Span span) {
    return span.in(text).trim().split("\\s+").length;
  }

  /** Whether quotations cover the clause, unless its own verb of saying stands within one. */
  private boolean quoted(Span span, Attribution a) {
    int covered = 0;
    for (Quoted q : quotes) {
      if (q.span().contains(a.verb().span())) {
        return a.subject().filter(s -> !SELF.contains(s.lemma())).isEmpty();
      }
      covered +=
          Math.max(
              0, Math.min(q.span().end(), span.end()) - Math.max(q.span().start(), span.start()));
    }
    return covered >= COVERED * span.length();
  }

  /** Within a quotation, what is no known actor speaks with the quotation's own voice. */
  private Optional<Voice> speaker(Attribution a) {
    for (DirectSpeech.Spoken s : spoken) {
      if (s.quote().span().contains(a.verb().span())) {
        return a.speaker().filter(v -> v.actor().code().isPresent()).or(s::speaker);
      }
    }
    return a.speaker();
  }

  private List<Span> clauses(Attribution a) {
    if (a.accordingTo()) {
      return accordingTo(a).map(List::of).orElse(List.of());
    }
    Sentence s = a.sentence();
    var out = new ArrayList<Span>();
    for (Token child : s.children(a.verb())) {
      boolean clause =
          (child.label().equals("ccomp") && !verbless(s, child)
                  || child.label().equals("parataxis") && child.isVerb())
              && !Cues.PLAIN.contains(child.lemma());
      boolean full = finite(s, child) && (a.strong() || thinkingThat(s, a.verb(), child));
      full &= parts.same(s, child, a.verb());
      if (clause && full && !attributes(s, child)) {
        out.add(span(s, child, a));
      }
    }
    if (AttributionReader.makesClear(s, a.verb())) {
      s.children(a.verb()).stream()
          .filter(c -> Cues.PLAIN.contains(c.lemma()))
          .flatMap(c -> s.children(c).stream())
          .filter(c -> that(s, c))
          .forEach(c -> out.add(span(s, c, a)));
    }
    boolean given = !Cues.SEEKING.contains(a.verb().lemma());
    for (Token object : given ? s.children(a.verb(), "dobj") : List.<Token>of()) {
      s.children(object).stream()
          .filter(c -> that(s, c) && Cues.NOUNS.contains(object.lemma()))
          .forEach(c -> out.add(span(s, c, a)));
    }
    if (out.isEmpty()) {
      s.children(a.verb()).stream()
          .filter(c -> c.label().equals("advcl") && that(s, c))
          .forEach(c -> out.add(span(s, c, a)));
    }
    if (out.isEmpty() && a.strong()) {
      parts.around(s, a.verb()).or(() -> trailing(a)).map(this::trimmed).ifPresent(out::add);
    }
    return out;
  }

  /** {@code declared it void}: no clause. */
  private static boolean verbless(Sentence s, Token clause) {
    return clause.tag().startsWith("JJ")
        && s.children(clause).stream()
            .noneMatch(c -> c.label().startsWith("aux") || that(s, clause));
  }

  /** {@code He added that …, he said}: what is added is told by its own verb. */
  private static boolean attributes(Sentence s, Token clause) {
    return Cues.SAYING.contains(clause.lemma())
        && s.children(clause, "ccomp").size() > 0
        && s.children(clause, "nsubj").stream().anyMatch(Voices::heOrShe);
  }

  /**
   * Verbs of mind report only with {@code that}: {@code they agreed that}, {@code he hopes}. What
   * somebody {@code will be hoping} the reporter supposes.
   */
  private static boolean thinkingThat(Sentence s, Token verb, Token clause) {
    boolean supposed = s.children(verb).stream().anyMatch(c -> c.tag().equals("MD"));
    return Cues.THINKING.contains(verb.lemma())
        && !supposed
        && (that(s, clause) || s.children(clause, "nsubj").size() > 0)
        && s.children(clause, "aux").stream().noneMatch(c -> c.tag().equals("TO"));
  }

  private static boolean that(Sentence s, Token clause) {
    return s.children(clause).stream()
        .anyMatch(
            c ->
                c.lemma().equals("that")
                    && (c.label().equals("mark") || c.label().equals("complm")));
  }

  private static boolean finite(Sentence s, Token clause) {
    return s.children(clause).stream()
        .anyMatch(
            c ->
                c.label().startsWith("nsubj")
                    || c.label().equals("csubj")
                    || c.label().equals("expl")
                    || c.lemma().equals("that") && c.label().equals("mark"));
  }

  /** {@code …, Abe said.}: the verb hangs below the clause, or the tree lost their bond. */
  private Optional<Span> trailing(Attribution a) {
    Sentence s = a.sentence();
    Token first = a.subject().filter(t -> t.index() < a.verb().index()).orElse(a.verb());
    int from = first.index();
    while (from > 0 && !s.tokens().get(from - 1).form().equals(",")) {
      from--;
    }
    boolean loose = Set.of("parataxis", "root", "meta", "dep").contains(a.verb().label());
    boolean shortSubject = a.verb().index() - from <= 12;
    boolean complete = !s.children(a.verb()).stream().anyMatch(c -> c.label().equals("dobj"));
    if (from < 4 || !loose || !shortSubject || !complete) {
      return Optional.empty();
    }
    int begin = parts.begin(s, from);
    if (begin >= from - 1) {
      return Optional.empty();
    }
    List<Token> before = s.tokens().subList(begin, from - 1);
    boolean said = before.stream().anyMatch(t -> t.tag().startsWith("VB") || t.tag().equals("MD"));
    return said
        ? Optional.of(before.get(0).span().cover(before.get(before.size() - 1).span()))
        : Optional.empty();
  }

  /** The sentence without the words that name the source. */
  private Optional<Span> accordingTo(Attribution a) {
    Sentence s = a.sentence();
    Token first = a.verb();
    int sourceEnd = Parts.last(s, a.verb());
    boolean leads = s.tokens().subList(0, first.index()).stream().noneMatch(Token::isVerb);
    Span span;
    if (leads) {
      int next = sourceEnd + 1;
      if (next >= s.tokens().size()) {
        return Optional.empty();
      }
      int last = parts.end(s, next);
      span = s.tokens().get(next).span().cover(s.tokens().get(last).span());
    } else {
      int begin = parts.begin(s, first.index());
      span = s.tokens().get(begin).span().cover(s.tokens().get(first.index() - 1).span());
    }
    return Optional.of(trimmed(span));
  }

  /** The words of the clause, without the attribution's own and without marks at its ends. */
  private Span span(Sentence s, Token clause, Attribution a) {
    int from = clause.index();
    int to = clause.index();
    for (Token t : s.tokens()) {
      if (below(s, t, clause, a)) {
        from = Math.min(from, t.index());
        to = Math.max(to, t.index());
      }
    }
    from = Math.max(from, parts.begin(s, clause.index()));
    to = Math.min(to, parts.end(s, clause.index()));
    if (clause.index() > a.verb().index()) {
      from = Math.max(from, a.verb().index() + 1);
      to = parts.beforeNext(s, a.verb(), clause, to);
    } else {
      to = Math.min(to, a.verb().index() - 1);
      to = beforeQuoteEnd(s, to, a.verb().span().start());
      from = Math.min(from, clause.index());
    }
    return trimmed(s.tokens().get(from).span().cover(s.tokens().get(to).span()));
  }

  /** The last word of the last quotation that ends before the verb: what follows is its subject. */
  private int beforeQuoteEnd(Sentence s, int to, int verb) {
    int end =
        quotes.stream()
            .mapToInt(q -> q.span().end())
            .filter(e -> e <= verb && e > s.span().start())
            .max()
            .orElse(Integer.MAX_VALUE);
    int at = to;
    while (at > 0 && s.tokens().get(at).span().end() > end) {
      at--;
    }
    return at;
  }

  private static boolean below(Sentence s, Token token, Token clause, Attribution a) {
    Token at = token;
    for (int i = 0; i < s.tokens().size(); i++) {
      if (at.index() == clause.index()) {
        return true;
      }
      if (at.index() == a.verb().index()) {
        return false;
      }
      Optional<Token> up = s.headOf(at);
      if (up.isEmpty()) {
        return false;
      }
      at = up.get();
    }
    return false;
  }

  private Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && " ,;:.–—\t\n\u00a0".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start
        && " ,;:.–—\t\n\u00a0”\"".indexOf(text.charAt(end - 1)) >= 0
        && !opensInside(start, end)) {
      end--;
    }
    int last = end;
    int whole =
        quotes.stream()
            .filter(q -> q.span().start() >= span.start() && q.span().start() < last)
            .mapToInt(q -> q.span().end())
            .max()
            .orElse(last);
    return new Span(start, Math.max(end, whole));
  }

  /** Whether the last character closes a quotation that begins within. */
  private boolean opensInside(int start, int end) {
    return quotes.stream().anyMatch(q -> q.span().end() == end && q.span().start() >= start);
  }
}
