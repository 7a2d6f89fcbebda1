package satow.coding.actors;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import satow.article.Span;

/**
 * Tells by the words right before and after it whether a name stands for itself or is part of the
 * name of something else: a street, an airport, a sea. Works on the text alone.
 */
final class NameContext {
  /** What makes another thing of any name. */
  private static final Pattern PLACE_AFTER =
      Pattern.compile(
          "\\s+(?:Street|St\\.|Avenue|Ave\\.?|Road|Boulevard|Lane|Square|Bridge|River|Sea|Round|Rally"
              + "|Games|Cup|Marathon|Grand Prix|Triangle|Desert|Derby)\\b");

  /** What is named after people, with up to two words of its own before it. */
  private static final Pattern NAMESAKE_AFTER =
      Pattern.compile(
          "(?:\\s+\\p{Lu}[\\p{L}.]*){0,2}\\s+(?:Airport|University|Hospital|Library|Cent(?:er|re)|Museum"
              + "|Institute|School|College|Stadium|Foundation|Prize|Award|Medal|Building|Tower|Hall"
              + "|Park|Station|Islands?|Lake|Dam|Barracks|Highway|Expressway|Memorial|Mausoleum"
              + "|Hotel|Theat(?:re|er)|Palace|Mosque|Cathedral|Beach|Creek|County|Valley|Mountains?"
              + "|Canal|Strait|Inc|Corp|Ltd|Plc|PLC|Co|AG|Bros|Brothers|Associates)\\b");

  /** What makes a firm of the name of a state or a town. */
  private static final Pattern FIRM_AFTER =
      Pattern.compile(
          "(?:[\\s-]+(?:\\p{Lu}[\\p{L}.&]*|and)){0,3}\\s+(?:Inc|Corp|Ltd|Plc|PLC|Co|Cos|SpA|AG|SA|NV|AB|Bancorp"
              + "|Enterprises|Resources|Industries|Holdings|Bancshares|Savings)\\b");

  private static final Pattern REGIONAL_AFTER =
      Pattern.compile(
          "\\s+(?:Eastern|Western|Gas|Electric|Power|Light|Oil|Gold|Mines|Instruments|Air|Pacific|Utilities"
              + "|Mercantile|Cotton|Futures|Board|Bank|Group|First|National|Central|Petroleum|Steel|Minerals)\\b");

  /** Markets that bear the name of their town. */
  private static final Pattern MARKET_AFTER =
      Pattern.compile(
          "(?:\\s+(?:International|\\p{Lu}\\p{L}+))?\\s+(?:Interbank|Inter-bank|Metal|Stock|Gold|Commodity"
              + "|Futures|Money|Foreign Exchange|Bourse|Cocoa|Sugar|Coffee|Grain)\\b");

  private static final Pattern PLACE_BEFORE =
      Pattern.compile(
          "\\b(?:Lake|Mount|Mt\\.|Cape|Gulf\\s+of|Bay\\s+of|Sea\\s+of|Straits?\\s+of|River)\\s+(?:the\\s+)?$");

  private static final Pattern NAMESAKE_BEFORE =
      Pattern.compile(
          "\\b(?:Fort|Camp|Villa|Hotel|Caf[eé]|Restaurant|Ch[aâ]teau|USS|HMS|Place|Rue|Via|Plaza)\\s+$");

  /** As many characters as a word before the name may need to be seen whole. */
  private static final int REACH = 14;

  private NameContext() {}

  /** Whether the name at a place stands for who bears it. */
  static boolean standsForItself(String text, Span span, Name name) {
    String before = text.substring(Math.max(0, span.start() - REACH), span.start());
    if (before.endsWith("<") // "<UK>": the sign of a share
        || PLACE_BEFORE.matcher(before).find()
        || follows(PLACE_AFTER, text, span.end())) {
      return false;
    }
    return switch (name.kind()) {
      case PERSON, SURNAME ->
          !NAMESAKE_BEFORE.matcher(before).find() && !follows(NAMESAKE_AFTER, text, span.end());
      case MEDIA -> !isAdjective(text, span, name);
      case REGION ->
          !follows(FIRM_AFTER, text, span.end())
              && !follows(REGIONAL_AFTER, text, span.end())
              && !follows(MARKET_AFTER, text, span.end());
      case ETHNIC ->
          !follows(FIRM_AFTER, text, span.end()) && !follows(REGIONAL_AFTER, text, span.end());
      case STATE -> !follows(FIRM_AFTER, text, span.end());
      case CAPITAL ->
          !follows(FIRM_AFTER, text, span.end()) && !follows(MARKET_AFTER, text, span.end());
      case ADJECTIVE, PEOPLE, SEAT, ORGANISATION, GROUP, NAMESAKE -> true;
    };
  }

  /** {@code The Australian Wheat Board} is not the newspaper. */
  private static boolean isAdjective(String text, Span span, Name name) {
    int at = span.end() + 1;
    return name.text().startsWith("The ")
        && at < text.length()
        && text.charAt(at - 1) == ' '
        && Character.isUpperCase(text.charAt(at));
  }

  private static boolean follows(Pattern pattern, String text, int at) {
    Matcher matcher = pattern.matcher(text);
    matcher.region(at, Math.min(text.length(), at + 60));
    return matcher.lookingAt();
  }
}
