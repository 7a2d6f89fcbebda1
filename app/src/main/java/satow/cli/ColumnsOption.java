package satow.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import satow.article.ColumnNames;

/** Which column or field holds what. */
final class ColumnsOption {
  @Option(
      names = "--columns",
      paramLabel = "FIELD=NAME,…",
      description =
          "Which column of a table or field of a JSON object holds what: text=body,title=headline"
              + " with the fields id, text, title, date, url, byline, outlet, language; a number is"
              + " a column's place in a table without a header (default: the usual names).")
  private @Nullable String columns;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** The names. */
  ColumnNames names() {
    try {
      return columns == null ? ColumnNames.USUAL : ColumnNames.of(columns);
    } catch (IllegalArgumentException e) {
      if (spec == null) {
        throw e;
      }
      throw new ParameterException(spec.commandLine(), "--columns: " + e.getMessage(), e);
    }
  }
}
