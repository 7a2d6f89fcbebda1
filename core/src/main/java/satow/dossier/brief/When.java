package satow.dossier.brief;

import satow.coding.Status;
import satow.dossier.merge.DateWords;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventKind;

/** The day of an event in words: {@code reported 9 Nov 2014} where only its report is dated. */
final class When {
  private When() {}

  static String of(Event e) {
    var date = DateWords.of(e.date().interval());
    if (e.date().interval().isEmpty()) {
      return date;
    }
    if (e.stoodThen() && e.articles().size() > 1) {
      var days = e.date().interval().orElseThrow();
      return "told from " + DateWords.day(days.start()) + " to " + DateWords.day(days.end());
    }
    if (e.status() == Status.DESIRED && e.datedByText()) {
      return "for " + date; // a wish is older than the day that it is for
    }
    // What was done on the occasion that is the news need not have been done on its day.
    boolean around =
        e.kind() != EventKind.MEETING
            && e.date().basis().startsWith("the occasion")
            && e.date().text().filter(day -> named(e, day)).isEmpty()
            && e.story().history().stream()
                .anyMatch(step -> step.reported().equals(e.date().interval()));
    return around || e.reportedThen() ? "reported " + date : e.stoodThen() ? "as of " + date : date;
  }

  /** Whether a sentence that tells of it names the day. */
  private static boolean named(Event e, String day) {
    return e.evidence().stream().anyMatch(x -> x.text().contains(day));
  }
}
