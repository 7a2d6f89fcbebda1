package satow.language.nlp4j;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;

/**
 * The weights of a trained component with the zeros left out: for each feature the labels that have
 * a weight, and the weights. Scores are those of the dense matrix to the last bit, since a zero
 * adds nothing. For decoding only: the mutators of the base class are refused.
 */
final class PackedWeights extends MajorVector {
  private static final long serialVersionUID = 1L;

  private final transient int[] starts;

  /** The label in the upper half, the bits of its weight in the lower. */
  private final transient long[] entries;

  private PackedWeights(int labelSize, int[] starts, long[] entries) {
    this.starts = starts;
    this.entries = entries;
    setSizes(labelSize, starts.length - 1);
  }

  /**
   * Writes the non-zero weights of a dense vector to a file.
   *
   * @return the features that have any
   */
  static BitSet write(MajorVector dense, Path file) throws IOException {
    int features = dense.getFeatureSize();
    int labelSize = dense.getLabelSize();
    var used = new BitSet(features);
    try (var out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      out.writeInt(features);
      out.writeInt(labelSize);
      out.writeInt(dense.countNonZeroWeights());
      int count = 0;
      out.writeInt(0);
      for (int f = 0; f < features; f++) {
        for (int y = 0; y < labelSize; y++) {
          count += dense.get(dense.indexOf(y, f)) == 0f ? 0 : 1;
        }
        out.writeInt(count);
      }
      for (int f = 0; f < features; f++) {
        for (int y = 0; y < labelSize; y++) {
          float weight = dense.get(dense.indexOf(y, f));
          if (weight != 0f) {
            used.set(f);
            out.writeInt(y);
            out.writeFloat(weight);
          }
        }
      }
    }
    return used;
  }

  /** Reads what {@link #write} wrote. */
  static PackedWeights read(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer in = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      int features = in.getInt();
      int labelSize = in.getInt();
      var entries = new long[in.getInt()];
      var starts = new int[features + 1];
      in.asIntBuffer().get(starts);
      in.position(in.position() + 4 * starts.length);
      in.asLongBuffer().get(entries);
      return new PackedWeights(labelSize, starts, entries);
    }
  }

  @Override
  public void addScores(SparseVector x, float[] scores) {
    int features = starts.length - 1;
    for (SparseItem item : x.getVector()) {
      int f = item.getIndex();
      if (f < features) {
        int end = starts[f + 1];
        for (int i = starts[f]; i < end; i++) {
          long weight = entries[i];
          scores[(int) (weight >>> 32)] += Float.intBitsToFloat((int) weight) * item.getValue();
        }
      }
    }
  }

  @Override
  public void addScores(float[] x, float[] scores) {
    throw new UnsupportedOperationException("dense features: trained without word vectors");
  }

  @Override
  public boolean expand(int featureSize, int labelSize, WeightGenerator generator) {
    return false;
  }

  @Override
  protected void setRowSize(int size) {
    label_size = size;
  }

  @Override
  protected void setColumnSize(int size) {
    feature_size = size;
  }

  @Override
  public int indexOf(int y, int x) {
    throw new UnsupportedOperationException("packed weights have no dense index");
  }

  @Override
  protected MajorVector createInstance() {
    throw new UnsupportedOperationException("packed weights are for decoding");
  }
}
