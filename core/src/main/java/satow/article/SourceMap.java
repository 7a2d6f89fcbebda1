package satow.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an article's text stands in the page that it was read from: a map from the text, block by
 * block, to the page's source. Both sides count UTF-16 code units; those of the source count from
 * the start of the decoded page.
 *
 * @param pieces the text's blocks in order, not overlapping
 */
public record SourceMap(List<Piece> pieces) {

  public SourceMap {
    pieces = List.copyOf(pieces);
  }

  /**
   * One block of the text: a paragraph, a heading, a list item, a table row.
   *
   * @param text its span in the article's text
   * @param source the stretch of the source from its first word to its last, with the mark-up
   *     between
   */
  public record Piece(Span text, Span source) {}

  /**
   * The stretch of the source that holds these words: that of the blocks that they touch. Empty
   * where the words are of none, as the blank line between two blocks.
   */
  public Optional<Span> source(Span words) {
    return pieces.stream()
        .filter(piece -> piece.text().overlaps(words))
        .map(Piece::source)
        .reduce(Span::cover);
  }

  /** The offsets in a row, four a piece, for keeping them; {@link #of} reads them back. */
  public List<Integer> offsets() {
    var offsets = new ArrayList<Integer>();
    for (var piece : pieces) {
      offsets.add(piece.text().start());
      offsets.add(piece.text().end());
      offsets.add(piece.source().start());
      offsets.add(piece.source().end());
    }
    return List.copyOf(offsets);
  }

  /** The map of these offsets, four a piece. */
  public static SourceMap of(List<Integer> offsets) {
    if (offsets.size() % 4 != 0) {
      throw new IllegalArgumentException("not four offsets a piece: " + offsets.size());
    }
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < offsets.size(); i += 4) {
      pieces.add(
          new Piece(
              new Span(offsets.get(i), offsets.get(i + 1)),
              new Span(offsets.get(i + 2), offsets.get(i + 3))));
    }
    return new SourceMap(pieces);
  }
}
