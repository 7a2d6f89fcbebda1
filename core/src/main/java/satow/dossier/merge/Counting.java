package satow.dossier.merge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import satow.article.Span;
import satow.coding.Quantity;

/** Numbers at a trigger: {@code signed 68 agreements}, {@code their fifth summit}. */
record Counting(String text, List<Quantity> quantities) {

  /** Nouns whose count says how many events a mention stands for. */
  private static final Set<String> COUNTED =
      Set.of(
          "accord",
          "agreement",
          "contract",
          "deal",
          "document",
          "meeting",
          "memorandum",
          "memoranda",
          "pact",
          "round",
          "summit",
          "talk",
          "treaty",
          "visit");

  /** Of these, those that meetings are counted by. */
  private static final Set<String> MET =
      Set.of("meeting", "meet", "round", "summit", "talk", "visit");

  private static String noun(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12));

  private static final Pattern ORDINAL =
      Pattern.compile(
          "\\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
              + "|\\d{1,2}(?:st|nd|rd|th))\\b[\\p{L} -]{0,30}?"
              + "\\b(?:summit|meeting|round|talks|visit|time|session)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> NUMBERS =
      List.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\b("
              + String.join("|", NUMBERS)
              + "|(?<![+\\d])[2-9]|[1-9]\\d{1,2})\\s+(?:\\p{L}+\\s+){0,2}?"
              + "(?:accords|agreements|contracts|deals|memoranda|pacts|summits|meetings|treaties)\\b",
          Pattern.CASE_INSENSITIVE);

  /** {@code first summit in nine months}: first since then, not first of a series. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          "^\\W{0,2}(?:since\\b|in (?:\\S+ ){0,4}?(?:days|weeks|months|year|years|decade|decades)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** {@code the first formal talks of the two leaders since 2016}: likewise. */
  private static final Pattern SINCE =
      Pattern.compile(
          "^[^.;]{0,60}?\\b(?:since|in (?:more than |over |nearly |almost )?(?:\\S+ ){0,2}?(?:months"
              + "|years?|decades?|century|centuries))\\b",
          Pattern.CASE_INSENSITIVE);

  /** How far after the trigger its counted object may stand, in characters. */
  private static final int REACH = 45;

  /** How many events the trigger stands for; 1 where it tells of one. */
  int number(Span trigger, Span sentence, EventKind kind) {
    boolean countable = kind == EventKind.MEETING || kind == EventKind.AGREEMENT;
    return countable ? counted(trigger, sentence, kind) : 1;
  }

  private int counted(Span trigger, Span sentence, EventKind kind) {
    for (Quantity q : quantities) {
      boolean near =
          q.span().start() >= trigger.start() - 20
              && q.span().start() <= trigger.end() + REACH
              && sentence.contains(q.span());
      if (near
          && q.value() >= 2
          && q.value() <= 10_000
          && counted(q, kind)
          && whole(q.value())
          && several(q)) {
        return (int) q.value();
      }
    }
    return written(trigger, sentence, kind);
  }

  /** {@code five summits} where no figure was read: number and noun in the words themselves. */
  private int written(Span trigger, Span sentence, EventKind kind) {
    int from = Math.max(sentence.start(), trigger.start() - 20);
    int to = Math.min(sentence.end(), trigger.end() + REACH);
    var m = WRITTEN.matcher(text.substring(from, to));
    if (!m.find() || MET.contains(Content.stem(noun(m.group()))) != (kind == EventKind.MEETING)) {
      return 1;
    }
    var word = m.group(1).toLowerCase(Locale.ROOT);
    int at = NUMBERS.indexOf(word);
    return at >= 0 ? at + 2 : Integer.parseInt(word);
  }

  private static boolean counted(Quantity q, EventKind kind) {
    var unit = Content.stem(q.unit().toLowerCase(Locale.ROOT));
    if (MET.contains(unit) != (kind == EventKind.MEETING)) {
      return false;
    }
    return COUNTED.contains(unit) || COUNTED.contains(q.unit().toLowerCase(Locale.ROOT));
  }

  /** {@code 68 agreements}; the {@code 20 summit} of a {@code Group of 20 summit} is one. */
  private boolean several(Quantity q) {
    var words = q.span().in(text);
    var before = text.substring(Math.max(0, q.span().start() - 14), q.span().start());
    boolean group = before.matches("(?is).*\\bgroup of (the )?");
    int end = q.span().end();
    boolean named = // the two-plus-two of ministers
        before.endsWith("+") || words.contains("+") || text.startsWith("+", end);
    return !group
        && !named
        && (words.endsWith("s") || words.endsWith("a") || words.endsWith("talk"));
  }

  private static boolean whole(double value) {
    return value == Math.rint(value);
  }

  /** The number in a series that the words around the trigger give. */
  Optional<Integer> ordinal(Span trigger, Span sentence) {
    int from = Math.max(sentence.start(), trigger.start() - 40);
    int to = Math.min(sentence.end(), trigger.end() + REACH);
    var m = ORDINAL.matcher(text.substring(from, to));
    while (m.find()) {
      var after = text.substring(from + m.end(), Math.min(sentence.end(), from + m.end() + 90));
      var word = m.group(1).toLowerCase(Locale.ROOT);
      boolean first = word.equals("first") && SINCE.matcher(after).find();
      if (!first && !RELATIVE.matcher(after).find()) {
        var known = ORDINALS.get(word);
        return Optional.of(known != null ? known : Integer.parseInt(word.replaceAll("\\D", "")));
      }
    }
    return Optional.empty();
  }
}
