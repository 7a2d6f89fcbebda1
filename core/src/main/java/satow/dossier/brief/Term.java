package satow.dossier.brief;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Something that a question names.
 *
 * @param word as the question has it
 * @param stems the stems that may stand for it
 * @param called how texts call it, where it is a state
 * @param sort what it is
 */
record Term(String word, Set<String> stems, Optional<Pattern> called, Sort sort) {
  Term {
    stems = Set.copyOf(stems);
  }

  /** Sorts of terms. */
  enum Sort {
    STATE,
    PERSON,
    /** Written like a name, or a number. */
    NAME,
    WORD,
    /** What the answer is one of, {@code which companies}: an answer need not say it. */
    CLASS
  }

  static Term word(String word) {
    return new Term(word, Synonyms.of(word), Optional.empty(), Sort.WORD);
  }

  /** The same, and where it is an acceptance a refusal too. */
  Term orRefusal() {
    var accept = Synonyms.of("accept");
    if (!accept.contains(Stem.of(word.toLowerCase(Locale.ROOT)))) {
      return this;
    }
    var both = new TreeSet<>(stems);
    both.addAll(Synonyms.of("refuse"));
    return new Term(word, both, called, sort);
  }

  /** Whether a text has it. */
  boolean in(Passage passage) {
    return called.isPresent()
        ? called.get().matcher(passage.text()).find()
        : stems.stream().anyMatch(passage.stems()::contains);
  }

  /** Whether the sentence before has it, to which this one points back. */
  boolean pointedAt(Passage passage) {
    return (called.isPresent() || sort == Sort.PERSON ? passage.ofPersons() : passage.ofThing())
        && before(passage);
  }

  /** Whether the subject of a sentence may be this, by a pronoun. */
  boolean subjectOf(Passage passage) {
    return passage.leans() && before(passage);
  }

  private boolean before(Passage passage) {
    return called.isPresent()
        ? called.get().matcher(passage.previous()).find()
        : stems.stream().anyMatch(passage.before()::contains);
  }

  /** Whether the sentence before, the first one or the headline has it. */
  boolean around(Passage passage) {
    return called.isPresent()
        ? called.get().matcher(passage.previous()).find()
        : stems.stream().anyMatch(passage.around()::contains);
  }

  /** Whether it is a name of somebody or something that an answer must have. */
  boolean name() {
    return sort == Sort.PERSON || sort == Sort.NAME;
  }

  /** Where a text has it first, in UTF-16 units; -1 where it has not. */
  int at(Passage passage) {
    if (called.isPresent()) {
      var m = called.get().matcher(passage.text());
      return m.find() ? m.start() : -1;
    }
    return passage.words().all().stream()
        .filter(w -> stems.contains(w.stem()) || stems.stream().anyMatch(s -> verb(s, w.stem())))
        .mapToInt(Words.Word::start)
        .findFirst()
        .orElse(-1);
  }

  /** {@code turn_down} begins at its verb. */
  private static boolean verb(String stem, String word) {
    return stem.length() > word.length()
        && stem.startsWith(word)
        && stem.charAt(word.length()) == '_';
  }
}
