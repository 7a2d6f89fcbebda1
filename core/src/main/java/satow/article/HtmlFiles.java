package satow.article;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import satow.article.html.Block;
import satow.article.html.Page;
import satow.article.text.Decoding;

/** Reads web pages: one article a file. The article's text is the page's main text. */
final class HtmlFiles {

  Reading read(Path path) {
    try {
      return read(FileName.of(path).id(), Bytes.whole(path), Optional.empty(), path.toString());
    } catch (IOException e) {
      return new Reading.Rejected(TextFiles.why(e), path.toString());
    }
  }

  /** Reads a page from its bytes, with the charset that the server declared. */
  Reading read(String id, byte[] bytes, Optional<Charset> charset, String where) {
    try {
      if (bytes.length == 0) {
        return new Reading.Rejected("empty", where);
      }
      if (Decoding.looksBinary(bytes)) {
        return new Reading.Rejected("binary, not a web page", where);
      }
      var page = Page.of(bytes, charset);
      if (page.body().isBlank()) {
        return new Reading.Rejected("no article text found in the page", where);
      }
      return TextFiles.inEnglish(article(id, page, where));
    } catch (IOException e) {
      return new Reading.Rejected(TextFiles.why(e), where);
    }
  }

  private static Article article(String id, Page page, String where) {
    var text = page.body();
    var map = map(page.blocks());
    return new Article(
        id,
        text,
        page.title().map(words -> new Article.Title(words, Optional.empty())),
        page.byline(),
        page.outlet(),
        page.url(),
        page.published()
            .map(
                date ->
                    new Article.DeclaredDate(
                        date.day(), date.from(), date.words(), Optional.empty())),
        PageCleaning.boilerplate(text, page.blocks(), map),
        where,
        Optional.of(map));
  }

  /** The blocks stand in the text one after the other, apart by a blank line. */
  private static SourceMap map(List<Block> blocks) {
    var pieces = new ArrayList<SourceMap.Piece>();
    int at = 0;
    for (var block : blocks) {
      int end = at + block.text().length();
      var source = new Span(block.from(), Math.max(block.from(), block.to()));
      pieces.add(new SourceMap.Piece(new Span(at, end), source));
      at = end + Page.GAP.length();
    }
    return new SourceMap(pieces);
  }
}
