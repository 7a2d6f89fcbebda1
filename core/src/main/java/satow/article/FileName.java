package satow.article;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file's name says of it.
 *
 * @param id the name up to its first {@code _}, or up to its extension
 * @param kind what its extension promises
 * @param packed whether it ends in {@code .gz}
 */
record FileName(String id, Kind kind, boolean packed) {
  private static final Pattern EXTENSION = Pattern.compile("(?<=.)\\.([A-Za-z][A-Za-z0-9]{0,6})$");

  /** Kinds of file. */
  enum Kind {
    TEXT,
    PAGE,
    JSON,
    TABLE,
    ARCHIVE,
    OTHER
  }

  static FileName of(Path path) {
    var file = path.getFileName();
    var name = file == null ? path.toString() : file.toString();
    boolean packed = name.toLowerCase(Locale.ROOT).endsWith(".gz");
    var bare = packed ? name.substring(0, name.length() - 3) : name;
    var extension = EXTENSION.matcher(bare);
    if (!extension.find()) {
      return new FileName(id(bare), Kind.TEXT, packed);
    }
    var stem = bare.substring(0, extension.start());
    return new FileName(id(stem), kind(extension.group(1)), packed);
  }

  private static String id(String stem) {
    int underscore = stem.indexOf('_');
    return underscore > 0 ? stem.substring(0, underscore) : stem;
  }

  private static Kind kind(String extension) {
    return switch (extension.toLowerCase(Locale.ROOT)) {
      case "txt", "text" -> Kind.TEXT;
      case "html", "htm", "xhtml" -> Kind.PAGE;
      case "jsonl", "ndjson", "json" -> Kind.JSON;
      case "csv", "tsv" -> Kind.TABLE;
      case "warc", "arc" -> Kind.ARCHIVE;
      default -> Kind.OTHER;
    };
  }
}
