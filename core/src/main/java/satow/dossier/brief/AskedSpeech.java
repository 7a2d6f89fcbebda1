package satow.dossier.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import satow.dossier.account.Position;
import satow.dossier.account.Utterance;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventMerger;
import satow.dossier.merge.Evidence;

/** What somebody said, thinks, wants or warns of. */
record AskedSpeech(Search search, Question q) implements Inquiry {
  /** Of one who has said much, the latest. */
  private static final int MOST = 12;

  @Override
  public List<Block.Line> lines() {
    var utterances = search.dossier().speech().utterances();
    var matter =
        q.with(
            q.terms().stream()
                .filter(t -> !q.agent().equals(Optional.of(t)))
                .filter(t -> t.sort() != Term.Sort.STATE || q.agent().isEmpty())
                .toList());
    if (q.agent().isEmpty()) {
      return q.terms().isEmpty() ? latest(utterances.stream()) : search.lines(q);
    }
    var out = new ArrayList<Block.Line>();
    if (matter.terms().isEmpty()) {
      if (q.marked("position")) {
        out.addAll(stands());
      }
      if (out.isEmpty()) {
        out.addAll(latest(utterances.stream().filter(u -> Speakers.names(q, u))));
      }
    } else {
      out.addAll(on(matter, utterances));
    }
    if (out.isEmpty() || (q.marked("position") && !matter.terms().isEmpty())) {
      deeds(matter).map(Composer::line).filter(l -> !out.contains(l)).forEach(out::add);
    }
    return out;
  }

  private List<Block.Line> latest(Stream<Utterance> said) {
    var all = said.filter(u -> q.time().covers(u.date())).toList();
    return all.subList(Math.max(0, all.size() - MOST), all.size()).stream()
        .map(Composer::utterance)
        .toList();
  }

  /** What the one asked about said on a matter, or did by words: demand, warn, offer. */
  private List<Block.Line> on(Question matter, List<Utterance> utterances) {
    var hits = new ArrayList<>(search.utterances(matter, utterances));
    var by = search.dossier().events().stream().filter(this::speaks).toList();
    hits.addAll(search.events(matter.ofAnybody(), by));
    if (hits.isEmpty()) {
      hits.addAll(search.sentences(q, p -> true));
    }
    return hits.isEmpty() ? framed(matter, utterances) : search.best(matter, hits);
  }

  /** What the one asked about said where the sentence before or the headline names the matter. */
  private List<Block.Line> framed(Question matter, List<Utterance> utterances) {
    var said =
        utterances.stream()
            .filter(u -> Speakers.names(q, u) && framed(matter, u.evidence()))
            .map(Composer::utterance)
            .toList();
    var by = q.agent().orElseThrow();
    return said.isEmpty()
        ? search.passages().stream()
            .filter(p -> !p.headline() && (by.in(p) || by.subjectOf(p)))
            .filter(p -> framed(matter, p.evidence()))
            .map(Passage::line)
            .limit(Search.MOST)
            .toList()
        : said.subList(0, Math.min(Search.MOST, said.size()));
  }

  private boolean framed(Question matter, Evidence sentence) {
    return search
        .passage(sentence)
        .filter(p -> matter.terms().stream().allMatch(t -> t.in(p) || t.around(p)))
        .isPresent();
  }

  /** Whether the one asked about acts in an event by saying something. */
  private boolean speaks(Event e) {
    var who = q.agent().orElseThrow();
    return e.kind().verbal() && Speakers.named(who, e.parties().sources());
  }

  /** Sentences that say where the one asked about stands. */
  private List<Block.Line> stands() {
    return search.passages().stream()
        .filter(p -> !p.headline() && stands(p, q.agent().orElseThrow()))
        .filter(p -> q.time().covers(p.published()))
        .limit(Search.MOST)
        .map(Passage::line)
        .toList();
  }

  private static boolean stands(Passage p, Term who) {
    int at = who.at(p);
    return at >= 0
        && QuestionWords.marked("sentence takes a stand", p.text().substring(at))
        && !QuestionWords.marked("sentence takes a stand", p.text().substring(0, at));
  }

  /** What the articles tell of a side on an issue that the question names. */
  private Stream<Event> deeds(Question matter) {
    return search.dossier().speech().positions().stream()
        .filter(p -> side(p) && named(matter, p))
        .flatMap(p -> p.deeds().stream())
        .distinct()
        .filter(e -> q.time().covers(e.date().interval()))
        .sorted(EventMerger.BY_DATE);
  }

  private boolean side(Position p) {
    return q.agent().map(a -> a.stems().contains(p.country())).orElse(true);
  }

  private static boolean named(Question matter, Position p) {
    var issue = Words.of(p.issue().replace('-', ' ').replace('_', ' ')).stems();
    return matter.terms().stream().anyMatch(t -> t.stems().stream().anyMatch(issue::contains));
  }
}
