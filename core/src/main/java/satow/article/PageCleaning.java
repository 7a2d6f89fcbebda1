package satow.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import satow.article.Boilerplate.Kind;
import satow.article.html.Block;

/**
 * Marks what is not the reporter's prose in a page's main text. The page's structure has already
 * told the article from the menus, so a block is taken only for its own words: a heading or a list
 * item is no caption because it does not end as a sentence.
 */
final class PageCleaning {
  /** Kinds that a block's words make sure of, wherever in the main text it stands. */
  private static final Set<Kind> ANYWHERE =
      EnumSet.of(Kind.ICONS, Kind.SHARE, Kind.BYLINE, Kind.CREDIT, Kind.DATE_LINE);

  private PageCleaning() {}

  static List<Boilerplate> boilerplate(String text, List<Block> blocks, SourceMap map) {
    var found = new ArrayList<Boilerplate>();
    for (int i = 0; i < blocks.size(); i++) {
      var span = map.pieces().get(i).text();
      var kind = kind(blocks.get(i));
      if (kind.isPresent()) {
        found.add(new Boilerplate(span, kind.get()));
      } else {
        found.addAll(CaptionReferences.in(text, span));
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Kind> kind(Block block) {
    if (block.heading()) {
      return Optional.of(Kind.SUBHEADING);
    }
    var lines = Line.of(block.text());
    return lines.size() == 1 ? lines.get(0).own().filter(ANYWHERE::contains) : Optional.empty();
  }
}
