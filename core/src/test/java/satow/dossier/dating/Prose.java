package satow.dossier.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import satow.article.Article;
import satow.article.Boilerplate;
import satow.article.Span;
import satow.coding.CodedArticle;
import satow.language.AnalyzedArticle;
import satow.language.Sentence;

/** Articles for tests: a text, split at full stops and lines, with a few people in office. */
final class Prose {
  static final List<TermOfOffice> TERMS =
      List.of(
          term("Abe", "Shinzo Abe", "Prime Minister", "2006-09-26", "2007-09-26"),
          term("Abe", "Shinzo Abe", "Prime Minister", "2012-12-26", "2020-09-16"),
          term("Abe", "Shinzo Abe", "PM", "2012-12-26", "2020-09-16"),
          term("Putin", "Vladimir Putin", "President", "1999-12-31", "2008-05-07"),
          term("Putin", "Vladimir Putin", "President", "2012-05-07", ""),
          term("Obama", "Barack Obama", "President", "2009-01-20", "2017-01-20"),
          term("Truss", "Liz Truss", "Prime Minister", "2022-09-06", "2022-10-25"),
          term("Noda", "Yoshihiko Noda", "Prime Minister", "2011-09-02", "2012-12-26"),
          term("Hatoyama", "Yukio Hatoyama", "Prime Minister", "2009-09-16", "2010-06-08"),
          term("Gillard", "Julia Gillard", "Prime Minister", "2010-06-24", "2013-06-27"));

  private static final Pattern SENTENCE =
      Pattern.compile(
          "[^\\n]+?(?:(?<![A-Z][a-z]{2}|[A-Z][a-z]{3}|[A-Z])[.?!][”\"]?(?=\\s|$)|(?=\\n)|$)");

  private Prose() {}

  static TermOfOffice term(String surname, String name, String title, String from, String to) {
    var end = to.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(to));
    return new TermOfOffice(surname, name, title, LocalDate.parse(from), end);
  }

  static CodedArticle article(String text, List<Span> captions) {
    var boilerplate =
        captions.stream().map(s -> new Boilerplate(s, Boilerplate.Kind.CAPTION)).toList();
    var article =
        new Article(
            "t",
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            boilerplate,
            "test");
    var sentences = new ArrayList<Sentence>();
    var m = SENTENCE.matcher(text);
    int paragraph = 0;
    int last = 0;
    while (m.find()) {
      paragraph += (int) text.substring(last, m.start()).chars().filter(c -> c == '\n').count();
      last = m.start();
      int lead = m.group().length() - m.group().stripLeading().length();
      var span = new Span(m.start() + lead, m.end());
      if (span.length() > 1 && captions.stream().noneMatch(span::overlaps)) {
        sentences.add(new Sentence(sentences.size(), span, List.of(), paragraph, false));
      }
    }
    return new CodedArticle(
        new AnalyzedArticle(article, sentences), List.of(), List.of(), List.of());
  }
}
