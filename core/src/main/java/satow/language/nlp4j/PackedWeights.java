package satow.language.nlp4j;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The weights of a trained component with the zeros left out: for each feature the labels that have
 * a weight, and the weights. Scores are those of the dense matrix to the last bit, since a zero
 * adds nothing. For decoding only: the mutators of the base class are refused.
 */
final class PackedWeights extends MajorVector {
  private static final long serialVersionUID = 1L;

  private final transient int[] starts;
  private final transient short[] labels;
  private final transient float[] values;

  private PackedWeights(int labelSize, int[] starts, short[] labels, float[] values) {
    this.starts = starts;
    this.labels = labels;
    this.values = values;
    setSizes(labelSize, starts.length - 1);
  }

  /** Writes the non-zero weights of a dense vector to a file. */
  static void write(MajorVector dense, Path file) throws IOException {
    int features = dense.getFeatureSize();
    int labelSize = dense.getLabelSize();
    try (var out =
        new DataOutputStream(
            new java.io.BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
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
          if (dense.get(dense.indexOf(y, f)) != 0f) {
            out.writeShort(y);
          }
        }
      }
      for (int f = 0; f < features; f++) {
        for (int y = 0; y < labelSize; y++) {
          float w = dense.get(dense.indexOf(y, f));
          if (w != 0f) {
            out.writeFloat(w);
          }
        }
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  static PackedWeights read(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer in = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      int features = in.getInt();
      int labelSize = in.getInt();
      int count = in.getInt();
      var starts = new int[features + 1];
      var labels = new short[count];
      var values = new float[count];
      in.asIntBuffer().get(starts);
      in.position(in.position() + 4 * starts.length);
      in.asShortBuffer().get(labels);
      in.position(in.position() + 2 * count);
      in.asFloatBuffer().get(values);
      return new PackedWeights(labelSize, starts, labels, values);
    }
  }

  @Override
  public void addScores(SparseVector x, float[] scores) {
    int features = starts.length - 1;
    for (SparseItem item : x.getVector()) {
      int f = item.getIndex();
      if (f < features) {
        for (int i = starts[f]; i < starts[f + 1]; i++) {
          scores[labels[i]] += values[i] * item.getValue();
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
