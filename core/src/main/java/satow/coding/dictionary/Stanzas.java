package satow.coding.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads dictionary files: stanzas parted by blank lines, {@code key: value} lines, comments from
 * {@code #} at a line's start.
 */
public final class Stanzas {
  private Stanzas() {}

  /**
   * The stanzas of the shipped files that {@code FOLDER/INDEX} lists, then those of the same folder
   * of a user's dictionary.
   *
   * @param folder such as {@code actors}
   * @param own folders of users' dictionaries, later ones last
   * @throws UncheckedIOException where a file cannot be read; the message names file and line
   */
  public static List<Stanza> load(String folder, List<Path> own) {
    var out = new ArrayList<Stanza>();
    for (String file : shipped("/satow/" + folder + "/INDEX").lines().toList()) {
      if (!file.isBlank() && !file.startsWith("#")) {
        String name = "/satow/" + folder + "/" + file.strip();
        out.addAll(parse(shipped(name), folder + "/" + file.strip()));
      }
    }
    for (Path dictionary : own) {
      out.addAll(ofFolder(dictionary.resolve(folder)));
    }
    return out;
  }

  /** The stanzas of one shipped file, such as {@code words/speech.txt}. */
  public static List<Stanza> shippedFile(String name) {
    return parse(shipped("/satow/" + name), name);
  }

  private static List<Stanza> ofFolder(Path folder) {
    var out = new ArrayList<Stanza>();
    if (Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          out.addAll(parse(Files.readString(file), file.toString()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the dictionary " + folder, e);
      }
    }
    return out;
  }

  /**
   * The text of a shipped file.
   *
   * @param resource its place in the jar, such as {@code /satow/dossier/wording.txt}
   * @throws UncheckedIOException where it is not there or cannot be read
   */
  public static String shipped(String resource) {
    InputStream in = Stanzas.class.getResourceAsStream(resource);
    if (in == null) {
      throw new UncheckedIOException(new IOException("not in the jar: " + resource));
    }
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** The rows of a shipped tab-separated table, comment lines left out, header row first. */
  public static List<String[]> table(String resource) {
    try (var in = Stanzas.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("not in the jar: " + resource);
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      return lines
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /**
   * The stanzas of a text.
   *
   * @param name the file's name, for messages
   * @throws UncheckedIOException at a line that has no key
   */
  public static List<Stanza> parse(String text, String name) {
    var out = new ArrayList<Stanza>();
    Map<String, List<String>> lines = new LinkedHashMap<>();
    int number = 0;
    int first = 0;
    for (String line : (text + "\n\n").lines().toList()) {
      number++;
      if (line.startsWith("#")) {
        continue;
      }
      if (line.isBlank()) {
        add(out, lines, name + ":" + first);
        lines = new LinkedHashMap<>();
        continue;
      }
      int colon = line.indexOf(':');
      if (colon <= 0) {
        throw new UncheckedIOException(
            new IOException(name + ":" + number + ": expected `key: value`, found: " + line));
      }
      first = lines.isEmpty() ? number : first;
      lines
          .computeIfAbsent(line.substring(0, colon).strip(), k -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
    add(out, lines, name + ":" + first);
    return out;
  }

  private static void add(List<Stanza> out, Map<String, List<String>> lines, String where) {
    if (!lines.isEmpty()) {
      var head = lines.entrySet().iterator().next();
      out.add(new Stanza(head.getKey(), head.getValue().get(0), lines, where));
    }
  }
}
