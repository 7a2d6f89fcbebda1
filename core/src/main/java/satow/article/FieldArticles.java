package satow.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import satow.article.ColumnNames.Field;
import satow.article.text.LanguageGuess;
import satow.article.text.WrittenDates;

/** Makes articles of named values: a JSON object's or a table row's. */
record FieldArticles(boolean clean) {
  private static final Optional<Span> NOWHERE = Optional.empty();

  /** A field's words; empty where it has none. */
  @FunctionalInterface
  interface Values extends Function<Field, Optional<String>> {}

  /**
   * The article.
   *
   * @param otherId its name where none is given
   */
  Reading of(Values values, String otherId, String where) {
    var text = values.apply(Field.TEXT);
    if (text.isEmpty()) {
      return new Reading.Rejected(
          values.apply(Field.URL).isPresent()
              ? "no text, only an address; `satow watch --once FILE` fetches what is there"
              : "no text; name its column or field with --columns text=NAME",
          where);
    }
    var id = values.apply(Field.ID).orElse(otherId);
    var language = language(values.apply(Field.LANGUAGE), text.get());
    if (!language.equals("en")) {
      return new Reading.Rejected("language " + language + " not supported", where);
    }
    var article = clean ? Cleaning.of(id, text.get(), where) : plain(id, text.get(), where);
    var title = values.apply(Field.TITLE).map(words -> new Article.Title(words, Optional.empty()));
    var date =
        values
            .apply(Field.DATE)
            .flatMap(
                words ->
                    WrittenDates.first(words)
                        .map(
                            found ->
                                new Article.DeclaredDate(
                                    found.date(), "metadata", words, NOWHERE)));
    return new Reading.Read(
        new Article(
            id,
            article.text(),
            article.title().or(() -> title),
            values.apply(Field.BYLINE).or(article::byline),
            values.apply(Field.OUTLET),
            values.apply(Field.URL),
            date.or(article::declared),
            article.boilerplate(),
            where));
  }

  /** What the input says, where it is a language's code or name; else by the words. */
  private static String language(Optional<String> said, String text) {
    var word = said.orElse("").toLowerCase(Locale.ROOT);
    boolean english = word.isEmpty() || word.matches("en([-_].*)?|eng|english");
    boolean code = word.matches("[a-z]{2}([-_].*)?");
    return english || !code ? LanguageGuess.of(text) : word.substring(0, 2);
  }

  private static Article plain(String id, String text, String where) {
    Optional<String> none = Optional.empty();
    return new Article(
        id, text, Optional.empty(), none, none, none, Optional.empty(), List.of(), where);
  }
}
