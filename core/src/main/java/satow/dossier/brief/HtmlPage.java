package satow.dossier.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import satow.dossier.account.Source;
import satow.dossier.merge.Evidence;

/** Writes a brief as one HTML file: styles and pictures inside, no script. */
final class HtmlPage {
  private final Brief brief;
  private final StringBuilder out = new StringBuilder();
  private boolean list;
  private int cited;
  private final Set<String> events = new TreeSet<>();

  HtmlPage(Brief brief) {
    this.brief = brief;
  }

  String write() {
    var title = esc(brief.title());
    out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<title>").append(title).append(" – Satow</title>\n<style>\n");
    out.append(style()).append("</style>\n</head>\n<body>\n<main>\n");
    out.append("<h1>").append(title).append("</h1>\n");
    out.append("<p class=\"sub\">").append(esc(brief.subtitle())).append("</p>\n");
    brief.blocks().forEach(this::block);
    list(false);
    sources();
    footnotes();
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String style() {
    try (var in = HtmlPage.class.getResourceAsStream("/satow/dossier/brief.css")) {
      if (in == null) {
        throw new IllegalStateException("satow/dossier/brief.css is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("satow/dossier/brief.css cannot be read", e);
    }
  }

  private void list(boolean wanted) {
    if (wanted != list) {
      out.append(wanted ? "<ul>\n" : "</ul>\n");
      list = wanted;
    }
  }

  private void block(Block block) {
    list(block instanceof Block.Line);
    if (block instanceof Block.Heading h) {
      var tag = "h" + h.level();
      out.append("<" + tag + ">").append(esc(h.text())).append("</" + tag + ">\n");
    } else if (block instanceof Block.Line l) {
      out.append("<li").append(event(l.event())).append(">");
      if (!l.mark().isEmpty()) {
        out.append("<b>").append(esc(l.mark())).append("</b> ");
      }
      out.append(esc(l.text()));
      l.cites().forEach(this::cite);
      out.append("</li>\n");
    } else if (block instanceof Block.Note n) {
      out.append("<p class=\"note\">").append(esc(n.text())).append("</p>\n");
    } else if (block instanceof Block.Picture p) {
      picture(p);
    }
  }

  /** Where an event is first told it can be linked to; everywhere its id shows on hover. */
  private String event(String id) {
    if (id.isEmpty()) {
      return "";
    }
    var anchor = events.add(id) ? " id=\"e-" + esc(id) + "\"" : "";
    return anchor + " title=\"satow why " + esc(id) + "\"";
  }

  private void picture(Block.Picture p) {
    out.append("<figure>\n").append(p.svg()).append("<details><summary>As a table</summary>\n");
    out.append("<table><tr><th>Quarter</th><th>n</th><th>Mean</th><th>90 % band</th></tr>\n");
    for (String row : p.table()) {
      out.append("<tr><td>").append(String.join("</td><td>", List.of(row.split(" \\| ", -1))));
      out.append("</td></tr>\n");
    }
    out.append("</table></details>\n</figure>\n");
  }

  /** The citation; its sentence shows on hover and on keyboard focus. */
  private void cite(Evidence e) {
    cited++;
    var id = "q" + cited;
    out.append(" <span class=\"cite\"><a href=\"#").append(anchor(e));
    out.append("\" aria-describedby=\"").append(id).append("\">");
    out.append(esc(e.citation())).append("</a><span class=\"quote\" role=\"tooltip\" id=\"");
    out.append(id).append("\">“").append(esc(MarkdownPage.flat(e.text()))).append("” <i>");
    out.append(esc(brief.provenance(e))).append("</i></span></span>");
  }

  private void sources() {
    out.append("<h2>Sources</h2>\n<ul>\n");
    for (Source s : brief.dossier().sources()) {
      out.append("<li><b>").append(esc(s.id())).append("</b> ").append(esc(s.title()));
      out.append(s.article().outlet().map(o -> ", " + esc(o)).orElse(""));
      out.append(", ").append(esc(s.dated()));
      out.append(s.group().equals(s.id()) ? "" : "; a copy of " + esc(s.group()));
      out.append("</li>\n");
    }
    out.append("</ul>\n");
  }

  private void footnotes() {
    out.append("<h2>Sentences cited</h2>\n<ul class=\"foot\">\n");
    for (Evidence e : brief.footnotes()) {
      out.append("<li id=\"").append(anchor(e)).append("\"><b>").append(esc(e.citation()));
      out.append("</b> “").append(esc(MarkdownPage.flat(e.text()))).append("” <i>");
      out.append(esc(brief.provenance(e))).append("</i></li>\n");
    }
    out.append("</ul>\n");
  }

  private static String anchor(Evidence e) {
    return "f-" + MarkdownPage.anchor(e);
  }

  /** Escapes what HTML would read as its own. */
  static String esc(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
