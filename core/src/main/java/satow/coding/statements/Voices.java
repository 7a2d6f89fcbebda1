package satow.coding.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.actors.ArticleActors;
import satow.coding.actors.Phrase;
import satow.coding.dictionary.Words;
import satow.language.Sentence;
import satow.language.Token;

/** Says who a noun or pronoun of an article is: by dictionary, else by its name in the text. */
final class Voices {
  private static final Set<String> HE_OR_SHE = Set.of("he", "she");
  private static final Set<String> TITLES =
      Words.of(
          """
          President Minister Premier Prime Chancellor Secretary General Foreign Defence Defense
          Chief Ambassador Senator Sen. Rep. Congressman Governor Gov. Mayor Professor Prof. Dr
          Dr. Mr Mr. Mrs Mrs. Ms Ms. Sir Lord King Queen Prince Princess Sheikh Emperor Colonel
          Col. Major Maj. Captain Capt. Lieutenant Lt. Admiral Adm. Gen. Marshal Commander
          Spokesman Spokeswoman Spokesperson Deputy Vice Director Chairman Chairwoman Speaker
          Justice Judge Finance Trade Economy Energy Interior State PM Treasury Cabinet House
          Senate Ministry Department Assistant Under Undersecretary Representative Commissioner
          Envoy Special Acting Former Industry Minister-designate Analyst Economist Archbishop
          Pope Rev. Reverend Executive Officer Managing Kremlin The
          """);

  /** Words that end the name of a body, not of a human being. */
  private static final Set<String> BODIES =
      Words.of(
          """
          ministry government department agency bank council union party parliament congress
          senate house commission committee court army navy force forces corporation company
          corp corp. inc inc. ltd co co. group organization organisation association institute
          university office embassy administration foundation fund times post news television
          radio states nations kingdom republic federation kremlin pentagon journal league
          bureau board service exchange brothers plc system center centre authority treasury
          officials sources economists analysts dealers traders
          """);

  private static final Set<String> HUMAN =
      Words.of(
          """
          official aide analyst minister president secretary chief head expert diplomat premier
          chairman economist source general leader ambassador pm chancellor envoy senator
          representative scholar politician professor executive dealer trader king governor
          mayor commander lawmaker legislator deputy activist adviser advisor director fellow
          resident officer lawyer judge man woman boss
          """);

  private static final Set<String> TOP =
      Set.of("leader", "president", "premier", "minister", "chancellor", "pm");

  private final String text;
  private final ArticleActors actors;
  private final Map<String, String> fullNames = new HashMap<>();

  /** The full names of the people of each code. */
  private final Map<String, Set<String>> people = new HashMap<>();

