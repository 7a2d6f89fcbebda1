package satow.dossier.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import satow.dossier.account.Commitment;
import satow.dossier.account.Contradiction;
import satow.dossier.account.Dispute;
import satow.dossier.account.Dossier;
import satow.dossier.account.Figure;
import satow.dossier.account.Meeting;
import satow.dossier.account.Position;
import satow.dossier.account.ThirdParty;
import satow.dossier.account.Utterance;
import satow.dossier.merge.Countries;
import satow.dossier.merge.DateWords;
import satow.dossier.merge.Event;
import satow.dossier.merge.Evidence;
import satow.dossier.temperature.Temperature;
import satow.dossier.temperature.TemperatureChart;

/** Turns a dossier into the blocks of a brief, section by section. */
final class Composer {
  /** So many citations a line; an event with more reports keeps the first ones. */
  private static final int CITES = 4;

  private final Dossier dossier;
  private final List<Block> out = new ArrayList<>();

  private Composer(Dossier dossier) {
    this.dossier = dossier;
  }

  static List<Block> compose(Dossier dossier) {
    var c = new Composer(dossier);
    new Summary(dossier, c.out).write();
    c.timeline();
    c.meetings();
    c.agreements();
    c.disputes();
    c.issues();
    c.voices();
    c.figures();
    c.contradictions();
    c.thirdParties();
    c.temperature();
    c.planned();
    return List.copyOf(c.out);
  }

  private void heading(String text) {
    out.add(new Block.Heading(2, text));
  }

  private void none(boolean empty, String what) {
    if (empty) {
      out.add(new Block.Note("The articles tell of no " + what + "."));
    }
  }

  /** An event as a line: its date, its sentence, its evidence. */
  static Block.Line line(Event e) {
    return new Block.Line(date(e), Wording.sentence(e), cites(e.evidence()));
  }

  static String date(Event e) {
    return DateWords.of(e.date().interval());
  }

  static List<Evidence> cites(List<Evidence> all) {
    var seen = new java.util.TreeSet<String>();
    return all.stream().filter(x -> seen.add(x.citation())).limit(CITES).toList();
  }

  private void timeline() {
    heading("Timeline");
    none(dossier.events().isEmpty(), "event between the two");
    dossier.events().stream()
        .filter(e -> e.date().interval().isPresent())
        .forEach(e -> out.add(line(e)));
    var undated = dossier.events().stream().filter(e -> e.date().interval().isEmpty()).toList();
    if (!undated.isEmpty()) {
      out.add(new Block.Heading(3, "Undated"));
      undated.forEach(e -> out.add(line(e)));
    }
  }

  private void meetings() {
    heading("Meetings");
    var all = dossier.dealings().meetings();
    none(all.isEmpty(), "meeting of the two");
    for (Meeting m : all) {
      var e = m.event();
      var text =
          Wording.sentence(e)
              + " Format: "
              + m.format().words()
              + "."
              + e.story().ordinal().map(o -> " Number in its series: " + o + ".").orElse("")
              + history(e);
      out.add(new Block.Line(date(e), text, cites(e.evidence())));
      for (Event part : m.parts()) {
        out.add(new Block.Line("there", Wording.sentence(part), cites(part.evidence())));
      }
    }
  }

  /** {@code First reported as planned on 4 May 2016.}, where it was. */
  private static String history(Event e) {
    return e.story().history().stream()
        .filter(s -> s.status() != e.status() && s.reported().isPresent())
        .findFirst()
        .map(
            s ->
                " Reported as "
                    + s.status().words()
                    + ", "
                    + DateWords.of(s.reported())
                    + " "
                    + s.evidence().citation()
                    + ".")
        .orElse("");
  }

  private void agreements() {
    heading("Agreements and commitments");
    var all = dossier.dealings().agreements();
    none(all.isEmpty(), "agreement signed by the two");
    all.forEach(
        a ->
            out.add(
                new Block.Line(
                    date(a.event()),
                    Wording.sentence(a.event()) + " Form: " + a.form().words() + ".",
                    cites(a.event().evidence()))));
    out.add(new Block.Heading(3, "Commitments"));
    none(dossier.dealings().commitments().isEmpty(), "promise of one to the other");
    dossier.dealings().commitments().forEach(c -> out.add(commitment(c)));
  }

  static Block.Line commitment(Commitment c) {
    var cites = new ArrayList<>(cites(c.promise().evidence()));
    cites.addAll(cites(c.evidence()));
    var due = c.due().map(d -> " Due " + DateWords.of(d) + ".").orElse("");
    var text =
        Wording.sentence(c.promise())
            + due
            + " Status: "
            + c.verdict().words()
            + " ("
            + c.reason()
            + ").";
    return new Block.Line(date(c.promise()), text, cites);
  }

  private void disputes() {
    heading("Sanctions and disputes");
    none(dossier.dealings().disputes().isEmpty(), "sanctions or hostile acts between the two");
    for (Dispute d : dossier.dealings().disputes()) {
      var who = Countries.name(d.by()) + " against " + Countries.name(d.against());
      var what = d.sanctions() ? "Sanctions of " : "Complaints, refusals, threats and force of ";
      var state =
          !d.sanctions() ? "" : d.ended() ? ": last known step eases them" : ": no end known";
      out.add(new Block.Heading(3, what + who + state));
      d.steps().forEach(e -> out.add(line(e)));
    }
  }

