package satow.dossier.places;

import java.util.regex.Pattern;
import satow.coding.EventMention;
import satow.dossier.places.PlaceEntry.Kind;

/** Which role of a place makes it the place of which sort of event. */
final class Roles {
  /** Verbs that take a whole country for their ground, whatever the event's code. */
  private static final Pattern GROUND =
      Pattern.compile("(?i)(?:annex|occup|invad|invasion|bomb|shell|enter|overr).*");

  private Roles() {}

  /** Whether a mention in this role may be the event's place. */
  static boolean fits(EventMention event, PlaceMention m, String text) {
    return switch (m.role()) {
      case AT, NAMES_EVENT -> true;
      case VISITED -> event.cameo().startsWith("04") || event.cameo().startsWith("03");
      case TAKEN -> material(event) && (m.entry().kind() != Kind.COUNTRY || force(event, text));
      case TOPIC -> material(event);
      case OTHER -> false;
    };
  }

  private static boolean force(EventMention event, String text) {
    String root = event.cameo().substring(0, 2);
    return root.compareTo("17") >= 0
        || root.equals("15")
        || root.equals("08")
        || GROUND.matcher(event.trigger().in(text)).find();
  }

  /** Deeds, not words: CAMEO roots 06–08 and 14–20, but sanctions and broken relations (16). */
  static boolean material(EventMention event) {
    String root = event.cameo().substring(0, 2);
    boolean deed = root.compareTo("06") >= 0 && root.compareTo("08") <= 0;
    return deed || root.compareTo("14") >= 0 && !root.equals("16");
  }

  /** Deeds that happen on the ground of the other: assault, fighting, visits. */
  static boolean onTerritory(EventMention event) {
    String code = event.cameo();
    return code.startsWith("18")
        || code.startsWith("19")
        || code.startsWith("20")
        || code.startsWith("042");
  }
}
