package satow.language;

import satow.article.Span;

/**
 * A word of a sentence with its place in the dependency tree.
 *
 * @param index position in the sentence, from 0
 * @param form the word as written
 * @param lemma its base form in lower case
 * @param tag Penn Treebank part of speech ({@code NNP}, {@code VBD}, …)
 * @param head index of the governing token, −1 for the root
 * @param label Emory (CLEAR style) dependency label ({@code nsubj}, {@code dobj}, {@code prep}, …)
 * @param span where it stands in the article
 */
public record Token(
    int index, String form, String lemma, String tag, int head, String label, Span span) {

  /** Whether it is a verb form (modals excluded). */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether it is a common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether it is a proper noun. */
  public boolean isProper() {
    return tag.startsWith("NNP");
  }
}
