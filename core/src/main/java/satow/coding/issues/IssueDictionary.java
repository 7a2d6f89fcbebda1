package satow.coding.issues;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import satow.coding.dictionary.Stanza;
import satow.coding.dictionary.Stanzas;

/**
 * What words show which issue. Immutable.
 *
 * <p>The files stand under {@code satow/issues}. Words match without case on forms and on lemmas,
 * at word borders; hyphens count as blanks.
 */
public final class IssueDictionary {
  private final List<Issue> issues;
  private final List<Stanza> stanzas;

  private IssueDictionary(List<Issue> issues, List<Stanza> stanzas) {
    this.issues = List.copyOf(issues);
    this.stanzas = List.copyOf(stanzas);
  }

  /**
   * An issue.
   *
   * @param key its name in output ({@code territory})
   * @param words each shows it alone
   * @param weak each shows it together with another one
   * @param beside each shows it with a state beside it, or together with a weak one
   * @param not look like it and are not
   */
  private record Issue(
      String key,
      List<Phrase> words,
      List<Phrase> weak,
      List<Phrase> beside,
      List<Phrase> not,
      Set<String> firsts) {

    static Issue of(Stanza s) {
      var words = phrases(s, "words");
      var weak = phrases(s, "weak");
      var beside = phrases(s, "beside");
      var firsts = new HashSet<String>();
      for (List<Phrase> some : List.of(words, weak, beside)) {
        some.forEach(p -> firsts.add(p.first()));
      }
      return new Issue(s.name(), words, weak, beside, phrases(s, "not"), firsts);
    }

    boolean shownBy(List<Reading> readings, boolean state) {
      for (Reading reading : readings) {
        if (!reading.begins(firsts)) {
          continue; // as nearly all do: no phrase of this issue can stand in it
        }
        Reading left = reading;
        for (Phrase phrase : not) {
          left = left.has(phrase) ? left.without(phrase) : left;
        }
        if (words.stream().anyMatch(left::has)) {
          return true;
        }
        long near = beside.stream().filter(left::has).count();
        long clues = near + weak.stream().filter(left::has).count();
        if (clues > 1 || near == 1 && state) {
          return true;
        }
      }
      return false;
    }
  }

  /** Words of the dictionary, parted and enclosed by blanks, with the first of them. */
  private record Phrase(String text, String first) {
    static Phrase of(String text) {
      return new Phrase(text, text.substring(1, Math.max(1, text.indexOf(' ', 1))));
    }
  }

  /** A text in plain words, with the set of them, which rules most phrases out at once. */
  private record Reading(String text, Set<String> words) {
    static Reading of(String text) {
      return new Reading(text, new HashSet<>(Arrays.asList(text.strip().split(" ", -1))));
    }

    boolean begins(Set<String> firsts) {
      for (String word : words) {
        if (firsts.contains(word)) {
          return true;
        }
      }
      return false;
    }

    boolean has(Phrase phrase) {
      return words.contains(phrase.first()) && text.contains(phrase.text());
    }

    Reading without(Phrase phrase) {
      return new Reading(text.replace(phrase.text(), " | "), words);
    }
  }

  /** The shipped dictionary with users' own laid over it: a later entry replaces its namesake. */
  public static IssueDictionary load(List<Path> own) {
    List<Stanza> stanzas = Stanzas.load("issues", own);
    Map<String, Issue> byKey = new LinkedHashMap<>();
    for (Stanza s : stanzas) {
      byKey.put(s.name(), Issue.of(s));
    }
    return new IssueDictionary(new ArrayList<>(byKey.values()), stanzas);
  }

  private static List<Phrase> phrases(Stanza stanza, String key) {
    return stanza.list(key).stream()
        .map(IssueDictionary::plain)
        .distinct()
        .map(Phrase::of)
        .toList();
  }

  /** Lower case, words parted and enclosed by one blank, nothing but letters and digits. */
  private static String plain(String text) {
    var out = new StringBuilder(" ");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(c);
      } else if (out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    if (out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * The issues of an utterance, in the order of the dictionary.
   *
   * @param text its words
   * @param lemmas their base forms, parted by blanks; empty where it was not parsed
   * @param state whether it names a state
   */
  public List<String> of(String text, String lemmas, boolean state) {
    List<Reading> readings =
        lemmas.isEmpty()
            ? List.of(Reading.of(plain(text)))
            : List.of(Reading.of(plain(text)), Reading.of(plain(lemmas)));
    return issues.stream().filter(i -> i.shownBy(readings, state)).map(Issue::key).toList();
  }

  /**
   * Issues that hold only where a state is a third party, with its code; {@code any} for any state.
   */
  public Map<String, String> third() {
    Map<String, String> out = new LinkedHashMap<>();
    stanzas.forEach(s -> s.one("third").ifPresent(code -> out.put(s.name(), code)));
    return Collections.unmodifiableMap(out);
  }

  /** The entries as read, for checks. */
  public List<Stanza> stanzas() {
    return stanzas;
  }
}
