package satow.coding.actors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import satow.article.Span;
import satow.coding.dictionary.Stanza;
import satow.coding.dictionary.Stanzas;
import satow.language.Token;

/**
 * The states, people, organisations and roles that texts name. Immutable.
 *
 * <p>The files stand under {@code satow/actors}; their stanzas begin with {@code state:}, {@code
 * person:}, {@code role:}, {@code plural:}, or the kind of an organisation.
 */
public final class ActorDictionary {
  private final Gazetteer gazetteer;
  private final Map<String, Role> roles;
  private final Map<String, Role> titles;
  private final Map<String, Plural> plurals;
  private final Set<String> goods;
  private final Set<String> firstWords;
  private final Map<String, String> stateNames = new HashMap<>();
  private final List<Stanza> stanzas;

  private ActorDictionary(
      List<Name> names,
      Map<String, Role> roles,
      Map<String, Role> titles,
      Map<String, Plural> plurals,
      Set<String> goods,
      List<Stanza> stanzas) {
    this.gazetteer = new Gazetteer(names);
    this.roles = roles;
    this.titles = titles;
    this.plurals = plurals;
    this.goods = goods;
    this.stanzas = List.copyOf(stanzas);
    for (Stanza s : stanzas) {
      if (s.kind().equals("state")) {
        String name = s.one("name").orElse(s.name());
        if (s.one("years").isEmpty()) {
          stateNames.put(s.name(), name);
        } else {
          stateNames.putIfAbsent(s.name(), name);
        }
      }
    }
    this.firstWords = new HashSet<>();
    for (String phrase : roles.keySet()) {
      firstWords.add(phrase.substring(phrase.lastIndexOf(' ') + 1));
    }
    firstWords.addAll(plurals.keySet());
  }

  /**
   * A role noun.
   *
   * @param code CAMEO role, such as {@code GOV}
   * @param bare whether it is an actor without a country beside it
   * @param former whether it marks people out of office
   */
  record Role(String code, boolean bare, boolean former) {}

  /**
   * A plural noun that points back to several already named.
   *
   * @param role what each of them then is; empty where they stay what they are
   * @param bareThe whether it does so behind a mere {@code the}
   */
  record Plural(String role, boolean bareThe) {}

  /**
   * The shipped dictionary with users' own laid over it.
   *
   * @throws UncheckedIOException where an entry is at fault; the message names file and line
   */
  public static ActorDictionary load(List<Path> own) {
    List<Stanza> stanzas = Stanzas.load("actors", own);
    var names = new ArrayList<Name>();
    var gone = new ArrayList<Name>();
    var roles = new HashMap<String, Role>();
    var titles = new HashMap<String, Role>();
    var plurals = new HashMap<String, Plural>();
    var goods = new HashSet<String>();
    // Users' entries come last in the files and must win: read backwards, first one stays.
    for (int i = stanzas.size() - 1; i >= 0; i--) {
      Stanza s = stanzas.get(i);
      switch (s.kind()) {
        // Moscow is Russia's before it is the Soviet Union's: states that are gone come last.
        case "state" -> (s.one("years").isPresent() ? gone : names).addAll(state(s));
        case "thing" -> s.list("words").forEach(w -> goods.add(w.toLowerCase(Locale.ROOT)));
        case "person" -> names.addAll(person(s));
        case "role" -> roles(s, roles, titles);
        case "plural" -> plural(s, plurals);
        default -> names.addAll(organisation(s));
      }
    }
    names.addAll(gone);
    return new ActorDictionary(names, roles, titles, plurals, goods, stanzas);
  }

  private static List<Name> state(Stanza s) {
    var out = new ArrayList<Name>();
    String code = s.name();
    String who = s.one("name").orElse(code);
    var years =
        s.one("years").map(y -> List.of(office(code + " " + y, s.where()))).orElse(List.of());
    add(out, List.of(who), Name.Kind.STATE, code, who, years);
    add(out, s.list("names"), Name.Kind.STATE, code, who, years);
    add(out, s.list("adjective"), Name.Kind.ADJECTIVE, code, who, years);
    add(out, s.list("people"), Name.Kind.PEOPLE, code, who, years);
    add(out, s.list("capital"), Name.Kind.CAPITAL, code + "GOV", who, years);
    add(out, s.list("seats"), Name.Kind.SEAT, code + "GOV", who, years);
    add(out, s.list("regions"), Name.Kind.REGION, code, who, years);
    add(out, s.list("ethnic"), Name.Kind.ETHNIC, code, who, years);
    return out;
  }

