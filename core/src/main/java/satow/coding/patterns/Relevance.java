package satow.coding.patterns;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import satow.coding.Actor;

/**
 * Whether something was done to anybody that a dossier of relations tells of. What firms and
 * private people do among themselves is business, a plan that is aimed at nobody is policy at home.
 */
final class Relevance {

  /** CAMEO roles of those who act for themselves and not for a state, a movement or a cause. */
  private static final Set<String> PRIVATE =
      Set.of("BUS", "MNC", "MED", "EDU", "AGR", "LAB", "HLH", "CVL", "DEV", "CRM");

  /** Roots that tell of force and unrest, in which private people are parties like others. */
  private static final Set<String> UNREST = Set.of("14", "17", "18", "19", "20");

  /** Roots that mean nothing without somebody at whom they are aimed. */
  private static final Set<String> AIMED = Set.of("02", "03", "06", "07", "09", "10");

  /** Codes of words and thoughts that are no event without somebody whom they reach. */
  private static final Set<String> WORDS = Set.of("010", "014");

  private static final Set<String> FIRMS = Set.of("BUS", "MNC", "MED");

  /** Roots of talk, plans and deals, which firms have with everybody. */
  private static final Set<String> QUIET =
      Set.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "12", "16");

  /** How firms end their names. */
  private static final Pattern FIRM =
      Pattern.compile(
          "\\b(?:Inc|Corp|Co|Cos|Ltd|Plc|PLC|SpA|AG|SA|NV|AB|Bancorp|Industries|Group|Holdings|Airlines"
              + "|Motors|Stores|Partners|Securities|Unit)\\b");

  /** Agencies that speak for no state; a state's own are heard by it. */
  private static final Pattern AGENCIES =
      Pattern.compile(
          "^(?:the )?(?:Reuters?|AFP|AP|UPI|dpa|Agence France|Associated Press|United Press|Kyodo"
              + "|Jiji|Interfax|Bloomberg)\\b",
          Pattern.CASE_INSENSITIVE);

  /** {@code Tehran Radio}, {@code Cable News Network}: a medium by its own name. */
  private static final Pattern MEDIUM = Pattern.compile("(?:^|\\s)(?:\\p{Lu}\\S*|radio)$");

  private static final Pattern MISSION =
      Pattern.compile("\\b(?:embass|consulate)", Pattern.CASE_INSENSITIVE);

  private Relevance() {}

  /**
   * Whether an event of that code between the two is one to tell.
   *
   * @param interview whether the sentence speaks of an interview, to which a medium is a party
   */
  static boolean tells(
      String code, boolean interview, Map.Entry<Optional<Actor>, Optional<Actor>> pair) {
    String root = code.substring(0, 2);
    Optional<Actor> source = pair.getKey();
    Optional<Actor> target = pair.getValue();
    boolean from = isPublic(source);
    boolean to = isPublic(target);
    if (besiegesItself(root, source, target)
        || toldAMedium(code, interview, source, target)
        || root.equals("10") && commandsItsOwn(source, target)
        || code.equals("087") && source.isEmpty()) { // "the advance was halted"
      return false;
    }
    if (UNREST.contains(root) || code.startsWith("082")) {
      return from || to || !root.equals("17");
    }
    boolean single = source.isEmpty() || target.isEmpty();
    if (single && WORDS.stream().anyMatch(code::startsWith)) {
      return false;
    }
    return from || to && !(single && AIMED.contains(root)) && !business(source, target, root);
  }

  /** What a firm does with the public side of its own state, or says to it. */
  private static boolean business(Optional<Actor> source, Optional<Actor> target, String root) {
    boolean firm =
        source
            .map(
                a ->
                    a.code()
                        .map(c -> FIRMS.contains(role(c)))
                        .orElse(FIRM.matcher(a.text()).find()))
            .orElse(false);
    Optional<String> home = source.flatMap(Actor::country);
    boolean abroad = home.isPresent() && !home.equals(target.flatMap(Actor::country));
    return firm && !abroad && QUIET.contains(root);
  }

  /**
   * A medium that is told something passes it on: it is nobody's addressee. What news media monitor
   * they hear, and do not investigate.
   */
  private static boolean toldAMedium(
      String code, boolean interview, Optional<Actor> source, Optional<Actor> target) {
    boolean agency =
        target
            .filter(t -> AGENCIES.matcher(t.text()).find() || !interview && isNamedMedium(t))
            .isPresent();
    boolean monitors =
        code.startsWith("09")
            && source.flatMap(Actor::code).filter(c -> role(c).equals("MED")).isPresent();
    return monitors
        || agency && (code.startsWith("01") || code.startsWith("04")) && source.isPresent();
  }

  /** A government that orders its army to do something demands nothing of anybody. */
  private static boolean commandsItsOwn(Optional<Actor> source, Optional<Actor> target) {
    String master = source.flatMap(Actor::code).orElse("");
    String force = target.flatMap(Actor::code).orElse("");
    return (master.length() == 3 || master.startsWith("GOV", 3) || master.startsWith("MIL", 3))
        && ARMED.contains(role(force))
        && master.substring(0, 3).equals(force.substring(0, 3));
  }

  private static final Set<String> ARMED = Set.of("MIL", "COP", "SPY");

  private static boolean isNamedMedium(Actor actor) {
    return actor.code().filter(c -> role(c).equals("MED")).isPresent()
        && MEDIUM.matcher(actor.text()).find();
  }

  /** An embassy stands abroad: its own people do not storm it. */
  private static boolean besiegesItself(
      String root, Optional<Actor> source, Optional<Actor> target) {
    Optional<String> home = source.flatMap(Actor::country);
    return UNREST.contains(root)
        && target.filter(t -> MISSION.matcher(t.text()).find()).isPresent()
        && home.isPresent()
        && home.equals(target.flatMap(Actor::country));
  }

  private static String role(String code) {
    return code.length() >= 6 ? code.substring(3, 6) : "";
  }

  private static boolean isPublic(Optional<Actor> actor) {
    String code = actor.flatMap(Actor::code).orElse("");
    return code.length() == 3 || code.length() > 3 && !PRIVATE.contains(role(code));
  }
}
