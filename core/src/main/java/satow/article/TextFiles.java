package satow.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import satow.article.text.Decoding;
import satow.article.text.LanguageGuess;

/** Reads plain text as crawled: one article a file. A web page that was saved as text is a page. */
final class TextFiles {
  private static final Pattern PAGE =
      Pattern.compile(
          "\\s*+(?:<\\?xml[^>]*>\\s*+)?+<(?:!doctype html|html)\\b", Pattern.CASE_INSENSITIVE);

  private final HtmlFiles pages;

  TextFiles(HtmlFiles pages) {
    this.pages = pages;
  }

  Reading read(Path path) {
    try {
      byte[] bytes = Bytes.whole(path);
      var decoding = Decoding.of(bytes);
      if (decoding instanceof Decoding.Refused refused) {
        return new Reading.Rejected(refused.reason(), path.toString());
      }
      var text = ((Decoding.Text) decoding).text();
      if (PAGE.matcher(text).lookingAt()) {
        return pages.read(FileName.of(path).id(), bytes, Optional.empty(), path.toString());
      }
      return inEnglish(Cleaning.of(FileName.of(path).id(), text, path.toString()));
    } catch (IOException e) {
      return new Reading.Rejected(why(e), path.toString());
    }
  }

  /** The article, unless its language is another than English. */
  static Reading inEnglish(Article article) {
    var language = LanguageGuess.of(article.text());
    return language.equals("en")
        ? new Reading.Read(article)
        : new Reading.Rejected("language " + language + " not supported", article.source());
  }

  /** Size limits are told as they are, other errors by {@link ArticleReaders#reason}. */
  static String why(IOException e) {
    var message = e.getMessage();
    return message != null && message.startsWith("too long") ? message : ArticleReaders.reason(e);
  }
}