  private static void add(
      List<Name> out,
      List<String> texts,
      Name.Kind kind,
      String code,
      String who,
      List<Name.Office> years) {
    for (String text : texts) {
      out.add(new Name(text, kind, code, who, years));
    }
  }

  private static List<Name> person(Stanza s) {
    var offices = new ArrayList<Name.Office>();
    for (String line : s.all("office")) {
      offices.add(office(line, s.where()));
    }
    String first = offices.isEmpty() ? s.one("code").orElse("") : offices.get(0).code();
    String country = first.length() >= 3 ? first.substring(0, 3) : "";
    String otherwise = s.one("else").orElse(country.isEmpty() ? first : country + "ELI");
    String code = offices.isEmpty() ? first : otherwise;
    var out = new ArrayList<Name>();
    out.add(new Name(s.name(), Name.Kind.PERSON, code, s.name(), offices));
    for (String alias : s.list("aliases")) {
      boolean surname = alias.indexOf(' ') < 0 || Character.isLowerCase(alias.charAt(0));
      var kind = surname ? Name.Kind.SURNAME : Name.Kind.PERSON;
      out.add(new Name(alias, kind, code, s.name(), offices));
    }
    String last = s.name().substring(s.name().lastIndexOf(' ') + 1);
    out.add(new Name(s.one("surname").orElse(last), Name.Kind.SURNAME, code, s.name(), offices));
    return out;
  }

  private static Name.Office office(String line, String where) {
    String[] parts = line.split("\\s+", 3);
    int dots = parts.length < 2 ? -1 : parts[1].indexOf("..");
    if (dots < 0) {
      throw new UncheckedIOException(
          new IOException(where + ": an office reads `CODE START..END title`, found: " + line));
    }
    String end = parts[1].substring(dots + 2);
    return new Name.Office(
        parts[0],
        day(parts[1].substring(0, dots), false, where),
        end.isEmpty() ? Optional.empty() : Optional.of(day(end, true, where)),
        parts.length > 2 ? parts[2] : "");
  }

  /** The first or last day of a date, month or year. */
  private static LocalDate day(String iso, boolean last, String where) {
    try {
      if (iso.length() == 4) {
        int year = Integer.parseInt(iso);
        return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
      }
      if (iso.length() == 7) {
        YearMonth month = YearMonth.parse(iso);
        return last ? month.atEndOfMonth() : month.atDay(1);
      }
      return LocalDate.parse(iso);
    } catch (java.time.DateTimeException | NumberFormatException e) {
      throw new UncheckedIOException(new IOException(where + ": no date: " + iso, e));
    }
  }

