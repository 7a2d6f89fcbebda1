package satow.coding.actors;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import satow.article.Span;

/**
 * What names that many bear mean in one article. Parliaments and parties are told apart by the
 * states that it speaks of: the Senate of an article on Manila and Cebu is not the American one;
 * abbreviations by what it says they are short for.
 *
 * @param text the article's text
 * @param named how often each state is named, be it only by its people in office
 * @param dictionary the names of states
 */
record ArticleStates(String text, Map<String, Integer> named, ActorDictionary dictionary) {
  /** Roles of bodies whose names many states share. */
  private static final String PARLIAMENT = "LEG";

  private static final String PARTY = "PTY";

  private static final Set<String> PARLIAMENTS =
      Set.of(
          "Congress",
          "Senate",
          "House of Representatives",
          "House of Commons",
          "House of Lords",
          "Commons",
          "Senate Foreign Relations Committee");

  /** Parties that are called by a creed: {@code Social Democrats}. */
  private static final Pattern PARTIES =
      Pattern.compile(
          "(?:\\p{Lu}\\p{L}+ )*(?:Democrat|Socialist|Conservative|Liberal|Labour"
              + "|Communist|Republican|Nationalist|Green)s?(?: Party)?");

  /** Once may be by the way. */
  private static final int OFTEN = 2;

  ArticleStates {
    named = Map.copyOf(named);
  }

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,6}");

  /** As many characters as the words that an abbreviation is short for may take. */
  private static final int REACH = 80;

  /** Reads what names mean in a text. */
  static ArticleStates of(String text, ActorDictionary dictionary) {
    var named = new HashMap<String, Integer>();
    for (Gazetteer.Match match : dictionary.names(text, new Span(0, text.length()))) {
      var here = new HashMap<String, Integer>();
      for (Name name : match.names()) {
        String code = name.offices().isEmpty() ? name.code() : name.offices().get(0).code();
        boolean own = name.kind().isOfState() || !shared(name) && !abbreviated(name);
        if (own && dictionary.isState(Name.country(code))) {
          here.put(Name.country(code), 1);
        }
      }
      here.keySet().forEach(state -> named.merge(state, 1, Integer::sum));
    }
    return new ArticleStates(text, named, dictionary);
  }

  /**
   * What a name means here: itself, or the like of the state that the article speaks of where it
   * never speaks of the name's own. A party of that name there is unknown.
   */
  Optional<Name> here(Name name) {
    if (abbreviated(name) && isShortForAnother(name)) {
      return Optional.empty();
    }
    if (!shared(name) || named.containsKey(Name.country(name.code())) || saysWhose(name)) {
      return Optional.of(name);
    }
    Optional<String> other = leading();
    if (other.isEmpty()) {
      return Optional.of(name);
    }
    return role(name).equals(PARTY)
        ? Optional.empty()
        : Optional.of(
            new Name(
                name.text(), name.kind(), other.get() + role(name), name.text(), name.offices()));
  }

  /** What names written alike mean here: where states share one, those of a state named. */
  List<Name> here(List<Name> names) {
    List<Name> here = names.stream().flatMap(n -> here(n).stream()).toList();
    if (here.size() < 2 || !abbreviated(here.get(0))) {
      return here;
    }
    List<Name> told = here.stream().filter(n -> named.containsKey(Name.country(n.code()))).toList();
    // PRD is a party of three states: the article has to say of which
    boolean party = here.stream().allMatch(n -> role(n).equals(PARTY));
    return told.isEmpty() && !(party && leading().isPresent()) ? here : told;
  }

  /** The state that the article names most. */
  private Optional<String> leading() {
    return named.entrySet().stream()
        .filter(e -> e.getValue() >= OFTEN)
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  /** {@code the Highland Salt Board (HSB)} is no rebel group of these letters. */
  private boolean isShortForAnother(Name name) {
    int at = text.indexOf("(" + name.text() + ")") - 1;
    if (at < 0) {
      return false;
    }
    var before = new Span(Math.max(0, at - REACH), at);
    boolean same =
        dictionary.names(text, before).stream()
            .filter(m -> m.span().end() == at)
            .flatMap(m -> m.names().stream())
            .anyMatch(n -> n.who().equals(name.who()) || n.code().equals(name.code()));
    return !same
        && initials(before.in(text)).endsWith(name.text())
        && !isLike(before.in(text), name);
  }

  /** {@code the Iranian Guards Corps}: other words for the same body. */
  private static boolean isLike(String before, Name name) {
    String own = name.who().toLowerCase(Locale.ROOT);
    String[] words = before.split("[\\s-]+", -1);
    int alike = 0;
    int from = Math.max(0, words.length - name.text().length());
    for (int i = from; i < words.length; i++) {
      String word = words[i].toLowerCase(Locale.ROOT);
      alike += word.length() > STEM && own.contains(word.substring(0, STEM)) ? 1 : 0;
    }
    return alike * 2 >= name.text().length();
  }

  /** As many letters of a word say which word it is. */
  private static final int STEM = 4;

  private static boolean abbreviated(Name name) {
    return ABBREVIATION.matcher(name.text()).matches();
  }

  private static String initials(String words) {
    return Arrays.stream(words.split("[\\s-]+", -1))
        .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
        .map(w -> w.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** {@code the U.S. Congress}, {@code the Communist Party of Cuba}. */
  private boolean saysWhose(Name name) {
    String own = name.text();
    int first = own.indexOf(' ') + 1;
    int last = own.lastIndexOf(' ');
    return last > 0
        && Stream.of(new Span(0, last), new Span(first, own.length()))
            .flatMap(s -> dictionary.names(own, s).stream())
            .flatMap(m -> m.names().stream())
            .anyMatch(n -> n.kind().isOfState());
  }

  private static boolean shared(Name name) {
    return switch (role(name)) {
      case PARLIAMENT -> PARLIAMENTS.contains(name.text());
      case "JUD" -> name.text().equals("Supreme Court");
      case PARTY -> PARTIES.matcher(name.text()).matches();
      default -> false;
    };
  }

  private static String role(Name name) {
    return name.code().length() >= 6 ? name.code().substring(3, 6) : "";
  }
}
