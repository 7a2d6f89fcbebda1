package satow.dossier.brief;

import java.util.List;
import satow.dossier.merge.Evidence;

/** A part of a brief, before it is Markdown or HTML. */
sealed interface Block {

  /** A section's heading; level 2 is a section, 3 a part of one. */
  record Heading(int level, String text) implements Block {}

  /**
   * A claim with the sentences that bear it out.
   *
   * @param mark a word set before the text: a date or a status; may be empty
   * @param text the claim
   * @param cites at least one sentence
   */
  record Line(String mark, String text, List<Evidence> cites) implements Block {
    public Line {
      cites = List.copyOf(cites);
      if (cites.isEmpty()) {
        throw new IllegalArgumentException("a line without evidence: " + text);
      }
    }
  }

  /** What the articles do not tell, or how a figure is to be read. No claim about the world. */
  record Note(String text) implements Block {}

  /** A picture as SVG, with the words that stand for it where there are no pictures. */
  record Picture(String svg, List<String> table) implements Block {
    public Picture {
      table = List.copyOf(table);
    }
  }
}
