package satow.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import satow.coding.EventMention;
import satow.coding.Status;
import satow.dossier.DateInterval;
import satow.dossier.DatedArticle;
import satow.dossier.Publication;
import satow.dossier.dating.Dating;
import satow.dossier.dating.KnownEvent;
import satow.dossier.dating.KnownEvent.Meeting;
import satow.store.EventStore;
import satow.store.MentionQuery;
import satow.store.StoredArticle;
import satow.store.StoredMention;

/**
 * Dates undated articles by what the store's other articles say of the same meetings.
 *
 * <p>An article that leans on others lends its dates to none, so the outcome does not depend on the
 * order in which articles come.
 */
public record Neighbours(EventStore store, Coding coding) {

  /** The article as the store's other articles date it: itself where they add nothing. */
  public DatedArticle dated(DatedArticle article) {
    if (!open(article)) {
      return article;
    }
    var known = known(article);
    boolean leans = Dating.leansOnOthers(article.publication());
    return known.isEmpty() && !leans ? article : coding.date(article, known);
  }

  /** Articles of the store whose dates change with what this one tells, dated anew. */
  public List<DatedArticle> changed(DatedArticle article) {
    var out = new LinkedHashMap<String, DatedArticle>();
    if (Dating.leansOnOthers(article.publication())) {
      return List.of();
    }
    for (KnownEvent event : told(article)) {
      for (StoredArticle other : tellingOf(event)) {
        if (!out.containsKey(other.hash())) {
          var before = store.article(other);
          var after = dated(before);
          if (!after.publication().equals(before.publication())) {
            out.put(other.hash(), after);
          }
        }
      }
    }
    return List.copyOf(out.values());
  }

  /** Whether the article's own day is still open, and nobody has declared it. */
  private static boolean open(DatedArticle article) {
    return article.coded().analyzed().article().declared().isEmpty()
        && (Dating.leansOnOthers(article.publication()) || wide(article.publication()));
  }

  private static boolean wide(Publication publication) {
    return publication.interval().filter(i -> i.days() > 1).isPresent();
  }

  /** The days of this article's meetings as other articles have them. */
  private List<KnownEvent> known(DatedArticle article) {
    var out = new ArrayList<KnownEvent>();
    for (Meeting meeting : meetings(article)) {
      for (StoredMention m : between(meeting, Optional.of(Status.HAPPENED))) {
        KnownEvent.of(m.mention(), m.date(), m.place(), m.article().id())
            .filter(k -> k.meeting().equals(meeting))
            .filter(k -> !same(m.article(), article) && lends(m.article()))
            .ifPresent(out::add);
      }
    }
    return out;
  }

  private static boolean same(StoredArticle stored, DatedArticle article) {
    return stored.id().equals(article.coded().analyzed().article().id());
  }

  private boolean lends(StoredArticle article) {
    return !Dating.leansOnOthers(store.untagged(article).publication());
  }

  private static List<Meeting> meetings(DatedArticle article) {
    var out = new ArrayList<Meeting>();
    var events = article.coded().events();
    for (int i = 0; i < events.size(); i++) {
      Meeting.of(events.get(i), article.eventPlaces().get(i))
          .filter(m -> !out.contains(m))
          .ifPresent(out::add);
    }
    return out;
  }

  private static List<KnownEvent> told(DatedArticle article) {
    var out = new ArrayList<KnownEvent>();
    var id = article.coded().analyzed().article().id();
    List<EventMention> events = article.coded().events();
    for (int i = 0; i < events.size(); i++) {
      KnownEvent.of(events.get(i), article.eventDates().get(i), article.eventPlaces().get(i), id)
          .filter(k -> !out.contains(k))
          .ifPresent(out::add);
    }
    return out;
  }

  /** Articles without a day of their own that tell of the same meeting. */
  private List<StoredArticle> tellingOf(KnownEvent event) {
    var seen = new TreeSet<String>();
    var out = new ArrayList<StoredArticle>();
    for (StoredMention m : between(event.meeting(), Optional.empty())) {
      boolean told = Meeting.of(m.mention(), m.place()).filter(event.meeting()::equals).isPresent();
      boolean day = m.article().published().map(DateInterval::days).orElse(0L) == 1;
      if (told && !(day && lends(m.article())) && seen.add(m.article().hash())) {
        out.add(m.article());
      }
    }
    return out;
  }

  private List<StoredMention> between(Meeting meeting, Optional<Status> status) {
    var all = MentionQuery.between(meeting.dyad().first(), meeting.dyad().second());
    return store.mentions(
        new MentionQuery(
            all.a(),
            all.b(),
            Optional.of(meeting.root()),
            all.cameo(),
            status,
            all.from(),
            all.to(),
            all.limit()));
  }
}
