package satow.dossier.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.EventMention;
import satow.coding.Status;
import satow.dossier.DatedArticle;
import satow.dossier.EventDate;
import satow.language.Sentence;

/** Turns an article's mentions into reports: one for both directions of a mutual mention. */
final class Reports {
  private static final Pattern OWN = Pattern.compile("(?i)^(?:his|her|its|their|our|my) ");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)counterpart|opposite number|host|guest|rival|neighbou?r|enem|all(?:y|ies)");
  private static final Pattern CITY = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");
  private static final Pattern IN = Pattern.compile("\\b(?:in|at) $");

  private static final Pattern YET =
      Pattern.compile("(?i)\\b(?:not yet|yet to|still not|n[’']t yet)\\b");
  private static final Pattern NOUN =
      Pattern.compile(
          "(?i)(?:economic |trade |western )?(?:sanctions?|embargo(?:es)?|restrictions)");

  /** A date of the event's own, which a plan keeps; the day of the report is none. */
  private static final Pattern DATED = Pattern.compile("^(?:as the text says|counted from)");

  private final DatedArticle article;
  private final Report.Source source;
  private final Map<Integer, Sentence> sentences = new TreeMap<>();
  private final String text;
  private final Told told;
  private final List<EventMention> events;

  private Reports(DatedArticle article, String group) {
    this.article = article;
    var read = article.coded().analyzed().article();
    this.text = read.text();
    this.told = new Told(text);
    this.source =
        new Report.Source(
            read.id(), read.outlet().orElse(read.id()), article.publication().interval(), group);
    article.coded().analyzed().sentences().forEach(s -> sentences.put(s.index(), s));
    this.events = article.coded().events();
  }

  /** The reports of an article that is a near-copy of the article {@code group} (or itself). */
  static List<Report> of(DatedArticle article, String group) {
    return of(article, group, dyad -> true);
  }

  /** The reports of some dyads. */
  static List<Report> of(DatedArticle article, String group, Predicate<Dyad> wanted) {
    return new Reports(article, group).all(wanted);
  }

  private List<Report> all(Predicate<Dyad> wanted) {
    var grouped = new LinkedHashMap<String, List<Integer>>();
    for (int i = 0; i < events.size(); i++) {
      var mention = events.get(i);
      int at = i;
      Dyad.of(mention)
          .filter(wanted)
          .filter(d -> party(mention.source(), mention) && party(mention.target(), mention))
          .filter(d -> sentences.containsKey(mention.sentence()) && told(mention))
          .ifPresent(
              d -> grouped.computeIfAbsent(once(mention, d), k -> new ArrayList<>()).add(at));
    }
    // A number of things denied (not five summits) is mostly one that the sentence tells beside.
    return grouped.values().stream()
        .map(this::report)
        .filter(r -> r.number() == 1 || r.status() != Status.NEGATED)
        .toList();
  }

  /**
   * Mentions with the same answer are one report. A word that tells of the same act in both
   * directions ({@code the two failed to agree}) tells of one.
   */
  private String once(EventMention m, Dyad dyad) {
    var kind = EventKind.of(m.cameo());
    boolean both = kind.mutual() || (joint(m) && turned(m));
    var side = both ? "" : m.source().flatMap(Actor::country).orElse(Dyad.NOBODY);
    return m.sentence()
        + " "
        + m.trigger().start()
        + " "
        + dyad
        + " "
        + kind
        + " "
        + m.status()
        + side;
  }

  /**
   * Whether an actor's words stand for a party: {@code his country} is no other than he, and the
   * city in {@code talks in Geneva} is only where it was. Who visits a city, or opens an embassy in
   * it, does so to its country.
   */
  private boolean party(Optional<Actor> actor, EventMention m) {
    if (actor.isEmpty()) {
      return true;
    }
    var a = actor.get();
    if (OWN.matcher(a.name()).find() && !OTHER.matcher(a.name()).find()) {
      return false;
    }
    boolean goes = m.cameo().startsWith("042") || EventKind.of(m.cameo()) == EventKind.DIPLOMACY;
    if (goes) {
      return true;
    }
    int start = a.span().start();
    boolean here = start > 0 && a.span().end() <= text.length() && !a.text().isEmpty();
    var words = here ? a.span().in(text) : "";
    var country = a.country().map(Countries::name).orElse("");
    boolean city =
        CITY.matcher(words).matches()
            && !country.isEmpty()
            && !country.regionMatches(true, 0, words, 0, Math.min(4, words.length()));
    return !city || !IN.matcher(text.substring(Math.max(0, start - 4), start)).find();
  }

  private boolean told(EventMention m) {
    return told.between(m, java.util.Objects.requireNonNull(sentences.get(m.sentence())));
  }

  /** What one word tells of both sides is one thing; so are two who are at odds (CAMEO 110). */
  private static boolean joint(EventMention m) {
    return EventKind.of(m.cameo()).joint() || m.cameo().equals("110");
  }

  /** Whether the same word tells the same with the sides changed. */
  private boolean turned(EventMention m) {
    var source = m.source().flatMap(Actor::country);
    var target = m.target().flatMap(Actor::country);
    return source.isPresent()
        && target.isPresent()
        && !source.equals(target)
        && article.coded().events().stream()
            .anyMatch(
                o ->
                    o.trigger().equals(m.trigger())
                        && o.cameo().equals(m.cameo())
                        && o.status() == m.status()
                        && o.source().flatMap(Actor::country).equals(target)
                        && o.target().flatMap(Actor::country).equals(source));
  }

  private Report report(List<Integer> indices) {
    var mentions = indices.stream().map(events::get).toList();
    // Of two codes for one trigger (visits 042, hosts 043) the smaller one stands.
    int best =
        indices.stream()
            .min(Comparator.<Integer, String>comparing(i -> events.get(i).cameo()))
            .orElseThrow();
    var mention = events.get(best);
    var sentence = java.util.Objects.requireNonNull(sentences.get(mention.sentence()));
    var parties = parties(mentions, Dyad.of(mention).orElseThrow());
    var status = told.status(mention, sentence, article.eventDates().get(best));
    var evidence =
        new Evidence(
            source.id(),
            sentence.index(),
            mention.trigger(),
            sentence.span(),
            sentence.span().in(text),
            Optional.of(mention.cameo()),
            status,
            mention.reportedBy());
    var clause = clause(mention, sentence);
    var counts = new Counting(text, article.coded().quantities());
    return new Report(
        name(mention, parties),
        source,
        mention.cameo(),
        parties,
        date(mention, status, sentence, article.eventDates().get(best)),
        article.eventPlaces().get(best),
        evidence,
        new Report.Series(
            counts.number(mention.trigger(), sentence.span(), EventKind.of(mention.cameo())),
            counts.ordinal(mention.trigger(), sentence.span())),
        Report.Persons.of(parties),
        matter(clause, mention.trigger(), names(mentions), lead(sentence)));
  }

  /**
   * What has not been done yet has not been done as of the article; {@code 60 years after the war}
   * beside it says for how long, not when. The same holds of sanctions that are only mentioned.
   */
  private EventDate date(EventMention m, Status status, Sentence sentence, EventDate given) {
    boolean done = status == Status.HAPPENED || status == Status.ONGOING;
    boolean meant = status != m.status() && !done;
    if (meant && !DATED.matcher(given.basis()).find()) {
      return sentence.headline()
          ? new EventDate(given.interval(), Optional.empty(), "reported, the day of the news")
          : new EventDate(Optional.empty(), Optional.empty(), "no date given");
    }
    if (status == Status.DESIRED && ahead(given)) {
      return new EventDate(source.published(), Optional.empty(), "reported, date of publication");
    }
    boolean stands = status == Status.ONGOING && m.status() == Status.HAPPENED;
    var before = text.substring(sentence.span().start(), m.trigger().start());
    boolean yet = m.status() == Status.NEGATED && YET.matcher(before).find();
    boolean inForce =
        EventKind.of(m.cameo()) == EventKind.SANCTION
            && m.status() == Status.HAPPENED
            && NOUN.matcher(m.trigger().in(text)).matches();
    return (yet || inForce || stands) && source.published().isPresent()
        ? new EventDate(
            source.published(), Optional.empty(), "as things stand, date of publication")
        : given;
  }

  /** A day to come is that of what is wished for; the wish is as old as its report. */
  private boolean ahead(EventDate given) {
    return source.published().isPresent()
        && given
            .interval()
            .filter(d -> d.start().isAfter(source.published().get().end()))
            .isPresent();
  }

  private String name(EventMention m, Parties parties) {
    var side = parties.mutual() ? "" : m.source().flatMap(Actor::country).orElse(Dyad.NOBODY);
    return EventNames.name(source.id(), m.trigger(), m.cameo(), parties.dyad(), side);
  }

  private Report.Lead lead(Sentence sentence) {
    if (sentence.headline()) {
      return Report.Lead.HEADLINE;
    }
    boolean first =
        sentences.values().stream()
            .filter(s -> !s.headline())
            .findFirst()
            .filter(s -> s.index() == sentence.index())
            .isPresent();
    return first ? Report.Lead.FIRST : Report.Lead.LATER;
  }

  private Report.Matter matter(Span clause, Span trigger, Set<String> names, Report.Lead lead) {
    var after = text.substring(trigger.start(), Math.max(trigger.end(), clause.end()));
    return new Report.Matter(
        Content.words(clause.in(text), names),
        Content.first(after, names, Report.Matter.CORE_WORDS),
        lead);
  }

  /**
   * From the trigger to the one after it, within the sentence. What stands before the sentence's
   * first trigger belongs to it ({@code a treaty was signed}).
   */
  private Span clause(EventMention mention, Sentence sentence) {
    int from = sentence.span().start();
    int to = sentence.span().end();
    for (EventMention other : article.coded().events()) {
      var t = other.trigger();
      if (other.sentence() == mention.sentence() && !t.overlaps(mention.trigger())) {
        from = t.end() <= mention.trigger().start() ? mention.trigger().start() : from;
        to = t.start() >= mention.trigger().end() ? Math.min(to, t.start()) : to;
      }
    }
    from = Math.min(from, mention.trigger().start());
    return new Span(from, Math.max(to, from));
  }

  private static Set<String> names(List<EventMention> mentions) {
    var out = new TreeSet<String>();
    for (EventMention m : mentions) {
      for (Optional<Actor> a : List.of(m.source(), m.target())) {
        a.ifPresent(
            actor -> {
              out.addAll(Content.words(actor.name() + " " + actor.text()));
              actor.country().map(Countries::name).map(Content::words).ifPresent(out::addAll);
            });
      }
    }
    return out;
  }

  private Parties parties(List<EventMention> mentions, Dyad dyad) {
    boolean mutual =
        joint(mentions.get(0))
            && mentions.stream().anyMatch(m -> side(m.source(), dyad.first()))
            && mentions.stream().anyMatch(m -> side(m.source(), dyad.second()))
            && !dyad.second().equals(Dyad.NOBODY);
    var sources = new ArrayList<Actor>();
    var targets = new ArrayList<Actor>();
    boolean misnamed = mentions.stream().anyMatch(m -> Ranks.misnamed(m, text));
    for (EventMention m : mentions) {
      boolean turned = mutual && !side(m.source(), dyad.first());
      (turned ? m.target() : m.source())
          .map(a -> misnamed ? Ranks.country(a) : a)
          .ifPresent(sources::add);
      (turned ? m.source() : m.target())
          .map(a -> misnamed ? Ranks.country(a) : a)
          .ifPresent(targets::add);
    }
    return new Parties(dyad, telling(sources), telling(targets), mutual);
  }

  private static boolean side(Optional<Actor> actor, String country) {
    return actor.flatMap(Actor::country).equals(Optional.of(country));
  }

  /** Each name once, persons first, then by place in the text. */
  static List<Actor> telling(List<Actor> actors) {
    var out = new LinkedHashMap<String, Actor>();
    actors.stream()
        .sorted(
            Comparator.<Actor, Boolean>comparing(a -> !Countries.person(a))
                .thenComparing(Actor::span)
                .thenComparing(Actor::name))
        .forEach(a -> out.putIfAbsent(a.name(), a));
    return List.copyOf(out.values());
  }
}
