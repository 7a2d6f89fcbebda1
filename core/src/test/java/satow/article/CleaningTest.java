package satow.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import satow.article.Boilerplate.Kind;

class CleaningTest {
  private static final String FIRST =
      "The foreign ministers of Chile and Peru met in Lima on Tuesday and signed a border accord.";
  private static final String SECOND =
      "“We have closed a long chapter,” the Peruvian minister told reporters after the ceremony.";

  private static Article clean(String... lines) {
    return Cleaning.of("a", String.join("\n", lines), "a.txt");
  }

  private static List<String> marked(Article article, Kind kind) {
    return article.boilerplate().stream()
        .filter(part -> part.kind() == kind)
        .map(part -> part.span().in(article.text()))
        .toList();
  }

  @Test
  void findsTheHeadlineBelowItsSectionLabelAndMarksItsGluedCopy() {
    var article =
        clean(
            "Latin America",
            "",
            "Chile and Peru settle border",
            "",
            "Chile and Peru settle borderChile and Peru settle border",
            "",
            FIRST,
            "",
            SECOND);
    assertThat(article.title().orElseThrow().text()).isEqualTo("Chile and Peru settle border");
    assertThat(article.title().orElseThrow().span()).contains(new Span(15, 43));
    assertThat(marked(article, Kind.SECTION_LABEL)).containsExactly("Latin America");
    assertThat(marked(article, Kind.REPEATED_HEADLINE)).hasSize(1);
    assertThat(article.boilerplate()).hasSize(2);
  }

  @Test
  void takesTheFirstHalfOfAHeadlineThatIsGluedToItself() {
    var article = clean("Andean rivals trade envoysAndean rivals trade envoys", "", FIRST);
    assertThat(article.title().orElseThrow().text()).isEqualTo("Andean rivals trade envoys");
    assertThat(article.title().orElseThrow().span()).contains(new Span(0, 26));
  }

  @Test
  void marksTheInterfaceOfThePage() {
    var article =
        clean(
            "Skip to main content",
            "icon-search icon-menu icon-user icon-close icon-play icon-share",
            "Home > World > Americas",
            "Chile and Peru settle their border quarrel",
            "By Rosa Quispe in Lima",
            "Published: 4 March 2014 09:15 GMT",
            "Share on Facebook",
            FIRST,
            "",
            SECOND,
            "",
            "XS",
            "LG");
    assertThat(article.title().orElseThrow().text())
        .isEqualTo("Chile and Peru settle their border quarrel");
    assertThat(article.byline()).contains("By Rosa Quispe in Lima");
    assertThat(article.declared().orElseThrow().date()).isEqualTo(LocalDate.of(2014, 3, 4));
    assertThat(article.declared().orElseThrow().from()).isEqualTo("date line");
    assertThat(marked(article, Kind.NAVIGATION))
        .containsExactly("Skip to main content", "Home > World > Americas", "XS", "LG");
    assertThat(marked(article, Kind.ICONS)).hasSize(1);
    assertThat(marked(article, Kind.SHARE)).containsExactly("Share on Facebook");
  }

  @Test
  void readsDateLinesInTheirUsualForms() {
    for (var line :
        List.of(
            "3 Sep, 2016 17:23",
            "September 3, 2016",
            "Sept. 3, 2016 5:23 PM EST",
            "Saturday 3rd September 2016",
            "Posted on 2016-09-03 at 17:23",
            "Published 03 Sep 2016, 17:23 BST",
            "Updated: 4 Sep 2016 | Published: 3 Sep 2016",
            "2016/09/03")) {
      var article = clean("Two neighbours sign a pact", line, "", FIRST);
      assertThat(marked(article, Kind.DATE_LINE)).as(line).containsExactly(line);
      assertThat(article.declared()).as(line).isPresent();
    }
    var ambiguous = clean("Two neighbours sign a pact", "03/09/2016", "", FIRST);
    assertThat(ambiguous.declared()).isEmpty();
  }

  @Test
  void marksCaptionsAndKeepsTheSentencesAroundThem() {
    var article =
        clean(
            "Chile and Peru settle their border quarrel",
            "",
            FIRST,
            "",
            "The two ministers shake hands in the palace of the government in Lima",
            "",
            "Fishing boats wait in the harbour of Tacna near the new border.",
            "Fishing boats wait in the harbour of Tacna near the new border.",
            "",
            "The ministers (L) and (R) stand before the flags in Lima, Peru, March 4, 2014.",
            "",
            "A long quarrel",
            "",
            "The Chilean minister (pictured, left) promised that ratification would follow.");
    assertThat(marked(article, Kind.CAPTION)).hasSize(4);
    assertThat(marked(article, Kind.SUBHEADING)).containsExactly("A long quarrel");
    assertThat(marked(article, Kind.CAPTION_REFERENCE)).containsExactly(" (pictured, left)");
    assertThat(article.inBoilerplate(new Span(44, 44 + FIRST.length()))).isFalse();
  }

  @Test
  void keepsADatedSentenceThatIsNoCaption() {
    var sentence = "The two countries signed their first border treaty in Lima on June 3, 1929.";
    var article = clean("Chile and Peru settle their quarrel", "", FIRST, "", sentence, "", SECOND);
    assertThat(article.boilerplate()).isEmpty();
  }

