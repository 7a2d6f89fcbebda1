package satow.coding.patterns;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import satow.coding.Actor;
import satow.coding.Status;

/**
 * Whether what a sentence tells is an event between actors, given what the sentence speaks of and
 * whom it names. What has one side only, or both in one state, is politics in political news and
 * business in business news.
 */
final class Told {
  /** Roots of force and unrest: they are told wherever they stand, but in play. */
  private static final Set<String> FORCE = Set.of("14", "18", "19", "20");

  /** What states do to each other in sport: refuse, reproach, threaten, boycott, ban. */
  private static final Set<String> OFF_THE_FIELD = Set.of("11", "12", "13", "16", "17");

  /** What nobody known does to nobody known is a figure of speech or an accident. */
  static final Set<String> ARMED_ACTS = Set.of("18", "19", "20");

  /** Roots that tell of conflict at home as well as abroad. */
  private static final Set<String> QUARREL = Set.of("08", "10", "11", "12", "13", "16");

  /** What those of one state say to each other and settle among themselves. */
  private static final Set<String> WORDS_AND_DEALS =
      Set.of("01", "02", "03", "04", "05", "06", "07");

  /** Promises and deals of somebody unknown are a firm's. */
  private static final Set<String> DEALS = Set.of("03", "06", "07");

  /** Roots of words, which are somebody's. */
  private static final Set<String> WORDS = Set.of("02", "10", "11", "12", "13");

  /** Words of which nobody is told. */
  private static final Set<String> UNHEARD = Set.of("010", "014", "040");

  /** CAMEO roles of those who act for themselves, and of those of them who trade. */
  private static final Set<String> OWN_ACCOUNT =
      Set.of("BUS", "MNC", "MED", "EDU", "AGR", "LAB", "HLH", "CVL", "DEV", "CRM", "ELI");

  /** Who does not riot. */
  private static final Set<String> OFFICIAL = Set.of("GOV", "ELI", "LEG", "JUD", "BUS");

  /** Roles of those who fight only in a manner of speaking. */
  private static final Set<String> UNARMED =
      Set.of("BUS", "MNC", "MED", "EDU", "LEG", "JUD", "HLH", "LAB", "AGR");

  private static final Set<String> TRADE = Set.of("BUS", "MNC");

  private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF", "SPY", "INS", "SEP");

  private Told() {}

  /**
   * Whether an event is told.
   *
   * @param mute whether its pattern says nothing without an addressee
   */
  static boolean in(
      Matter matter, String code, boolean mute, Map.Entry<Optional<Actor>, Optional<Actor>> pair) {
    String root = code.substring(0, 2);
    String source = pair.getKey().flatMap(Actor::code).orElse("");
    String target = pair.getValue().flatMap(Actor::code).orElse("");
    boolean single = source.isEmpty() || target.isEmpty();
    boolean home = !single && source.substring(0, 3).equals(target.substring(0, 3));
    boolean own = OWN_ACCOUNT.contains(role(source)) || OWN_ACCOUNT.contains(role(target));
    boolean nobody = source.isEmpty() && target.isEmpty();
    if (nobody && (ARMED_ACTS.contains(root) || matter != Matter.STATES)) {
      return false;
    }
    if (source.isEmpty() && DEALS.contains(root)
        || target.isEmpty() && (mute || UNHEARD.contains(code))) {
      return false;
    }
    boolean trade = TRADE.contains(role(source)) || TRADE.contains(role(target));
    if (matter != Matter.STATES
        && (code.equals("172") && implied(pair)
            || source.isEmpty() && WORDS.contains(root)
            || trade && code.startsWith("192"))) {
      return false; // who wrests control of a firm occupies nothing
    }
    boolean struggles = source.startsWith("IGO") && target.isEmpty(); // for a deal, not in a war
    if (root.equals("19") && (struggles || UNARMED.contains(role(source)))
        || code.equals("145") && OFFICIAL.contains(role(source))) {
      return false; // "banks fought hard for their fees", "Congress battled the president"
    }
    boolean thing = pair.getKey().filter(Told::isThing).isPresent();
    boolean harmless = !FORCE.contains(root) || root.equals("18") && matter == Matter.BUSINESS;
    if (thing && harmless && matter != Matter.STATES) {
      return false;
    }
    return switch (matter) {
      case STATES -> !(home && !own && root.equals("01"));
      case MIXED ->
          FORCE.contains(root) || !single && !(home && !own && WORDS_AND_DEALS.contains(root));
      case BUSINESS ->
          FORCE.contains(root)
              || ARMED.contains(role(source)) && !(home && own) && !goods(code)
              || (root.equals("17") || !single && (root.equals("09") || code.equals("116")))
                  && !source.isEmpty()
                  && !TRADE.contains(role(source))
              || !single
                  && !goods(code)
                  && named(source)
                  && named(target)
                  && (own || home ? quarrels(root, source, target, own) : true);
      case PLAY -> OFF_THE_FIELD.contains(root) && !single && !home;
    };
  }

  /** In business news what would be, or is not, is a forecast. */
  static boolean unreal(Status status) {
    return switch (status) {
      case NEGATED, HYPOTHETICAL -> true;
      case HAPPENED, ONGOING, PLANNED, POSSIBLE, DESIRED, HABITUAL -> false;
    };
  }

  /** {@code It suspended the licence of a broker}: that it was a citizen's is only supposed. */
  private static boolean implied(Map.Entry<Optional<Actor>, Optional<Actor>> pair) {
    return pair.getKey().isPresent()
        && pair.getKey().map(Actor::span).equals(pair.getValue().map(Actor::span));
  }

  private static boolean quarrels(String root, String source, String target, boolean own) {
    if (source.length() == 3 || target.length() == 3) {
      return false; // a state has no quarrel with itself
    }
    boolean trade = TRADE.contains(role(source)) || TRADE.contains(role(target));
    return QUARREL.contains(root) && !trade && !(own && root.equals("08"));
  }

  /** What was sold or shipped is a figure of trade; what is agreed or refused is not. */
  private static boolean goods(String code) {
    return code.startsWith("061");
  }

  /**
   * {@code Austrian rates}, {@code other U.S. options}: what is a state's neither speaks nor acts.
   */
  private static boolean isThing(Actor actor) {
    String text = actor.text();
    String[] words = text.split("\\s+", -1);
    String last = words[words.length - 1];
    return actor.code().filter(c -> c.length() == 3).isPresent()
        && words.length > 1
        && !last.isEmpty()
        && Character.isLowerCase(last.charAt(0))
        && !STANDING.contains(last);
  }

  /** Words that stand for a state with its name before them. */
  private static final Set<String> STANDING =
      Set.of(
          "state",
          "states",
          "nation",
          "nations",
          "country",
          "countries",
          "side",
          "sides",
          "government",
          "republic",
          "kingdom",
          "neighbour",
          "neighbours",
          "neighbor",
          "neighbors",
          "ally",
          "allies",
          "power",
          "powers",
          "attack",
          "attacks",
          "member",
          "members",
          "people",
          "delegation",
          "team",
          "bloc",
          "regime",
          "authorities",
          "two",
          "three",
          "both",
          "parties",
          "rival",
          "rivals",
          "foe",
          "foes",
          "others",
          "one",
          "it",
          "they",
          "us");

  /** An international body of no name is a committee of the market. */
  private static boolean named(String code) {
    return !code.equals("IGO") && !code.equals("INT");
  }

  private static String role(String code) {
    return code.length() >= 6 ? code.substring(3, 6) : "";
  }
}
