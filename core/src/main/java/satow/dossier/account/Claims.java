package satow.dossier.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.Statement;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Countries;
import satow.dossier.merge.Evidence;
import satow.language.Sentence;

/**
 * Reads who says what, clause by clause, from the words themselves, parsed or not: {@code X said
 * that …; Y denied it}, {@code …, according to X}, {@code …, X said}.
 */
final class Claims {
  /** What an accusation is called when it is denied. */
  private static final String CHARGE =
      "(?:(?:the|that|this|these|those|any|all|such|both|its|his|her|their|[\\p{L}.]+['’]s?|\\p{Lu}[\\p{L}.]+)"
          + " )*(?:\\p{Ll}+ )?(?:accusations?|charges?|allegations?|claims?|reports?|assertions?"
          + "|suggestions?|version|accounts?)\\b";

  private static final String DENIES =
      "den(?:y|ies|ied) (?=that\\b|it\\b|this\\b|them\\b|any\\b|having\\b|being\\b|involvement"
          + "|responsibility|"
          + CHARGE
          + ")|refute[sd]?|contradict(?:s|ed)?|(?:dismiss(?:es|ed)?|reject(?:s|ed)?) (?="
          + CHARGE
          + ")";

  /** Of what is to be, nothing can be true yet. */
  private static final String FACT =
      "(?= that (?!(?:\\S+ ){0,9}(?:must|should|will|would|shall|ought|can|could|may|might|needs?)\\b))";

  /** How a clause begins that says something in a certain way. */
  private record Lead(Claim.Kind kind, Pattern words) {}

  /** The first that fits decides. */
  private static final List<Lead> LEADS =
      List.of(
          new Lead(Claim.Kind.DENIED, lead(DENIES)),
          new Lead(
              Claim.Kind.INSISTED,
              lead("(?:insist(?:s|ed)?|maintain(?:s|ed)?|counter(?:s|ed)|retort(?:s|ed))" + FACT)),
          new Lead(
              Claim.Kind.ONLY,
              lead(
                  "sa(?:id|ys) (?=(?:that )?(?:it|they|he|she|(?:its|their|his) \\p{L}+)"
                      + " (?:had|has|have|did|was|were) only\\b)")),
          new Lead(
              Claim.Kind.CHARGED,
              lead(
                  "accuse[sd]|blame[sd]|charged|alleges?|alleged|protested|complained"
                      + "|(?:lodged|made|filed) an? (?:\\p{Ll}+ )?(?:protest|complaint)")),
          new Lead(
              Claim.Kind.TOLD,
              lead(
                  "said|says?|claim(?:s|ed)?|reports|reported|announce[sd]|declare[sd]|stated?s?|told"
                      + "|assert(?:s|ed)|argue[sd]|estimate[sd]?|put|puts")));

  private static final Pattern SPEAKING =
      Pattern.compile("\\b(?:sa(?:id|ys?)|told|claimed|accused|announced|reported)\\b");

  private static final Pattern TAIL =
      Pattern.compile(
          ",[”\"]? (?<who>[^,;:“”\"]{2,70}?) (?:said|says?|claim(?:s|ed)?|reported|announced"
              + "|estimate[sd]?|stated|declared)(?: [^,;]{0,40})?[.”\"]*$");

  private static final Pattern ACCORDING =
      Pattern.compile("\\b[Aa]ccording to (?<who>[^,;.“”]{2,60})");

  /** {@code guerrillas who it said had come}: by whom the sentence is about. */
  private static final Pattern EMBEDDED =
      Pattern.compile("\\b(?:who|which|that) (?:it|he|she|they) (?:said|says|claimed|alleged)\\b");

  private static final Pattern PRONOUN =
      Pattern.compile("(?i)^(?:it|he|she|they|we|i|which|who|that|as|when|what|one|there)\\b");

  private static final Pattern PARTS =
      Pattern.compile(";\\s+|,\\s+(?=(?:but|while|whereas|although|though)\\s)");

  /** When it was, before the subject: {@code Earlier this month Tokyo}. */
  private static final Pattern TIME =
      Pattern.compile(
          "^(?:Earlier|Later|Last|This|On|In|At|By|After|Since)\\b(?: \\p{Ll}+| \\d+"
              + "| (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep"
              + "|Oct|Nov|Dec)\\p{Ll}*)*? (?=(?:the |a |an )?\\p{Lu}|(?:the|its|his|their) )");

  /** The rest of {@code Oslo condemned the raid and} (said). */
  private static final Pattern FIRST_VERB =
      Pattern.compile(
          " (?:(?:has|have|had|\\p{Ll}+ly) )*(?:\\p{Ll}+ed|called|told|sent|made|gave|held) .*\\b(?:and|but)$");

