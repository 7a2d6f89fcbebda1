package satow.article;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
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
    return new Article(
        id,
        page.body(),
        page.title().map(words -> new Article.Title(words, Optional.empty())),
        page.byline(),
        page.outlet(),
        page.url(),
        page.published()
            .map(
                date ->
                    new Article.DeclaredDate(
                        date.day(), date.from(), date.words(), Optional.empty())),
        Cleaning.withoutHeadline(page.body()),
        where);
  }
}
