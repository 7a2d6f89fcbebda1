package satow.dossier.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import satow.coding.Actor;
import satow.coding.CodedArticle;
import satow.coding.EventMention;
import satow.coding.Status;
import satow.dossier.EventDate;
import satow.dossier.Place;
import satow.dossier.places.PlaceEntry.Kind;
import satow.language.Sentence;

/**
 * Where the events of one article took place: at the place of the event's own clause, else at that
 * of the occasion which the article reports. A place that is only named is none of an event.
 */
final class EventPlaces {
  /** Words by which a sentence speaks of a meeting, whose place then is its place. */
  private static final Pattern OCCASION =
      Pattern.compile(
          "(?i)\\b(meetings?|summits?|talks|met|gathering|discuss(?:ed|ions?)|sidelines|forum|conference"
              + "|negotiations|reporters|joint statement|dinner|ceremony)\\b");

  /** Words by which a plan or a doubt points back to a meeting told before. */
  private static final Pattern THE_MEETING =
      Pattern.compile(
          "(?i)\\b(?:the|their|that|this) (?:meeting|summit|talks|visit|trip|opportunity|occasion)\\b");

  private static final Pattern THAT_ISLAND =
      Pattern.compile("\\b(?:the|those|these) (?:islands?|islets)\\b");

  /** A third country's town brings two together only where something else does. */
  private static final Pattern BESIDE =
      Pattern.compile("(?i)\\bon the (?:sidelines|margins|fringes?) of\\b");

  /** {@code has met him twice}: elsewhere, at other times. */
  private static final Pattern PERFECT = Pattern.compile("\\b(?:has|have)\\s+(?:\\p{L}+ly\\s+)?$");

  /** What one talks over with somebody may be by telephone. */
  private static final Pattern TALK = Pattern.compile("(?i)^(?:discuss|sp[eo]ak|spoke|talked)");

  private static final Pattern HERE = Pattern.compile("(?i)\\bhere\\b");

  private static final Pattern TO_COME =
      Pattern.compile("(?i)\\s*(?:that\\s+)?(?:\\p{L}+\\s+){1,3}(?:will|would)\\b");

  /** Words of a government about itself that it says at home, unless told otherwise. */
  private static final Pattern AT_HOME =
      Pattern.compile(
          "(?i)^(?:announc|hint|declar|unveil|decree|ratif|enact|told|tell|interview).*");

  /** Verbs by which a government lets its own plans be known. */
  private static final Set<String> HINTS = Set.of("hint", "announce", "signal", "indicate");

  private static final Pattern PUBLIC =
      Pattern.compile(
          "(?i)\\b(?:reporters?|parliament|lawmakers|television|TV|radio|newspaper|journalists?|interview"
              + "|news conference|broadcaster|daily)\\b");

  /** A visit to a town is hardly longer; our own choice. */
  private static final long VISIT_DAYS = 4;

  private final CodedArticle article;
  private final String text;
  private final List<EventDate> dates;
  private final Mentions mentions;
  private final Clauses clauses;
  private final Optional<PlaceEntry> dateline;
  private final PlaceTable table;

  EventPlaces(CodedArticle article, List<EventDate> dates, PlaceReader reader, PlaceTable table) {
    this.dates = dates;
    this.article = article;
    this.text = article.analyzed().article().text();
    this.mentions = new Mentions(article, reader);
    this.clauses = new Clauses(text);
    this.table = table;
    this.dateline = Datelines.of(text, article.analyzed().sentences(), table);
  }

  /** A place for each event of the article, in order. */
  List<Optional<Place>> all() {
    var out = new ArrayList<Optional<Place>>();
    for (int i = 0; i < article.events().size(); i++) {
      out.add(of(article.events().get(i), dates.get(i)).map(PlaceEntry::place));
    }
    return out;
  }

  private Optional<PlaceEntry> of(EventMention event, EventDate date) {
    var sentence = article.analyzed().sentences().get(event.sentence());
    var own = own(event, sentence);
    if (own.isPresent()) {
      return own;
    }
    return switch (event.status()) {
      case HAPPENED -> happened(event, date, sentence);
      case NEGATED -> spokenOf(event, sentence);
      // what is only considered is considered at home
      case POSSIBLE ->
          event.cameo().startsWith("014") ? atHome(event, sentence) : planned(event, sentence);
      case PLANNED, DESIRED, HYPOTHETICAL -> planned(event, sentence);
      case ONGOING -> atHome(event, sentence);
      case HABITUAL -> Optional.empty();
    };
  }

  /** The place of the event's own clause: the one that costs least to reach from the trigger. */
  private Optional<PlaceEntry> own(EventMention event, Sentence sentence) {
    Optional<PlaceEntry> best = Optional.empty();
    int least = Clauses.TOO_FAR;
    for (PlaceMention m : mentions.in(sentence)) {
      boolean announced = announcesPlan(event) && m.span().start() > event.trigger().end();
      if (Roles.fits(event, m, text) && !announced) {
        int cost = clauses.cost(event, sentence, m);
        if (cost < least) {
          least = cost;
          best = Optional.of(m.entry());
        }
      }
    }
    return best.or(() -> sameIslands(event, sentence)).or(() -> territory(event, sentence));
  }

