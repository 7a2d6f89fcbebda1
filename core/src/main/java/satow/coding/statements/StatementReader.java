package satow.coding.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.Statement;
import satow.coding.actors.ArticleActors;
import satow.coding.issues.IssueDictionary;
import satow.language.AnalyzedArticle;
import satow.language.Sentence;
import satow.language.Token;

/** Reads who says what in an article. Stateless, thread-safe. */
public final class StatementReader {
  /** Shorter quotations are parts of a sentence of the reporter's. */
  private static final int FEW_WORDS = 8;

  private final IssueDictionary issues;

  /** A reader that names issues by the dictionary. */
  public StatementReader(IssueDictionary issues) {
    this.issues = issues;
  }

  /** The quotes and the indirect speech of an article, by position. */
  public List<Statement> read(AnalyzedArticle article, ArticleActors actors) {
    String text = article.article().text();
    List<Sentence> sentences = article.sentences();
    if (sentences.isEmpty()) {
      return List.of();
    }
    List<Quoted> quotes = QuoteMarks.find(text, sentences);
    var voices = new Voices(text, sentences, actors);
    List<Attribution> attributions = AttributionReader.read(sentences, quotes, voices);
    List<DirectSpeech.Spoken> spoken =
        DirectSpeech.read(text, sentences, quotes, attributions, voices);
    var out = new ArrayList<Statement>();
    for (DirectSpeech.Spoken s : spoken) {
      List<String> about = about(context(s.quote(), text, sentences), article, actors);
      for (Optional<Actor> who : speakers(s.speaker())) {
        out.add(
            new Statement(
                s.quote().span(),
                true,
                who,
                addressee(who, s.addressee()),
                about,
                s.via().map(v -> v.actor().name())));
      }
    }
    for (IndirectSpeech.Clause c : new IndirectSpeech(text, quotes, spoken).read(attributions)) {
      for (Optional<Actor> who : speakers(c.speaker())) {
        out.add(
            new Statement(
                c.span(),
                false,
                who,
                addressee(who, c.addressee()),
                about(c.span(), article, actors),
                c.via().map(v -> v.actor().name())));
      }
    }
    out.removeIf(x -> x.speaker().filter(who -> located(text, who)).isPresent());
    out.sort(Comparator.comparing(Statement::span).thenComparing(s -> s.direct() ? 0 : 1));
    return out;
  }

  /** What a few quoted words are about, only the sentence around them tells. */
  private static Span context(Quoted quote, String text, List<Sentence> sentences) {
    return quote.words(text) < FEW_WORDS
        ? sentences.get(quote.first()).span().cover(quote.span())
        : quote.span();
  }

  private static Optional<Actor> actor(Optional<Voice> voice) {
    return voice.map(Voice::actor);
  }

  /** What several say together each of them says: one statement for each. */
  private static List<Optional<Actor>> speakers(Optional<Voice> voice) {
    var out = new ArrayList<Optional<Actor>>();
    out.add(actor(voice));
    voice.ifPresent(v -> v.others().forEach(o -> out.add(Optional.of(o))));
    return out;
  }

  /** {@code a newspaper in Miami reported}: the town said nothing. */
  private static boolean located(String text, Actor who) {
    int start = who.span().start();
    return who.code().isEmpty()
        && start >= 4
        && start <= text.length()
        && text.startsWith(" in ", start - 4);
  }

  /** Nobody tells himself: a pronoun that seems to say so stands for somebody else. */
  private static Optional<Actor> addressee(Optional<Actor> speaker, Optional<Voice> addressee) {
    var who = speaker.map(Actor::name);
    return actor(addressee)
        .filter(a -> !who.equals(Optional.of(a.name())))
        .map(a -> counterpart(a, speaker));
  }

  /** {@code her counterpart} is of another country than she. */
  private static Actor counterpart(Actor a, Optional<Actor> speaker) {
    boolean own =
        a.text().toLowerCase(java.util.Locale.ROOT).contains("counterpart")
            && a.country().isPresent()
            && a.country().equals(speaker.flatMap(Actor::country));
    return own ? new Actor(Optional.empty(), a.name(), a.text(), a.span()) : a;
  }

  private List<String> about(Span span, AnalyzedArticle article, ArticleActors actors) {
    List<Token> tokens = new ArrayList<>();
    boolean state = false;
    for (Sentence s : article.sentences()) {
      if (!s.span().overlaps(span)) {
        continue;
      }
      for (Token t : s.tokens()) {
        if (span.contains(t.span())) {
          tokens.add(t);
          state |=
              actors.at(s, t).stream().anyMatch(a -> a.country().isPresent())
                  || actors.placeAt(s, t).isPresent();
        }
      }
    }
    String lemmas = tokens.stream().map(Token::lemma).collect(Collectors.joining(" "));
    return issues.of(span.in(article.article().text()), lemmas, state);
  }
}
