package satow.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import satow.dossier.DatedArticle;

/** Writes the dossier of two countries. */
@FunctionalInterface
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
   * @param format the shape
   */
  record Request(
      String a, String b, Optional<LocalDate> from, Optional<LocalDate> to, Format format) {}

  /** The brief, whole; the articles are those in which the two act on or speak to each other. */
  String write(Request request, List<DatedArticle> articles);
}