  private final DatedArticle article;
  private final List<Actor> actors;

  Claims(DatedArticle article) {
    this.article = article;
    var events = article.coded().events().stream();
    this.actors =
        Stream.concat(
                events.flatMap(e -> Stream.of(e.source(), e.target(), e.reportedBy())),
                article.coded().statements().stream().map(Statement::speaker))
            .flatMap(Optional::stream)
            .toList();
  }

  private static Pattern lead(String verbs) {
    return Pattern.compile(
        "^[“\"]?(?:(?i:but|and|yet|while|whereas|although|though|however|meanwhile|for (?:its|his|her|their)"
            + " part),? |(?:On|In|At|Last|Earlier|Later|Separately)\\b[^,;]{0,40}, )*(?<who>[^,;:“”\"]{2,70}?)(?:, [^,;“”]{2,60},)?"
            + " (?:(?:has|have|had|also|later|again|then|\\p{Ll}+ly) )*(?<verb>"
            + verbs
            + ")(?<said>.*)$",
        Pattern.DOTALL);
  }

  /** All that somebody is said to say, in the order of the text. */
  List<Claim> all() {
    var out = new ArrayList<Claim>();
    for (Sentence s : article.coded().analyzed().sentences()) {
      if (!s.headline()) {
        parts(s).forEach(part -> claim(s, part).ifPresent(out::add));
      }
    }
    return out;
  }

  /** The clauses of a sentence that may have a speaker each. */
  private List<Span> parts(Sentence sentence) {
    var text = sentence.span().in(article.coded().analyzed().article().text());
    var out = new ArrayList<Span>();
    int from = 0;
    Matcher m = PARTS.matcher(text);
    while (m.find()) {
      out.add(new Span(sentence.span().start() + from, sentence.span().start() + m.start()));
      from = m.end();
    }
    out.add(new Span(sentence.span().start() + from, sentence.span().end()));
    return out;
  }

  /** The clause of a sentence in which a span begins. */
  Span part(Sentence sentence, Span span) {
    return parts(sentence).stream()
        .filter(p -> p.start() <= span.start() && span.start() < p.end())
        .findFirst()
        .orElse(sentence.span());
  }

  /** The clause that a figure's words stand in, with who says it. */
  Evidence said(Evidence figure) {
    return Sentences.at(article, figure.span())
        .flatMap(s -> claim(s, part(s, figure.span())))
        .map(Claim::evidence)
        .orElse(figure);
  }

  /** What a clause says, if somebody says it. */
  Optional<Claim> claim(Sentence sentence, Span part) {
    var source = article.coded().analyzed().article();
    var clause = part.in(source.text());
    var evidence = Evidence.of(source, sentence, part);
    for (Lead lead : LEADS) {
      Matcher m = lead.words().matcher(clause);
      if (m.find() && speaker(m.group("who"))) {
        var said = (m.group("verb") + m.group("said")).strip();
        return Optional.of(claim(lead.kind(), m, said, evidence));
      }
    }
    if (EMBEDDED.matcher(clause).find()) {
      return StateNames.in(clause).stream()
          .findFirst()
          .map(c -> new Claim(Claim.Kind.TOLD, Countries.name(c), Set.of(c), clause, evidence));
    }
    return Stream.of(ACCORDING, TAIL)
        .map(p -> p.matcher(clause))
        .filter(m -> m.find() && speaker(m.group("who")))
        .findFirst()
        .map(m -> claim(Claim.Kind.TOLD, m, clause, evidence));
  }

  private Claim claim(Claim.Kind kind, Matcher m, String said, Evidence clause) {
    int from = clause.span().start();
    var who = new Span(from + m.start("who"), from + m.end("who"));
    return new Claim(kind, by(m.group("who")), states(who), said, clause);
  }

  private static boolean speaker(String who) {
    return !PRONOUN.matcher(who).find() && !SPEAKING.matcher(who).find();
  }

  private static String by(String who) {
    var plain = TIME.matcher(who.strip()).replaceFirst("");
    return FIRST_VERB.matcher(plain).replaceFirst("").strip();
  }

  /** The states of who is named there: by the names of states in it, else by who is coded there. */
  private Set<String> states(Span who) {
    var named = StateNames.in(who.in(article.coded().analyzed().article().text()));
    if (!named.isEmpty()) {
      return Set.of(named.iterator().next());
    }
    var text = who.in(article.coded().analyzed().article().text());
    var out = new TreeSet<String>();
    for (Actor a : actors) {
      boolean meant = Countries.person(a) && text.endsWith(" " + last(a.name()));
      if (meant || a.span().overlaps(who)) {
        a.country().ifPresent(out::add);
      }
    }
    return out;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
