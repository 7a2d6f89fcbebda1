package satow.dossier.places;

import java.util.regex.Pattern;
import satow.dossier.places.PlaceEntry.Kind;
import satow.dossier.places.PlaceMention.Role;

/**
 * Tells by the words around a name whether it is named as a place, since most names of places in
 * news stand for governments.
 */
final class Locating {
  /** Words between the preposition and the name: {@code the Far Eastern Russian city of}. */
  private static final String BETWEEN =
      "(?:(?:the|a|an|its|their|his|her|\\p{L}+ern|northeast\\p{L}*|northwest\\p{L}*|southeast\\p{L}*"
          + "|southwest\\p{L}*|north|south|east|west|far|Far|central|downtown|upper|lower|mainland"
          + "|neighbou?ring|nearby|disputed|annexed|occupied|breakaway|besieged|border|ancient|coastal"
          + "|historic|key|strategic|remote|tiny|flashpoint|oil-rich|self-\\p{L}+"
          + "|\\p{L}+-(?:held|controlled|occupied|annexed|torn|ruled|administered|based)"
          + "|(?:Black|Red|Baltic) Sea|Persian Gulf|Gulf|\\p{Lu}\\p{L}*(?:[ei]an|an|ese|ish|ch|i|ek)"
          + "|\\p{Lu}[\\p{L}-]*(?: \\p{Lu}\\p{L}*)?['’]s"
          + "|city|cities|town|resort|port|capital|province|island|islands|islets|region|state|states|village"
          + "|district|enclave|peninsula|suburb|area|territory|archipelago|hub|coast|shore|shores|waters"
          + "|airspace|border|outskirts|part|parts|middle|heart|sea|republic|base|of|off|near|and)\\s+){0,7}";

