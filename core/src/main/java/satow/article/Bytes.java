package satow.article;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/** Opens files, packed or not, and reads them whole up to the limit. */
final class Bytes {
  /** One article may be so long; ours, thirty times the longest article of the gold pages. */
  static final int LIMIT = 16 << 20;

  private static final long MEGABYTE = 1 << 20;

  private Bytes() {}

  static InputStream open(Path path) throws IOException {
    return open(path, bytes -> {});
  }

  /** Tells of each stretch of the file, packed as it lies there, when it has been read. */
  static InputStream open(Path path, LongConsumer read) throws IOException {
    var raw = new Counted(Files.newInputStream(path), read);
    try {
      return FileName.of(path).packed()
          ? new GZIPInputStream(raw, 1 << 16)
          : new BufferedInputStream(raw, 1 << 16);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  /** The whole file. */
  static byte[] whole(Path path) throws IOException {
    if (!FileName.of(path).packed() && Files.size(path) > LIMIT) {
      throw new IOException(tooLong("", Files.size(path)));
    }
    try (var in = open(path)) {
      var bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw new IOException("too long: more than the limit of 16 MB when unpacked");
      }
      return bytes;
    }
  }

  /** The reason for turning away so many bytes; what they are comes first, with a space. */
  static String tooLong(String what, long bytes) {
    return what + "too long: " + Math.round((double) bytes / MEGABYTE) + " MB, limit 16 MB";
  }

  /** Counts what is read in bulk, which is all that the streams around it do. */
  private static final class Counted extends FilterInputStream {
    private final LongConsumer read;

    Counted(InputStream in, LongConsumer read) {
      super(in);
      this.read = read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = super.read(bytes, from, length);
      read.accept(Math.max(0, count));
      return count;
    }
  }
}
