package satow.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The front of the room: reads any path by what it is.
 *
 * <ul>
 *   <li>a folder: its files by name, folders within it too, hidden ones skipped;
 *   <li>{@code .txt} and names without an extension: plain text as crawled, or a web page if it
 *       begins like one;
 *   <li>{@code .html}, {@code .htm}, {@code .xhtml}: a web page;
 *   <li>{@code .jsonl}, {@code .ndjson}, {@code .json}: articles as JSON;
 *   <li>{@code .csv}, {@code .tsv}: a table of articles;
 *   <li>{@code .warc}, {@code .arc}: web archives, their HTML responses;
 *   <li>{@code -} and pipes: JSON Lines.
 * </ul>
 *
 * Each of the files may be packed ({@code .gz}). Files are opened one at a time, as the stream is
 * drawn.
 */
public final class ArticleReaders implements ArticleReader {
  private static final Path STANDARD_INPUT = Path.of("-");

  private final HtmlFiles pages = new HtmlFiles();
  private final TextFiles texts = new TextFiles(pages);
  private final Archives archives = new Archives();
  private final JsonArticles json;
  private final Tables tables;
  private final LongConsumer bytes;

  /** Readers with the default options. */
  public ArticleReaders() {
    this(ReadOptions.DEFAULT);
  }

  /** Readers with these options. */
  public ArticleReaders(ReadOptions options) {
    this(options, read -> {});
  }

  /**
   * Readers with these options.
   *
   * @param bytes told how many bytes of the files have been read, as it goes
   */
  public ArticleReaders(ReadOptions options, LongConsumer bytes) {
    this.json = new JsonArticles(options);
    this.tables = new Tables(options);
    this.bytes = bytes;
  }

  @Override
  public Stream<Reading> read(Path path) {
    return read(List.of(path));
  }

  /** The articles of several paths, one after the other. */
  public Stream<Reading> read(List<Path> paths) {
    var walk = new Walk(paths);
    var spliterator =
        Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(spliterator, false).onClose(walk::close);
  }

  /** The articles of JSON Lines that come from elsewhere; the name stands for the file's. */
  public Stream<Reading> readJsonLines(InputStream in, String name) {
    return json.lines(in, name);
  }

  /**
   * The article of a web page that comes from elsewhere.
   *
   * @param charset what the server says of its characters
   * @param where its address
   */
  public Reading readPage(String id, byte[] bytes, Optional<Charset> charset, String where) {
    return pages.read(id, bytes, charset, where);
  }

  /** Paths still to read, and the file that is being read. */
  private final class Walk implements Iterator<Reading> {
    private final Deque<Path> waiting;
    private Stream<Reading> open = Stream.empty();
    private Iterator<Reading> current = open.iterator();

    Walk(List<Path> paths) {
      this.waiting = new ArrayDeque<>(paths);
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && !waiting.isEmpty()) {
        open.close();
        open = next(waiting.pop());
        current = open.iterator();
      }
      return current.hasNext();
    }

    @Override
    public Reading next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return current.next();
    }

    void close() {
      open.close();
      waiting.clear();
    }

    private Stream<Reading> next(Path path) {
      try {
        if (!path.equals(STANDARD_INPUT) && Files.isDirectory(path)) {
          children(path).forEach(waiting::push);
          return Stream.empty();
        }
        return file(path);
      } catch (IOException | UncheckedIOException e) {
        return Stream.of(new Reading.Rejected(reason(e), path.toString()));
      }
    }
  }

  /** A folder's entries in reverse, so that the first is pushed last. */
  private static List<Path> children(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries
          .filter(entry -> !name(entry).startsWith("."))
          .sorted(Comparator.comparing(ArticleReaders::name).reversed())
          .toList();
    }
  }

  private static String name(Path path) {
    var name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  @SuppressWarnings("StreamResourceLeak") // The stream that is handed on closes the file.
  private Stream<Reading> file(Path path) throws IOException {
    if (path.equals(STANDARD_INPUT)) {
      return json.lines(System.in, "stdin");
    }
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (!Files.isRegularFile(path)) {
      return json.lines(Files.newInputStream(path), path.toString());
    }
    return switch (FileName.of(path).kind()) {
      case TEXT -> single(path, texts.read(path));
      case PAGE -> single(path, pages.read(path));
      case ARCHIVE -> archives.read(path, bytes);
      case JSON -> json.read(path, bytes);
      case TABLE -> tables.read(Bytes.open(path, bytes), path);
      case OTHER ->
          Stream.of(
              new Reading.Rejected(
                  "unknown kind of file: Satow reads .txt, .html, .jsonl, .csv, .tsv, .warc and"
                      + " .arc, also as .gz",
                  path.toString()));
    };
  }

  private Stream<Reading> single(Path path, Reading reading) throws IOException {
    bytes.accept(Files.size(path));
    return Stream.of(reading);
  }

  /** Why a file could not be read, in a person's words. */
  static String reason(Exception e) {
    var inner = e instanceof UncheckedIOException ? e.getCause() : null;
    var cause = inner == null ? e : inner;
    if (cause instanceof NoSuchFileException) {
      return "no such file";
    }
    if (cause instanceof AccessDeniedException) {
      return "may not be read: permission denied";
    }
    return "cannot be read: " + cause.getMessage();
  }
}