  /** {@code announced that he will go to X}: there he will go; announced it is elsewhere. */
  private boolean announcesPlan(EventMention event) {
    int end = event.trigger().end();
    return AT_HOME.matcher(event.trigger().in(text)).matches()
        && TO_COME.matcher(text).region(end, text.length()).lookingAt();
  }

  /** {@code invaded the islands}: those that the text named last. */
  private Optional<PlaceEntry> sameIslands(EventMention event, Sentence sentence) {
    int from = event.trigger().start();
    int to = Math.min(sentence.span().end(), event.trigger().end() + 40);
    if (!Roles.material(event)
        || !THAT_ISLAND.matcher(text.substring(from, Math.max(from, to))).find()) {
      return expelled(event, sentence);
    }
    return lastIslands(sentence);
  }

  /** {@code invaded the islands, eventually expelling …}. */
  private Optional<PlaceEntry> expelled(EventMention event, Sentence sentence) {
    boolean goesOn =
        event.cameo().matches("(?:17|18|20).*")
            && THAT_ISLAND
                .matcher(text.substring(sentence.span().start(), event.trigger().start()))
                .find();
    return goesOn ? lastIslands(sentence) : Optional.empty();
  }

  private Optional<PlaceEntry> lastIslands(Sentence sentence) {
    for (int i = sentence.index(); i >= Math.max(0, sentence.index() - 3); i--) {
      for (PlaceMention m : mentions.in(article.analyzed().sentences().get(i))) {
        boolean several = m.entry().place().name().matches(".*(?:Islands|Territories|ils)");
        if (m.entry().kind() == Kind.ISLAND && several) {
          return Optional.of(m.entry());
        }
      }
    }
    return Optional.empty();
  }

  /** A country that is attacked or visited is where that happens, if nothing nearer is named. */
  private Optional<PlaceEntry> territory(EventMention event, Sentence sentence) {
    if (!Roles.onTerritory(event) || event.target().isEmpty()) {
      return Optional.empty();
    }
    var target = event.target().get();
    return mentions.in(sentence).stream()
        .filter(m -> m.entry().kind() == Kind.COUNTRY && m.span().overlaps(target.span()))
        .filter(m -> target.country().equals(m.entry().place().country()))
        .filter(m -> event.trigger().overlaps(m.span()) || objectOf(event, m))
        .map(PlaceMention::entry)
        .findFirst();
  }

  private boolean objectOf(EventMention event, PlaceMention m) {
    int gap = m.span().start() - event.trigger().end();
    if (gap < 0 || gap > 12) {
      return false;
    }
    String between = text.substring(event.trigger().end(), m.span().start());
    String after = text.substring(m.span().end(), Math.min(text.length(), m.span().end() + 3));
    return between.strip().matches("|the|to|of|into") && !after.matches("(?s)(['’]s|-\\p{L}).*");
  }

  private Optional<PlaceEntry> happened(EventMention event, EventDate date, Sentence sentence) {
    if (date.background() || otherDay(date, sentence) || announcesPlan(event)) {
      return atHome(event, sentence);
    }
    int from = event.trigger().start();
    if (HERE.matcher(sentence.span().in(text)).find() && dateline.isPresent()) {
      return dateline;
    }
    boolean occasion =
        sentence.headline()
            || OCCASION.matcher(sentence.span().in(text)).find()
            || sequel(sentence);
    boolean before = PERFECT.matcher(text.substring(sentence.span().start(), from)).find();
    if (occasion && !before && !Roles.material(event)) {
      var place = occasion(event);
      if (place.isPresent()) {
        return place;
      }
    }
    return sameDay(event, date).or(() -> onVisit(event, date)).or(() -> atHome(event, sentence));
  }

