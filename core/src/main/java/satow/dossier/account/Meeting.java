package satow.dossier.account;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import satow.coding.Actor;
import satow.dossier.merge.Event;
import satow.dossier.merge.Evidence;

/**
 * A meeting, call or visit.
 *
 * @param event its record
 * @param format what sort of meeting
 * @param parts what was said, pledged and signed at it, and its single days
 */
public record Meeting(Event event, Format format, List<Event> parts) {
  private static final Pattern TALK = Pattern.compile("(?i)^(?:discuss|sp[eo]ak|spoke|talked)");

  public Meeting {
    parts = List.copyOf(parts);
  }

  /** Whether both sides are told to have been there; a visit alone does not say so. */
  public boolean together() {
    return format != Format.VISIT
        && format != Format.MEDIATION
        && !event.parties().targets().isEmpty();
  }

  /** Talk over something, of which nobody says when or where, need not have been a meeting. */
  static boolean talk(Event event) {
    return event.cameo().equals("040")
        && !event.datedByText()
        && event.place().isEmpty()
        && event.evidence().stream().allMatch(e -> TALK.matcher(e.words()).find());
  }

  /** Sorts of meetings, as the words around the trigger tell. */
  public enum Format {
    SUMMIT,
    LEADERS,
    MINISTERIAL,
    PHONE,
    SIDELINES,
    VISIT,
    MEDIATION,
    TALKS;

    /** How far from the trigger the words stand that say what sort of meeting it is. */
    private static final int NEAR = 50;

    private static final Pattern BESIDE =
        Pattern.compile("\\b(?:sidelines|margins) of\\b|\\bon the fringes? of\\b");

    private static final Pattern MINISTERS =
        Pattern.compile(
            "\\b(?:foreign|defen[cs]e|trade|finance|economy|interior|energy)\\b[\\p{L}, ]{0,30}"
                + "\\b(?:ministers?|secretar(?:y|ies)|chiefs?)\\b|\\bministerial\\b"
                + "|\\btwo[- ]plus[- ]two\\b|\\bsecretar(?:y|ies) of state\\b");

    private static final Pattern LEADING =
        Pattern.compile("\\b(?:two|both) (?:\\p{L}+ )?leaders\\b|\\bleaders of both\\b");

    /** The title that makes its bearer a head of state or government. */
    private static final String HEAD =
        "\\b(?:president|prime minister|premier|pm|chancellor|king|queen|emperor)\\W{1,3}(?:\\p{L}+ )?";

    /** The format of an event: its code first, then its words. */
    public static Format of(Event event) {
      return of(event, Set.of());
    }

    /**
     * The format of an event.
     *
     * @param heads last names, in lower case, of known heads of state and government
     */
    static Format of(Event event, Set<String> heads) {
      if (event.cameo().equals("041")) {
        return PHONE;
      }
      if (event.cameo().equals("045")) {
        return MEDIATION;
      }
      if (event.evidence().stream().anyMatch(e -> BESIDE.matcher(lower(e.text())).find())) {
        return SIDELINES;
      }
      if (event.evidence().stream().anyMatch(e -> near(e, NEAR / 2).contains("summit"))) {
        return SUMMIT;
      }
      boolean visit = event.cameo().equals("042") || event.cameo().equals("043");
      if (visit && !event.parties().mutual()) {
        return VISIT;
      }
      if (ministers(event, heads)) {
        return MINISTERIAL;
      }
      if (leaders(event, heads)) {
        return LEADERS;
      }
      return visit ? VISIT : TALKS;
    }

    private static String lower(String text) {
      return text.toLowerCase(Locale.ROOT);
    }

    /** The words around the trigger. */
    private static String near(Evidence e, int reach) {
      int at = e.span().start() - e.sentenceSpan().start();
      int from = Math.max(0, at - reach);
      int to = Math.min(e.text().length(), at + e.span().length() + reach);
      return lower(e.text().substring(Math.min(from, to), to));
    }

    private static boolean ministers(Event event, Set<String> heads) {
      boolean named =
          actors(event).anyMatch(a -> MINISTERS.matcher(lower(a.name() + " " + a.text())).find());
      return named
          || (!leaders(event, heads)
              && event.evidence().stream().anyMatch(e -> MINISTERS.matcher(near(e, NEAR)).find()));
    }

    private static java.util.stream.Stream<Actor> actors(Event event) {
      return java.util.stream.Stream.concat(
          event.parties().sources().stream(), event.parties().targets().stream());
    }

    /** Both sides by a head of state or government, or by {@code the two leaders}. */
    private static boolean leaders(Event event, Set<String> heads) {
      boolean both =
          event.parties().sources().stream().anyMatch(a -> heads(a, event, heads))
              && event.parties().targets().stream().anyMatch(a -> heads(a, event, heads));
      return both
          || event.evidence().stream().anyMatch(e -> LEADING.matcher(lower(e.text())).find());
    }

    private static boolean heads(Actor actor, Event event, Set<String> heads) {
      var name = lower(actor.name());
      var last = name.substring(name.lastIndexOf(' ') + 1);
      var titled = Pattern.compile(HEAD + Pattern.quote(last) + "\\b");
      return heads.contains(last)
          || event.evidence().stream().anyMatch(e -> titled.matcher(lower(e.text())).find())
          || Pattern.compile("\\b(?:president|prime minister|premier|leader)\\b")
              .matcher(name)
              .find();
    }

    /** The format in words: {@code "summit"}. */
    public String words() {
      return switch (this) {
        case SIDELINES -> "on the sidelines of another meeting";
        case PHONE -> "by telephone";
        case LEADERS -> "meeting of leaders";
        case SUMMIT, MINISTERIAL, VISIT, MEDIATION, TALKS -> name().toLowerCase(Locale.ROOT);
      };
    }
  }
}
