package satow.dossier.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import satow.dossier.account.Dossier;
import satow.dossier.merge.DateWords;
import satow.dossier.temperature.Temperature;
import satow.dossier.temperature.TemperatureChart;

/** The temperature in a brief: a figure, how to read it, and where the level changed. */
final class TemperatureSection {
  private final Dossier dossier;
  private final List<Block> out;

  TemperatureSection(Dossier dossier, List<Block> out) {
    this.dossier = dossier;
    this.out = out;
  }

  void write() {
    out.add(new Block.Heading(2, "Temperature"));
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
                + " 90 % band from resampling, drawn towards the mean of all quarters where events"
                + " are few; n is the number of events. With few events only the band counts."
                + (t.undated() > 0
                    ? " Events whose date is wider than a quarter, and left out: "
                        + t.undated()
                        + "."
                    : "")));
    t.changes().forEach(this::change);
  }

  private void change(Temperature.ChangePoint c) {
    var around = dossier.events().stream().filter(e -> c.events().contains(e.id())).toList();
    var cites = Composer.cites(around.stream().flatMap(e -> e.evidence().stream()).toList());
    if (!cites.isEmpty()) {
      var text =
          String.format(
              Locale.ROOT,
              c.probability() < 0.5
                  ? "The level may have changed from %+.1f to %+.1f (probability %.2f only), around: %s"
                  : "The level changed from %+.1f to %+.1f (probability %.2f), around: %s",
              c.before(),
              c.after(),
              c.probability(),
              String.join(" ", around.stream().map(Wording::sentence).toList()));
      out.add(new Block.Line(DateWords.day(c.day()), text, cites));
    }
  }
}
