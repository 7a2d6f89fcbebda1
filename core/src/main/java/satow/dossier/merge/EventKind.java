package satow.dossier.merge;

import java.util.Locale;

/**
 * What sort of thing an event is. Only events of one kind can be one event; the cut follows the
 * CAMEO root codes, with agreements (057), sanctions (163) and their lifting (085) set apart.
 */
public enum EventKind {
  STATEMENT,
  APPEAL,
  PLEDGE,
  MEETING,
  DIPLOMACY,
  AGREEMENT,
  COOPERATION,
  AID,
  CONCESSION,
  RELIEF,
  INVESTIGATION,
  DEMAND,
  CRITICISM,
  REFUSAL,
  THREAT,
  PROTEST,
  POSTURE,
  RUPTURE,
  SANCTION,
  COERCION,
  FORCE;

  /** The kind of a CAMEO code. */
  public static EventKind of(String cameo) {
    if (cameo.startsWith("057")) {
      return AGREEMENT;
    }
    if (cameo.startsWith("163")) {
      return SANCTION;
    }
    if (cameo.startsWith("085")) {
      return RELIEF;
    }
    return switch (cameo.substring(0, Math.min(2, cameo.length()))) {
      case "01" -> STATEMENT;
      case "02" -> APPEAL;
      case "03" -> PLEDGE;
      case "04" -> MEETING;
      case "05" -> DIPLOMACY;
      case "06" -> COOPERATION;
      case "07" -> AID;
      case "08" -> CONCESSION;
      case "09" -> INVESTIGATION;
      case "10" -> DEMAND;
      case "11" -> CRITICISM;
      case "12" -> REFUSAL;
      case "13" -> THREAT;
      case "14" -> PROTEST;
      case "15" -> POSTURE;
      case "16" -> RUPTURE;
      case "17" -> COERCION;
      case "18", "19", "20" -> FORCE;
      default -> throw new IllegalArgumentException("no CAMEO code: " + cameo);
    };
  }

  /**
   * Whether both parties take part alike, so that mentions in both directions from one trigger are
   * one event. An accusation or a demand in both directions is two.
   */
  public boolean mutual() {
    return switch (this) {
      case PLEDGE, MEETING, AGREEMENT, DIPLOMACY, COOPERATION, FORCE -> true;
      case STATEMENT, APPEAL, AID, CONCESSION, RELIEF, INVESTIGATION -> false;
      case DEMAND, CRITICISM, REFUSAL, THREAT, PROTEST, POSTURE -> false;
      case RUPTURE, SANCTION, COERCION -> false;
    };
  }

  /**
   * Whether one word that tells the same in both directions tells of one thing ({@code the two
   * failed to agree}, {@code they ceased fire}), where each side's own act is two otherwise.
   */
  public boolean joint() {
    return switch (this) {
      case PLEDGE, MEETING, AGREEMENT, DIPLOMACY, COOPERATION, FORCE -> true;
      case CONCESSION, REFUSAL, RUPTURE, RELIEF -> true;
      case STATEMENT, APPEAL, AID, INVESTIGATION, DEMAND, CRITICISM -> false;
      case THREAT, PROTEST, POSTURE, SANCTION, COERCION -> false;
    };
  }

  /**
   * Whether two of the kind on one day may well be different ones (two promises, two statements),
   * so that they join only when they speak of the same matter.
   */
  public boolean severalADay() {
    return switch (this) {
      case MEETING, SANCTION, RELIEF, PROTEST, POSTURE, RUPTURE, FORCE -> false;
      case STATEMENT, APPEAL, PLEDGE, DIPLOMACY, AGREEMENT, COOPERATION, AID -> true;
      case CONCESSION, INVESTIGATION, DEMAND, CRITICISM, REFUSAL, THREAT, COERCION -> true;
    };
  }

  /** Whether it is said rather than done: it can be a part of a meeting. */
  public boolean verbal() {
    return switch (this) {
      case STATEMENT, APPEAL, PLEDGE, DIPLOMACY, AGREEMENT -> true;
      case DEMAND, CRITICISM, REFUSAL, THREAT -> true;
      case MEETING, COOPERATION, AID, CONCESSION, RELIEF, INVESTIGATION -> false;
      case PROTEST, POSTURE, RUPTURE, SANCTION, COERCION, FORCE -> false;
    };
  }

  /** Whether somebody objects to what another does: criticism, protest, refusal, demand. */
  public boolean objects() {
    return this == CRITICISM || this == PROTEST || this == REFUSAL || this == DEMAND;
  }

  /** Whether two come nearer by it: they meet, agree, help, give way. */
  public boolean approaches() {
    return switch (this) {
      case MEETING, DIPLOMACY, AGREEMENT, COOPERATION, AID, CONCESSION, RELIEF -> true;
      case STATEMENT, APPEAL, PLEDGE, INVESTIGATION, DEMAND, CRITICISM, REFUSAL, THREAT -> false;
      case PROTEST, POSTURE, RUPTURE, SANCTION, COERCION, FORCE -> false;
    };
  }

  /** The kind in words: {@code "meeting"}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
