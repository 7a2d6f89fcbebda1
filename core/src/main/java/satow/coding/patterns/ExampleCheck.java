package satow.coding.patterns;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import satow.article.Article;
import satow.coding.Actor;
import satow.coding.EventMention;
import satow.coding.actors.ActorDictionary;
import satow.coding.actors.ArticleActors;
import satow.coding.dictionary.Stanza;
import satow.language.AnalyzedArticle;
import satow.language.Analyzer;

/**
 * Runs the examples that the dictionaries carry: {@code fires: SENTENCE [@DATE] => EXPECTATION} and
 * {@code silent: SENTENCE [@DATE]}. A {@code known: SENTENCE} is a false alarm that is put up with;
 * it is only counted. The analyzer must parse every sentence, also those with one actor.
 */
public final class ExampleCheck {
  private final Analyzer analyzer;
  private final ActorDictionary actors;
  private final RuleCoder coder;

  private ExampleCheck(Analyzer analyzer, ActorDictionary actors, PatternDictionary patterns) {
    this.analyzer = analyzer;
    this.actors = actors;
    this.coder = new RuleCoder(actors, patterns);
  }

  /**
   * What came of the examples.
   *
   * @param run how many were tried
   * @param known how many false alarms the entries own up to
   * @param failed those that failed, in the order of the files
   * @param missing file and line of each entry without a {@code fires} or without a {@code silent}
   */
  public record Report(int run, int known, List<Finding> failed, List<String> missing) {
    public Report {
      failed = List.copyOf(failed);
      missing = List.copyOf(missing);
    }

    /** What came of these examples and of others. */
    public Report and(Report other) {
      return new Report(
          run + other.run,
          known + other.known,
          Stream.concat(failed.stream(), other.failed.stream()).toList(),
          Stream.concat(missing.stream(), other.missing.stream()).toList());
    }
  }

  /**
   * An example that failed.
   *
   * @param where file and line of the entry
   * @param entry the entry's kind and name
   * @param sentence the example
   * @param expected what it asks for; {@code nothing} for a silent one
   * @param got what was found instead
   */
  public record Finding(String where, String entry, String sentence, String expected, String got) {

    @Override
    public String toString() {
      return where + " [" + entry + "] " + sentence + " | expected " + expected + " | got " + got;
    }
  }

  private record Example(
      Stanza stanza, String sentence, Optional<LocalDate> date, Optional<String> expected) {}

  /** Runs the examples of all entries of both dictionaries. */
  public static Report run(Analyzer analyzer, ActorDictionary actors, PatternDictionary patterns) {
    return run(analyzer, actors, patterns, s -> true);
  }

  /** Runs the examples of the entries that pass the filter. */
  public static Report run(
      Analyzer analyzer,
      ActorDictionary actors,
      PatternDictionary patterns,
      Predicate<Stanza> which) {
    var examples = new ArrayList<Example>();
    var missing = new ArrayList<String>();
    var stanzas = new ArrayList<>(actors.stanzas());
    stanzas.addAll(patterns.stanzas());
    int known = 0;
    for (Stanza s : stanzas) {
      if (which.test(s)) {
        s.all("fires").forEach(line -> examples.add(example(s, line, true)));
        s.all("silent").forEach(line -> examples.add(example(s, line, false)));
        known += s.all("known").size();
        // an idiom tells nothing: it has no example that fires
        for (String key : isIdiom(s) ? List.of("silent") : List.of("fires", "silent")) {
          if (s.all(key).isEmpty()) {
            missing.add(s.where() + " [" + entry(s) + "] has no `" + key + "`");
          }
        }
      }
    }
    var check = new ExampleCheck(analyzer, actors, patterns);
    List<Finding> failed = examples.parallelStream().flatMap(e -> check.tried(e).stream()).toList();
    return new Report(examples.size(), known, failed, missing);
  }

  private static String entry(Stanza s) {
    return s.kind() + ": " + s.name();
  }

