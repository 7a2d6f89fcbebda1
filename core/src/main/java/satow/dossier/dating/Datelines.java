package satow.dossier.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import satow.article.Article;
import satow.article.Boilerplate;
import satow.article.Boilerplate.Kind;
import satow.article.Span;
import satow.dossier.dating.Constraint.Strength;
import satow.language.Sentence;
import satow.language.time.Periods;
import satow.language.time.RawTime;
import satow.language.time.TimeForm.DayPart;
import satow.language.time.TimeForm.Fixed;
import satow.language.time.TimeForm.MonthDay;
import satow.language.time.TimeForm.WeekdayOnly;

/**
 * The lines that say where and when an article was written: {@code ALGIERS, June 18} above the
 * text, {@code NUSA DUA, Tuesday —} at its beginning.
 */
final class Datelines {
  /** The kind of its clues. */
  static final String KIND = "dateline";

  private static final Set<Kind> KINDS =
      EnumSet.of(Kind.SUBHEADING, Kind.BYLINE, Kind.SECTION_LABEL, Kind.DATE_LINE);

  /** A line longer than this, in characters, says more than where and when. */
  private static final int LONGEST = 60;

  /** Beside the date: names of places and reporters, and the few words that papers add. */
  private static final Pattern REST =
      Pattern.compile(
          "(?:[^\\p{L}]*(?:\\p{Lu}[\\p{L}.'’-]*|by|in|on|from|late|early|edition|night|evening|morning"
              + "|afternoon)(?![\\p{L}]))*[^\\p{L}]*");

  /** Dashes of print and of wire copy, where a hyphen between spaces is one. */
  private static final String DASHES = "(?:—|–|--|(?<=\\s)-(?=\\s))";

  private static final Pattern ENDS = Pattern.compile(DASHES);

  /** A dateline within the first sentence ends with a dash. */
  private static final Pattern DASH =
      Pattern.compile("(?s)^[\\p{Lu}][^.“”]{2,50}?\\)?\\s*" + DASHES + "\\s");

  /** A report that names a weekday is written on it or so many days later; our own choice. */
  private static final int FRESH = 1;

  private Datelines() {}

  /** The lines above the text that are short enough, and the dateline of its first sentence. */
  static List<Span> spans(Article article, List<Sentence> sentences) {
    var first = sentences.stream().filter(s -> !s.headline()).findFirst().map(Sentence::span);
    if (first.isEmpty()) {
      return List.of();
    }
    var out = new ArrayList<Span>();
    for (Boilerplate b : article.boilerplate()) {
      var span = b.span();
      boolean above = KINDS.contains(b.kind()) && span.end() <= first.get().start();
      if (above && span.length() <= LONGEST && !out.contains(span)) {
        out.add(span);
      }
    }
    var dash = DASH.matcher(first.get().in(article.text()));
    if (dash.find()) {
      out.add(new Span(first.get().start(), first.get().start() + dash.end()));
    }
    return List.copyOf(out);
  }

  /** What the datelines allow the day of publication to be. */
  static List<Constraint> of(Reading reading) {
    var out = new ArrayList<Constraint>();
    for (RawTime time : reading.datelines()) {
      if (alone(reading, time)) {
        day(reading, time).ifPresent(out::add);
      }
    }
    return List.copyOf(out);
  }

  /** Whether the line says nothing but where, when and by whom. */
  private static boolean alone(Reading reading, RawTime time) {
    var text = reading.text();
    int from = text.lastIndexOf('\n', time.span().start()) + 1;
    int end = text.indexOf('\n', time.span().end());
    var after = text.substring(time.span().end(), end < 0 ? text.length() : end);
    var dash = ENDS.matcher(after);
    after = dash.find() ? after.substring(0, dash.start()) : after;
    return REST.matcher(text.substring(from, time.span().start())).matches()
        && REST.matcher(after).matches();
  }

  private static Optional<Constraint> day(Reading reading, RawTime time) {
    if (time.form() instanceof Fixed f && f.value().length() == 10) {
      return Periods.of(f.value())
          .map(p -> clue(time, "the line above the text", Days.between(p.first(), p.last())));
    }
    if (time.form() instanceof MonthDay d) {
      var days =
          ExpressionClues.years(
              (y, set) ->
                  ExpressionClues.on(y, d)
                      .filter(x -> fresh(x, reading.newsDay()))
                      .map(x -> set.add(x, x))
                      .orElse(set));
      return Optional.of(clue(time, "the line above the text, without year", days));
    }
    return weekday(time).map(w -> clue(time, "written on that weekday", every(w)));
  }

  private static Constraint clue(RawTime time, String says, Days days) {
    return ExpressionClues.clue(KIND, time, says, days, Strength.DATELINE);
  }

  private static Optional<DayOfWeek> weekday(RawTime time) {
    var form =
        time.form() instanceof DayPart p && p.day().isPresent() ? p.day().get() : time.form();
    return form instanceof WeekdayOnly w ? Optional.of(w.day()) : Optional.empty();
  }

  /** Whether the weekday of the news lies just before a day. */
  private static boolean fresh(LocalDate day, Optional<DayOfWeek> news) {
    return news.isEmpty()
        || Math.floorMod(day.getDayOfWeek().getValue() - news.get().getValue(), 7) <= FRESH;
  }

  /** Each such weekday, and the day after it, on which a paper prints what was written. */
  private static Days every(DayOfWeek weekday) {
    var out = new Days();
    int ahead = Math.floorMod(weekday.getValue() - Days.FIRST.getDayOfWeek().getValue(), 7);
    for (var d = Days.FIRST.plusDays(ahead); !d.isAfter(Days.LAST); d = d.plusDays(7)) {
      out.add(d, d.plusDays(1));
    }
    return out;
  }
}