  Voices(String text, List<Sentence> sentences, ArticleActors actors) {
    this.text = text;
    this.actors = actors;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        boolean last = token.isProper() && !token.label().equals("compound");
        if (last) {
          for (Actor actor : actors.at(sentence, token)) {
            boolean human = actor.name().endsWith(" " + token.form());
            if (human && actor.code().isPresent() && !body(token)) {
              people.computeIfAbsent(actor.code().get(), c -> new TreeSet<>()).add(actor.name());
            }
          }
          String name = name(sentence, token);
          if (name.indexOf(' ') > 0 && !body(token)) {
            fullNames.putIfAbsent(token.form(), name);
            // Family names come first in East Asia and Hungary.
            fullNames.putIfAbsent(name.substring(0, name.indexOf(' ')), name);
          }
        }
      }
    }
  }

  /** Who the phrase headed by a token is; pronouns are left to {@link #pronoun}. */
  Optional<Voice> named(Sentence sentence, Token head) {
    List<Actor> known = actors.at(sentence, head);
    if (!head.isNoun() && known.isEmpty() && !head.tag().equals("VB")) {
      return Optional.empty();
    }
    if (!known.isEmpty()) {
      List<Actor> others = others(sentence, head, known);
      boolean one = others.isEmpty() && person(head, known);
      return Optional.of(new Voice(wellNamed(sentence, head, known.get(0)), one, others));
    }
    Optional<Token> named = nameBeside(sentence, head);
    if (named.isPresent()) {
      return named(sentence, named.get());
    }
    boolean proper = head.isProper() || head.tag().equals("VB");
    String own = proper ? name(sentence, head) : phrase(sentence, head);
    String full = proper ? fullNames.getOrDefault(head.form(), own) : own;
    String name = full.length() > own.length() ? full : own;
    Span span = new Phrase(sentence, head).span();
    return Optional.of(
        new Voice(new Actor(Optional.empty(), name, span.in(text), span), person(head, List.of())));
  }

  /** The other members of a group, and known actors joined by {@code and}. */
  private List<Actor> others(Sentence sentence, Token head, List<Actor> known) {
    var out = new ArrayList<Actor>(known.subList(1, known.size()));
    for (Token joined : new Phrase(sentence, head).coordinated()) {
      boolean named = joined.index() != head.index() && joined.isProper();
      actors.at(sentence, joined).stream()
          .filter(a -> named && a.code().isPresent())
          .map(a -> wellNamed(sentence, joined, a))
          .forEach(out::add);
    }
    return out;
  }

  /**
   * {@code the energy company Novatek}, {@code analyst Ana Ruiz}: the name right after the noun.
   */
  private Optional<Token> nameBeside(Sentence sentence, Token head) {
    return sentence.children(head, "appos").stream()
        .filter(a -> a.isProper() && a.index() <= head.index() + 3)
        .filter(
            a ->
                sentence.tokens().subList(head.index() + 1, a.index()).stream()
                    .noneMatch(t -> t.form().equals(",")))
        .findFirst();
  }

  /** An actor known by a country alone, though the text names the person: the person's name. */
  private Actor wellNamed(Sentence sentence, Token head, Actor actor) {
    Optional<Token> beside = head.isProper() ? Optional.empty() : nameBeside(sentence, head);
    if (beside.isPresent()) {
      String name = name(sentence, beside.get());
      return new Actor(actor.code(), name, actor.text(), actor.span());
    }
    Optional<Actor> leader = leader(head, actor);
    if (leader.isPresent()) {
      return leader.get();
    }
    boolean same = actor.name().equals(head.form());
    boolean called =
        head.isProper() && !body(head) && (same || !actor.name().contains(head.form()));
    String own = called ? name(sentence, head) : "";
    String full = fullNames.getOrDefault(head.form(), own);
    boolean human = full.indexOf(' ') > 0 && actor.code().filter(c -> c.length() > 3).isPresent();
    boolean bare = same && actors.placeAt(sentence, head).isEmpty();
    if (bare && full.indexOf(' ') > 0
        || bare && head.isProper() && fullNames.containsKey(head.form())) {
      String name = fullNames.getOrDefault(head.form(), full);
      return new Actor(actor.code(), name, actor.text(), actor.span());
    }
    boolean ownName = human && !full.equals(head.form()) && notADictionaryName(actor, head);
    return ownName ? new Actor(actor.code(), full, actor.text(), actor.span()) : actor;
  }

  /** {@code the Chilean leader}: the one human being with that code whom the article names. */
  private Optional<Actor> leader(Token head, Actor actor) {
    boolean top = TOP.contains(head.lemma()) && !head.isProper();
    Set<String> same = top ? people.getOrDefault(actor.code().orElse(""), Set.of()) : Set.of();
    return same.size() == 1
        ? Optional.of(new Actor(actor.code(), same.iterator().next(), actor.text(), actor.span()))
        : Optional.empty();
  }

  private static boolean notADictionaryName(Actor actor, Token head) {
    return actor.name().indexOf(' ') < 0 && !head.form().equals(actor.name());
  }

  private boolean person(Token head, List<Actor> known) {
    if (known.size() > 1 || head.tag().endsWith("S") || body(head)) {
      return false;
    }
    if (!head.isProper()) {
      String lemma = head.lemma();
      return HUMAN.contains(lemma) || lemma.endsWith("man") || lemma.endsWith("person");
    }
    boolean state =
        !known.isEmpty() && known.get(0).code().filter(c -> c.length() == 3).isPresent();
    boolean sameAsName = !known.isEmpty() && known.get(0).name().indexOf(' ') < 0;
    return !state && !(sameAsName && known.get(0).code().filter(c -> c.length() > 5).isPresent());
  }

  private static boolean body(Token head) {
    return BODIES.contains(head.form().toLowerCase(Locale.ROOT));
  }

  /** The capitalised words that end in the token, titles left out. */
  private String name(Sentence sentence, Token head) {
    int from = head.index();
    while (from > 0 && partOfName(sentence, from - 1)) {
      from--;
    }
    while (from < head.index() && TITLES.contains(sentence.tokens().get(from).form())) {
      from++;
    }
    Span span = sentence.tokens().get(from).span().cover(head.span());
    return span.in(text).replaceAll("\\s+", " ");
  }

  private boolean partOfName(Sentence sentence, int index) {
    Token token = sentence.tokens().get(index);
    String form = token.form();
    boolean capital = Character.isUpperCase(form.charAt(0));
    boolean particle = Set.of("de", "al", "von", "van", "bin", "ben", "da", "el").contains(form);
    boolean firstWord = index == 0 && !token.isProper();
    boolean title = TITLES.contains(form);
    return (capital && !title && !firstWord && !token.tag().startsWith("JJ")
        || particle && index > 0 && partOfName(sentence, index - 1));
  }

  /** {@code some 80 km off the island, today's communique}: who speaks stands behind the comma. */
  private String phrase(Sentence sentence, Token head) {
    var span = new Phrase(sentence, head).span();
    var before = new Span(span.start(), Math.max(span.start(), head.span().start())).in(text);
    int comma = before.lastIndexOf(", ");
    return span.in(text).substring(comma < 0 ? 0 : comma + 2).replaceAll("\\s+", " ");
  }

  static boolean heOrShe(Token token) {
    return HE_OR_SHE.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /** A voice again, by another word. */
  static Voice again(Voice voice, Token token) {
    Actor a = voice.actor();
    return new Voice(new Actor(a.code(), a.name(), token.form(), token.span()), voice.person());
  }

  /** The people who are subjects of clauses outside the quotations, in order. */
  List<Voice> subjects(Sentence sentence, int before, List<Quoted> quotes) {
    var out = new ArrayList<Voice>();
    for (Token token : sentence.tokens()) {
      boolean subject = token.label().startsWith("nsubj") && token.isNoun();
      boolean quoted = quotes.stream().anyMatch(q -> q.span().overlaps(token.span()));
      if (subject && !quoted && token.index() < before) {
        named(sentence, token).filter(Voice::person).ifPresent(out::add);
      }
    }
    return out;
  }

  /** Whom a pronoun stands for by the rules of the actors' room. */
  Optional<Voice> pronoun(Sentence sentence, Token token) {
    List<Actor> known = actors.at(sentence, token);
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(new Voice(known.get(0), heOrShe(token), known.subList(1, known.size())));
  }
}
