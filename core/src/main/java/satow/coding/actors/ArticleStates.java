package satow.coding.actors;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import satow.article.Span;

/**
 * Which states an article speaks of, by which parliaments and parties of common names are told
 * apart: the Senate of an article on Manila and Cebu is not the American one.
 *
 * @param named how often each state is named, by its code; 0 where only its people or bodies are
 * @param dictionary the names of states
 */
record ArticleStates(Map<String, Integer> named, ActorDictionary dictionary) {
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

  /** Abbreviations and creeds: {@code PRD}, {@code Social Democrats}. */
  private static final Pattern PARTIES =
      Pattern.compile(
          "\\p{Lu}{2,4}|(?:\\p{Lu}\\p{L}+ )*(?:Democrat|Socialist|Conservative|Liberal|Labour"
              + "|Communist|Republican|Nationalist|Green)s?(?: Party)?");

  /** Once may be by the way. */
  private static final int OFTEN = 2;

  ArticleStates {
    named = Map.copyOf(named);
  }

  /** The states that a text names, be it only by their people in office. */
  static ArticleStates of(String text, ActorDictionary dictionary) {
    var named = new HashMap<String, Integer>();
    for (Gazetteer.Match match : dictionary.names(text, new Span(0, text.length()))) {
      var here = new HashMap<String, Integer>();
      for (Name name : match.names()) {
        String code = name.offices().isEmpty() ? name.code() : name.offices().get(0).code();
        if (!shared(name) && dictionary.isState(Name.country(code))) {
          here.merge(Name.country(code), name.kind().isOfState() ? 1 : 0, Math::max);
        }
      }
      here.forEach((state, times) -> named.merge(state, times, Integer::sum));
    }
    return new ArticleStates(named, dictionary);
  }

  /**
   * What a name means here: itself, or the like of the state that the article speaks of where it
   * never speaks of the name's own. A party of that name there is unknown.
   */
  Optional<Name> here(Name name) {
    if (!shared(name) || named.containsKey(Name.country(name.code())) || saysWhose(name)) {
      return Optional.of(name);
    }
    Optional<String> other =
        named.entrySet().stream()
            .filter(e -> e.getValue() >= OFTEN)
            .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey);
    if (other.isEmpty()) {
      return Optional.of(name);
    }
    return role(name).equals(PARTY)
        ? Optional.empty()
        : Optional.of(
            new Name(
                name.text(), name.kind(), other.get() + PARLIAMENT, name.text(), name.offices()));
  }

  /** {@code the U.S. Congress}, {@code the Communist Party of Cuba}. */
  private boolean saysWhose(Name name) {
    String text = name.text();
    int first = text.indexOf(' ') + 1;
    int last = text.lastIndexOf(' ');
    return last > 0
        && Stream.of(new Span(0, last), new Span(first, text.length()))
            .flatMap(s -> dictionary.names(text, s).stream())
            .flatMap(m -> m.names().stream())
            .anyMatch(n -> n.kind().isOfState());
  }

  private static boolean shared(Name name) {
    return switch (role(name)) {
      case PARLIAMENT -> PARLIAMENTS.contains(name.text());
      case PARTY -> PARTIES.matcher(name.text()).matches();
      default -> false;
    };
  }

  private static String role(Name name) {
    return name.code().length() >= 6 ? name.code().substring(3, 6) : "";
  }
}
