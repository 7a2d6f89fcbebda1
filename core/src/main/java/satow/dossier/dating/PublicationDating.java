package satow.dossier.dating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import satow.article.Article;
import satow.article.Article.DeclaredDate;
import satow.dossier.DateInterval;
import satow.dossier.Publication;
import satow.dossier.Publication.Clue;
import satow.dossier.dating.Constraint.Strength;

/**
 * Finds when an article was published. Stateless, thread-safe.
 *
 * <p>Each clue allows a set of days. The sets are met from the strongest clue to the weakest; one
 * that would leave no day is dropped and reported as a clue of kind {@code conflict}.
 */
public final class PublicationDating {
  /** An interval wider than this, in days, is as good as open. */
  private static final int A_YEAR = 366;

  private final ExpressionClues expressions;
  private final EventClues events;
  private final OfficeClues offices;

  /** Dating with the terms of office of people that news names with their titles. */
  public PublicationDating(List<TermOfOffice> terms) {
    this.expressions = new ExpressionClues();
    this.events = new EventClues();
    this.offices = new OfficeClues(terms);
  }

  /**
   * A publication date.
   *
   * @param publication the interval that the clues allow
   * @param likely the same narrowed by guesses from style, which only date what is reported
   */
  record Result(Publication publication, Optional<DateInterval> likely) {}

  /** When the article was published, as far as its input and its text tell. */
  Result date(Article article, Reading reading) {
    return date(article, reading, List.of());
  }

  /** The same with what other articles say of it. */
  Result date(Article article, Reading reading, List<Constraint> others) {
    var found = new ArrayList<Constraint>();
    article.declared().ifPresent(d -> found.add(declared(d)));
    if (found.isEmpty()) {
      found.addAll(Datelines.of(reading));
      found.addAll(events.of(reading));
      found.addAll(expressions.of(reading));
      found.addAll(offices.of(reading));
      found.addAll(others);
    }
    var sure = found.stream().filter(c -> c.strength() != Strength.GUESS).toList();
    var publication = solve(sure);
    var likely = found.size() > sure.size() ? solve(found) : publication;
    return new Result(publication, likely.interval());
  }

  private static Constraint declared(DeclaredDate d) {
    String says = "the " + d.from() + " states it";
    var clue = new Clue(d.from(), d.words(), d.span(), says);
    return new Constraint(clue, Days.between(d.date(), d.date()), Strength.DECLARED);
  }

  private static Publication solve(List<Constraint> constraints) {
    var sorted = new ArrayList<>(constraints);
    sorted.sort(Comparator.comparing(Constraint::strength).reversed());
    var days = Days.all();
    var used = new ArrayList<Clue>();
    var conflicts = new ArrayList<Clue>();
    for (Constraint c : sorted) {
      boolean misread = days.and(c.core()).isEmpty();
      var left = misread ? new Days() : days.and(c.days());
      // Silence counts only where nothing else bounds the interval.
      boolean silence = c.strength() == Strength.SILENCE;
      boolean known = days.hull().map(h -> h.days() <= A_YEAR).orElse(false);
      if (silence && (left.isEmpty() || known)) {
        continue;
      }
      // A day of the year and its weekday leave a year here and there: the first that is not named.
      boolean years = used.stream().anyMatch(u -> u.kind().equals(Datelines.KIND));
      left = silence && years ? left.firstStretch(A_YEAR / 2) : left;
      if (left.isEmpty()) {
        conflicts.add(conflict(c.clue()));
      } else if (left.count() < days.count() || c.strength() == Strength.DECLARED) {
        days = left;
        used.add(c.clue());
      }
    }
    used.addAll(conflicts);
    Optional<DateInterval> interval = days.hull();
    return new Publication(interval, used);
  }

  private static Clue conflict(Clue c) {
    String says = "left out, stronger clues contradict: " + c.says();
    return new Clue("conflict", c.text(), c.span(), says);
  }
}