  private static final Pattern AT =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:in|at|near|outside|off|inside|across|throughout|around|In|At|Near|Across)"
              + "\\s+(?:and around\\s+)?"
              + BETWEEN
              + "$");

  /** Islands and seas are stood on and flown over, countries are not. */
  private static final Pattern ON =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:on|over|through|above|into|toward|towards|aboard|along|On|Over)\\s+"
              + BETWEEN
              + "$");

  private static final Pattern ON_GROUND =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:on|over|into|along|through)\\s+(?:the\\s+)?"
              + "(?:\\p{L}+\\s+){0,2}(?:soil|territory|island|border|coast|city|town|capital|airspace)"
              + "\\s+(?:of|with|between)?\\s*"
              + BETWEEN
              + "$");

  private static final Pattern QUARREL =
      Pattern.compile(
          "(?i)\\b(?:disput|row|quarrel|tension|disagree|claim|sovereign|negotiat|argu|control|question"
              + "|sanction|concern|anger|talk|standoff|spat|feud|clash)\\p{L}*\\s+(?:on|over|about|to)\\s+"
              + BETWEEN
              + "$");

  private static final Pattern TO =
      Pattern.compile(
          "(?i)\\b(?:visit|trip|travel|tour|fl[ei]|flew|flown|went|go|goes|gone|journey|arriv|return|sail"
              + "|came|come|head|mov|accompan|invit)\\p{L}*\\b[^.;,“”]{0,30}?\\s(?:to|in|for|into)\\s+"
              + BETWEEN
              + "$");

  private static final Pattern SENT =
      Pattern.compile(
          "(?i)\\b(?:deploy|send|sent|ship|dispatch|deliver|rush|airlift|march|moved|advanc|evacuat)\\p{L}*\\b"
              + "[^.;“”]{0,50}?\\s(?:to|into|toward|towards)\\s+"
              + BETWEEN
              + "$");

  private static final Pattern FROM =
      Pattern.compile(
          "(?i)\\b(?:withdr[ae]w|withdrawal|expel|evacuat|deport|pull|fle[de]|flee|depart|leav|left|drove|driv"
              + "|retreat)\\p{L}*\\b[^.;“”]{0,50}?\\sfrom\\s+"
              + BETWEEN
              + "$");

  private static final Pattern VISITED =
      Pattern.compile(
          "(?i)\\b(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)|reach(?:es|ed|ing)|leav(?:e|es|ing)|enter(?:s|ed|ing)?)\\s+"
              + BETWEEN
              + "$");

  private static final Pattern TAKEN =
      Pattern.compile(
          "(?i)\\b(?:annex|occup|invad|invasion of|seiz|captur|bomb|shell|attack|storm|raid|overr[au]n|besieg"
              + "|liberat|recaptur|pound|strik|struck|hit|blockad|retak|retook|bombard|siege|ceded?"
              + "|evacuat|(?:fire|rocket|missile|strike|raid|attack|assault|shell|bomb)s? (?:at|on|into|against)"
              + "|annexation of|occupation of|seizure of|capture of|shelling of|bombing of)\\p{L}*\\s+"
              + BETWEEN
              + "$");

  private static final Pattern TOPIC =
      Pattern.compile(
          "(?i)\\b(?:situation|crisis|conflict|war|fighting|tensions?|unrest|development|developments|roles?"
              + "|involvement|interests?|elections?|violence|reforms?|intervention|interference|meddling"
              + "|operations?|presence|influence|investments?|confidence|faith|trust|stakes?|invest(?:ed|ing)?"
              + "|events|peace|stability|security|democracy|human rights|rights|bloodshed|ceasefire|truce"
              + "|people|government|business|companies|factory|factories|plants?|reactors?|bases?|facility"
              + "|facilities|embassy|troops|forces|interfer\\p{L}*|interven\\p{L}*|meddl\\p{L}*|known as[^.;]*"
              + "|called[^.;]*)"
              + "(?:\\s+(?:of|by|for|between|against)\\s+(?:[\\p{L}.-]+\\s+){0,3}[\\p{L}.-]+)?\\s+(?:in|at|inside|across)\\s+"
              + BETWEEN
              + "$");

  private static final Pattern OCCASION_AFTER =
      Pattern.compile(
          "^\\s+(?:peace |G\\d+ |APEC |economic |security |summit |climate |two-day |nuclear )?"
              + "(?:meetings?|summits?|talks|conference|visits?|trip|forum|negotiations|session|gathering"
              + "|ceremony|Games|Olympics|stopover|meet|summitry|Summit|Conference|Forum)\\b");

  private static final Pattern TRIP_AFTER = Pattern.compile("^\\s+(?:visit|trip|tour|stopover)\\b");

  /** What a name before one of these belongs to is no place. */
  private static final Pattern NOT_AFTER =
      Pattern.compile(
          "^(?:\\s+(?:Post|Times|Daily|Herald|Tribune|Journal|Gazette|Star|Observer|Standard|News|Agreements?"
              + "|Accords?|Protocol|Treaty|Convention|Pact|Club|Charter|Process|Group|Consensus|Declaration"
              + "|Communiqu[eé]|Central|Airlines|Airways|Bank|Television|Radio|accords?|agreements?|protocol"
              + "|deal|pact|policy|relations|ties|sanctions|affairs|analyst|expert|watcher)\\b|-\\p{L}"
              // The place that follows is meant: the Black Sea resort of Sochi.
              + "|\\s+(?:resort|grain|[Ff]leet|(?:resort|port|border|capital|seaside) (?:city|town))\\b"
              + "|\\s+(?:city|town|port|province|region|village|capital) of\\b)");

  /** A landmark or a part of it: {@code Tokyo's Yasukuni Shrine}, {@code Iran's main port}. */
  private static final Pattern POSSESSED =
      Pattern.compile(
          "^['’]s?\\s+(?:\\p{Lu}|(?:(?:main|northern|southern|eastern|western|largest|second\\p{L}*|biggest)\\s+)*"
              + "(?:capital|city|port|airport|border|coast|region|province|territory|waters|airspace|soil|embassy"
              + "|north|south|east|west|heartland|suburbs|outskirts|parliament|waterfront)\\b)");

  private static final Pattern POSSESSIVE = Pattern.compile("^['’]");

  private Locating() {}

  /** The role of a name of a kind, by the words of its sentence before and after it. */
  static Role role(String before, String after, Kind kind) {
    if (NOT_AFTER.matcher(after).find()) {
      return Role.OTHER;
    }
    if (POSSESSIVE.matcher(after).find() && !POSSESSED.matcher(after).find()) {
      return Role.OTHER;
    }
    boolean occasion = OCCASION_AFTER.matcher(after).find();
    if (occasion && (kind != Kind.COUNTRY || TRIP_AFTER.matcher(after).find())) {
      return Role.NAMES_EVENT;
    }
    if (occasion) {
      return Role.OTHER;
    }
    return byPreposition(before, kind);
  }

  private static Role byPreposition(String before, Kind kind) {
    if (VISITED.matcher(before).find() || TO.matcher(before).find()) {
      return Role.VISITED;
    }
    if (TAKEN.matcher(before).find()
        || SENT.matcher(before).find()
        || FROM.matcher(before).find()) {
      return Role.TAKEN;
    }
    if (TOPIC.matcher(before).find()) {
      return Role.TOPIC;
    }
    if (AT.matcher(before).find()) {
      return Role.AT;
    }
    boolean wide = kind == Kind.SEA || kind == Kind.ISLAND || kind == Kind.SITE;
    boolean stood = wide && ON.matcher(before).find() || ON_GROUND.matcher(before).find();
    return stood && !QUARREL.matcher(before).find() ? Role.AT : Role.OTHER;
  }
}
