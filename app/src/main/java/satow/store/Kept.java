package satow.store;

/** What became of an article that was to be kept. */
public enum Kept {
  /** It is new. */
  NEW,
  /** It is new, and a near copy of one that was read before. */
  NEAR_COPY,
  /** It takes the place of an article of the same address or name, which is kept as a version. */
  NEW_VERSION,
  /** Its declared day is before that of the article in whose place it would stand. */
  OLD_VERSION,
  /** Its text is there already; noted as a copy under another name, address or outlet. */
  SAME_TEXT,
  /** It is there already. */
  KNOWN;

  /** Whether the article itself went into the store. */
  public boolean stored() {
    return switch (this) {
      case NEW, NEAR_COPY, NEW_VERSION -> true;
      case OLD_VERSION, SAME_TEXT, KNOWN -> false;
    };
  }
}
