package satow.dossier.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import satow.article.Span;
import satow.dossier.DatedArticle;

/**
 * Figures that one passage gives side by side for one thing: {@code …, according to X; Y spoke of
 * 20}, {@code X put the number at 70, Y at 100}.
 */
final class RivalFigures {
  private static final String NUMBER =
      "(?:number|figure|toll|total|count|tally|sum|amount|estimate|value|cost|length|size|strength)s?";

  /** A clause that gives another figure for what the one before has counted. */
  private static final Pattern RIVAL =
      Pattern.compile(
          "^(?:(?i:but|and|while|whereas|although|though|however),? )*(?<who>[^,;:“”\"]{2,60}?)"
              + " (?:(?:has|have|had|\\p{Ll}+ly) )*"
              + "(?:puts?|placed?s?|estimate[sd]?|counte?d?s?|gave|gives?|spoke|speaks?|talke?d?s?"
              + "|claim(?:s|ed)?|say|says|said|insist(?:s|ed)?)"
              + "(?<what>(?: (?:of|about|that|only|just|slightly|much|somewhat|far|at|it|them|this|was|were"
              + "|is|are|there|lower,?|higher,?|less|more|no|not|a|an|(?:the|their|that|this|death) "
              + NUMBER
              + "|"
              + NUMBER
              + "|its (?:length|size|value|cost|total|strength)"
              + "|(?<whose>\\p{Lu}\\p{L}+) (?:losses|dead|casualties|deaths)))*) $");

  /** {@code X put it at 70, Y at 100}. */
  private static final Pattern GAPPED =
      Pattern.compile("^,? (?:and |but |while )?(?<who>\\p{Lu}[^,;:]{1,40}?),? at $");

  private static final Pattern PUT_AT =
      Pattern.compile("\\b(?:puts?|placed|estimated|set)\\b.*\\bat $");

  private static final Pattern LOST =
      Pattern.compile("(?i)\\b(?:killed|died|dead|deaths|losses|lost|casualties)\\b");

  /** Who says more than so many does not mean twice as many. */
  private static final double MORE = 2;

  private static final Pattern MEASURES =
      Pattern.compile("[a-z]{3}|minute|day|night|week|month|year|percent|km|m|mile|tonne|number");

  private final DatedArticle article;
  private final Claims claims;
  private final String text;

  private RivalFigures(DatedArticle article) {
    this.article = article;
    this.claims = new Claims(article);
    this.text = article.coded().analyzed().article().text();
  }

  static List<Contradiction> of(DatedArticle article, List<Figure> figures) {
    var rivals = new RivalFigures(article);
    var out = new ArrayList<Contradiction>();
    for (int i = 1; i < figures.size(); i++) {
      var one = figures.get(i - 1);
      var other = figures.get(i);
      boolean close = other.evidence().sentence() - one.evidence().sentence() <= 1;
      if (close && (one.bears() || other.bears()) && comparable(one, other)) {
        rivals.pair(one, other).ifPresent(out::add);
      }
    }
    return out;
  }

  private Optional<Contradiction> pair(Figure one, Figure other) {
    var parts = List.of(part(one), part(other));
    var before = text.substring(parts.get(1).start(), other.evidence().span().start());
    if (parts.get(0).equals(parts.get(1))) {
      return gapped(one, other);
    }
    var m = RIVAL.matcher(before.replace('\n', ' '));
    if (!m.find() || !(differ(one, other) || m.group("what").matches(".*(?:lower|higher).*"))) {
      return Optional.empty();
    }
    var first = parts.get(0).in(text);
    boolean same =
        m.group("whose") == null
            || LOST.matcher(first).find() && named(first, StateNames.in(m.group("whose")));
    var by = says(one, parts.get(0));
    return same && !by.equals(Optional.of(m.group("who")))
        ? Optional.of(told(one, other, parts, by, m.group("who")))
        : Optional.empty();
  }

  /** Whether the clause names the state before anybody tells it: {@code 250 Indian soldiers}. */
  private static boolean named(String clause, Set<String> states) {
    var first = StateNames.in(clause).stream().findFirst();
    return first.filter(states::contains).isPresent();
  }

  private Optional<Contradiction> gapped(Figure one, Figure other) {
    var part = part(one);
    var put = text.substring(part.start(), one.evidence().span().start());
    var between = text.substring(one.evidence().span().end(), other.evidence().span().start());
    var m = GAPPED.matcher(between);
    if (!PUT_AT.matcher(put).find() || !m.find() || !differ(one, other)) {
      return Optional.empty();
    }
    int middle = one.evidence().span().end() + m.start("who");
    var parts =
        List.of(new Span(part.start(), one.evidence().span().end()), new Span(middle, part.end()));
    return Optional.of(told(one, other, parts, says(one, part), m.group("who")));
  }

  private Contradiction told(
      Figure one, Figure other, List<Span> parts, Optional<String> by, String who) {
    return new Contradiction(
        "two figures for one thing",
        by.map(b -> one.evidence().said(parts.get(0), b)).orElse(one.evidence()),
        other.evidence().said(parts.get(1), who));
  }

  private Span part(Figure f) {
    return Sentences.at(article, f.evidence().span())
        .map(s -> claims.part(s, f.evidence().span()))
        .orElse(f.evidence().sentenceSpan());
  }

  private Optional<String> says(Figure f, Span part) {
    return Sentences.at(article, f.evidence().span())
        .flatMap(s -> claims.claim(s, part))
        .map(Claim::by);
  }

  /** The same measure, or a bare number after things that were counted. */
  private static boolean comparable(Figure one, Figure other) {
    var a = Size.of(one);
    var b = Size.of(other);
    boolean same = a.measure().equals(b.measure());
    return same && MEASURES.matcher(a.measure()).matches()
        || b.measure().equals("number")
        || same && Counted.sameHead(one, other);
  }

  private static boolean differ(Figure one, Figure other) {
    return !narrow(one).meets(narrow(other));
  }

  private static Size narrow(Figure f) {
    var size = Size.of(f);
    return new Size(size.measure(), size.low(), Math.min(size.high(), size.low() * MORE));
  }
}
