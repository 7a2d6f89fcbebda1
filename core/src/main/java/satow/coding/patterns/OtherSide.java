package satow.coding.patterns;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import satow.coding.EventMention;
import satow.coding.dictionary.WordLists;
import satow.language.Token;

/** The other side of an event that names one only, by what was told before it. */
record OtherSide(Clause clause) {
  /** Words need not go where deeds went: {@code met B and spoke of peace}. */
  private static final Set<String> WORDS = Set.of("01", "04");

  private static final Set<String> TIMES = WordLists.shipped("senses").of("times");

  /** {@code A met B and promised help}: what is joined to a deed is done to the same. */
  Draft asTheOneBefore(Draft draft, Map<Integer, Draft> told) {
    Parties parties = draft.parties();
    boolean joined =
        draft.token().isVerb()
            && draft.token().label().equals("conj")
            && WORDS.stream().noneMatch(draft.code()::startsWith);
    Draft before = joined ? told.get(draft.token().head()) : null;
    if (before == null || !parties.targets().isEmpty() || parties.sources().isEmpty()) {
      return draft;
    }
    boolean same =
        parties.sources().stream()
            .allMatch(a -> before.parties().sources().stream().anyMatch(b -> Parties.same(a, b)));
    return same && Parties.coded(before.parties().targets())
        ? draft.with(
            draft.code(),
            draft.pattern(),
            new Parties(parties.sources(), before.parties().targets(), parties.both()),
            draft.status())
        : draft;
  }

  /** Whom an army fights of which only one side is named: the other of the fighting told before. */
  Draft againstTheOther(Draft draft, Supplier<List<EventMention>> before) {
    boolean aimed = // "raids on such shipping": they are on somebody, if nobody known
        Stream.of("on", "at", "against")
            .filter(p -> !clause.lacks(p))
            .flatMap(p -> clause.slot(draft.token(), p).stream())
            .anyMatch(OtherSide::isNoTime);
    if (!draft.token().isVerb() || draft.parties().both() || aimed) {
      return draft;
    }
    Draft foreign =
        draft.with(draft.code(), draft.pattern(), Earlier.notItsOwn(draft), draft.status());
    Parties parties = Earlier.opponents(before, foreign, clause.sentence().index());
    return draft.with(draft.code(), draft.pattern(), parties, draft.status());
  }

  private static boolean isNoTime(Token noun) {
    return !TIMES.contains(noun.lemma());
  }
}
