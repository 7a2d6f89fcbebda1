package satow.dossier.brief;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import satow.article.Article;
import satow.article.Span;
import satow.dossier.account.Source;
import satow.dossier.merge.Content;
import satow.dossier.merge.Event;
import satow.dossier.merge.EventKind;
import satow.dossier.merge.Evidence;

/**
 * Events that a headline alone tells and the first sentence under it tells again with another code:
 * a reader would find one thing twice.
 */
final class Headlines {
  /** So much of the shorter one's content words the two share. */
  private static final double SHARE = 0.3;

  private final Map<String, Span> headlines;

  Headlines(List<Source> sources) {
    this.headlines =
        sources.stream()
            .map(Source::article)
            .filter(a -> a.title().flatMap(Article.Title::span).isPresent())
            .collect(
                Collectors.toMap(
                    Article::id, a -> a.title().flatMap(Article.Title::span).orElseThrow()));
  }

  /** The events without those that only sum up another one of them. */
  List<Event> without(List<Event> events) {
    var heads = events.stream().filter(this::heads).toList();
    return events.stream()
        .filter(e -> !heads.contains(e) || events.stream().noneMatch(o -> sumsUp(e, o)))
        .toList();
  }

  private boolean heads(Event e) {
    return e.evidence().stream().allMatch(this::stands);
  }

  private boolean stands(Evidence x) {
    var headline = headlines.get(x.articleId());
    return headline != null && headline.overlaps(x.sentenceSpan());
  }

  /** Whether the second tells in the first sentence what the first tells in the headline. */
  private boolean sumsUp(Event head, Event other) {
    var above = head.telling();
    return !heads(other)
        && other.dyad().equals(head.dyad())
        && done(other) == done(head)
        && friendly(other) == friendly(head)
        && (other.parties().mutual()
            || head.parties().mutual()
            || other.parties().acts(acting(head)))
        && other.evidence().stream()
            .filter(x -> x.articleId().equals(above.articleId()))
            .filter(x -> x.sentence() == above.sentence() + 1)
            .anyMatch(
                x ->
                    Content.overlap(Content.words(above.text()), Content.words(x.text())) >= SHARE);
  }

  /** What is pledged is as little done as what a headline announces. */
  private static boolean done(Event e) {
    return e.happened() && e.kind() != EventKind.PLEDGE;
  }

  /** CAMEO's first eight roots tell of cooperation, the others of conflict. */
  private static boolean friendly(Event e) {
    return e.cameo().compareTo("09") < 0;
  }

  private static String acting(Event e) {
    return e.parties().acts(e.dyad().first()) ? e.dyad().first() : e.dyad().second();
  }
}
