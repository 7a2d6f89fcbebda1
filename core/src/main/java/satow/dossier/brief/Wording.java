package satow.dossier.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import satow.coding.Actor;
import satow.coding.Status;
import satow.coding.dictionary.Stanzas;
import satow.dossier.account.Agreement;
import satow.dossier.account.Meeting;
import satow.dossier.merge.Countries;
import satow.dossier.merge.Dyad;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventKind;
import satow.dossier.merge.Evidence;

/**
 * Words an event as one sentence of English, from its code, status, parties and place. What is only
 * planned, wished or denied is worded so; who reports it is named; nothing is added.
 */
final class Wording {
  private static final Map<String, Forms> FORMS = read();

  private static final java.util.regex.Pattern WISH =
      java.util.regex.Pattern.compile(
          "(?i)\\b(?:want|wish|hope|desire|eager|keen|seek|sought|would like|like to)");

  private static final java.util.regex.Pattern YET =
      java.util.regex.Pattern.compile("\\b(?:yet|still not|so far)\\b");

  /** {@code American airlines}, {@code Japanese officials (Japan)}. */
  private static final java.util.regex.Pattern PLURAL =
      java.util.regex.Pattern.compile("(?:^|\\s)\\p{Ll}\\p{L}*[^s\\W]s(?: \\([^)]*\\))?$");

  private static final java.util.regex.Pattern OTHER = java.util.regex.Pattern.compile("\\bT\\b");

  private Wording() {}

  /** Base form, past and gerund of a verb phrase; {@code T} is the other party. */
  private record Forms(String base, String past, String gerund) {}

  private static Map<String, Forms> read() {
    var out = new TreeMap<String, Forms>();
    for (String line : Stanzas.shipped("/satow/dossier/wording.txt").split("\n", -1)) {
      int colon = line.indexOf(": ");
      if (colon > 0 && !line.startsWith("#")) {
        var forms = line.substring(colon + 2).split("; ", -1);
        out.put(line.substring(0, colon), new Forms(forms[0], forms[1], forms[2].strip()));
      }
    }
    return Collections.unmodifiableMap(out);
  }

  /** The event as a sentence, without its date. */
  static String sentence(Event e) {
    if (alone(e)) {
      return side(e.parties().sources()) + ": “" + Excerpt.around(e.telling()) + "”.";
    }
    var out = new StringBuilder(clause(e));
    place(e).ifPresent(p -> out.append(" in ").append(p));
    var by = reporters(e).stream().filter(r -> !acting(e, r)).toList();
    if (!by.isEmpty()) {
      out.append(", according to ").append(list(by));
    }
    boolean unsure = !e.happened() && e.status() != Status.PLANNED;
    if (e.kind() != EventKind.MEETING || e.topic() || unsure) {
      out.append(": “").append(Excerpt.around(e.telling())).append('”');
    }
    return out.append('.').toString();
  }

  /** Of what one side does to nobody known, a code says less than the sentence. */
  private static boolean alone(Event e) {
    return e.dyad().second().equals(Dyad.NOBODY) && e.parties().acts(e.dyad().first());
  }

  /**
   * Where it was, of what has a place of its own. Of words and promises the text rather names the
   * place that they speak of.
   */
  private static Optional<String> place(Event e) {
    boolean placed =
        switch (e.kind()) {
          case MEETING, AGREEMENT, PROTEST, FORCE -> true;
          case STATEMENT, APPEAL, PLEDGE, DIPLOMACY, COOPERATION, AID, CONCESSION, RELIEF -> false;
          case INVESTIGATION, DEMAND, CRITICISM, REFUSAL, THREAT, POSTURE, RUPTURE -> false;
          case SANCTION, COERCION -> false;
        };
    return e.place()
        .filter(p -> placed && e.happened() && !visited(e) && (met(e) || told(e, p.name())))
        .map(p -> p.name());
  }

  /** Where two met is where the meeting was, however far from its word the place is named. */
  private static boolean met(Event e) {
    return e.kind() == EventKind.MEETING && !e.cameo().startsWith("042") && !e.topic();
  }

  /** Whether the place is where one goes, not where both are. */
  private static boolean visited(Event e) {
    return e.cameo().equals("042")
        && !e.parties().mutual()
        && e.place().filter(p -> told(e, p.name())).isPresent();
  }

  /** How far after the trigger the place may stand, in characters. */
  private static final int NEAR = 80;

