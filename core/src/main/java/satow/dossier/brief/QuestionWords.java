package satow.dossier.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import satow.coding.dictionary.Stanza;
import satow.coding.dictionary.Stanzas;

/** The words that questions are asked with, from {@code satow/dossier/questions.txt}. */
final class QuestionWords {
  private static final List<Stanza> ALL = Stanzas.shippedFile("dossier/questions.txt");
  private static final List<Sort> KINDS =
      of("kind").map(s -> new Sort(kind(s.name()), pattern(s.list("words")))).toList();
  private static final List<Mark> MARKS =
      of("mark").map(s -> new Mark(s.name(), pattern(s.list("words")))).toList();
  private static final Set<String> ASKING =
      of("asking")
          .flatMap(s -> s.all("words").stream())
          .flatMap(line -> Arrays.stream(line.split("\\s+", -1)))
          .collect(Collectors.toUnmodifiableSet());

  private QuestionWords() {}

  /** Kinds of questions, in the order in which they are tried. */
  enum Kind {
    REASON,
    DIFFERENCES,
    PROMISES,
    THIRD,
    DIFFERING,
    PLANS,
    SPEECH,
    MEETINGS,
    FIGURES,
    AGREEMENTS,
    MEASURES,
    HOSTILITY,
    COOLING,
    WARMING,
    CHANGES,
    OTHER
  }

  private record Sort(Kind kind, Pattern words) {}

  private record Mark(String name, Pattern words) {}

  private static Stream<Stanza> of(String kind) {
    return ALL.stream().filter(s -> s.kind().equals(kind));
  }

  /** The kind of a question in lower case. */
  static Kind kind(CharSequence question) {
    return KINDS.stream()
        .filter(s -> s.words().matcher(question).find())
        .map(Sort::kind)
        .findFirst()
        .orElse(Kind.OTHER);
  }

  /** The marks of a question in lower case. */
  static Set<String> marks(CharSequence question) {
    return MARKS.stream()
        .filter(m -> m.words().matcher(question).find())
        .map(Mark::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a sentence has the words of a mark. */
  static boolean marked(String mark, String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return MARKS.stream()
        .filter(m -> m.name().equals(mark))
        .anyMatch(m -> m.words().matcher(lower).find());
  }

  /** Whether a word in lower case only asks. */
  static boolean asks(String word) {
    return ASKING.contains(word);
  }

  private static Kind kind(String name) {
    return Kind.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Pattern pattern(List<String> words) {
    var all = new ArrayList<String>();
    for (String word : words) {
      var first = word.startsWith("^");
      var parts = new ArrayList<String>();
      for (String part : (first ? word.substring(1) : word).split(" \\.\\.\\. ", -1)) {
        parts.add(Pattern.quote(part).replace("*", "\\E[\\p{L}\\p{N}]*\\Q"));
      }
      var open = first ? "^\\W*" : "(?<![\\p{L}\\p{N}])";
      all.add(open + String.join("\\b.*?\\b", parts) + "(?![\\p{L}\\p{N}])");
    }
    return Pattern.compile(String.join("|", all));
  }
}
