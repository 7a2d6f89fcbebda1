package satow.coding.dictionary;

import java.util.Set;

/** Lists of words, written as a text with blanks between them. */
public final class Words {
  private Words() {}

  /** Each word once. */
  public static Set<String> of(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
