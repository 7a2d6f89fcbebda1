package satow.dossier.brief;

import java.util.Comparator;
import java.util.List;
import satow.dossier.account.Dossier;
import satow.dossier.merge.DateWords;

/**
 * Answers common questions from the records of a dossier, with citations: when they last met, all
 * meetings, what was promised and kept, who said what on a matter, figures, what changed since a
 * date, where the sources differ. What the articles do not tell is said so; nothing is guessed.
 */
public final class Ask {
  private final Dossier dossier;

  private Ask(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Questions to a dossier. */
  public static Ask of(Dossier dossier) {
    return new Ask(dossier);
  }

  /**
   * An answer.
   *
   * @param told whether the articles tell
   * @param lines the answer, line by line, each with its citations in brackets
   */
  public record Answer(boolean told, List<String> lines) {
    public Answer {
      lines = List.copyOf(lines);
    }

    /** The lines as one text. */
    public String text() {
      return String.join("\n", lines) + "\n";
    }
  }

  /** The answer to a question in English. */
  public Answer answer(String question) {
    var asked = Question.of(question, dossier);
    var lines = Inquiry.of(new Search(dossier), asked).lines();
    return lines.isEmpty() ? silence(asked) : told(lines);
  }

  private Answer silence(Question asked) {
    var last =
        dossier.sources().stream()
            .flatMap(s -> s.latest().stream())
            .max(Comparator.naturalOrder())
            .map(d -> ", the latest of " + DateWords.day(d))
            .orElse("");
    int n = dossier.sources().size();
    var why = asked.kind() == QuestionWords.Kind.REASON ? " why" : "";
    return new Answer(
        false, List.of("The articles do not tell" + why + " (" + n + " read" + last + ")."));
  }

  private static Answer told(List<Block.Line> lines) {
    return new Answer(
        true,
        lines.stream()
            .map(
                l ->
                    (l.mark().isEmpty() ? "" : l.mark() + ": ")
                        + l.text()
                        + " "
                        + String.join(" ", l.cites().stream().map(c -> c.citation()).toList()))
            .toList());
  }
}
