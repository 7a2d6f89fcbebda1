package satow.coding.patterns;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import satow.coding.Actor;
import satow.coding.dictionary.WordLists;

/** The other side of an event that names one only, where just one kind of reading makes sense. */
final class ImpliedParty {
  private ImpliedParty() {}

  /** The draft with the other side and the code that its parties make likely. */
  static Draft completed(Draft draft, Set<String> words) {
    String code = official(draft);
    boolean atWork = code.equals("143") && words.stream().noneMatch(GOVERNING::contains);
    return atWork // who strikes does so against an employer, unless the state is spoken of
        ? draft.with(code, draft.pattern(), draft.parties(), draft.status())
        : draft.with(code, draft.pattern(), of(code, pledged(draft)), draft.status());
  }

  /** {@code Both promised to keep to it}: each to the other, unlike what both only plan. */
  private static Parties pledged(Draft draft) {
    Parties parties = draft.parties();
    boolean alone = Parties.without(parties.targets(), parties.sources()).isEmpty();
    return alone
            && draft.code().startsWith("030")
            && Parties.countries(parties.sources()) > 1
            && (draft.pattern().startsWith("promise") || draft.pattern().startsWith("agree"))
        ? new Parties(parties.sources(), List.of(), true)
        : parties;
  }

  private static final Set<String> GOVERNING = WordLists.shipped("senses").of("governing");

  /**
   * The other side where only one kind of reading makes sense: a state that curbs rights without
   * naming whose curbs those of its people; protest without an addressee is against the own
   * government; two who suspend talks suspend them with each other.
   */
  private static Parties of(String code, Parties parties) {
    if (leavesHome(code, parties)) {
      return new Parties(parties.sources(), List.of(), false);
    }
    boolean alone = Parties.without(parties.targets(), parties.sources()).isEmpty();
    if (alone
        && Parties.countries(parties.sources()) > 1
        && !code.startsWith("061")
        && BETWEEN.stream().anyMatch(code::startsWith)) {
      return new Parties(parties.sources(), List.of(), true);
    }
    if (parties.sources().size() != 1
        || Parties.coded(Parties.without(parties.targets(), parties.sources()))) {
      return parties;
    }
    Actor source = parties.sources().get(0);
    String actor = source.code().orElse("");
    boolean state =
        actor.length() == 3
            || actor.endsWith("GOV")
            || actor.endsWith("MIL")
            || actor.endsWith("COP");
    boolean international =
        actor.startsWith("IGO") || actor.startsWith("NGO") || actor.startsWith("IMG");
    if (code.startsWith("14") && actor.length() == 3) {
      // a people in the street and not its state
      var people =
          new Actor(Optional.of(actor + "CVL"), source.name(), source.text(), source.span());
      return of(code, new Parties(List.of(people), parties.targets(), false));
    }
    String role = "";
    if (state && CURBS.stream().anyMatch(code::startsWith)) {
      role = "CVL";
    } else if (code.startsWith("14") && !actor.endsWith("GOV")) {
      role = "GOV";
    }
    if (role.isEmpty() || actor.length() < 3 || international) {
      return parties;
    }
    var target =
        new Actor(
            Optional.of(actor.substring(0, 3) + role), source.name(), source.text(), source.span());
    return new Parties(parties.sources(), List.of(target), false);
  }

  /**
   * The code of what a state or its forces do, where the word is that for people in the street: a
   * government protests by a complaint, an army sets ablaze in war.
   */
  private static String official(Draft draft) {
    String code = draft.code();
    Parties parties = draft.parties();
    if (atWar(code, parties)) {
      return "190";
    }
    if (code.equals("190") && stopsWork(draft)) {
      return "143";
    }
    if (!code.startsWith("14") || parties.sources().isEmpty() || draft.token().isNoun()) {
      return code;
    }
    List<String> actors = parties.sources().stream().flatMap(a -> a.code().stream()).toList();
    boolean abroad = Parties.foreign(parties.sources(), parties.targets());
    if (code.startsWith("145")) {
      return actors.stream().allMatch(a -> a.startsWith("MIL", 3)) ? "190" : code;
    }
    boolean states = actors.stream().allMatch(a -> a.length() == 3 || a.startsWith("GOV", 3));
    boolean crowd = parties.sources().stream().anyMatch(a -> a.text().endsWith("s"));
    boolean bySelf =
        draft.token().lemma().equals("protest")
            && parties.sources().stream().allMatch(a -> a.name().equals(a.text()))
            && parties.targets().isEmpty()
            && !actors.isEmpty();
    return states && (abroad || bySelf) && !crowd && PLAIN.contains(code) ? "114" : code;
  }

  /** {@code a strike by the dockers}: it is not the navy's. */
  private static boolean stopsWork(Draft draft) {
    List<Actor> sources = draft.parties().sources();
    return draft.token().lemma().equals("strike")
        && !sources.isEmpty()
        && sources.stream().allMatch(a -> a.code().filter(c -> c.startsWith("LAB", 3)).isPresent());
  }

  /** What an army does to those of another state it does in war: it fights, it does not murder. */
  private static boolean atWar(String code, Parties parties) {
    return BLOODSHED.contains(code)
        && !parties.sources().isEmpty()
        && parties.sources().stream()
            .allMatch(a -> a.code().filter(c -> c.startsWith("MIL", 3)).isPresent())
        && Parties.foreign(parties.sources(), parties.targets());
  }

  private static final Set<String> BLOODSHED = Set.of("180", "1823", "183");

  /** Protest of no particular kind. */
  private static final Set<String> PLAIN = Set.of("14", "140", "141");

  /** Who leaves a place at home leaves it to nobody. */
  private static boolean leavesHome(String code, Parties parties) {
    return code.startsWith("0874")
        && !parties.both()
        && !Parties.foreign(parties.sources(), parties.targets())
        && parties.targets().stream()
            .allMatch(a -> a.code().filter(c -> c.length() == 3).isPresent());
  }

  /** Who deploys troops deploys them against nobody as long as only they are named. */
  static Draft movingItsOwn(Draft draft) {
    boolean own = movesItsOwn(draft.code(), draft.parties());
    return own
        ? draft.with(draft.code(), draft.pattern(), draft.parties().aimless(), draft.status())
        : draft;
  }

  private static boolean movesItsOwn(String code, Parties parties) {
    return (code.startsWith("15") || code.startsWith("138") || code.startsWith("087"))
        && !parties.sources().isEmpty()
        && !parties.targets().isEmpty()
        && !Parties.foreign(parties.sources(), parties.targets())
        && parties.targets().stream()
            .allMatch(a -> a.code().filter(c -> c.startsWith("MIL", 3)).isPresent());
  }

  /** What two do without naming another they do with each other: talks suspended or failed. */
  private static final Set<String> BETWEEN =
      Set.of("036", "037", "039", "04", "050", "057", "060", "062", "064", "125", "16");

  /** Restrictions of rights, curfew, martial law, repression of protest, and threats of them. */
  private static final Set<String> CURBS = Set.of("172", "175", "132", "137");
}
