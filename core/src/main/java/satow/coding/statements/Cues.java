package satow.coding.statements;

import java.util.Set;
import satow.coding.dictionary.WordLists;

/** The words that report speech, as lemmas; the lists and what each is for stand in speech.txt. */
final class Cues {
  private static final WordLists SPEECH = WordLists.shipped("speech");

  static final Set<String> SAYING = SPEECH.of("saying");
  static final Set<String> WORDING = SPEECH.of("wording");
  static final Set<String> THINKING = SPEECH.of("thinking");
  static final Set<String> PASSING_ON = SPEECH.of("passing on");
  static final Set<String> NOUNS = SPEECH.of("nouns");
  static final Set<String> UNASSERTED = SPEECH.of("unasserted");
  static final Set<String> SEEKING = SPEECH.of("seeking");
  static final Set<String> PLAIN = SPEECH.of("plain");
  static final Set<String> NAMING = SPEECH.of("naming");

  private Cues() {}
}
