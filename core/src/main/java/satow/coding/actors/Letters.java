package satow.coding.actors;

import java.text.Normalizer;
import java.util.Locale;

/** Letters as names are compared: without accents, with plain blanks and apostrophes. */
final class Letters {
  /** Letters that no decomposition takes apart, and what English texts write for them. */
  private static final String WHOLE = "øØłŁıđĐħĦŧ";

  private static final String PLAIN = "oOlLidDhHt";

  private Letters() {}

  /** One character for one, so that offsets stay. */
  static char plain(char c) {
    if (c < 0x80) {
      return c < ' ' ? ' ' : c;
    }
    if (c == '’' || c == '‘' || c == 'ʼ') {
      return '\'';
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    int whole = WHOLE.indexOf(c);
    if (whole >= 0) {
      return PLAIN.charAt(whole);
    }
    String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    return apart.charAt(0) < 0x80 ? apart.charAt(0) : c;
  }

  /** The same with a blank for a hyphen: {@code Inter American} is {@code Inter-American}. */
  static char joined(char c) {
    return c == '-' || c == '‑' || c == '–' ? ' ' : plain(c);
  }

  static String joined(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(joined(text.charAt(i)));
    }
    return out.toString();
  }

  static String plain(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(plain(text.charAt(i)));
    }
    return out.toString();
  }

  /** A name as Americans spell it, but for parties of Labour, which that tells apart. */
  static String american(String name) {
    return name.replace("isation", "ization")
        .replace("Defence", "Defense")
        .replace("Programme", "Program")
        .replace("Centre", "Center");
  }

  /** A name as Britons spell it. */
  static String british(String name) {
    return name.replace("ization", "isation")
        .replace("Defense", "Defence")
        .replaceFirst("\\bProgram\\b", "Programme")
        .replaceFirst("\\bCenter\\b", "Centre");
  }

  /** Consonants only, doubled ones once: {@code Adil} and {@code Adel} have the same. */
  static String skeleton(String word) {
    var out = new StringBuilder();
    for (char c : plain(word).toLowerCase(Locale.ROOT).toCharArray()) {
      boolean vowel = "aeiouyh'-.".indexOf(c) >= 0;
      boolean doubled = !out.isEmpty() && out.charAt(out.length() - 1) == c;
      if (!vowel && !doubled) {
        out.append(c);
      }
    }
    return out.isEmpty() ? word : out.toString();
  }
}
