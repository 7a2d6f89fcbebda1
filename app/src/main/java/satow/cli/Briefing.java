package satow.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Decisions;

/** Writes the dossier of two countries. */
public interface Briefing {

  /** The shapes that a brief comes in. */
  enum Format {
    MD,
    HTML,
    JSON
  }

  /**
   * What is wanted.
   *
   * @param a one side's country, three letters
   * @param b the other's
   * @param from first day, where only a part is wanted
   * @param to last day
   */
  record Request(String a, String b, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** All of the two. */
    static Request whole(String a, String b) {
      return new Request(a, b, Optional.empty(), Optional.empty());
    }
  }

  /** A brief that has been put together, to be had in each shape. */
  interface Written {
    /** The brief, whole. */
    String as(Format format);
  }

  /**
   * Puts a brief together.
   *
   * @param articles those in which the two act on or speak to each other
   * @param decisions what readers have decided about events
   */
  Written write(Request request, List<DatedArticle> articles, Decisions decisions);

  /**
   * Answers a question about two countries from the same articles.
   *
   * @param question in English
   */
  Answer ask(Request request, List<DatedArticle> articles, Decisions decisions, String question);

  /**
   * An answer.
   *
   * @param told whether the articles tell
   * @param text lines with citations
   */
  record Answer(boolean told, String text) {}
}
