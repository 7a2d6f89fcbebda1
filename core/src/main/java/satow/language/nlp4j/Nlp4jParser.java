package satow.language.nlp4j;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import satow.article.Span;
import satow.language.SentenceParser;
import satow.language.Token;

/**
 * NLP4J's tagger, morphology and dependency parser without its word vectors and without NER, which
 * nothing here reads. One instance serves all threads.
 */
public final class Nlp4jParser implements SentenceParser {
  private final Tokenizer tokenizer = new EnglishTokenizer();
  private final GlobalLexica<NLPNode> lexica;
  private final OnlineComponent<NLPNode, ?> tagger;
  private final OnlineComponent<NLPNode, ?> parser;
  private final MorphologicalAnalyzer<NLPNode> morphology =
      new MorphologicalAnalyzer<>(Language.ENGLISH);

  private Nlp4jParser(
      GlobalLexica<NLPNode> lexica,
      OnlineComponent<NLPNode, ?> tagger,
      OnlineComponent<NLPNode, ?> parser) {
    this.lexica = lexica;
    this.tagger = tagger;
    this.parser = parser;
  }

  /**
   * Loads the parser, preparing its models first if they are not under the cache folder yet.
   *
   * @param progress told each step of a preparation and the share done
   * @throws UncheckedIOException where models can be neither prepared nor read
   */
  public static Nlp4jParser load(Path cache, BiConsumer<String, Double> progress) {
    Models models = Models.prepared(cache, progress);
    // Two halves of about the same length, on the two cores that a laptop has at least.
    var dep = CompletableFuture.supplyAsync(() -> component(models, "dep"));
    var lexica = lexica(models);
    return new Nlp4jParser(lexica, component(models, "pos"), dep.join());
  }

  private static OnlineComponent<NLPNode, ?> component(Models models, String name) {
    try {
      return models.component(name);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read "
              + models.file(name)
              + ": "
              + e.getMessage()
              + "; delete its folder and run again",
          e);
    }
  }

  private static GlobalLexica<NLPNode> lexica(Models models) {
    var none = "<configuration><lexica></lexica></configuration>";
    var out =
        new GlobalLexica<NLPNode>(new ByteArrayInputStream(none.getBytes(StandardCharsets.UTF_8)));
    var field = Field.word_form_simplified_lowercase;
    try {
      out.setAmbiguityClasses(
          new GlobalLexicon<>(
              Lexicon.<List<String>>read(models.file("ambiguity"), List::copyOf),
              field,
              "ambiguity"));
      out.setWordClusters(
          new GlobalLexicon<>(
              Lexicon.<Set<String>>read(models.file("clusters"), HashSet::new), field, "clusters"));
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read the models in " + models.file("") + "; delete that folder and run again", e);
    }
  }

  @Override
  public List<Token> parse(String text, Span sentence) {
    var words = Hyphens.join(tokenizer.tokenize(sentence.in(text)));
    if (words.isEmpty()) {
      return List.of();
    }
    var nodes = new NLPNode[words.size() + 1];
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int i = 0; i < words.size(); i++) {
      nodes[i + 1] = new NLPNode(i + 1, words.get(i).getWordForm());
    }
    lexica.process(nodes);
    tagger.process(nodes);
    morphology.process(nodes);
    parser.process(nodes);
    var out = new ArrayList<Token>(words.size());
    for (int i = 1; i < nodes.length; i++) {
      var word = words.get(i - 1);
      var span =
          new Span(
              sentence.start() + word.getStartOffset(), sentence.start() + word.getEndOffset());
      out.add(token(nodes[i], i - 1, span));
    }
    return Mending.mended(out);
  }

  private static Token token(NLPNode node, int index, Span span) {
    NLPNode head = node.getDependencyHead();
    String lemma = node.getLemma();
    // #crd#, #ord#, 0: the morphology's classes of numbers and links; the word itself says more
    boolean classed = lemma == null || lemma.startsWith("#") || lemma.equals("0");
    String label = node.getDependencyLabel();
    String form = node.getWordForm().toLowerCase(Locale.ROOT);
    String tag = node.getPartOfSpeechTag();
    return new Token(
        index,
        node.getWordForm(),
        classed ? form : mended(form, lemma, tag),
        tag,
        head == null ? -1 : head.getID() - 1,
        label == null ? "root" : label,
        span);
  }

  /**
   * NLP4J leaves some regular past forms as they are ({@code ended}, {@code provided}, {@code
   * performed}): taken for the base forms of verbs in {@code -ed}. No common English verb's base
   * form ends in {@code -ed} after a consonant other than those of {@code need} and its kind.
   */
  private static String mended(String form, String lemma, String tag) {
    boolean past = tag.equals("VBD") || tag.equals("VBN");
    if (!past
        || !lemma.equals(form)
        || !form.endsWith("ed")
        || form.endsWith("eed")
        || form.length() < 5) {
      return lemma;
    }
    String stem = form.substring(0, form.length() - 2);
    return SILENT_E.matcher(stem).find() ? stem + "e" : stem;
  }

  /** Stems that take a silent e: {@code provid-}, {@code releas-}, {@code forc-}, {@code argu-}. */
  private static final java.util.regex.Pattern SILENT_E =
      java.util.regex.Pattern.compile("(?:[aeiou](?:d|s|z|c|g|v|k|b|m)|[vcgzu]|rs|at|ut|ir|ar)$");
}
