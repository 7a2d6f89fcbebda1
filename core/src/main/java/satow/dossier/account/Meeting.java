package satow.dossier.account;

import java.util.List;
import java.util.Locale;
import satow.dossier.merge.Event;

/**
 * A meeting, call or visit.
 *
 * @param event its record
 * @param format what sort of meeting
 * @param parts what was said, pledged and signed at it, and its single days
 */
public record Meeting(Event event, Format format, List<Event> parts) {
  public Meeting {
    parts = List.copyOf(parts);
  }

  /** Sorts of meetings, as the words around the trigger tell. */
  public enum Format {
    SUMMIT,
    MINISTERIAL,
    PHONE,
    SIDELINES,
    VISIT,
    MEDIATION,
    TALKS;

    /** The format of an event: its code first, then its words. */
    public static Format of(Event event) {
      if (event.cameo().equals("041")) {
        return PHONE;
      }
      if (event.cameo().equals("045")) {
        return MEDIATION;
      }
      var text = new StringBuilder();
      event.evidence().forEach(e -> text.append(e.text().toLowerCase(Locale.ROOT)).append(' '));
      var words = text.toString();
      if (words.contains("sidelines") || words.contains("margins of")) {
        return SIDELINES;
      }
      if (words.contains("summit")) {
        return SUMMIT;
      }
      if (words.contains("ministers") || words.contains("foreign minister")) {
        return MINISTERIAL;
      }
      return event.cameo().equals("042") || event.cameo().equals("043") ? VISIT : TALKS;
    }

    /** The format in words: {@code "summit"}. */
    public String words() {
      return switch (this) {
        case SIDELINES -> "on the sidelines of another meeting";
        case PHONE -> "by telephone";
        case SUMMIT, MINISTERIAL, VISIT, MEDIATION, TALKS -> name().toLowerCase(Locale.ROOT);
      };
    }
  }
}
