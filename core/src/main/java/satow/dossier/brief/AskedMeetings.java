package satow.dossier.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import satow.dossier.account.Meeting;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventKind;
import satow.dossier.merge.Evidence;

/** Meetings, calls and visits: the last, the first, where, how many, of whom. */
record AskedMeetings(Search search, Question q) implements Inquiry {
  private static final Set<String> MEETING =
      Set.of(
          "meet",
          "meets",
          "met",
          "meeting",
          "meetings",
          "summit",
          "summits",
          "sit_down",
          "sat_down",
          "sit",
          "sat",
          "down",
          "speak",
          "spoke",
          "spoken",
          "talk",
          "talked",
          "talks",
          "see",
          "saw",
          "seen",
          "visit",
          "visits",
          "visited",
          "face",
          "phone",
          "together",
          "travel",
          "travelled",
          "trip",
          "trips",
          "been",
          "phoned",
          "telephoned",
          "been_back");

  private static final String ORDINAL =
      "(?i)\\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
          + "|\\d+(?:st|nd|rd|th))\\s+(?:\\p{L}+\\s+)?";

  /** {@code their 23rd meeting}. */
  private static final Pattern MEETINGS =
      Pattern.compile(ORDINAL + "(?:meeting|summit|talks|time)\\b");

  /** {@code his fourth visit}. */
  private static final Pattern VISITS = Pattern.compile(ORDINAL + "(?:visit|trip|time)\\b");

  @Override
  public List<Block.Line> lines() {
    if (q.marked("present") && q.names()) {
      return search.lines(q.ofAnybody());
    }
    boolean visits = q.marked("visits");
    var rest = q.without(MEETING).ofAnybody();
    if (visits && rest.names()) {
      return visit(rest);
    }
    var heads = Heads.of(search.dossier());
    var met =
        search.dossier().dealings().meetings().stream()
            .filter(m -> visits ? m.format() == Meeting.Format.VISIT : m.together())
            .filter(m -> q.time().covers(m.event().date().interval()))
            .filter(m -> !q.marked("leaders") || heads.met(m))
            .filter(m -> !q.marked("ministers") || m.format() == Meeting.Format.MINISTERIAL)
            .map(Meeting::event)
            .filter(this::ofNamed)
            .toList();
    var found = on(rest, met);
    if (q.marked("count")) {
      return counted(found);
    }
    return found.isEmpty() && !rest.terms().isEmpty()
        ? told()
        : chosen(found).stream().map(this::line).toList();
  }

  /** Where no meeting on record is meant: what is told of one, planned or not. */
  private List<Block.Line> told() {
    var asked = q.ofAnybody();
    var events =
        search.dossier().events().stream()
            .filter(e -> e.kind() == EventKind.MEETING || e.cameo().startsWith("036"))
            .toList();
    var hits = new ArrayList<>(search.events(asked, events));
    hits.addAll(search.sentences(asked, p -> Term.word("meet").in(p)));
    return search.best(asked, hits);
  }

  /** Whether all persons whom the question names took part. */
  private boolean ofNamed(Event e) {
    return q.terms(Term.Sort.PERSON).stream()
        .allMatch(
            t ->
                Speakers.named(t, e.parties().sources())
                    || Speakers.named(t, e.parties().targets()));
  }

  /** Those on what the question names beside persons and states. */
  private List<Event> on(Question rest, List<Event> met) {
    var matter =
        rest.terms().stream()
            .filter(t -> t.sort() == Term.Sort.NAME || t.sort() == Term.Sort.WORD)
            .toList();
    return matter.isEmpty()
        ? met
        : met.stream()
            .filter(e -> !search.events(rest.with(matter), List.of(e)).isEmpty() || at(matter, e))
            .toList();
  }

  private static boolean at(List<Term> matter, Event e) {
    return e.place()
        .map(p -> Words.of(p.name()).stems())
        .filter(w -> matter.stream().allMatch(t -> t.stems().stream().anyMatch(w::contains)))
        .isPresent();
  }

  private List<Event> chosen(List<Event> found) {
    if (q.marked("last")) {
      return Composer.latest(found).stream().toList();
    }
    return q.marked("first")
        ? found.stream().filter(e -> e.start().isPresent()).limit(1).toList()
        : found;
  }

  /** A meeting; who asks where is told the place also where the line has it not. */
  private Block.Line line(Event e) {
    var line = Composer.line(e);
    var place = e.place().map(p -> p.name()).filter(p -> !line.text().contains(p));
    return q.marked("where") && place.isPresent()
        ? new Block.Line(line.mark(), line.text() + " Place: " + place.get() + ".", line.cites())
        : line;
  }

  /** How often: what sentences count, then the meetings on record. */
  private List<Block.Line> counted(List<Event> found) {
    var who = q.terms(Term.Sort.PERSON);
    var counts =
        search.passages().stream()
            .filter(p -> !p.headline() || p.words().all().size() > 2)
            .filter(p -> (q.marked("visits") ? VISITS : MEETINGS).matcher(p.text()).find())
            .filter(p -> q.time().covers(p.published()))
            .filter(p -> who.stream().allMatch(t -> t.in(p) || around(t, p)))
            .toList();
    var out = new ArrayList<>(counts.stream().map(Passage::line).toList());
    out = new ArrayList<>(out.subList(Math.max(0, out.size() - 4), out.size()));
    found.stream().map(Composer::line).forEach(out::add);
    return out;
  }

  private static boolean around(Term t, Passage p) {
    return t.stems().stream().anyMatch(p.around()::contains);
  }

  /** Visits of or to whom and what the question names, also planned and called off. */
  private List<Block.Line> visit(Question rest) {
    var terms = new ArrayList<>(rest.terms());
    terms.add(Term.word("visit"));
    var asked = rest.with(terms);
    var lines = search.lines(asked);
    if (!q.marked("count")) {
      return lines;
    }
    var told = lines.stream().flatMap(l -> l.cites().stream()).map(Evidence::citation).toList();
    var counts =
        counted(List.of()).stream()
            .filter(l -> l.cites().stream().map(Evidence::citation).noneMatch(told::contains));
    return Stream.concat(counts, lines.stream()).limit(Search.MOST).toList();
  }
}
