package satow.serve;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import satow.dossier.account.Dossier;

/** The parameters of a request, checked: what an answer does not know is refused, not ignored. */
final class Params {
  private static final int LONGEST = 1000;

  private final Context ctx;
  private final CountryNames names;

  private Params(Context ctx, CountryNames names) {
    this.ctx = ctx;
    this.names = names;
  }

  /** The parameters of a request that may carry those named, each once. */
  static Params of(Context ctx, CountryNames names, Set<String> known) {
    ctx.queryParamMap()
        .forEach(
            (name, values) -> {
              if (!known.contains(name)) {
                throw Problem.bad(
                    "no parameter “"
                        + shortened(name)
                        + "” here; known are "
                        + String.join(", ", known.stream().sorted().toList()));
              }
              if (values.size() > 1) {
                throw Problem.bad(name + " stands twice; part several values by commas");
              }
              if (values.get(0).length() > LONGEST) {
                throw Problem.bad(name + " is longer than " + LONGEST + " characters");
              }
            });
    return new Params(ctx, names);
  }

  private static String shortened(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "…" : name;
  }

  /** A text; blank is none. */
  Optional<String> text(String name) {
    return Optional.ofNullable(ctx.queryParam(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** Values parted by commas. */
  List<String> list(String name) {
    return text(name).stream()
        .flatMap(v -> Arrays.stream(v.split(",", -1)))
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .toList();
  }

  /** One of the words given. */
  Optional<String> word(String name, List<String> words) {
    var value = text(name).map(v -> v.toLowerCase(Locale.ROOT));
    if (value.isPresent() && !words.contains(value.get())) {
      throw Problem.bad(name + ": “" + value.get() + "” is none of " + String.join(", ", words));
    }
    return value;
  }

  /** {@code true} or {@code false}. */
  Optional<Boolean> truth(String name) {
    return word(name, List.of("true", "false")).map("true"::equals);
  }

  /** A whole number from 1 to the most. */
  int number(String name, int otherwise, int most) {
    var value = text(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    if (!value.get().matches("[0-9]{1,9}")
        || Integer.parseInt(value.get()) < 1
        || Integer.parseInt(value.get()) > most) {
      throw Problem.bad(name + ": “" + value.get() + "” is no whole number from 1 to " + most);
    }
    return Integer.parseInt(value.get());
  }

  /** {@code from} and {@code to}. */
  Dossier.Period period() {
    Optional<LocalDate> from = text("from").map(v -> Days.day("from", v, false));
    Optional<LocalDate> to = text("to").map(v -> Days.day("to", v, true));
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw Problem.bad("to lies before from; exchange them");
    }
    return new Dossier.Period(from, to);
  }

  /** An actor by code or name, in the query. */
  Optional<String> actor(String name, List<String> others) {
    return text(name).map(words -> code(name, words, others));
  }

  /** A country by code or name, in the path. */
  String country(String name, List<String> others) {
    return code(name, ctx.pathParam(name), others).substring(0, 3);
  }

  private String code(String name, String words, List<String> others) {
    return names
        .code(words, others)
        .orElseThrow(
            () ->
                Problem.bad(
                    name
                        + ": no country “"
                        + shortened(words)
                        + "”; write a code like JPN or a name like japan",
                    names.suggestion(words)));
  }
}
