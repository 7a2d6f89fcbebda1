package satow.dossier.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import satow.dossier.DateInterval;
import satow.dossier.account.Dossier;
import satow.dossier.account.Source;
import satow.dossier.merge.DateWords;
import satow.dossier.merge.Evidence;
import satow.language.Sentence;

/**
 * A sentence of the dossier's articles, as a question is held against it.
 *
 * @param evidence the sentence
 * @param words its words
 * @param stems their stems, with the initials of names of several words
 * @param around the stems of the sentence before it, of the headline and of the first sentence,
 *     which it may rest on
 * @param before the stems of the sentence before it
 * @param last the sentence before it; empty at the beginning
 * @param published when its article was published
 */
record Passage(
    Evidence evidence,
    Words words,
    Set<String> stems,
    Set<String> around,
    Set<String> before,
    Optional<Evidence> last,
    Optional<DateInterval> published) {
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}\\p{L}+(?:\\s+(?:of|for|the|and|on)|\\s+\\p{Lu}\\p{L}+)+");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?i)^(?:(?:it|he|she|they|both|the two|this)\\b"
              + "|(?:in|on|at|two|last|earlier)\\b[^,]{0,30}? (?:it|he|she|they)\\b)");
  private static final Pattern THING =
      Pattern.compile(
          "(?i)^(?:it|this|these|they)\\b|\\bputs? it\\b|\\bof (?:it|them)\\b"
              + "|\\bthe (?:step|move|measure|decision|offer|proposal|finding)\\b"
              + "|^(?:in|on|at|two|last|earlier)\\b[^,]{0,30}? it\\b");
  private static final Pattern PERSONS = Pattern.compile("(?i)\\b(?:they|the two|him)\\b");
  private static final Pattern GROUP =
      Pattern.compile("(?i)\\b(?:leaders|ministers|the two|both men|presidents|premiers)\\b");
  private static final Pattern THAT =
      Pattern.compile("(?i)\\b(?:that|this) (?:promise|pledge|word|accord|demand|claim|charge)\\b");

  Passage {
    stems = Set.copyOf(stems);
    around = Set.copyOf(around);
    before = Set.copyOf(before);
  }

  /** All sentences of the articles, of copies once. */
  static List<Passage> of(Dossier dossier) {
    var out = new ArrayList<Passage>();
    dossier.sources().stream()
        .filter(s -> s.group().equals(s.id()))
        .forEach(s -> out.addAll(of(s)));
    return List.copyOf(out);
  }

  private static List<Passage> of(Source source) {
    var out = new ArrayList<Passage>();
    var title = Set.<String>of();
    for (Sentence s : source.sentences()) {
      var evidence = Evidence.of(source.article(), s, s.span());
      var words = Words.of(evidence.text());
      var stems = new HashSet<>(words.stems());
      stems.addAll(initials(evidence.text()));
      title = s.headline() ? Set.copyOf(stems) : title;
      var last = out.isEmpty() ? Optional.<Passage>empty() : Optional.of(out.get(out.size() - 1));
      var around = new HashSet<>(title);
      last.ifPresent(p -> around.addAll(p.stems()));
      out.stream().filter(p -> !p.headline()).limit(1).forEach(p -> around.addAll(p.stems()));
      out.add(
          new Passage(
              evidence,
              words,
              stems,
              around,
              last.map(Passage::stems).orElse(Set.of()),
              last.map(Passage::evidence),
              source.publication().interval()));
    }
    return out;
  }

  /** The organisation of African unity is the OAU. */
  private static Set<String> initials(String text) {
    var out = new HashSet<String>();
    var m = NAME.matcher(text);
    while (m.find()) {
      var initials = new StringBuilder();
      for (String word : m.group().split("\\s+", -1)) {
        if (Character.isUpperCase(word.codePointAt(0))) {
          initials.appendCodePoint(word.codePointAt(0));
        }
      }
      if (initials.length() > 1) {
        out.add(initials.toString().toLowerCase(Locale.ROOT));
      }
    }
    return out;
  }

  /** The text of the sentence before it; empty at the beginning. */
  String previous() {
    return last.map(Evidence::text).orElse("");
  }

  String text() {
    return evidence.text();
  }

  /** Whether it is an article's title. */
  boolean headline() {
    return evidence.sentence() == 0;
  }

  /** Whether its subject is a pronoun, and stands in the sentence before. */
  boolean leans() {
    return SUBJECT.matcher(text()).find();
  }

  /** Whether it points back to persons of the sentence before. */
  boolean ofPersons() {
    return leans() || PERSONS.matcher(text()).find() || THAT.matcher(text()).find();
  }

  /** Whether it points back to a thing or matter of the sentence before. */
  boolean ofThing() {
    return THING.matcher(text()).find() || THAT.matcher(text()).find();
  }

  /** Whether it speaks of persons whom the article has named, by what they are. */
  boolean ofGroup() {
    return GROUP.matcher(text()).find();
  }

  /** The sentence as a line, said to be one of the articles rather than a record. */
  Block.Line line() {
    var mark =
        published.isPresent() ? "in an article of " + DateWords.of(published) : "in an article";
    return new Block.Line(mark, "“" + Excerpt.cut(text()) + "”.", List.of(evidence));
  }
}
