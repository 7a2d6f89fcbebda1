package satow.article;

/** Turns UTF-16 offsets of one text into code point offsets and back. Immutable, thread-safe. */
public final class CodePoints {
  private final String text;
  private final boolean plain;
  private final int[] pointOf;

  /** Prepares the map of a text; a text without surrogate pairs needs none. */
  public CodePoints(String text) {
    this.text = text;
    this.plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    this.pointOf = plain ? new int[0] : new int[text.length() + 1];
    if (!plain) {
      int points = 0;
      for (int i = 0; i < text.length(); i++) {
        pointOf[i] = points;
        boolean leads =
            Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        points += leads ? 0 : 1;
      }
      pointOf[text.length()] = points;
    }
  }

  /** The code point offset of a UTF-16 offset, 0 to the text's length. */
  public int point(int unit) {
    return plain ? unit : pointOf[unit];
  }

  /** The UTF-16 offset of a code point offset. */
  public int unit(int point) {
    return plain ? point : text.offsetByCodePoints(0, point);
  }
}
