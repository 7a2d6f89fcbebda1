package satow.language.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import satow.language.time.Scan.Match;
import satow.language.time.TimeForm.FeastDay;

/** The names of feasts. */
final class Feasts {
  private static final Map<String, List<Name>> NAMES =
      Map.ofEntries(
          Map.entry(
              "christmas",
              List.of(
                  new Name("christmas eve", Feast.CHRISTMAS_EVE),
                  new Name("christmas day", Feast.CHRISTMAS),
                  new Name("christmas", Feast.CHRISTMAS))),
          Map.entry(
              "new",
              List.of(
                  new Name("new year ' s eve", Feast.NEW_YEARS_EVE),
                  new Name("new year ' s day", Feast.NEW_YEARS_DAY))),
          Map.entry("boxing", List.of(new Name("boxing day", Feast.BOXING_DAY))),
          Map.entry("valentine", List.of(new Name("valentine ' s day", Feast.VALENTINES_DAY))),
          Map.entry("may", List.of(new Name("may day", Feast.MAY_DAY))),
          Map.entry("victory", List.of(new Name("victory day", Feast.VICTORY_DAY))),
          Map.entry("independence", List.of(new Name("independence day", Feast.INDEPENDENCE_DAY))),
          Map.entry("bastille", List.of(new Name("bastille day", Feast.BASTILLE_DAY))),
          Map.entry("halloween", List.of(new Name("halloween", Feast.HALLOWEEN))),
          Map.entry("armistice", List.of(new Name("armistice day", Feast.ARMISTICE_DAY))),
          Map.entry("good", List.of(new Name("good friday", Feast.GOOD_FRIDAY))),
          Map.entry(
              "easter",
              List.of(new Name("easter sunday", Feast.EASTER), new Name("easter", Feast.EASTER))),
          Map.entry("thanksgiving", List.of(new Name("thanksgiving", Feast.THANKSGIVING))),
          Map.entry("labor", List.of(new Name("labor day", Feast.LABOR_DAY))));

  /** A name in lower case, lexemes apart. */
  private record Name(String words, Feast feast) {}

  private Feasts() {}

  /** The feast named at a lexeme, by its longest name. */
  static Optional<Match> at(Scan scan, int i) {
    for (Name name : NAMES.getOrDefault(scan.word(i), List.of())) {
      var words = List.of(name.words().split(" ", -1));
      boolean same = true;
      for (int k = 0; k < words.size() && same; k++) {
        boolean mark = words.get(k).equals("'");
        same = mark ? scan.apostrophe(i + k) : scan.is(i + k, words.get(k));
      }
      if (same && !scan.is(i + words.size(), "island", "islands", "rising", "offensive")) {
        return Optional.of(new Match(i, i + words.size(), new FeastDay(name.feast())));
      }
    }
    return Optional.empty();
  }
}