  private static void roles(Stanza s, Map<String, Role> roles, Map<String, Role> titles) {
    boolean bare = !s.one("bare").orElse("yes").equals("no");
    boolean former = s.one("former").orElse("no").equals("yes");
    String code = s.one("code").orElse("");
    List<String> weak = s.list("weak").stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    var words = new ArrayList<String>(s.list("words"));
    words.addAll(weak);
    for (String title : s.list("title")) {
      String lower = title.toLowerCase(Locale.ROOT);
      // "Representative Ruiz" sits in parliament; "a representative" is anybody's
      boolean onlyTitle = title.equals("Representative");
      if (onlyTitle) {
        titles.putIfAbsent(lower, new Role(code, bare, former));
      } else {
        words.add(lower);
      }
    }
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      var role = new Role(code, bare && !weak.contains(lower), former);
      roles.putIfAbsent(lower, role);
      roles.putIfAbsent(plural(lower), role);
    }
  }

  private static String plural(String noun) {
    if (noun.endsWith("s") || noun.endsWith("ch") || noun.endsWith("sh") || noun.endsWith("x")) {
      return noun + "es";
    }
    boolean consonantY =
        noun.endsWith("y")
            && noun.length() > 1
            && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0;
    return consonantY ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }

  private static void plural(Stanza s, Map<String, Plural> plurals) {
    String role = s.one("role").filter(r -> !r.equals("none")).orElse("");
    boolean bareThe = s.list("needs").stream().anyMatch(n -> n.equals("the") || n.equals("-"));
    var forms = new ArrayList<>(s.list("forms"));
    forms.add(s.name());
    for (String form : forms) {
      plurals.putIfAbsent(form.toLowerCase(Locale.ROOT), new Plural(role, bareThe));
    }
  }

  private static List<Name> organisation(Stanza s) {
    String code = s.one("code").orElse("");
    var kind =
        switch (s.kind()) {
          case "group" -> Name.Kind.GROUP;
          case "media" -> Name.Kind.MEDIA;
          case "namesake" -> Name.Kind.NAMESAKE;
          default -> Name.Kind.ORGANISATION;
        };
    var out = new ArrayList<Name>();
    var texts = new LinkedHashSet<String>(List.of(s.name()));
    texts.addAll(s.list("aliases"));
    for (String text : List.copyOf(texts)) {
      texts.add(Letters.american(text));
      texts.add(Letters.british(text));
    }
    add(out, List.copyOf(texts), kind, code, s.name(), List.of());
    return out;
  }

  /**
   * A person's time in an office.
   *
   * @param surname as news writes it alone
   * @param name the full name
   * @param office what it is, with its code and days
   */
  public record Term(String surname, String name, Name.Office office) {}

  /** Every term of office of every person. */
  public List<Term> terms() {
    var out = new ArrayList<Term>();
    for (Stanza s : stanzas) {
      if (s.kind().equals("person")) {
        String last = s.name().substring(s.name().lastIndexOf(' ') + 1);
        for (String line : s.all("office")) {
          out.add(new Term(s.one("surname").orElse(last), s.name(), office(line, s.where())));
        }
      }
    }
    return out;
  }

  /** The entries as read, for checks. */
  public List<Stanza> stanzas() {
    return stanzas;
  }

  List<Gazetteer.Match> names(String text, Span within) {
    return gazetteer.find(text, within);
  }

  /** The name of a state by its code; the code itself where it is none. */
  public String stateName(String code) {
    return stateNames.getOrDefault(code, code);
  }

  /** Whether a code of three letters is that of a state. */
  boolean isState(String code) {
    return stateNames.containsKey(code);
  }

  /** Whether a noun means goods, animals, plants or sport, which are never actors. */
  boolean isGoods(Token noun) {
    return goods.contains(noun.lemma()) || goods.contains(noun.form().toLowerCase(Locale.ROOT));
  }

  /** The state of a capital that is written in capital letters. */
  Optional<String> capital(String letters) {
    var name = new StringBuilder(letters.strip().toLowerCase(Locale.ROOT));
    for (int i = 0; i < name.length(); i++) {
      if (i == 0 || name.charAt(i - 1) == ' ') {
        name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
      }
    }
    return gazetteer.find(name.toString(), new Span(0, name.length())).stream()
        .filter(m -> m.span().length() == name.length())
        .flatMap(m -> m.names().stream())
        .filter(n -> n.kind() == Name.Kind.CAPITAL)
        .map(n -> Name.country(n.code()))
        .findFirst();
  }

  /** Where a text names an actor. */
  public List<Span> namesIn(String text) {
    return gazetteer.find(text, new Span(0, text.length())).stream()
        .map(Gazetteer.Match::span)
        .toList();
  }

  /** The role of a lower-case noun phrase. */
  Optional<Role> role(String phrase) {
    return Optional.ofNullable(roles.get(phrase));
  }

  /** The role that a word has only as a title before a name. */
  Optional<Role> title(String word) {
    return Optional.ofNullable(titles.get(word));
  }

  /** What a plural noun that points back to its members says of them. */
  Optional<Plural> pointingBack(String word) {
    return Optional.ofNullable(plurals.get(word));
  }

  /**
   * Whether a sentence names or describes at least two actors, and so may hold an event.
   *
   * <p>Two of any sort, unknown proper names among them: asking for two <em>named</em> actors loses
   * one in nine of the sentences that hold an event (measured for the design).
   */
  public boolean mentionsTwo(String sentence) {
    int count = gazetteer.find(sentence, new Span(0, sentence.length())).size();
    if (count > 0) {
      // one known name is enough: the other side may be a noun that no dictionary has
      count++;
    }
    int start = -1;
    for (int i = 0; i <= sentence.length() && count < 2; i++) {
      boolean letter = i < sentence.length() && Character.isLetter(sentence.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        String word = sentence.substring(start, i).toLowerCase(Locale.ROOT);
        boolean capital = start > 0 && Character.isUpperCase(sentence.charAt(start));
        count += firstWords.contains(word) || PRONOUNS.contains(word) || capital ? 1 : 0;
        start = -1;
      }
    }
    return count >= 2;
  }

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "both", "its", "their");
}
