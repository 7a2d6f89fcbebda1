package satow.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import satow.article.html.Page;
import satow.article.text.Decoding;

/** Reads web pages: one article a file. The article's text is the page's main text. */
final class HtmlFiles {

  Reading read(Path path) {
    try {
      var bytes = Bytes.whole(path);
      var where = path.toString();
      if (bytes.length == 0) {
        return new Reading.Rejected("empty", where);
      }
      if (Decoding.looksBinary(bytes)) {
        return new Reading.Rejected("binary, not a web page", where);
      }
      var page = Page.of(bytes);
      if (page.body().isBlank()) {
        return new Reading.Rejected("no article text found in the page", where);
      }
      return TextFiles.inEnglish(article(FileName.of(path).id(), page, where));
    } catch (IOException e) {
      return new Reading.Rejected(TextFiles.why(e), path.toString());
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
