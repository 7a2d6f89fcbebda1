package satow.dossier.brief;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import satow.dossier.account.Source;
import satow.dossier.merge.Evidence;

/** Writes a brief as Markdown. */
final class MarkdownPage {
  private static final String SPECIAL = "\\`*_[]<>#|";
  private static final Pattern ODD = Pattern.compile("[^\\p{Alnum}]");

  private final Brief brief;
  private final StringBuilder out = new StringBuilder();
  private final Set<String> events = new TreeSet<>();

  MarkdownPage(Brief brief) {
    this.brief = brief;
  }

  String write() {
    out.append("# ").append(md(brief.title())).append("\n\n");
    out.append(md(brief.subtitle())).append('\n');
    boolean list = false;
    for (Block b : brief.blocks()) {
      boolean line = b instanceof Block.Line;
      if (!line || !list) {
        out.append('\n');
      }
      list = line;
      block(b);
    }
    sources();
    out.append("\n## Sentences cited\n\n");
    for (Evidence e : brief.footnotes()) {
      out.append("- <a id=\"").append(anchor(e)).append("\"></a>");
      out.append(md(e.citation())).append(" “").append(md(flat(e.text()))).append("” — ");
      out.append(md(brief.provenance(e))).append('\n');
    }
    return out.toString();
  }

  private void block(Block block) {
    if (block instanceof Block.Heading h) {
      out.append("#".repeat(h.level())).append(' ').append(md(h.text())).append("\n");
    } else if (block instanceof Block.Line l) {
      out.append("- ");
      if (!l.mark().isEmpty()) {
        out.append("**").append(md(l.mark())).append("**: ");
      }
      out.append(md(l.text())).append(' ').append(cites(l.cites()));
      // For `satow why`, where the event is first told.
      if (!l.event().isEmpty() && events.add(l.event())) {
        out.append(" `").append(l.event()).append('`');
      }
      out.append('\n');
    } else if (block instanceof Block.Note n) {
      out.append(md(n.text())).append('\n');
    } else if (block instanceof Block.Picture p) {
      out.append("| quarter | n | mean | 90 % band |\n|---|---|---|---|\n");
      p.table().forEach(row -> out.append("| ").append(row).append(" |\n"));
    }
  }

  private void sources() {
    out.append("\n## Sources\n\n");
    for (Source s : brief.dossier().sources()) {
      out.append("- ").append(md(s.id())).append(": ").append(md(flat(s.title()))).append(", ");
      out.append(s.article().outlet().map(o -> md(o) + ", ").orElse(""));
      out.append(md(s.dated()));
      out.append(s.group().equals(s.id()) ? "" : "; a copy of " + md(s.group())).append('\n');
    }
  }

  private static String cites(List<Evidence> cites) {
    return String.join(
        " ", cites.stream().map(e -> "[" + md(e.citation()) + "](#" + anchor(e) + ")").toList());
  }

  static String anchor(Evidence e) {
    return ODD.matcher(e.articleId()).replaceAll("-") + "-s" + e.sentence();
  }

  static String flat(String text) {
    return Excerpt.flat(text);
  }

  /** Escapes what Markdown would read as its own. */
  static String md(String text) {
    var out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }
}
