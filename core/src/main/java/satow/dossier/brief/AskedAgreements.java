package satow.dossier.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import satow.dossier.account.Agreement;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventKind;

/** What was agreed and signed, by whom and on what. */
record AskedAgreements(Search search, Question q) implements Inquiry {
  private static final Set<String> SIGNING =
      Set.of(
          "agreement",
          "agreements",
          "agree",
          "agreed",
          "sign",
          "signed",
          "signing",
          "deal",
          "deals",
          "document",
          "documents",
          "accord",
          "accords",
          "contract",
          "contracts",
          "conclude",
          "concluded",
          "pact",
          "treaties",
          "memoranda",
          "treaty",
          "result",
          "outcome",
          "come_out",
          "came_out");

  @Override
  public List<Block.Line> lines() {
    var matter = q.without(SIGNING).ofAnybody();
    var signed = search.dossier().dealings().agreements().stream().map(Agreement::event).toList();
    var agreed = q.text().toLowerCase(java.util.Locale.ROOT).contains("agree") ? agreed() : signed;
    var from = q.marked("count") ? signed : agreed;
    if (matter.terms().stream().allMatch(t -> t.sort() == Term.Sort.STATE)) {
      var out = Inquiry.told(q, signed.stream());
      out = out.isEmpty() ? Inquiry.told(q, agreed.stream()) : out;
      return out.isEmpty() ? search.lines(q) : out;
    }
    var several = q.marked("count") ? several(matter, signed) : List.<Block.Line>of();
    if (!several.isEmpty()) {
      return several;
    }
    var hits = new ArrayList<>(search.events(matter, from));
    if (hits.isEmpty() && (q.marked("when") || q.marked("asking yes or no"))) {
      var denied =
          search.sentences(
              q.ofAnybody(), p -> signing(p) && QuestionWords.marked("sentence denies", p.text()));
      if (!denied.isEmpty()) {
        return search.best(q, denied);
      }
    }
    if (hits.isEmpty()) {
      hits.addAll(search.sentences(matter, this::signing));
    }
    var out = search.best(matter, hits);
    return out.isEmpty() ? search.lines(q.ofAnybody()) : out;
  }

  /** Records of several agreements, where their articles name what the question does. */
  private List<Block.Line> several(Question matter, List<Event> signed) {
    return Inquiry.told(
        q,
        signed.stream()
            .filter(e -> e.number() > 1)
            .filter(
                e ->
                    matter.terms().stream()
                        .allMatch(t -> e.articles().stream().anyMatch(a -> in(t, a)))));
  }

  private boolean in(Term t, String article) {
    return search.passages().stream()
        .anyMatch(p -> p.evidence().articleId().equals(article) && t.in(p));
  }

  /** What both resolved to do, signed or not. */
  private List<Event> agreed() {
    return search.dossier().events().stream()
        .filter(
            e ->
                e.kind() == EventKind.AGREEMENT
                    || (e.kind() == EventKind.PLEDGE && e.parties().mutual()))
        .toList();
  }

  /** Whether a sentence tells of signing or agreeing. */
  private boolean signing(Passage p) {
    return Term.word("sign").in(p) || Term.word("agree").in(p);
  }
}
