package satow.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BiConsumer;
import org.tukaani.xz.XZInputStream;

/**
 * The language models on disk: unpacked from NLP4J's jar once, in a form that loads fast.
 *
 * <p>As shipped they are xz streams of serialized objects with dense weights (473 MB unpacked for
 * the parser alone). Prepared they hold the weights that are not zero with the features that have
 * any, and word lists with each distinct value once. Two processes may start at once and any may be
 * killed: the work is done in a folder of its own under a file lock and moved into place in one
 * step.
 */
final class Models {
  /** Raised when the prepared form changes, so that an older cache is left alone. */
  private static final String VERSION = "nlp4j-1.1.2-packed-2";

  private static final String BASE = "edu/emory/mathcs/nlp/";

  /** A file lock holds other processes off; threads of this one need a lock of their own. */
  private static final Object IN_THIS_PROCESS = new Object();

  private final Path folder;

  private Models(Path folder) {
    this.folder = folder;
  }

  /**
   * The models under a cache folder, prepared there if they are not yet.
   *
   * @param cache the cache folder, created if missing
   * @param progress told the name of each step and the share done, 0 to 1
   * @throws UncheckedIOException where the folder cannot be written; the message names it
   */
  static Models prepared(Path cache, BiConsumer<String, Double> progress) {
    Path folder = cache.resolve(VERSION);
    if (Files.isDirectory(folder)) {
      return new Models(folder);
    }
    synchronized (IN_THIS_PROCESS) {
      return prepareOnce(cache, folder, progress);
    }
  }

  private static Models prepareOnce(Path cache, Path folder, BiConsumer<String, Double> progress) {
    try {
      Files.createDirectories(cache);
      Path lockFile = cache.resolve(VERSION + ".lock");
      try (var channel =
              FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var lock = channel.lock()) {
        if (lock.isValid() && !Files.isDirectory(folder)) {
          Path work = cache.resolve(VERSION + ".part");
          deleteAll(work);
          Files.createDirectories(work);
          prepare(work, progress);
          Files.move(work, folder, StandardCopyOption.ATOMIC_MOVE);
        }
      }
      return new Models(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot prepare the language models in "
              + cache
              + ": "
              + e.getMessage()
              + "; name a writable folder with --cache",
          e);
    }
  }

  private static void prepare(Path work, BiConsumer<String, Double> progress) throws IOException {
    progress.accept("word classes", 0.0);
    lexicon("lexica/en-ambiguity-classes-simplified-lowercase", work.resolve("ambiguity"));
    progress.accept("word clusters", 0.1);
    lexicon("lexica/en-brown-clusters-simplified-lowercase", work.resolve("clusters"));
    progress.accept("tagger", 0.3);
    component("models/en-pos", work.resolve("pos"));
    progress.accept("parser", 0.4);
    component("models/en-dep", work.resolve("dep"));
    progress.accept("done", 1.0);
  }

  @SuppressWarnings("unchecked")
  private static void lexicon(String name, Path file) throws IOException {
    Lexicon.write((Map<String, ? extends Collection<String>>) shipped(name), file);
  }

  private static void component(String name, Path file) throws IOException {
    var component = (OnlineComponent<?, ?>) shipped(name);
    var weights = component.getOptimizer().getWeightVector();
    MajorVector dense = weights.getSparseWeightVector();
    var used = PackedWeights.write(dense, file.resolveSibling(file.getFileName() + ".weights"));
    weights.setSparseWeightVector(new ColumnMajorVector());
    try (var out = new Packing(new BufferedOutputStream(Files.newOutputStream(file)), used)) {
      out.writeObject(component);
    }
  }

  /** Writes a component with its features packed. */
  private static final class Packing extends ObjectOutputStream {
    private final BitSet used;

    Packing(OutputStream out, BitSet used) throws IOException {
      super(out);
      this.used = used;
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object o) {
      return o.getClass() == FeatureMap.class ? FeatureIndex.of((FeatureMap) o, used) : o;
    }
  }

  private static Object shipped(String name) throws IOException {
    String resource = BASE + name + ".xz";
    InputStream raw = Models.class.getClassLoader().getResourceAsStream(resource);
    if (raw == null) {
      throw new IOException("nlp4j-english is not on the class path (no " + resource + ")");
    }
    try (var in = new XZInputStream(new BufferedInputStream(raw, 1 << 16))) {
      return object(in);
    }
  }

  private static Object object(InputStream in) throws IOException {
    try (var objects = new ObjectInputStream(new BufferedInputStream(in, 1 << 16))) {
      return objects.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("models of another NLP4J version: " + e.getMessage(), e);
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path p : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(p);
        }
      }
    }
  }

  /** The file of a prepared lexicon. */
  Path file(String name) {
    return folder.resolve(name);
  }

  /** A prepared component with its weights in place. */
  @SuppressWarnings("unchecked")
  OnlineComponent<NLPNode, ?> component(String name) throws IOException {
    OnlineComponent<NLPNode, ?> component;
    try (var in = Files.newInputStream(folder.resolve(name))) {
      component = (OnlineComponent<NLPNode, ?>) object(in);
    }
    var weights = PackedWeights.read(folder.resolve(name + ".weights"));
    component.getOptimizer().getWeightVector().setSparseWeightVector(weights);
    component.setFlag(edu.emory.mathcs.nlp.component.template.util.NLPFlag.DECODE);
    return component;
  }
}
