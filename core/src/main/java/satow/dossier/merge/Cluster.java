package satow.dossier.merge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import satow.dossier.DateInterval;
import satow.dossier.Place;

/** An event in the making: reports that agree on everything that could tell them apart. */
final class Cluster {
  /** At most so many clauses of a cluster are compared with a new one: the earliest taken. */
  private static final int COMPARED = 12;

  /** Within a year's quarter one expression means one day, though which one is unsure. */
  private static final long SAME_WORDS_DAYS = 92;

  final List<Report> reports = new ArrayList<>();
  final List<String> reasons = new ArrayList<>();
  private Optional<DateInterval> interval;
  private Optional<Place> place;
  private Optional<Integer> ordinal;
  private final int number;
  private final boolean standing;
  private final Set<String> sources;
  private final Set<String> targets;
  private final EnumSet<Report.Reality> realities = EnumSet.noneOf(Report.Reality.class);
  private boolean ministers;
  private final Set<String> articles = new TreeSet<>();
  private final Set<String> codes = new TreeSet<>();

  Cluster(Report founder) {
    interval = founder.interval();
    place = founder.place();
    ordinal = founder.ordinal();
    number = founder.number();
    standing = founder.standing();
    sources = new TreeSet<>();
    targets = new TreeSet<>();
    take(founder, "");
  }

  /** Takes a report that {@link #why} has let in. */
  void add(Report report, String reason) {
    interval =
        standing && report.standing()
            ? cover(interval, report.interval())
            : meet(interval, report.interval());
    place = place.isPresent() && !broad(place.get()) ? place : report.place().or(() -> place);
    ordinal = ordinal.or(report::ordinal);
    take(report, reason);
  }

  /** Takes all of another cluster because a reader says so, whatever speaks against it. */
  void absorb(Cluster other) {
    other.reports.forEach(r -> take(r, "joined by hand"));
  }

  /** Whether a reader has decided that the report tells of something else. */
  boolean apart(Report report, Decisions decisions) {
    var mention = Decisions.Mention.of(report.evidence());
    return !decisions.apart().isEmpty()
        && reports.stream()
            .anyMatch(r -> decisions.forbids(Decisions.Mention.of(r.evidence()), mention));
  }

  private void take(Report report, String reason) {
    reports.add(report);
    reasons.add(reason);
    sources.addAll(report.persons().sources());
    targets.addAll(report.persons().targets());
    ministers = reports.stream().anyMatch(x -> x.persons().ministers() && !x.persons().known());
    realities.add(report.reality());
    articles.add(report.source().id());
    codes.add(report.cameo());
  }

  Optional<DateInterval> interval() {
    return interval;
  }

  Optional<Place> place() {
    return place;
  }

  Optional<Integer> ordinal() {
    return ordinal;
  }

  boolean standing() {
    return standing;
  }

  boolean tells(String article) {
    return articles.contains(article);
  }

  boolean narrow() {
    return interval.filter(i -> i.days() <= Report.NARROW_DAYS).isPresent();
  }

  /** The reason for which the report tells of this event; empty where something speaks against. */
  Optional<String> why(Report r) {
    if (!sameTime(r) || vetoed(r)) {
      return Optional.empty();
    }
    var matter = matter(r);
    boolean samePlace = place.isPresent() && r.place().isPresent();
    boolean sameOrdinal = ordinal.isPresent() && r.ordinal().isPresent();
    boolean bothNarrow = (narrow() && r.narrow()) || sameWords(r);
    boolean undated = r.interval().isEmpty() || interval.isEmpty();
    if (r.kind().severalADay() && matter.isEmpty() && !summary(r)) {
      return Optional.empty();
    }
    if (undated && !tells(r.source().id())) {
      return Optional.empty();
    }
    if (standing && r.standing() && matter.isEmpty()) {
      return Optional.empty();
    }
    if (!bothNarrow && !undated && matter.isEmpty() && !samePlace && !sameOrdinal) {
      return Optional.empty();
    }
    var out = new StringBuilder("same parties and kind (" + r.kind().words() + ")");
    out.append(undated ? ", no date of its own, same article" : ", dates agree on " + date(r));
    place.filter(p -> samePlace).ifPresent(p -> out.append(", same place ").append(p.name()));
    ordinal
        .filter(o -> sameOrdinal)
        .ifPresent(o -> out.append(", same number in series ").append(o));
    matter.ifPresent(m -> out.append(", shared words: ").append(m));
    return Optional.of(out.toString());
  }

  /** Whether one is the headline of what the other tells in the first sentence. */
  private boolean summary(Report r) {
    var there = r.matter().lead();
    return there != Report.Lead.LATER
        && reports.stream()
            .filter(own -> own.source().id().equals(r.source().id()))
            .map(own -> own.matter().lead())
            .anyMatch(own -> own != Report.Lead.LATER && own != there);
  }

