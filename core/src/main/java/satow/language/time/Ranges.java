package satow.language.time;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import satow.language.TimeExpression;

/** A range ends after it begins: in {@code from May to July} both months are of one year. */
final class Ranges {
  private static final Pattern TO = Pattern.compile("\\s*(?:to|through|until|till|–|—|-)\\s*");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(?:0\\d|1[0-2])");

  private Ranges() {}

  /** The expressions, with the first month of a range in the last such before the second. */
  static List<TimeExpression> inOrder(String text, List<TimeExpression> times) {
    var out = new ArrayList<>(times);
    for (int i = 1; i < out.size(); i++) {
      var from = out.get(i - 1);
      var to = out.get(i);
      boolean months = MONTH.matcher(from.value()).matches() && MONTH.matcher(to.value()).matches();
      boolean turned = months && from.value().compareTo(to.value()) > 0;
      boolean range =
          turned
              && from.span().end() <= to.span().start()
              && TO.matcher(text.substring(from.span().end(), to.span().start())).matches();
      if (range) {
        String before = YearMonth.parse(from.value()).minusYears(1).toString();
        out.set(
            i - 1,
            new TimeExpression(from.span(), from.text(), from.type(), before, from.anchor()));
      }
    }
    return List.copyOf(out);
  }
}
