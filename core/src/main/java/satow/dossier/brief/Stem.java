package satow.dossier.brief;

/**
 * What the forms of an English word share: {@code impose}, {@code imposed} and {@code imposing} are
 * one word to a question. Coarser than the words by which records are merged, since a question
 * seldom takes the article's own form.
 */
final class Stem {
  private Stem() {}

  /** The stem of a word in lower case. */
  static String of(String word) {
    // No plan.
    return word.equals("plane") || word.equals("planes") ? "plane" : end(cut(owned(word)));
  }

  private static String owned(String word) {
    var w = word.replace('’', '\'');
    return w.endsWith("'s") ? w.substring(0, w.length() - 2) : w.replace("'", "");
  }

  private static String cut(String w) {
    int n = w.length();
    if (n > 4 && (w.endsWith("ies") || w.endsWith("ied"))) {
      return w.substring(0, n - 3) + "y";
    }
    if (n > 5 && w.endsWith("ing")) {
      return w.substring(0, n - 3);
    }
    if (n > 4 && w.endsWith("ed")) {
      return w.substring(0, n - 2);
    }
    if (n > 5 && (w.endsWith("sses") || w.endsWith("ches") || w.endsWith("shes"))) {
      return w.substring(0, n - 2);
    }
    return n > 3 && w.endsWith("s") && !w.endsWith("ss") ? w.substring(0, n - 1) : w;
  }

  /** Without a last e, with one consonant of two, and as the British spell it. */
  private static String end(String w) {
    var out = w.length() > 3 && w.endsWith("e") ? w.substring(0, w.length() - 1) : w;
    int n = out.length();
    if (n > 3 && out.charAt(n - 1) == out.charAt(n - 2)) {
      out = out.substring(0, n - 1);
    }
    return out.length() > 5 && out.endsWith("iz") ? out.substring(0, out.length() - 1) + "s" : out;
  }
}
