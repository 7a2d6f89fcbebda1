package satow.article.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Which language a text is in. English is known by its function words; only what shows too few of
 * them is given to OpenNLP's detector, which knows 103 languages, so that whoever reads English
 * never loads it. A few words without more count as English.
 */
public final class LanguageGuess {
  /** Reads at most so many code units. */
  private static final int SAMPLE = 40_000;

  /** The detector is content with so many; more only costs time. */
  private static final int ENOUGH = 3_000;

  /** With fewer words, names decide, and names have no language. */
  private static final int FEW = 6;

  /**
   * English prose has about 20 % of these words. Its other small words (is, was, in, on, as) are
   * words of its neighbours too, and are left out; our own choice of both.
   */
  private static final double SHARE = 0.1;

  /**
   * Another language must be so many times as likely as English: single English sentences of 6 to
   * 13 words were taken for others by up to 1.3, French ones of ten words lead by 1.8.
   */
  private static final double LEAD = 1.5;

  /** A line of so many words is no entry of a menu; our own choice. */
  private static final int LINE = 12;

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  private static final Set<String> ENGLISH =
      Set.of(
          """
          the of and to that with has have by from said this are were been which their they
          would not but his who after it
          """
              .strip()
              .split("\\s+"));

  private LanguageGuess() {}

  /** Loads the model when the first text needs it. */
  private static final class Detector {
    /** As the artifact opennlp-models-langdetect has it. */
    private static final String MODEL = "/langdetect-183.bin";

    private static final LanguageDetectorModel LOADED = load();

    /** ISO 639-3 as the detector names languages, to the two letters of ISO 639-1. */
    private static final Map<String, String> TWO_LETTERS =
        Arrays.stream(Locale.getISOLanguages())
            .collect(
                Collectors.toMap(
                    l -> Locale.forLanguageTag(l).getISO3Language(), l -> l, (a, b) -> a));

    /** Single languages that go by the name of their group. */
    private static final Map<String, String> GROUPS =
        Map.of("cmn", "zho", "pes", "fas", "ekk", "est", "lvs", "lav");

    private static LanguageDetectorModel load() {
      try (var stream = LanguageGuess.class.getResourceAsStream(MODEL)) {
        return new LanguageDetectorModel(Objects.requireNonNull(stream, MODEL));
      } catch (IOException e) {
        throw new UncheckedIOException(MODEL, e);
      }
    }

    static String of(String text) {
      // A detector may not be shared between threads; making one costs nothing.
      var found = new LanguageDetectorME(LOADED).predictLanguages(text);
      double english =
          Arrays.stream(found)
              .filter(l -> l.getLang().equals("eng"))
              .mapToDouble(Language::getConfidence)
              .sum();
      var language = found[0].getConfidence() < LEAD * english ? "eng" : found[0].getLang();
      return TWO_LETTERS.getOrDefault(GROUPS.getOrDefault(language, language), language);
    }
  }

  /**
   * The language as a code of ISO 639-1, of 639-3 where that has none; {@code "en"} where nothing
   * speaks against it.
   */
  public static String of(String text) {
    var sample = prose(text.substring(0, Math.min(text.length(), SAMPLE)));
    var words =
        WORD.matcher(sample).results().map(m -> m.group().toLowerCase(Locale.ROOT)).toList();
    long english = words.stream().filter(ENGLISH::contains).count();
    boolean latin = sample.codePoints().filter(LanguageGuess::latin).count() * 2 >= letters(sample);
    if (latin && (words.size() < FEW || english >= SHARE * words.size())) {
      return "en";
    }
    // The middle: the top of a text is where another language is quoted or named.
    int from = Math.max(0, (sample.length() - ENOUGH) / 2);
    return Detector.of(sample.substring(from, Math.min(sample.length(), from + ENOUGH)));
  }

  /** The lines that are long enough to be prose, where there are any: menus have a language too. */
  private static String prose(String text) {
    var lines = text.lines().filter(l -> WORD.matcher(l).results().limit(LINE).count() == LINE);
    var prose = lines.collect(Collectors.joining("\n"));
    return prose.isEmpty() ? text : prose;
  }

  private static boolean latin(int point) {
    return Character.isLetter(point)
        && Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }
}