  /** Whether the same article dates both by the same words, however unsure its own date is. */
  private boolean sameWords(Report r) {
    return tells(r.source().id())
        && interval.equals(r.interval())
        && interval.filter(i -> i.days() <= SAME_WORDS_DAYS).isPresent()
        && reports.stream()
            .anyMatch(
                own ->
                    own.source().id().equals(r.source().id())
                        && own.date().text().isPresent()
                        && own.date().text().equals(r.date().text()));
  }

  private String date(Report r) {
    return DateWords.of(
        standing && r.standing() ? cover(interval, r.interval()) : meet(interval, r.interval()));
  }

  private boolean sameTime(Report r) {
    return (standing && r.standing())
        || interval.isEmpty()
        || r.interval().isEmpty()
        || r.interval().get().overlaps(interval.get());
  }

  private boolean vetoed(Report r) {
    return !real(r)
        || r.number() != number
        || (ordinal.isPresent() && r.ordinal().isPresent() && !ordinal.equals(r.ordinal()))
        || (place.isPresent() && r.place().isPresent() && !same(place.get(), r.place().get()))
        || apart(sources, r.persons().sources())
        || apart(targets, r.persons().targets())
        || r.persons().others(sources, targets)
        || (ministers && r.persons().known())
        || codes.stream().noneMatch(c -> related(c, r.cameo()));
  }

  /** Like joins like; a plan joins what happened only when both are dated well. */
  private boolean real(Report r) {
    var all = EnumSet.copyOf(realities);
    all.add(r.reality());
    if (all.size() == 1) {
      return true;
    }
    return all.equals(EnumSet.of(Report.Reality.REAL, Report.Reality.PLANNED))
        && narrow()
        && r.narrow();
  }

  private static boolean apart(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }

  /** Blockade and occupation: what is held is no fighting, though both go on at once. */
  private static final Set<String> HELD = Set.of("191", "192");

  /** One code, one above the other in the tree, or one of them the root's general code. */
  private static boolean related(String one, String other) {
    boolean held = HELD.stream().anyMatch(h -> one.startsWith(h) != other.startsWith(h));
    boolean general = !held && (one.endsWith("0") || other.endsWith("0"));
    return one.startsWith(other)
        || other.startsWith(one)
        || EventKind.of(one) == EventKind.MEETING
        || (general && one.substring(0, 2).equals(other.substring(0, 2)));
  }

  private static boolean same(Place one, Place other) {
    if (key(one).equals(key(other))) {
      return true;
    }
    return one.country().equals(other.country()) && (broad(one) || broad(other));
  }

  /** Whether the place is a whole country. */
  private static boolean broad(Place place) {
    return place.country().map(Countries::name).filter(place.name()::equals).isPresent();
  }

  private static String key(Place place) {
    return place.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The words that show both to speak of one matter. Statements must share three words and three
   * fifths of the shorter; other things two and two fifths, or three of the five words that follow
   * their triggers. Our own choice, on the side of caution: two records of one event mislead less
   * than one record of two.
   */
  private Optional<String> matter(Report r) {
    boolean said = r.kind() == EventKind.STATEMENT;
    for (Report own : reports.subList(0, Math.min(COMPARED, reports.size()))) {
      if (alike(own.content(), r.content(), said ? 3 : 2, said ? 0.6 : 0.4)) {
        return Optional.of(Content.sharedWords(own.content(), r.content()));
      }
      if (!said && alike(own.matter().core(), r.matter().core(), 3, 0.6)) {
        return Optional.of(Content.sharedWords(own.matter().core(), r.matter().core()));
      }
    }
    return Optional.empty();
  }

  private static boolean alike(Set<String> one, Set<String> other, int least, double part) {
    return Content.shared(one, other) >= least && Content.overlap(one, other) >= part;
  }

  /** From the first to the last day on which a state was found. */
  private static Optional<DateInterval> cover(Optional<DateInterval> a, Optional<DateInterval> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.or(() -> b);
    }
    var start = a.get().start().isBefore(b.get().start()) ? a.get().start() : b.get().start();
    var end = a.get().end().isAfter(b.get().end()) ? a.get().end() : b.get().end();
    return Optional.of(new DateInterval(start, end));
  }

  private static Optional<DateInterval> meet(Optional<DateInterval> a, Optional<DateInterval> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.or(() -> b);
    }
    var start = a.get().start().isAfter(b.get().start()) ? a.get().start() : b.get().start();
    var end = a.get().end().isBefore(b.get().end()) ? a.get().end() : b.get().end();
    return Optional.of(new DateInterval(start, end));
  }
}
