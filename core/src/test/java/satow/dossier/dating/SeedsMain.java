package satow.dossier.dating;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import satow.article.Span;
import satow.language.time.DatedEvents;

/** Prints the publication date of each file with its clues. */
final class SeedsMain {
  private SeedsMain() {}

  public static void main(String[] args) throws Exception {
    var dating = new Dating(DatedEvents.shipped(), Prose.TERMS);
    for (String file : args) {
      String text = Files.readString(Path.of(file), StandardCharsets.UTF_8);
      var captions = new ArrayList<Span>();
      int comments = text.indexOf("  • ");
      if (comments > 0) {
        captions.add(new Span(comments, text.length()));
      }
      for (String line :
          List.of(
              "Russian President Vladimir Putin (L)",
              "Police officers stand",
              "An Olympic torch",
              "3 Sep, 2016 17:23")) {
        for (int at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) {
          int end = text.indexOf('\n', at);
          captions.add(new Span(at, end < 0 ? text.length() : end));
        }
      }
      if (file.contains("002_")) {
        text = text.replace("3 Sep, 2016 17:23", "").strip();
        captions.clear();
      }
      var dated = dating.date(Prose.article(text, captions));
      System.out.println(file + " " + dated.publication().interval());
      dated.publication().clues().forEach(c -> System.out.println("   " + c));
    }
  }
}