  @Test
  void everythingBelowTheArticleOfAReaderIsHisComment() {
    var article =
        clean(
            "Chile and Peru settle their border quarrel",
            "",
            FIRST,
            "",
            SECOND,
            "",
            "  • condor77",
            "",
            "    Nobody asked the fishermen about this. They will lose their waters again.",
            "    And the minister knows it.",
            "",
            "    • llama fan",
            "      Right you are.");
    assertThat(marked(article, Kind.COMMENT)).hasSize(5);
    assertThat(article.boilerplate()).hasSize(5);
  }

  @Test
  void marksTheFooterOfARepostAndTheCommentForm() {
    var article =
        clean(
            "Chile and Peru settle their border quarrel",
            "",
            FIRST,
            "",
            SECOND,
            "",
            "Luz Rojas in Santiago contributed to this report.",
            "",
            "Source Article from",
            "Chile and Peru settle their border quarrel",
            "Andes Feed – Search Results",
            "",
            "Leave a Reply");
    assertThat(article.boilerplate().stream().map(Boilerplate::kind))
        .containsExactly(
            Kind.CREDIT, Kind.FOOTER, Kind.REPEATED_HEADLINE, Kind.FOOTER, Kind.COMMENT_FORM);
  }

  @Test
  void findsTheArticleBetweenTheMenusOfAPageWithoutTags() {
    var lines = new java.util.ArrayList<String>();
    for (int i = 0; i < 20; i++) {
      lines.add("Our services " + (char) ('a' + i));
    }
    lines.addAll(List.of("Chile and Peru settle their border quarrel", FIRST, SECOND));
    lines.addAll(List.of("Latest stories", "Fishermen wait for their licences in vain."));
    lines.addAll(List.of("Get started", "Our offices", "Careers in Lima"));
    var article = clean(lines.toArray(String[]::new));
    var kept = new StringBuilder(article.text());
    for (int i = article.boilerplate().size() - 1; i >= 0; i--) {
      var span = article.boilerplate().get(i).span();
      kept.delete(span.start(), span.end());
    }
    assertThat(kept.toString().strip().lines())
        .containsExactly("Chile and Peru settle their border quarrel", FIRST, SECOND);
  }

  @Test
  void aTextOfOneSentenceIsASentence() {
    var article = clean("Chile and Peru signed a border accord in Lima on Tuesday");
    assertThat(article.title()).isEmpty();
    assertThat(article.boilerplate()).isEmpty();
  }

  @Test
  void aCountOfCommentsWithButtonsBesideItHeadsThem() {
    for (var head :
        List.of(
            "12 comments   Show all", "3 Comments | Sort by newest", "(4) replies – View all")) {
      var article =
          clean(
              "A border settled",
              "",
              FIRST,
              SECOND,
              FIRST,
              SECOND,
              FIRST,
              "",
              head,
              "",
              "Ann: Two at last. Well.");
      assertThat(marked(article, Kind.COMMENT)).containsExactly(head, "Ann: Two at last. Well.");
    }
    var prose =
        "Three comments by the minister show all that he feared about the accord with Peru.";
    var article = clean("A border settled", "", FIRST, SECOND, FIRST, SECOND, FIRST, "", prose);
    assertThat(marked(article, Kind.COMMENT)).isEmpty();
  }

  @Test
  void spansAreSortedAndDisjointWhateverTheText() {
    var parts =
        List.of(
            FIRST,
            SECOND,
            "Share",
            "Home",
            "By Ann Lee",
            "• x",
            "   indented words here",
            "icon",
            "3 Sep, 2016",
            "Comments",
            "Leave a Reply",
            "\u00a0",
            "\r",
            "(left)",
            "𝔊𝔬 🇨🇱",
            "?",
            "Two words",
            "Two words",
            "Read more:",
            "…",
            "İstanbul I ı",
            "a b c d e f g h i j k");
    var random = new Random(20161215);
    for (int run = 0; run < 2000; run++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(25); i >= 0; i--) {
        text.append(parts.get(random.nextInt(parts.size())));
        text.append(random.nextInt(4) == 0 ? " " : random.nextBoolean() ? "\n" : "\r\n\n");
      }
      assertSound(Cleaning.of("r", text.toString(), "r.txt"));
    }
  }

  private static void assertSound(Article article) {
    int end = 0;
    for (var part : article.boilerplate()) {
      assertThat(part.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(part.span().length()).isPositive();
      end = part.span().end();
      assertThat(end).isLessThanOrEqualTo(article.text().length());
    }
    article
        .title()
        .ifPresent(
            title -> {
              var span = title.span().orElseThrow();
              assertThat(span.in(article.text())).isEqualTo(title.text());
              assertThat(article.inBoilerplate(span)).isFalse();
            });
  }

  @Test
  void worksInATurkishLocale() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      var article =
          clean(
              "MINISTERS IN LIMA SIGN IT",
              "SHARE THIS ON LINKEDIN",
              "PUBLISHED 12 APRIL 2014",
              FIRST);
      assertThat(article.title().orElseThrow().text()).isEqualTo("MINISTERS IN LIMA SIGN IT");
      assertThat(marked(article, Kind.SHARE)).hasSize(1);
      assertThat(article.declared().orElseThrow().date()).isEqualTo(LocalDate.of(2014, 4, 12));
    } finally {
      Locale.setDefault(before);
    }
  }
}