  /** Whether a sentence names the place right after its trigger, or first of all. */
  private static boolean told(Event e, String place) {
    for (Evidence x : e.evidence()) {
      int from = Math.max(0, x.span().start() - x.sentenceSpan().start());
      int to = Math.min(x.text().length(), from + x.span().length() + NEAR);
      boolean after = x.text().substring(Math.min(from, to), to).contains(place);
      int first = x.text().indexOf(place);
      if (after
          || (first >= 0 && first <= 4)
          || x.text().startsWith(place.toUpperCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Sochi (Russia)}: who visits a country visits a place in it. */
  private static String goal(Event e) {
    var name = e.place().orElseThrow().name();
    var country = e.place().get().country().map(Countries::name);
    return country.filter(c -> !c.equals(name)).map(c -> name + " (" + c + ")").orElse(name);
  }

  /** {@code were holding talks}, but of a state {@code were at odds}. */
  private static String lasting(Forms forms, boolean plural, String object) {
    return forms.past().startsWith("were ")
        ? " " + fill(forms.past(), object)
        : (plural ? " were " : " was ") + fill(forms.gerund(), object);
  }

  private static String clause(Event e) {
    var forms = forms(e);
    boolean mutual = e.parties().mutual();
    var subject = mutual ? both(e) : side(e.parties().sources());
    var object = mutual ? "each other" : visited(e) ? goal(e) : side(e.parties().targets());
    boolean plural =
        mutual || telling(e.parties().sources()).size() > 1 || PLURAL.matcher(subject).find();
    object = rough(e, object);
    var base = fill(forms.base(), object);
    if (e.kind() == EventKind.SANCTION && e.happened() && e.stoodThen()) {
      var whom = object.equals(UNNAMED) ? "" : " against " + object;
      return subject + " had sanctions in force" + whom;
    }
    return switch (e.status()) {
      case HAPPENED -> subject + " " + fill(forms.past(), object);
      case ONGOING -> subject + lasting(forms, plural, object);
      case PLANNED -> subject + (plural ? " were" : " was") + " to " + intended(base);
      case POSSIBLE ->
          e.cameo().startsWith("014")
              ? subject + " " + fill(forms.past(), object)
              : subject
                  + (plural ? " were" : " was")
                  + " said to be considering whether to "
                  + intended(base);
      case DESIRED -> wishes(e) ? subject + " wished to " + intended(base) : of(subject);
      case HYPOTHETICAL -> of(subject);
      case NEGATED -> subject + (yet(e) ? " had yet to " : " did not ") + base;
      case HABITUAL ->
          subject + (plural ? " were" : " was") + " reported to " + base + " as a rule";
    };
  }

  /** Supposed, wanted, called for or needed: which of these, the sentence says. */
  private static String of(String subject) {
    return "Of " + subject + ", spoken of but not told as done";
  }

  /** Whether the sentence says that it has not been done so far. */
  private static boolean yet(Event e) {
    return e.evidence().stream().allMatch(x -> YET.matcher(x.text()).find());
  }

  /** Whether a word of wishing leads to the event: what merely ought to be is nobody's wish. */
  private static boolean wishes(Event e) {
    var first = e.telling();
    int end = Math.max(0, first.span().end() - first.sentenceSpan().start());
    return WISH.matcher(first.text().substring(0, Math.min(end, first.text().length()))).find();
  }

  /** Who wishes to intend to meet wishes to meet. */
  private static String intended(String base) {
    var intent = "express an intent to ";
    return base.startsWith(intent) ? base.substring(intent.length()) : base;
  }

  private static Forms forms(Event e) {
    if (e.topic()) {
      var with = e.parties().mutual() ? "" : "[ with T]";
      return new Forms("talk" + with, "talked" + with, "talking" + with);
    }
    if (e.kind() == EventKind.MEETING && e.number() > 1) {
      var n = " " + number(e) + " meetings" + (e.parties().mutual() ? "" : "[ with T]");
      return new Forms("hold" + n, "held" + n, "holding" + n);
    }
    if (e.kind() == EventKind.AGREEMENT) {
      var n = document(e) + (e.parties().mutual() ? "" : "[ with T]");
      return new Forms("sign" + n, "signed" + n, "signing" + n);
    }
    if (e.kind() == EventKind.MEETING && e.parties().mutual()) {
      if (Meeting.Format.of(e) == Meeting.Format.SUMMIT) {
        return new Forms("hold a summit", "held a summit", "holding a summit");
      }
    }
    var own = pledged(e);
    if (own.isPresent()) {
      return own.get();
    }
    if (e.cameo().equals("040") && e.parties().mutual() && toldMet(e)) {
      return new Forms("meet", "met", "meeting");
    }
    return forms(e.cameo(), e.parties().mutual());
  }

  /** Who is only said to have discussed something may have done so from afar. */
  private static boolean toldMet(Event e) {
    return e.evidence().stream().anyMatch(x -> MET.matcher(x.words()).find());
  }

  /** {@code agreed}, {@code pledged}: to what, the sentence says better than a code. */
  private static Optional<Forms> pledged(Event e) {
    var verb = e.telling().words().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    var to = PLEDGING.get(verb);
    boolean done = e.cameo().startsWith("03") && e.status() == Status.HAPPENED;
    boolean oneSided = verb.equals("offered") || verb.equals("proposed"); // by one to the other
    return done && to != null && !(e.parties().mutual() && oneSided)
        ? Optional.of(new Forms(verb, verb + (e.parties().mutual() ? "" : to), verb))
        : Optional.empty();
  }

  private static final Map<String, String> PLEDGING =
      Map.of(
          "agreed", "[ with T]",
          "pledged", "[ to T]",
          "vowed", "[ to T]",
          "proposed", "[ to T]",
          "promised", "[ T]",
          "offered", "[ T]");

  private static final java.util.regex.Pattern MET =
      java.util.regex.Pattern.compile("(?i)\\b(?:meet|met|summit|sit|sat|sitting|received|hosted)");

  /** Whether who reports is who acts: that goes without saying. */
  private static boolean acting(Event e, String reporter) {
    return e.parties().sources().stream().map(Countries::full).anyMatch(reporter::equals)
        || (e.parties().mutual()
            && e.parties().targets().stream().map(Countries::full).anyMatch(reporter::equals));
  }

  /** Words that make a number a rough one. */
  private static final java.util.regex.Pattern ROUGH =
      java.util.regex.Pattern.compile(
          "\\b(?:about|around|some|roughly|nearly|almost|more than|over|at least|up to|as many as)$",
          java.util.regex.Pattern.CASE_INSENSITIVE);

  /** {@code about 80}, where a sentence says so. */
  private static String number(Event e) {
    return rough(e, String.valueOf(e.number()));
  }

  /** Words that begin with a number, with the word that makes it a rough one. */
  private static String rough(Event e, String plain) {
    if (plain.isEmpty() || !Character.isDigit(plain.codePointAt(0))) {
      return plain;
    }
    for (Evidence x : e.evidence()) {
      int at = x.text().indexOf(plain);
      var rough = ROUGH.matcher(x.text().substring(0, Math.max(0, at)).strip());
      if (rough.find()) {
        return rough.group().toLowerCase(Locale.ROOT) + " " + plain;
      }
    }
    return plain;
  }

  private static String document(Event e) {
    if (e.number() > 1) {
      return " " + number(e) + " agreements";
    }
    return switch (Agreement.Form.of(e)) {
      case TREATY -> " a treaty";
      case MEMORANDUM -> " a memorandum";
      case DECLARATION -> " a declaration";
      case CEASEFIRE -> " a ceasefire";
      case CONTRACT -> " a contract";
      case AGREEMENT -> " an agreement";
    };
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
    return OTHER.matcher(out).replaceFirst(java.util.regex.Matcher.quoteReplacement(object));
  }

  private static final String UNNAMED = "a party that the text does not name";

  /** Both sides by their persons, or where one names none both by what they are called. */
  private static String both(Event e) {
    var parties = e.parties();
    boolean persons =
        parties.sources().stream().anyMatch(Countries::person)
            && parties.targets().stream().anyMatch(Countries::person);
    if (persons) {
      var all = new ArrayList<Actor>(telling(parties.sources()));
      all.addAll(telling(parties.targets()));
      return list(all.stream().map(Countries::full).distinct().toList());
    }
    boolean countries = bare(parties.sources()) || bare(parties.targets());
    return list(
        Stream.of(parties.sources(), parties.targets())
            .map(side -> countries ? plain(side) : Wording.side(side))
            .distinct()
            .toList());
  }

  /** Whether nobody but the country stands on a side. */
  private static boolean bare(List<Actor> side) {
    return side.stream()
        .allMatch(a -> a.country().map(Countries::name).filter(a.name()::equals).isPresent());
  }

  /** What a side is called; the country for a person who stands opposite a country. */
  private static String plain(List<Actor> side) {
    return side.stream()
        .filter(a -> !Countries.person(a))
        .findFirst()
        .map(Countries::full)
        .orElseGet(
            () ->
                side.stream()
                    .findFirst()
                    .flatMap(Actor::country)
                    .map(Countries::name)
                    .orElse(UNNAMED));
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
}
