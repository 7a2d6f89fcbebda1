package satow.coding.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import satow.coding.dictionary.WordLists;
import satow.language.Token;

/** Tells by the words beside a name that somebody else than the one in the dictionary bears it. */
final class OtherBearers {
  private static final Set<String> CALENDAR = WordLists.shipped("reference").of("calendar");

  private final Scene scene;
  private final RoleWords roles;

  OtherBearers(Scene scene, RoleWords roles) {
    this.scene = scene;
    this.roles = roles;
  }

  /** Another first name stands before it: {@code Cherie Blair}. */
  boolean hasOtherFirstName(Gazetteer.Match match, List<Name> names) {
    Optional<Token> first = scene.names().first(match);
    boolean other = isSecondOfTwo(match, names);
    if (other) {
      return true;
    }
    for (int i = first.map(Token::index).orElse(0) - 1; i >= 0; i--) {
      Token before = scene.sentence().tokens().get(i);
      Token after = scene.sentence().tokens().get(i + 1);
      boolean ofName =
          (before.isProper() || isNameLike(before))
              && scene.adjacent(before, after)
              && !roles.isTitle(before)
              && scene.names().at(before).filter(this::isNoFirstName).isEmpty()
              && !CALENDAR.contains(before.form());
      if (!ofName) {
        break;
      }
      if (names.stream().anyMatch(n -> isOwnFirstName(before.form(), n))) {
        return false;
      }
      other |= before.form().length() > 1;
    }
    return other;
  }

  /** {@code Holden-Brown} is nobody called Brown. */
  private boolean isSecondOfTwo(Gazetteer.Match match, List<Name> names) {
    int start = match.span().start();
    boolean hyphened =
        start > 1
            && scene.text().charAt(start - 1) == '-'
            && Character.isLetter(scene.text().charAt(start - 2));
    return hyphened && names.stream().noneMatch(n -> n.who().indexOf('-') > 0);
  }

  /** {@code said Rich Cruz}: a capital within a sentence on what the tagger takes for a verb. */
  private boolean isNameLike(Token token) {
    return token.index() > 0
        && token.isVerb()
        && !scene.sentence().headline()
        && Character.isUpperCase(token.form().charAt(0));
  }

  boolean isNoFirstName(Gazetteer.Match match) {
    return !match.names().get(0).kind().isOfPerson();
  }

  private static boolean isOwnFirstName(String word, Name name) {
    String skeleton = Letters.skeleton(word);
    boolean initial = word.length() == 2 && word.endsWith(".");
    for (String own : name.who().split(" ", -1)) {
      boolean begins = !own.isEmpty() && Letters.plain(own.charAt(0)) == word.charAt(0);
      boolean alike = begins && skeleton.length() > 1 && Letters.skeleton(own).equals(skeleton);
      if (initial ? begins : alike || Letters.plain(own).equals(Letters.plain(word))) {
        return true;
      }
    }
    return false;
  }

  /** Another given name or surname follows: {@code Wen Xiuying}, {@code Ahmed Ben Bella}. */
  boolean hasOtherLastName(Gazetteer.Match match) {
    Optional<Token> last = scene.names().last(match);
    List<Token> tokens = scene.sentence().tokens();
    int next = last.map(t -> t.index() + 1).orElse(tokens.size());
    if (next >= tokens.size()) {
      return false;
    }
    Token after = tokens.get(next);
    Token own = last.orElseThrow();
    boolean joined =
        own.head() == after.index() || own.head() == after.head() || after.head() == own.index();
    return after.isProper()
        && joined
        && scene.adjacent(own, after)
        && roles.endingAt(after).isEmpty()
        && !CALENDAR.contains(after.form())
        && scene.names().at(after).filter(this::isNoFirstName).isEmpty();
  }
}