  /** What both sides did on the day of their meeting, they did where they met. */
  private Optional<PlaceEntry> sameDay(EventMention event, EventDate date) {
    boolean day = date.interval().filter(d -> d.days() == 1).isPresent() && date.text().isPresent();
    if (!day || !event.cameo().matches("0[3-5].*") || sides(event).size() < 2) {
      return Optional.empty();
    }
    for (int i = 0; i < article.events().size(); i++) {
      var other = article.events().get(i);
      boolean meeting = other.cameo().startsWith("04") && sides(other).equals(sides(event));
      if (meeting && dates.get(i).interval().equals(date.interval())) {
        var place = own(other, article.analyzed().sentences().get(other.sentence()));
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  /** An expression of its own, in a sentence that names no occasion: another day, another place. */
  private boolean otherDay(EventDate date, Sentence sentence) {
    return date.text().filter(sentence.span().in(text)::contains).isPresent()
        && !OCCASION.matcher(sentence.span().in(text)).find();
  }

  /** {@code They agreed to …}: goes on telling of the meeting. */
  private boolean sequel(Sentence sentence) {
    return sentence
        .span()
        .in(text)
        .matches(
            "(?s)(?!.*\\b(?:has|have)\\b)(?:They|Both|The two (?:leaders|sides|ministers|men|countries)|The ministers)\\b.*");
  }

  /** The place of the meeting that the article reports: where its first located one was. */
  private Optional<PlaceEntry> occasion(EventMention event) {
    for (Sentence s : article.analyzed().sentences()) {
      boolean told = current(s) && Mentions.shares(article, s, event);
      if (told && OCCASION.matcher(s.span().in(text)).find()) {
        var place = mentions.occasion(s, OCCASION);
        if (place.isPresent()) {
          return place;
        }
      }
    }
    boolean ours =
        dateline.isPresent() && sides(event).contains(dateline.get().place().country().orElse("-"));
    boolean meeting =
        event.cameo().startsWith("04") && !TALK.matcher(event.trigger().in(text)).find();
    return meeting && (ours || beside(event)) ? dateline : Optional.empty();
  }

  /** Whether a sentence tells of something that is not history; of nothing at all is none. */
  private boolean current(Sentence sentence) {
    boolean any = false;
    boolean news = false;
    for (int i = 0; i < article.events().size(); i++) {
      if (article.events().get(i).sentence() == sentence.index()) {
        any = true;
        news |= !dates.get(i).background();
      }
    }
    return news || !any;
  }

  /** Whether the article tells of the two on the sidelines of another occasion. */
  private boolean beside(EventMention event) {
    return article.analyzed().sentences().stream()
        .filter(s -> BESIDE.matcher(s.span().in(text)).find())
        .anyMatch(s -> Mentions.shares(article, s, event));
  }

  /** Who has arrived in a town of his host's meets him there, if no other town is told. */
  private Optional<PlaceEntry> onVisit(EventMention event, EventDate date) {
    boolean meeting = event.cameo().matches("04[0467].?") && sides(event).size() == 2;
    if (!meeting || date.interval().filter(d -> d.days() == 1).isEmpty()) {
      return Optional.empty();
    }
    var day = date.interval().get().start();
    var towns = new java.util.TreeMap<String, PlaceEntry>();
    for (int i = 0; i < article.events().size(); i++) {
      var visit = article.events().get(i);
      boolean before =
          dates
              .get(i)
              .interval()
              .filter(d -> !d.end().isAfter(day) && d.start().plusDays(VISIT_DAYS).isAfter(day))
              .isPresent();
      if (visit.cameo().equals("042")
          && visit.status() == Status.HAPPENED
          && before
          && visitor(visit, event)) {
        own(visit, article.analyzed().sentences().get(visit.sentence()))
            .filter(p -> p.kind() == Kind.CITY)
            .filter(p -> sides(event).contains(p.place().country().orElse("-")))
            .ifPresent(p -> towns.put(p.place().name(), p));
      }
    }
    return towns.size() == 1
        ? Optional.of(towns.firstEntry().getValue())
        : Optional.<PlaceEntry>empty();
  }

  private static boolean visitor(EventMention visit, EventMention event) {
    var who = visit.source().map(Actor::name);
    return who.isPresent()
        && (event.source().map(Actor::name).equals(who)
            || event.target().map(Actor::name).equals(who));
  }

  private Optional<PlaceEntry> spokenOf(EventMention event, Sentence sentence) {
    boolean spoken =
        sentence
            .span()
            .in(text)
            .matches("(?s).*\\bnot (?:been )?(?:discuss|rais|mention|address)ed\\b.*");
    return spoken ? occasion(event) : Optional.empty();
  }

  /** What is planned takes place with the plan told just before. */
  private Optional<PlaceEntry> planned(EventMention event, Sentence sentence) {
    if (!THE_MEETING.matcher(sentence.span().in(text)).find() || Roles.material(event)) {
      return Optional.empty();
    }
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - 4); i--) {
      int at = i;
      for (EventMention e : article.events()) {
        boolean plan = e.sentence() == at && e.status() == Status.PLANNED;
        if (plan && sides(e).stream().anyMatch(sides(event)::contains)) {
          var place = own(e, article.analyzed().sentences().get(at));
          if (place.isPresent()) {
            return place;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Set<String> sides(EventMention event) {
    var out = new java.util.TreeSet<String>();
    event.source().flatMap(Actor::country).ifPresent(out::add);
    event.target().flatMap(Actor::country).ifPresent(out::add);
    return out;
  }

  /** A government announces at home; the dateline may say where there. */
  private Optional<PlaceEntry> atHome(EventMention event, Sentence sentence) {
    var code = event.source().flatMap(Actor::code).filter(c -> c.matches("[A-Z]{3}(GOV|LEG).*"));
    String said = event.trigger().in(text);
    String clause = text.substring(event.trigger().start(), sentence.span().end());
    boolean tells = said.matches("(?is)(?:told|tell|speak|spoke|said|interview).*");
    boolean home =
        (AT_HOME.matcher(said).matches() && (!tells || PUBLIC.matcher(clause).find()))
            || clauses.over(event, sentence).filter(HINTS::contains).isPresent();
    if (code.isEmpty() || !home || !clauses.main(event, sentence)) {
      return Optional.empty();
    }
    String country = code.get().substring(0, 3);
    return dateline
        .filter(d -> d.place().country().equals(Optional.of(country)))
        .or(() -> table.country(country));
  }
}
