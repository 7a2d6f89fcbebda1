package satow.article;

import java.io.IOException;
import java.nio.file.Path;
import satow.article.text.Decoding;
import satow.article.text.LanguageGuess;

/** Reads plain text as crawled: one article a file. */
final class TextFiles {

  Reading read(Path path) {
    try {
      var decoding = Decoding.of(Bytes.whole(path));
      if (decoding instanceof Decoding.Refused refused) {
        return new Reading.Rejected(refused.reason(), path.toString());
      }
      var text = ((Decoding.Text) decoding).text();
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