  private static Example example(Stanza s, String line, boolean fires) {
    int arrow = fires ? line.lastIndexOf("=>") : -1;
    if (fires && arrow < 0) {
      throw new IllegalArgumentException(
          s.where() + ": an example reads `SENTENCE => EXPECTATION`, found: " + line);
    }
    String sentence = (fires ? line.substring(0, arrow) : line).strip();
    var expected =
        fires ? Optional.of(line.substring(arrow + 2).strip()) : Optional.<String>empty();
    int at = sentence.lastIndexOf(" @");
    if (at < 0) {
      return new Example(s, sentence, Optional.empty(), expected);
    }
    try {
      var date = LocalDate.parse(sentence.substring(at + 2));
      return new Example(s, sentence.substring(0, at).strip(), Optional.of(date), expected);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          s.where() + ": after @ an example has YYYY-MM-DD, found: " + line, e);
    }
  }

  private Optional<Finding> tried(Example e) {
    var declared =
        e.date().map(d -> new Article.DeclaredDate(d, "date line", "", Optional.empty()));
    var article =
        new Article(
            "example",
            e.sentence(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            declared,
            List.of(),
            e.stanza().where());
    AnalyzedArticle analyzed = analyzer.analyze(article);
    return switch (e.stanza().kind()) {
      case "pattern", "operator", Pattern.IDIOM -> event(e, analyzed);
      default -> actor(e, analyzed);
    };
  }

  private Optional<Finding> event(Example e, AnalyzedArticle analyzed) {
    List<EventMention> all = coder.code(analyzed).events();
    String name = e.stanza().name();
    List<EventMention> own =
        all.stream()
            .filter(
                m ->
                    isIdiom(e.stanza())
                        || Arrays.asList(m.pattern().split("\\+", -1)).contains(name))
            .toList();
    boolean right =
        e.expected()
            .map(expected -> own.stream().anyMatch(m -> isAsExpected(m, expected, e)))
            .orElse(own.isEmpty());
    String got = all.stream().map(ExampleCheck::words).collect(Collectors.joining(", "));
    return right ? Optional.empty() : Optional.of(finding(e, got));
  }

  private static boolean isIdiom(Stanza s) {
    return s.kind().equals(Pattern.IDIOM);
  }

  private static boolean isAsExpected(EventMention m, String expected, Example e) {
    String[] parts = expected.split("\\s+", -1);
    if (parts.length < 2 || parts.length > 3 || parts[0].length() < 2) {
      throw new IllegalArgumentException(
          e.stanza().where() + ": expected `CODE SOURCE [TARGET]`, found: " + expected);
    }
    return m.cameo().startsWith(parts[0])
        && begins(m.source(), parts[1])
        && (parts.length == 2 || begins(m.target(), parts[2]));
  }

  private static boolean begins(Optional<Actor> actor, String prefix) {
    Optional<String> code = actor.flatMap(Actor::code);
    return prefix.equals("-") ? code.isEmpty() : code.filter(c -> c.startsWith(prefix)).isPresent();
  }

  private static String words(EventMention m) {
    return m.cameo() + " " + words(m.source()) + " " + words(m.target()) + " by " + m.pattern();
  }

  private static String words(Optional<Actor> actor) {
    return actor.map(a -> a.code().orElse("(" + a.name() + ")")).orElse("-");
  }

  private Optional<Finding> actor(Example e, AnalyzedArticle analyzed) {
    List<Actor> found = ArticleActors.of(analyzed, actors).all();
    boolean right =
        e.expected()
            .map(expected -> namesAll(found, expected))
            .orElseGet(() -> found.stream().noneMatch(a -> isThrough(a, e.stanza())));
    String got =
        found.stream()
            .map(a -> a.code().orElse("-") + " (" + a.text() + ")")
            .collect(Collectors.joining(", "));
    return right ? Optional.empty() : Optional.of(finding(e, got));
  }

  private static boolean namesAll(List<Actor> found, String expected) {
    return Arrays.stream(expected.split(";", -1))
        .map(String::strip)
        .allMatch(c -> found.stream().anyMatch(a -> a.code().orElse("").startsWith(c)));
  }

  /**
   * Whether an actor was found through an entry: by its name, or by its role and one of its words.
   */
  private static boolean isThrough(Actor a, Stanza s) {
    return switch (s.kind()) {
      case "role" -> {
        String role = s.one("code").orElse("");
        yield !role.isEmpty() && a.code().orElse("").endsWith(role) && ends(a, s.list("words"));
      }
      case "thing" -> ends(a, s.list("words"));
      case "plural" -> {
        var forms = new ArrayList<>(s.list("forms"));
        forms.add(s.name());
        yield ends(a, forms);
      }
      default -> a.name().equals(s.one("name").orElse(s.name()));
    };
  }

  private static boolean ends(Actor a, List<String> words) {
    String text = " " + a.text().toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(w -> text.endsWith(" " + w.toLowerCase(Locale.ROOT)));
  }

  private static Finding finding(Example e, String got) {
    return new Finding(
        e.stanza().where(),
        entry(e.stanza()),
        e.sentence(),
        e.expected().orElse("nothing"),
        got.isEmpty() ? "nothing" : got);
  }
}
