package satow.language.time;

import java.time.LocalDate;

/** What relative time expressions of a text are counted from. */
public sealed interface Anchor {

  /** News: from the day of publication. */
  record Published(LocalDate day) implements Anchor {}

  /** Narrative history: from the last date that the text gave. */
  record Story() implements Anchor {}

  /** News of unknown date: what the text leaves open stays {@code XXXX}. */
  record Unknown() implements Anchor {}
}
