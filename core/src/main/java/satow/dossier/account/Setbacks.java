package satow.dossier.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import satow.coding.Actor;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Countries;
import satow.dossier.merge.Evidence;
import satow.language.Sentence;
import satow.language.time.Periods;

/**
 * Sentences which tell that what was promised was put off, called off or not done, or that a word
 * was broken; no event need be coded for it.
 */
final class Setbacks {
  private static final Pattern OFF =
      Pattern.compile(
          "(?i)\\b(?:puts? off|call(?:s|ed) off|postpon(?:es?|ed)|cancel(?:l?ed|s)|scrap(?:s|ped)"
              + "|shelved?|suspend(?:s|ed)|fell through|abandon(?:s|ed)|never (?:took place|happened|came)"
              + "|(?:did|does|do|will|would|was|were) not (?:be held|take place|happen|go ahead|come"
              + "|hold|held|release|withdraw|open|lift|visit|travel|return))\\b");

  private static final Pattern BREACH =
      Pattern.compile(
          "(?i)\\b(?:(?:breach|violation)(?:es|s)? of|breached|violated"
              + "|(?:br(?:eaks?|eaking|oke|oken)|go(?:es|ing)? back on|went back on|reneg(?:es?|ed|ing) on"
              + "|withdr(?:ew|awn)|not (?:kept|honou?red)|fail(?:s|ed) to (?:keep|honou?r|fulfil)))\\s+"
              + "(?:its|his|her|their|the|a|that)\\s+"
              + "((?:\\p{L}+\\s+){0,3}(?:word|promises?|pledges?|commitments?|obligations?|Declaration"
              + "|Accords?|Agreement|Treaty|Pact|Protocol|Memorandum))\\b");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}-]+\\s+)+(?:Declaration|Accords?|Agreement|Treaty|Pact|Protocol|Memorandum)");

  private static final Pattern VISIT =
      Pattern.compile("(?i)\\b(?:visit|trip|journey|tour|travel|come)\\p{L}{0,3}\\b");

  private static final Pattern TALKS =
      Pattern.compile(
          "(?i)\\b(?:talks?|negotiations?|dialogue|meetings?|summits?|rounds?|consultations?)\\b");

  private static final Pattern PLANNED_FOR =
      Pattern.compile(
          "(?i)\\b(?:planned|scheduled|set|due|slated|meant|foreseen)\\s+(?:for|in|on)\\s+$");

  private static final Pattern PROMISED_IN =
      Pattern.compile("(?i)\\b(?:promised|pledged|agreed|accepted|announced)\\b[^.;,]{0,20}$");

  /** How far from the word for the thing the word for its failing may stand, in characters. */
  private static final int NEAR = 60;

  /** A document is named so near the promise that was made in it, in sentences. */
  private static final int BESIDE = 3;

  /** Without a day named, what is told this long after a promise is hardly of it; a year. */
  private static final long SOON_DAYS = 366;

  /** A sentence that tells of a failing, in its article. */
  private record Telling(DatedArticle article, Sentence sentence, String text, boolean breach) {}

  private final Map<String, DatedArticle> articles;
  private final List<Telling> all = new ArrayList<>();

  /** The failings that some of the articles tell of. */
  Setbacks(Map<String, DatedArticle> articles, Collection<String> of) {
    this.articles = articles;
    of.stream().flatMap(id -> Optional.ofNullable(articles.get(id)).stream()).forEach(this::read);
  }

  private void read(DatedArticle article) {
    var text = article.coded().analyzed().article().text();
    for (Sentence s : article.coded().analyzed().sentences()) {
      var words = s.span().in(text);
      boolean breach = BREACH.matcher(words).find();
      if (!s.headline() && (breach || OFF.matcher(words).find())) {
        all.add(new Telling(article, s, words, breach));
      }
    }
  }

  /**
   * The first sentence that tells that a promise failed.
   *
   * @param latest the last that its side promised before a day; a word that is broken is that one
   */
  Optional<Evidence> of(Promise promise, BiPredicate<Promise, LocalDate> latest) {
    return all.stream()
        .filter(t -> after(promise, t) && inTime(promise, t))
        .filter(t -> off(promise, t) || broken(promise, t, latest))
        .findFirst()
        .map(t -> evidence(t));
  }

  private static Evidence evidence(Telling t) {
    return Evidence.of(t.article.coded().analyzed().article(), t.sentence, t.sentence.span());
  }

  /** Whether it is only somebody's charge that a word was broken: that decides nothing. */
  static boolean charged(Evidence e) {
    return BREACH.matcher(e.text()).find() && CHARGE.matcher(e.text()).find();
  }

  private static final Pattern CHARGE =
      Pattern.compile(
          "(?i)\\b(?:accus|alleg|claim|charg|blam|insist)\\p{L}*\\b"
              + "|\\b(?:said|says|told|tells|called|calls|according)\\b");

  /** What such a sentence says, in words. */
  static String reason(Evidence e) {
    return BREACH.matcher(e.text()).find()
        ? (charged(e)
            ? "a later report has somebody say that it was broken"
            : "a later report speaks of a breach")
        : "a later report says that it was put off, called off or not done";
  }

  /** Told later: in a later article, or further down in the one that tells of the promise. */
  private static boolean after(Promise promise, Telling t) {
    var id = t.article.coded().analyzed().article().id();
    var told = t.article.publication().interval();
    boolean same = promise.event().articles().contains(id);
    return same
        ? promise.event().evidence().stream()
            .filter(e -> e.articleId().equals(id))
            .allMatch(e -> e.sentence() < t.sentence.index())
        : told.isPresent()
            && promise.made().filter(m -> told.get().start().isAfter(m.end())).isPresent();
  }

  private static boolean off(Promise promise, Telling t) {
    var thing = thing(promise);
    if (thing.isEmpty() || !beside(thing.get(), t.text)) {
      return false;
    }
    boolean visit = thing.get() == VISIT;
    boolean who =
        visit
            ? promise.event().parties().sources().stream().anyMatch(a -> names(a, t.text))
            : Promise.actors(promise.event()).anyMatch(a -> names(a, t.text));
    return who && (visit || promise.shared(t.text) >= (promise.due().isPresent() ? 0 : 1));
  }

  private static Optional<Pattern> thing(Promise promise) {
    var e = promise.event();
    var x = e.telling();
    int at = Math.max(0, x.span().start() - x.sentenceSpan().start());
    var words = x.text().substring(Math.min(at, x.text().length()));
    if (e.cameo().equals("042") || VISIT.matcher(words).find()) {
      return Optional.of(VISIT);
    }
    return e.cameo().startsWith("036") ? Optional.of(TALKS) : Optional.empty();
  }

  /** Whether a word for the thing and one for its failing stand near each other. */
  private static boolean beside(Pattern thing, String text) {
    var off = OFF.matcher(text);
    while (off.find()) {
      int from = Math.max(0, off.start() - NEAR);
      int to = Math.min(text.length(), off.end() + NEAR);
      if (thing.matcher(text.substring(from, to)).find()) {
        return true;
      }
    }
    return false;
  }

  /** By his last name, or as his country. */
  private static boolean names(Actor actor, String text) {
    if (Countries.person(actor)) {
      var name = actor.name();
      return text.contains(name.substring(name.lastIndexOf(' ') + 1));
    }
    return actor.country().filter(c -> Countries.mentioned(c, text)).isPresent();
  }

  /** What was planned for another time, or promised at another, is something else. */
  private static boolean inTime(Promise promise, Telling t) {
    var text = t.article.coded().analyzed().article().text();
    boolean told = false;
    for (var time : t.article.times()) {
      var days =
          t.sentence.span().contains(time.span())
              ? Periods.of(time.value()).map(d -> new DateInterval(d.first(), d.last()))
              : Optional.<DateInterval>empty();
      if (days.isEmpty()) {
        continue;
      }
      var before = text.substring(t.sentence.span().start(), time.span().start());
      boolean planned = PLANNED_FOR.matcher(before).find();
      boolean promised = PROMISED_IN.matcher(before).find();
      var wanted = planned ? promise.due() : promised ? promise.made() : since(promise);
      if (wanted.filter(days.get()::overlaps).isEmpty()) {
        return false;
      }
      told |= planned || promised;
    }
    var last = promise.due().or(promise::made).map(DateInterval::end);
    var at = t.article.publication().interval().map(DateInterval::start);
    return told
        || (last.isPresent()
            && at.filter(d -> d.isBefore(last.get().plusDays(SOON_DAYS))).isPresent());
  }

  private static Optional<DateInterval> since(Promise promise) {
    return promise.made().map(m -> new DateInterval(m.start(), LocalDate.MAX));
  }

  private boolean broken(Promise promise, Telling t, BiPredicate<Promise, LocalDate> latest) {
    var m = BREACH.matcher(t.text);
    if (!t.breach || !m.find() || promise.event().status() == Status.PLANNED) {
      return false;
    }
    var what = NAMED.matcher(m.group(1));
    if (what.find()) {
      return promise.event().evidence().stream().anyMatch(e -> madeIn(e, what.group()));
    }
    var at = t.article.publication().interval().map(DateInterval::end);
    return m.group(1).toLowerCase(Locale.ROOT).matches("(?:.* )?(?:word|promises?|pledges?)")
        && at.filter(d -> latest.test(promise, d)).isPresent()
        && promise.event().parties().sources().stream().anyMatch(a -> side(a, t.text));
  }

  private static boolean side(Actor actor, String text) {
    return names(actor, text)
        || actor.country().filter(c -> Countries.mentioned(c, text)).isPresent();
  }

  /** Whether the document that is breached is named near the promise. */
  private boolean madeIn(Evidence e, String document) {
    var article = articles.get(e.articleId());
    if (article == null) {
      return false;
    }
    var text = article.coded().analyzed().article().text();
    return article.coded().analyzed().sentences().stream()
        .filter(s -> Math.abs(s.index() - e.sentence()) <= BESIDE)
        .anyMatch(s -> s.span().in(text).contains(document));
  }
}
