package satow.dossier.brief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import satow.dossier.account.Dossier;
import satow.dossier.account.Source;
import satow.dossier.merge.Countries;
import satow.dossier.merge.Event;
import satow.dossier.merge.Evidence;

/**
 * A dossier as a brief that a person reads. Every line of it cites article and sentence ({@code
 * [000 s4]}), and a footnote quotes the sentence. Immutable, thread-safe, deterministic.
 */
public final class Brief {
  private final Dossier dossier;
  private final List<Block> blocks;
  private final Map<String, Source> sources = new TreeMap<>();

  private Brief(Dossier dossier) {
    this.dossier = dossier;
    this.blocks = Composer.compose(dossier);
    dossier.sources().forEach(s -> sources.put(s.id(), s));
  }

  /** The brief of a dossier. */
  public static Brief of(Dossier dossier) {
    return new Brief(dossier);
  }

  /** An event's date in words: {@code reported} or {@code as of} where only its report is dated. */
  public static String when(Event event) {
    return When.of(event);
  }

  /** An event in a sentence of English, without its date. */
  public static String sentence(Event event) {
    return Wording.sentence(event);
  }

  /** The brief as Markdown. */
  public String markdown() {
    return new MarkdownPage(this).write();
  }

  /** The brief as one HTML file that needs no other file and no script. */
  public String html() {
    return new HtmlPage(this).write();
  }

  /** The dossier as JSON; offsets count Unicode code points. */
  public String json() {
    return new JsonPage(dossier).write();
  }

  Dossier dossier() {
    return dossier;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** {@code Japan and Russia}. */
  String title() {
    return Countries.name(dossier.dyad().first())
        + " and "
        + Countries.name(dossier.dyad().second());
  }

  /** What was read and for which time, in a line. */
  String subtitle() {
    var period = dossier.period();
    var from = period.from().map(d -> " from " + satow.dossier.merge.DateWords.day(d)).orElse("");
    var to = period.to().map(d -> " to " + satow.dossier.merge.DateWords.day(d)).orElse("");
    int n = dossier.sources().size();
    long copies = dossier.sources().stream().filter(s -> !s.group().equals(s.id())).count();
    return "A dossier from "
        + n
        + (n == 1 ? " article" : " articles")
        + (copies == 0 ? "" : ", " + copies + " of them copies of others")
        + from
        + to
        + ".";
  }

  /** The sentences cited, by article and position, each once. */
  List<Evidence> footnotes() {
    var out = new TreeMap<String, Evidence>();
    for (Block b : blocks) {
      if (b instanceof Block.Line line) {
        line.cites().forEach(e -> out.putIfAbsent(e.citation(), e));
      }
    }
    return out.values().stream().sorted().toList();
  }

  /** Where a sentence stands: the article's title and date. */
  String provenance(Evidence e) {
    return Optional.ofNullable(sources.get(e.articleId()))
        .map(s -> s.title() + ", " + s.dated())
        .orElse(e.articleId());
  }
}
