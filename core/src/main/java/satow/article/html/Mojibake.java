package satow.article.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends text that its site encoded twice: UTF-8 bytes taken for Latin-1 and written as UTF-8 again,
 * so that an apostrophe comes as {@code â} and two control characters.
 *
 * <p>Only runs that hold a C1 control character (U+0080 to U+009F, which no text has on purpose)
 * and are UTF-8 when read as Latin-1 bytes are changed: what might be meant stays.
 */
final class Mojibake {
  private static final Pattern RUN = Pattern.compile("[\\u00c2-\\u00f4][\\u0080-\\u00bf]+");

  private Mojibake() {}

  static String mended(String text) {
    return hasControl(text)
        ? RUN.matcher(text).replaceAll(run -> Matcher.quoteReplacement(mend(run.group())))
        : text;
  }

  private static String mend(String run) {
    try {
      var bytes = ByteBuffer.wrap(run.getBytes(ISO_8859_1));
      return UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException notUtf8) {
      return run;
    }
  }

  private static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && c <= 0x9f) {
        return true;
      }
    }
    return false;
  }
}
