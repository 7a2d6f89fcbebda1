package satow.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import satow.article.Article;
import satow.article.ArticleReader;
import satow.article.ReadOptions;
import satow.article.Reading;
import satow.coding.Ontology;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Decisions;
import satow.intake.Coding;
import satow.serve.CountryNames;
import satow.store.Samples;

/**
 * Rooms small enough to know by heart: a file is an article of one sentence, whose first word does
 * something to its last. A sentence with {@code crash} is too much for the coder.
 */
final class SampleRooms implements Rooms {
  private final AtomicInteger coders = new AtomicInteger();
  private final AtomicInteger briefs = new AtomicInteger();
  private final Optional<Path> examples;

  SampleRooms(Optional<Path> examples) {
    this.examples = examples;
  }

  /** How often a coder was made. */
  int coders() {
    return coders.get();
  }

  /** How often a brief was written. */
  int briefs() {
    return briefs.get();
  }

  @Override
  public ArticleReader reader(ReadOptions options, LongConsumer bytes) {
    return path -> {
      try (var walk = Files.walk(path)) {
        return walk.filter(Files::isRegularFile).sorted().toList().stream().map(SampleRooms::read);
      } catch (IOException e) {
        return Stream.of(new Reading.Rejected("no such file", path.toString()));
      }
    };
  }

  private static Reading read(Path file) {
    try {
      String text = Files.readString(file);
      String name = String.valueOf(file.getFileName());
      return text.isBlank()
          ? new Reading.Rejected("empty file", file.toString())
          : new Reading.Read(
              Samples.dated(name.substring(0, name.lastIndexOf('.')), file.toString(), text)
                  .coded()
                  .analyzed()
                  .article());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Coding coding(Options options) {
    coders.incrementAndGet();
    return SampleRooms::code;
  }

  private static DatedArticle code(Article article) {
    if (article.text().contains("crash")) {
      throw new IllegalStateException("too much");
    }
    // Without the menu that Samples puts before the sentence.
    return Samples.dated(article.id(), article.source(), article.text().substring(5));
  }

  @Override
  public Ontology ontology() {
    try {
      return Ontology.read(
          new StringReader(
              """
              code\tname\tquad\tgoldstein\tplover\tmode\tcontexts
              04\tCONSULT\t1\t1.0\tCONSULT\t\t
              042\tMake a visit\t1\t1.9\tCONSULT\tvisit\t
              """),
          "test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public CountryNames countries() {
    return CountryNames.iso();
  }

  @Override
  public Briefing briefing() {
    return new Briefing() {
      @Override
      public Written write(Request request, List<DatedArticle> articles, Decisions decisions) {
        briefs.incrementAndGet();
        return format ->
            format
                + " of "
                + request.a()
                + " and "
                + request.b()
                + ": "
                + articles.size()
                + " from "
                + request.from().map(Object::toString).orElse("the beginning")
                + " to "
                + request.to().map(Object::toString).orElse("the end")
                + "\n";
      }

      @Override
      public Answer ask(
          Request request, List<DatedArticle> articles, Decisions decisions, String question) {
        boolean told = question.equals("who hosts whom");
        return new Answer(told, told ? "Japan hosts Russia. [000 s0]\n" : "Not told.\n");
      }
    };
  }

  @Override
  public Checked check(Options options) {
    return options.dictionary().isPresent()
        ? new Checked(
            3, List.of("mine.txt:9: no `silent`"), List.of("mine.txt:4: should fire and does not"))
        : new Checked(2, List.of(), List.of());
  }

  @Override
  public Optional<Path> examples() {
    return examples;
  }

  @Override
  public String version() {
    return "1.2.3";
  }

  @Override
  public Optional<String> build() {
    return Optional.of("sample");
  }
}
