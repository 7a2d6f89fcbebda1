package satow.dossier.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import satow.coding.Actor;
import satow.coding.EventMention;
import satow.coding.Statement;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Content;
import satow.dossier.merge.Countries;
import satow.dossier.merge.Dyad;
import satow.language.Sentence;

/**
 * Which sentences of an article tell of a dyad: those that name one of the two or its people, take
 * up what a sentence before says of them, or speak beside it of what the article tells of them.
 */
final class Pertinent {
  /** So many sentences before may say whom a sentence speaks of. */
  private static final int NEAR = 2;

  /** How a sentence takes up the one before, in its first words. */
  private static final Pattern BACK =
      Pattern.compile(
          "^(?:\\S+\\s+){0,8}?(?i:it|its|they|them|their|theirs|he|him|his|she|her|both|this|these|those"
              + "|the (?:two|talks|meeting|summit|leaders|ministers|presidents|countries|sides|parties"
              + "|neighbou?rs|agreement|deal|visit|war|fighting|conflict|dispute|border|duties|sanctions))\\b");

  private final Dyad dyad;
  private final DatedArticle article;
  private final SortedSet<Integer> named = new TreeSet<>();
  private final Pattern people;

  /** Which sentences of an article tell of a dyad. */
  Pertinent(Dyad dyad, DatedArticle article) {
    this.dyad = dyad;
    this.article = article;
    article.coded().events().stream().filter(this::acts).forEach(e -> named.add(e.sentence()));
    article.coded().analyzed().sentences().stream()
        .filter(s -> !named.contains(s.index()) && names(s))
        .forEach(s -> named.add(s.index()));
    this.people = people();
  }

  /** The last names of the persons of the two who act or speak in the article. */
  private Pattern people() {
    var events = article.coded().events().stream();
    var acting = events.flatMap(e -> Stream.of(e.source(), e.target(), e.reportedBy()));
    var speaking = article.coded().statements().stream().map(Statement::speaker);
    var names =
        Stream.concat(acting, speaking)
            .filter(this::of)
            .flatMap(Optional::stream)
            .filter(Countries::person)
            .map(a -> a.name().substring(a.name().lastIndexOf(' ') + 1))
            .distinct()
            .sorted()
            .map(Pattern::quote)
            .toList();
    return Pattern.compile(names.isEmpty() ? "(?!)" : "\\b(?:" + String.join("|", names) + ")\\b");
  }

  /**
   * Whether a sentence tells of the two: it names one of them or one of their people, takes up in
   * its first words what the one or two sentences before say of them, or stands beside such a
   * sentence and speaks of what the article tells of them.
   */
  boolean has(Sentence sentence) {
    var sentences = article.coded().analyzed().sentences();
    int at = sentence.index();
    boolean tells = tells(sentence);
    boolean back = true;
    for (int n = 1; n <= NEAR && !tells && back && at >= n; n++) {
      back = BACK.matcher(text(sentences.get(at - n + 1))).find();
      tells = back && tells(sentences.get(at - n));
    }
    boolean beside =
        at > 0 && tells(sentences.get(at - 1))
            || at + 1 < sentences.size() && tells(sentences.get(at + 1));
    return tells || beside && Content.shared(matter(), Content.words(text(sentence))) > 0;
  }

  private boolean tells(Sentence sentence) {
    var text = text(sentence);
    return named.contains(sentence.index())
        || people.matcher(text).find()
        || StateNames.in(text).stream().anyMatch(dyad::has);
  }

  /** The words of two or more sentences that tell of the two. */
  private Set<String> matter() {
    var once = new TreeSet<String>();
    var twice = new TreeSet<String>();
    for (Sentence s : article.coded().analyzed().sentences()) {
      if (tells(s)) {
        Content.words(StateNames.without(text(s))).stream()
            .filter(w -> !once.add(w))
            .forEach(twice::add);
      }
    }
    return twice;
  }

  private String text(Sentence sentence) {
    return sentence.span().in(article.coded().analyzed().article().text());
  }

  private boolean names(Sentence sentence) {
    var text = text(sentence);
    return List.of(dyad.first(), dyad.second()).stream()
        .anyMatch(code -> Countries.mentioned(code, text));
  }

  private boolean acts(EventMention e) {
    return Stream.of(e.source(), e.target(), e.reportedBy()).anyMatch(this::of);
  }

  private boolean of(Optional<Actor> actor) {
    return actor.flatMap(Actor::country).filter(dyad::has).isPresent();
  }
}
