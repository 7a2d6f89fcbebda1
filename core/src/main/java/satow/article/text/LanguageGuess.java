package satow.article.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which language a text is in, by its script and its function words. Made to turn away what is not
 * English, not to name all languages: a short text in Latin letters without a sign of another
 * language counts as English.
 *
 * <p>The word lists are our own choice of each language's most frequent words that are not English
 * words too. Reads at most the first {@value #SAMPLE} code units.
 */
public final class LanguageGuess {
  private static final int SAMPLE = 40_000;

  /** Another language must show so many of its words, and {@link #LEAD} times those of English. */
  private static final int LEAST_WORDS = 3;

  private static final double LEAD = 1.5;

  /** Single letters belong to no language: initials and {@code U.S.} are made of them. */
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  private static final Map<String, Set<String>> WORDS = new LinkedHashMap<>();

  static {
    words("en", "the of and to that is was for with has have by from said this are were will be");
    words("fr", "le la les des et est une dans pour que qui sur pas avec ont été aux du par cette");
    words("de", "der die das und ist nicht ein eine mit auf für dem den von zu im sich auch wurde");
    words("es", "el los las una por del con para que se como pero más fue está según su sus y");
    words("it", "il gli della che di è una per sono con non del nella anche dei alla ha più le");
    words("pt", "os das uma não com para que por mais foi do da em ao são pela seu e ou dos");
    words("nl", "het een van en dat niet zijn op voor met ook naar aan bij deze werd heeft te");
    words("tr", "ve bir bu için ile olarak da de olan daha çok gibi kadar sonra ise dedi oldu");
    words("pl", "i w nie na się że jest z do jak po co ale przez oraz był są dla od tym który");
    words("sv", "och att det som en är för på av inte med den till har ett om var från");
    words("da", "og at det som er for på af ikke med den til har et om fra blev ikke");
    words("id", "yang dan di dengan untuk dari pada ini itu tidak dalam akan ke telah oleh");
    words("ro", "și în de la cu pentru este care din nu pe mai sunt fost că prin după");
    words("cs", "a se na je že v o s jako pro který ale by které také podle byl jsou");
    words("hu", "az és hogy nem egy ez volt meg csak mint van már még szerint után");
    words("fi", "ja on että ei se oli hän myös mutta kun ovat kuin tai sen joka mukaan");
    words("vi", "và của là có không trong được cho các một với những này đã người");
  }

  private LanguageGuess() {}

  private static void words(String language, String list) {
    WORDS.put(language, Set.copyOf(new java.util.HashSet<>(List.of(list.split(" ", -1)))));
  }

  /** The language as a two-letter ISO 639-1 code; {@code "en"} where nothing speaks against it. */
  public static String of(String text) {
    var sample = text.substring(0, Math.min(text.length(), SAMPLE));
    var scripts = scripts(sample);
    int latin = scripts.getOrDefault(UnicodeScript.LATIN, 0);
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    if (latin * 2 >= letters) {
      return latin(sample);
    }
    return byScript(scripts, sample);
  }

  private static Map<UnicodeScript, Integer> scripts(String text) {
    var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(point -> counts.merge(UnicodeScript.of(point), 1, Integer::sum));
    return counts;
  }

  private static String byScript(Map<UnicodeScript, Integer> scripts, String text) {
    // Japanese mixes Han with kana, Chinese has none: kana decides before the most frequent script.
    int kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
    if (kana > 0 && kana * 20 >= han) {
      return "ja";
    }
    var most =
        scripts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(UnicodeScript.LATIN);
    return switch (most) {
      case CYRILLIC -> text.matches("(?s).*[іїєґІЇЄҐ].*") ? "uk" : "ru";
      case HAN -> "zh";
      case HANGUL -> "ko";
      case ARABIC -> text.matches("(?s).*[پچژگ].*") ? "fa" : "ar";
      case GREEK -> "el";
      case HEBREW -> "he";
      case DEVANAGARI -> "hi";
      case THAI -> "th";
      default -> most.name().toLowerCase(Locale.ROOT);
    };
  }

  private static String latin(String text) {
    var tokens = new ArrayList<String>();
    WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(hit -> tokens.add(hit.group()));
    var best = "en";
    long english = count(tokens, "en");
    long most = Math.max(LEAST_WORDS - 1, Math.round(Math.ceil(english * LEAD)));
    for (var language : WORDS.keySet()) {
      long hits = count(tokens, language);
      if (!language.equals("en") && hits > most) {
        best = language;
        most = hits;
      }
    }
    return best;
  }

  private static long count(List<String> tokens, String language) {
    var words = WORDS.getOrDefault(language, Set.of());
    return tokens.stream().filter(words::contains).count();
  }
}