  private void issues() {
    heading("Issues and positions");
    none(dossier.speech().positions().isEmpty(), "statement of either side on an issue");
    var issue = "";
    for (Position p : dossier.speech().positions()) {
      if (!p.issue().equals(issue)) {
        issue = p.issue();
        out.add(new Block.Heading(3, issue(issue)));
      }
      p.utterances().forEach(u -> out.add(utterance(u)));
    }
  }

  private void voices() {
    var others =
        dossier.speech().utterances().stream()
            .filter(
                u ->
                    !(u.official()
                        && u.speaker().country().filter(dossier.dyad()::has).isPresent()))
            .toList();
    if (!others.isEmpty()) {
      heading("Other voices");
      others.forEach(u -> out.add(utterance(u)));
    }
  }

  /** An issue's key as a heading: {@code peace-treaty} is {@code Peace treaty}. */
  static String issue(String key) {
    var words = key.replace('-', ' ').replace('_', ' ').toLowerCase(Locale.ROOT);
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static Block.Line utterance(Utterance u) {
    var text = new StringBuilder(Countries.full(u.speaker()));
    text.append(u.addressee().map(a -> " to " + Countries.full(a)).orElse(""));
    var words = Wording.cut(u.words());
    text.append(u.direct() ? ": “" + words + "”" : " said, as reported: “" + words + "”");
    u.via().ifPresent(v -> text.append(" (through ").append(v).append(')'));
    text.append(u.repeats() ? " (said before)." : ".");
    return new Block.Line(DateWords.of(u.date()), text.toString(), List.of(u.evidence()));
  }

  private void figures() {
    heading("Figures");
    none(dossier.figures().isEmpty(), "figure");
    dossier.figures().stream()
        .sorted(Comparator.comparing((Figure.Comparison c) -> c.figures().size() < 2))
        .forEach(c -> out.add(figure(c)));
  }

  static Block.Line figure(Figure.Comparison c) {
    var cites = cites(c.figures().stream().map(Figure::evidence).toList());
    var first = c.figures().get(0);
    var time = first.quantity().time().map(t -> ", " + t).orElse("");
    var text =
        c.figures().size() == 1
            ? "“" + first.words() + "”" + time + "."
            : "“"
                + String.join("”, “", c.figures().stream().map(Figure::words).distinct().toList())
                + "”"
                + time
                + ": "
                + c.verdict().words()
                + " ("
                + c.reason()
                + ").";
    return new Block.Line(c.what(), text, cites);
  }

  private void contradictions() {
    heading("Where the sources differ");
    none(dossier.contradictions().isEmpty(), "contradiction that Satow can see");
    for (Contradiction c : dossier.contradictions()) {
      var text =
          c.what()
              + ": “"
              + Wording.cut(c.one().text())
              + "” — “"
              + Wording.cut(c.other().text())
              + "”.";
      out.add(new Block.Line("", text, List.of(c.one(), c.other())));
    }
  }

  private void thirdParties() {
    heading("Third parties");
    none(dossier.thirdParties().isEmpty(), "dealings of either with others");
    for (ThirdParty t : dossier.thirdParties()) {
      out.add(new Block.Heading(3, Countries.name(t.code())));
      t.events().forEach(e -> out.add(line(e)));
    }
  }

  private void temperature() {
    heading("Temperature");
    var t = dossier.temperature();
    if (t.buckets().isEmpty()) {
      out.add(new Block.Note("No dated event that happened: no temperature can be told."));
      return;
    }
    var rows = new ArrayList<String>();
    for (Temperature.Bucket b : t.buckets()) {
      if (b.n() > 0) {
        rows.add(
            String.format(
                Locale.ROOT,
                "%s | %d | %+.1f | %+.1f to %+.1f",
                b.label(),
                b.n(),
                b.mean().orElse(0),
                b.low().orElse(0),
                b.high().orElse(0)));
      }
    }
    out.add(new Block.Picture(TemperatureChart.svg(t), rows));
    out.add(
        new Block.Note(
            "Mean weight of the events of each quarter, from −10 to +10, one value an event, with a"
                + " 90 % band from resampling; n is the number of events. With few events only the"
                + " band counts."
                + (t.undated() > 0
                    ? " Events whose date is wider than a quarter, and left out: "
                        + t.undated()
                        + "."
                    : "")));
    t.changes().forEach(this::change);
  }

  private void change(Temperature.ChangePoint c) {
    var around = dossier.events().stream().filter(e -> c.events().contains(e.id())).toList();
    var cites = cites(around.stream().flatMap(e -> e.evidence().stream()).toList());
    if (!cites.isEmpty()) {
      var text =
          String.format(
              Locale.ROOT,
              "The level changed from %+.1f to %+.1f (probability %.2f), around: %s",
              c.before(),
              c.after(),
              c.probability(),
              String.join(" ", around.stream().map(Wording::sentence).toList()));
      out.add(new Block.Line(DateWords.day(c.day()), text, cites));
    }
  }

  private void planned() {
    heading("Planned next");
    none(dossier.dealings().planned().isEmpty(), "plan that lies ahead of the last article");
    dossier.dealings().planned().forEach(e -> out.add(line(e)));
  }

  /** The latest of events that are dated. */
  static Optional<Event> latest(List<Event> events) {
    return events.stream()
        .filter(e -> e.start().isPresent())
        .max(Comparator.comparing((Event e) -> e.start().orElseThrow()).thenComparing(Event::id));
  }
}
