package satow.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The shipped terms of office: nobody in another's chair, and no empty one without a note. */
class OfficesTest {
  private static final List<ActorDictionary.Term> SHIPPED = ActorDictionary.load(List.of()).terms();

  /** Offices held by one person at a time and filled at all times. */
  private static final Pattern SINGLE =
      Pattern.compile(
          "^(president|prime minister|chancellor|king|queen|emir|sultan|emperor|supreme leader"
              + "|foreign minister|defence minister|external affairs minister|foreign secretary"
              + "|defence secretary|secretary of state|secretary of defense|secretary-general"
              + "|director-general|managing director|pope)(?: of (.+))?$");

  /** Titles that say by themselves that the holder stood in. */
  private static final Pattern ACTING = Pattern.compile("^(?:acting|interim|caretaker) ");

  /** Offices that several hold at once: one for each bank, one for each assembly. */
  private static final List<String> MANY =
      List.of("president of the central bank", "president of the National Assembly");

  /** An office is looked at from here on, the years that the dictionary promises to cover. */
  private static final LocalDate FROM = LocalDate.of(1990, 1, 1);

  /** Days that may pass between two terms, or that two terms known by month may share. */
  private static final long HANDOVER = 35;

  @Test
  void anOfficeHasOneHolderAtATime() {
    var both = new ArrayList<String>();
    offices(false)
        .forEach(
            (office, terms) -> {
              for (int i = 1; i < terms.size(); i++) {
                var before = terms.get(i - 1);
                var after = terms.get(i);
                long shared = ChronoUnit.DAYS.between(after.office().start(), end(before));
                boolean same = before.name().equals(after.name());
                if (!same && shared > (isByMonth(before, after) ? HANDOVER : 1)) {
                  both.add(office + ": " + before.name() + " and " + after.name());
                }
              }
            });

    assertThat(both).isEmpty();
  }

  @Test
  void anOfficeIsNeverEmptyWithoutANote() {
    var gaps = new TreeSet<String>();
    offices(true)
        .forEach(
            (office, terms) -> {
              LocalDate end = end(terms.get(0));
              for (ActorDictionary.Term term : terms) {
                LocalDate start = term.office().start();
                if (start.isAfter(FROM) && ChronoUnit.DAYS.between(end, start) > HANDOVER) {
                  gaps.add(office + "\t" + end + "\t" + start);
                }
                end = end(term).isAfter(end) ? end(term) : end;
              }
            });

    assertThat(gaps)
        .as("a new gap is closed, or noted in office-gaps.tsv; a closed one is taken out of it")
        .containsExactlyInAnyOrderElementsOf(notes().keySet());
    assertThat(notes().values()).noneMatch(String::isBlank);
  }

  /** The notes on gaps: office, last day before, first day after, and why. */
  private static Map<String, String> notes() {
    try (InputStream in = OfficesTest.class.getResourceAsStream("office-gaps.tsv")) {
      var out = new TreeMap<String, String>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        int why = line.lastIndexOf('\t');
        out.put(line.substring(0, why), line.substring(why + 1));
      }
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Terms by office, earliest first; with those who stood in, where asked for. */
  private static Map<String, List<ActorDictionary.Term>> offices(boolean withActing) {
    var out = new TreeMap<String, List<ActorDictionary.Term>>();
    for (ActorDictionary.Term term : SHIPPED) {
      String title = term.office().title();
      String office = withActing ? ACTING.matcher(title).replaceFirst("") : title;
      boolean since = !end(term).isBefore(FROM);
      if (since && SINGLE.matcher(office).matches() && !MANY.contains(office)) {
        out.computeIfAbsent(office, o -> new ArrayList<>()).add(term);
      }
    }
    out.values()
        .forEach(
            l ->
                l.sort(
                    Comparator.comparing((ActorDictionary.Term t) -> t.office().start())
                        .thenComparing(OfficesTest::end)));
    return out;
  }

  private static LocalDate end(ActorDictionary.Term term) {
    return term.office().end().orElse(LocalDate.of(2100, 1, 1));
  }

  /** Whether one of the days was given only by month or year, so that it reads as its last. */
  private static boolean isByMonth(ActorDictionary.Term before, ActorDictionary.Term after) {
    LocalDate end = end(before);
    boolean monthEnd = end.getDayOfMonth() == end.lengthOfMonth();
    return monthEnd || after.office().start().getDayOfMonth() == 1;
  }

  @Test
  void everyStateHasSomebodyAtItsHead() {
    var none = new TreeSet<String>();
    for (String state : StatesTest.MEMBERS) {
      Optional<ActorDictionary.Term> head =
          SHIPPED.stream()
              .filter(t -> t.office().code().equals(state + "GOV"))
              .filter(t -> t.office().holdsOn(LocalDate.of(2025, 6, 30)))
              .findFirst();
      if (head.isEmpty()) {
        none.add(state);
      }
    }

    assertThat(none).isEmpty();
  }
}
