package satow.dossier.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import satow.coding.Actor;
import satow.dossier.account.Meeting;
import satow.dossier.merge.Countries;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventKind;
import satow.dossier.merge.Evidence;

/**
 * Words an event as one sentence of English, from its code, status, parties and place. What is only
 * planned, wished or denied is worded so; who reports it is named; nothing is added.
 */
final class Wording {
  private static final Map<String, Forms> FORMS = read();

  /** An excerpt is cut after so many words. */
  private static final int EXCERPT_WORDS = 40;

  private Wording() {}

  /** Base form, past and gerund of a verb phrase; {@code T} is the other party. */
  private record Forms(String base, String past, String gerund) {}

  private static Map<String, Forms> read() {
    var out = new TreeMap<String, Forms>();
    try (var in = Wording.class.getResourceAsStream("/satow/dossier/wording.txt")) {
      if (in == null) {
        throw new IllegalStateException("satow/dossier/wording.txt is missing from the jar");
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        int colon = line.indexOf(": ");
        if (colon > 0 && !line.startsWith("#")) {
          var forms = line.substring(colon + 2).split("; ", -1);
          out.put(line.substring(0, colon), new Forms(forms[0], forms[1], forms[2].strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("satow/dossier/wording.txt cannot be read", e);
    }
    return Collections.unmodifiableMap(out);
  }

  /** The event as a sentence, without its date. */
  static String sentence(Event e) {
    var out = new StringBuilder(clause(e));
    e.place().ifPresent(p -> out.append(" in ").append(p.name()));
    var by = reporters(e);
    if (!by.isEmpty()) {
      out.append(", according to ").append(list(by));
    }
    if (e.kind() != EventKind.MEETING) {
      out.append(": “").append(excerpt(e.evidence().get(0))).append('”');
    }
    return out.append('.').toString();
  }

  private static String clause(Event e) {
    var forms = forms(e);
    boolean mutual = e.parties().mutual();
    var subject = mutual ? both(e) : side(e.parties().sources());
    var object = mutual ? "each other" : side(e.parties().targets());
    boolean plural = mutual || telling(e.parties().sources()).size() > 1;
    var base = fill(forms.base(), object);
    return switch (e.status()) {
      case HAPPENED -> subject + " " + fill(forms.past(), object);
      case ONGOING -> subject + (plural ? " were " : " was ") + fill(forms.gerund(), object);
      case PLANNED -> subject + " planned to " + intended(base);
      case POSSIBLE ->
          e.cameo().startsWith("014")
              ? subject + " " + fill(forms.past(), object)
              : subject
                  + (plural ? " were" : " was")
                  + " said to be considering whether to "
                  + intended(base);
      case DESIRED -> subject + " wished to " + intended(base);
      case HYPOTHETICAL ->
          "The report raises the case that " + subject + " would " + intended(base);
      case NEGATED -> subject + " did not " + base;
      case HABITUAL ->
          subject + (plural ? " were" : " was") + " reported to " + base + " as a rule";
    };
  }

  /** Who wishes to intend to meet wishes to meet. */
  private static String intended(String base) {
    var intent = "express an intent to ";
    return base.startsWith(intent) ? base.substring(intent.length()) : base;
  }

  private static Forms forms(Event e) {
    if (e.kind() == EventKind.MEETING && e.number() > 1) {
      var n = " " + e.number() + " meetings" + (e.parties().mutual() ? "" : "[ with T]");
      return new Forms("hold" + n, "held" + n, "holding" + n);
    }
    if (e.kind() == EventKind.AGREEMENT && e.number() > 1) {
      var n = " " + e.number() + " agreements" + (e.parties().mutual() ? "" : "[ with T]");
      return new Forms("sign" + n, "signed" + n, "signing" + n);
    }
    if (e.kind() == EventKind.MEETING && e.parties().mutual()) {
      var format = Meeting.Format.of(e);
      var what =
          format == Meeting.Format.SUMMIT
              ? " a summit"
              : format == Meeting.Format.MINISTERIAL ? " a ministerial meeting" : "";
      if (!what.isEmpty()) {
        return new Forms("hold" + what, "held" + what, "holding" + what);
      }
    }
    return forms(e.cameo(), e.parties().mutual());
  }

  private static Forms forms(String cameo, boolean mutual) {
    for (int n = cameo.length(); n >= 2; n--) {
      var code = cameo.substring(0, n);
      var own = mutual ? FORMS.get(code + "+") : null;
      var found = own != null ? own : FORMS.get(code);
      if (found != null) {
        return found;
      }
    }
    throw new IllegalArgumentException("no wording for CAMEO code " + cameo);
  }

  private static String fill(String form, String object) {
    boolean known = !object.equals(UNNAMED);
    var out = form;
    int open = out.indexOf('[');
    if (open >= 0) {
      int close = out.indexOf(']');
      var inner = known ? out.substring(open + 1, close) : "";
      out = out.substring(0, open) + inner + out.substring(close + 1);
    }
    return out.replaceFirst("\\bT\\b", java.util.regex.Matcher.quoteReplacement(object));
  }

  private static final String UNNAMED = "a party that the text does not name";

  private static String both(Event e) {
    var all = new ArrayList<Actor>(telling(e.parties().sources()));
    all.addAll(telling(e.parties().targets()));
    return list(all.stream().map(Countries::full).distinct().toList());
  }

  /** A side in words, as full as known. */
  static String side(List<Actor> actors) {
    return actors.isEmpty()
        ? UNNAMED
        : list(telling(actors).stream().map(Countries::full).distinct().toList());
  }

  /** The persons of a side, at most three; where none is named its first actor. */
  private static List<Actor> telling(List<Actor> side) {
    var persons = side.stream().filter(Countries::person).limit(3).toList();
    return persons.isEmpty() ? side.stream().limit(1).toList() : persons;
  }

  /** Who says so, where every sentence needs somebody to say so. */
  private static List<String> reporters(Event e) {
    boolean plain = e.evidence().stream().anyMatch(x -> x.reportedBy().isEmpty());
    return plain
        ? List.of()
        : e.evidence().stream()
            .map(Evidence::reportedBy)
            .flatMap(Optional::stream)
            .map(Countries::full)
            .distinct()
            .limit(3)
            .toList();
  }

  /** {@code a, b and c}. */
  static String list(List<String> words) {
    if (words.size() <= 1) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1))
        + " and "
        + words.get(words.size() - 1);
  }

  /**
   * The sentence's own words: from the trigger on, or all of it where what matters stands before
   * the trigger ({@code “…,” he told them}).
   */
  static String excerpt(Evidence evidence) {
    int from = Math.max(0, evidence.span().start() - evidence.sentenceSpan().start());
    var text = evidence.text();
    return from > text.length() / 2 ? cut(text) : cut(text.substring(from));
  }

  /** At most forty words; outer quotation marks fall away, inner ones are made single. */
  static String cut(String text) {
    var plain = text.replaceAll("\\s+", " ").strip();
    boolean quoted = plain.matches("[“\"][^“”\"]*[”\"]");
    plain = quoted ? plain.substring(1, plain.length() - 1).strip() : balanced(plain);
    var words = plain.split(" ", -1);
    var out =
        words.length <= EXCERPT_WORDS
            ? plain.replaceAll("[.,;:]+$", "")
            : String.join(" ", List.of(words).subList(0, EXCERPT_WORDS)) + " …";
    return out.replace('“', '‘').replace('”', '’');
  }

  /** An excerpt that starts within a quotation ends with it. */
  private static String balanced(String text) {
    int close = text.indexOf('”');
    int open = text.indexOf('“');
    return close > 0 && (open < 0 || open > close) ? text.substring(0, close) : text;
  }
}
