package satow.dossier.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import satow.coding.issues.IssueDictionary;
import satow.dossier.merge.Countries;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Event;
import satow.dossier.merge.Evidence;

/** Gathers by issue and side what was said, done, wished and refused. */
final class Positions {
  static final IssueDictionary ISSUES = IssueDictionary.load(List.of());

  /** So many letters of a country's name stand for its adjective too: Russia, Russian. */
  private static final int STEM = 4;

  private final Dyad dyad;
  private final TreeMap<String, TreeMap<String, Side>> byIssue = new TreeMap<>();

  private Positions(Dyad dyad) {
    this.dyad = dyad;
  }

  /** What is known of one side on one issue. */
  private record Side(List<Utterance> said, List<Event> done) {}

  /** The positions of either side; issues in alphabetical order. */
  static List<Position> of(Dyad dyad, List<Utterance> utterances, List<Event> events) {
    var all = new Positions(dyad);
    utterances.forEach(all::said);
    events.stream().filter(Positions::telling).forEach(all::done);
    var out = new ArrayList<Position>();
    all.byIssue.forEach(
        (issue, sides) ->
            sides.forEach((c, side) -> out.add(new Position(issue, c, side.said(), side.done()))));
    return out;
  }

  private Side side(String issue, String country) {
    return byIssue
        .computeIfAbsent(issue, k -> new TreeMap<>())
        .computeIfAbsent(country, k -> new Side(new ArrayList<>(), new ArrayList<>()));
  }

  private void said(Utterance u) {
    var country = u.speaker().country().filter(dyad::has);
    if (country.isPresent() && u.official()) {
      u.issues().forEach(issue -> side(issue, country.get()).said().add(u));
    }
  }

  private void done(Event e) {
    for (String country : List.of(dyad.first(), dyad.second())) {
      boolean acts = e.parties().acts(country) && official(e, country);
      if (acts && (e.dyad().equals(dyad) || names(e, dyad.other(country)))) {
        issues(e).forEach(issue -> side(issue, country).done().add(e));
      }
    }
  }

  /** Whether it shows where somebody stands: what is only said stands among what is said. */
  private static boolean telling(Event e) {
    return switch (e.kind()) {
      case STATEMENT, MEETING -> false;
      case SANCTION, RELIEF, REFUSAL, DEMAND, CRITICISM, THREAT, APPEAL, PLEDGE -> true;
      case RUPTURE, PROTEST, POSTURE, CONCESSION, AGREEMENT -> true;
      case DIPLOMACY, COOPERATION, AID, INVESTIGATION, COERCION, FORCE -> !e.happened();
    };
  }

  /** Whether somebody who speaks for the country acts. */
  private static boolean official(Event e, String country) {
    return Stream.concat(
            e.parties().sources().stream(),
            e.parties().mutual() ? e.parties().targets().stream() : Stream.empty())
        .filter(a -> a.country().equals(Optional.of(country)))
        .anyMatch(Utterances::official);
  }

  private static boolean names(Event e, String country) {
    var name = Countries.name(country).toLowerCase(Locale.ROOT);
    var stem = name.substring(0, Math.min(STEM, name.length()));
    return e.evidence().stream().anyMatch(x -> x.text().toLowerCase(Locale.ROOT).contains(stem));
  }

  /** The issues of the words from the trigger on. */
  private List<String> issues(Event e) {
    Evidence x = e.telling();
    int from = Math.max(0, x.span().start() - x.sentenceSpan().start());
    var words = x.text().substring(Math.min(from, x.text().length()));
    return ISSUES.of(words, "", true).stream()
        .filter(i -> !dyad.has(ISSUES.third().getOrDefault(i, "")))
        .filter(i -> !i.equals("relations") && !i.equals("summit"))
        .toList();
  }
}
