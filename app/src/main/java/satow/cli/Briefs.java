package satow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Dyad;
import satow.store.EventStore;
import satow.store.StoreVersion;

/** Writes briefs from a store. */
record Briefs(Rooms rooms, Terminal terminal) {

  /** The brief to a file or to standard output. */
  int write(
      EventStore store, Briefing.Request request, Briefing.Format format, Optional<Path> file) {
    StoreVersion before = store.version();
    String name = name(request, format);
    Optional<String> stamp =
        rooms.build().map(build -> store.briefs().stamp(request.a(), request.b(), build));
    Optional<String> known = stamp.flatMap(s -> store.briefs().find(name, s));
    if (known.isPresent()) {
      return give(known.get(), file);
    }
    List<DatedArticle> articles = articles(store, request);
    if (articles.isEmpty()) {
      return Exit.FAILED;
    }
    String brief = rooms.briefing().write(request, articles, store.decisions()).as(format);
    int exit = give(brief, file);
    // What was read after another's change is not what the stamp stands for.
    stamp
        .filter(s -> store.version().equals(before))
        .ifPresent(s -> store.briefs().keep(name, s, brief));
    return exit;
  }

  /** Of the two in either order, since their brief is one. */
  static String name(Briefing.Request request, Briefing.Format format) {
    var dyad = Dyad.of(request.a(), request.b());
    return String.join(
        " ",
        dyad.first(),
        dyad.second(),
        request.from().map(LocalDate::toString).orElse("-"),
        request.to().map(LocalDate::toString).orElse("-"),
        format.name());
  }

  private int give(String brief, Optional<Path> file) {
    if (file.isEmpty()) {
      terminal.out().print(brief);
      terminal.out().flush();
      return Exit.OK;
    }
    return save(brief, file.get());
  }

  /** The answer to a question, on standard output. */
  int ask(EventStore store, Briefing.Request request, String question) {
    List<DatedArticle> articles = articles(store, request);
    if (articles.isEmpty()) {
      return Exit.FAILED;
    }
    var answer = rooms.briefing().ask(request, articles, store.decisions(), question);
    if (!answer.told()) {
      terminal.say(answer.text().strip());
      return Exit.FAILED;
    }
    terminal.out().print(answer.text());
    terminal.out().flush();
    return Exit.OK;
  }

  private List<DatedArticle> articles(EventStore store, Briefing.Request request) {
    List<DatedArticle> articles = store.dyad(request.a(), request.b());
    if (articles.isEmpty()) {
      terminal.say(
          "no article in the store has "
              + request.a()
              + " and "
              + request.b()
              + " act on each other; it knows "
              + known(store.countries()));
    }
    return articles;
  }

  private int save(String brief, Path file) {
    try {
      Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
      Files.createDirectories(folder);
      // Beside it first, so that a run cut short leaves the old brief whole.
      Path part = Files.createTempFile(folder, "brief", ".part");
      Files.writeString(part, brief);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      terminal.say("brief: " + file);
      return Exit.OK;
    } catch (IOException e) {
      terminal.say(file + ": cannot be written (" + e.getMessage() + "); choose another --out");
      return Exit.FAILED;
    }
  }

  private static String known(List<String> countries) {
    int shown = 12;
    return countries.isEmpty()
        ? "no country yet"
        : String.join(", ", countries.subList(0, Math.min(shown, countries.size())))
            + (countries.size() > shown ? ", …" : "");
  }
}
