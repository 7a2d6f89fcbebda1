package satow.dossier.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import satow.coding.Actor;
import satow.dossier.account.Dossier;
import satow.dossier.merge.Countries;

/**
 * A question about a dossier.
 *
 * @param text as asked
 * @param kind what it asks for
 * @param marks what its words say besides: {@code last}, {@code where}, {@code leaders}
 * @param time the time that it asks about
 * @param terms what it names: states, persons, places, things, acts
 * @param agent of whom it asks what he did or said, where it does
 * @param act what is asked whether or by whom it was done: an answer must have it
 */
record Question(
    String text,
    QuestionWords.Kind kind,
    Set<String> marks,
    AskedTime time,
    List<Term> terms,
    Optional<Term> agent,
    Optional<Term> act) {
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day");

  /** Behind these stands who acts. */
  private static final Pattern BEFORE_AGENT =
      Pattern.compile(
          "(?i)\\b(?:did|does|do|has|have|had|will|would|is|are|was|were|can|could|if)\\s+"
              + "(?:the\\s+)?(?:(?:president|prime minister|premier|foreign minister|minister)\\s+)?"
              + "(?:\\p{Lu}\\p{L}+\\s+)?$");

  private static final Pattern INTO =
      Pattern.compile(
          "(?i)\\b(?:in|to|at|from|near|out of|left|reach\\p{L}*|visit\\p{L}*|town of|city of)\\s+$");

  /** Stems of verbs before {@code to} and what is wanted. */
  private static final Set<String> LEADING =
      Set.of("want", "wish", "hop", "intend", "try", "mean", "aim", "plan");

  private static final Set<String> ONE_OF = Set.of("which", "what");

  Question {
    marks = Set.copyOf(marks);
    terms = List.copyOf(terms);
  }

  static Question of(String text, Dossier dossier) {
    var lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    var time = AskedTime.of(text);
    var marks = QuestionWords.marks(lower);
    var terms =
        eitherWay(
            new Reader(time.rest(), persons(dossier)).terms(), marks.contains("asking yes or no"));
    var agent = agent(time.rest(), terms);
    return new Question(
        text, QuestionWords.kind(lower), marks, time, terms, agent, act(time.rest(), terms, agent));
  }

  boolean marked(String mark) {
    return marks.contains(mark);
  }

  /** The terms of a sort. */
  List<Term> terms(Term.Sort sort) {
    return terms.stream().filter(t -> t.sort() == sort).toList();
  }

  /** Persons, places and things that it names. */
  boolean names() {
    return terms.stream().anyMatch(Term::name);
  }

  /** The same question without the terms that the words of its kind are. */
  Question without(Set<String> words) {
    var stems = words.stream().map(Stem::of).toList();
    return with(terms.stream().filter(t -> !stems.contains(Stem.of(t.word()))).toList());
  }

  /** The same question with other terms. */
  Question with(List<Term> others) {
    return new Question(text, kind, marks, time, others, agent, act);
  }

  /** The same question, asked of nobody's doing. */
  Question ofAnybody() {
    return new Question(text, kind, marks, time, terms, Optional.empty(), act);
  }

  /** Words of the names of all persons who act or speak, in lower case. */
  private static Set<String> persons(Dossier dossier) {
    var events =
        dossier.told().stream()
            .flatMap(
                e -> Stream.concat(e.parties().sources().stream(), e.parties().targets().stream()));
    var speakers = dossier.speech().utterances().stream().map(u -> u.speaker());
    var out = new TreeSet<String>();
    Stream.concat(events, speakers)
        .filter(Countries::person)
        .map(Actor::name)
        .flatMap(n -> Words.of(n).all().stream())
        .map(Words.Word::stem)
        .filter(n -> n.length() > 1)
        .forEach(out::add);
    return out;
  }

  private static Optional<Term> agent(String text, List<Term> terms) {
    return terms.stream()
        .filter(t -> t.sort() == Term.Sort.STATE || t.name())
        .filter(t -> acts(text, t))
        .findFirst();
  }

  private static boolean acts(String text, Term t) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(t.word().toLowerCase(Locale.ROOT));
    int end = at + t.word().length();
    boolean owns = at >= 0 && text.substring(end).matches("(?s)['’]s?\\b.*");
    return at >= 0 && (owns || BEFORE_AGENT.matcher(text.substring(0, at)).find());
  }

  /** The verb behind who acts, or behind {@code who}. */
  private static Optional<Term> act(String text, List<Term> terms, Optional<Term> agent) {
    var before = agent.map(a -> Pattern.quote(a.word())).orElse("^\\W*who");
    return terms.stream()
        .filter(t -> t.sort() == Term.Sort.WORD)
        .filter(
            t ->
                Pattern.compile(
                        "(?i)"
                            + before
                            + "\\s+(?:(?:ever|already|finally|really|also|had|has|have|was|were)\\s+)*"
                            + Pattern.quote(t.word().replaceAll("_.*", "")))
                    .matcher(text)
                    .find())
        .findFirst();
  }

  /** Whether somebody accepted is also answered by a refusal. */
  private static List<Term> eitherWay(List<Term> terms, boolean yesOrNo) {
    return terms.stream()
        .map(t -> yesOrNo && t.sort() == Term.Sort.WORD ? t.orRefusal() : t)
        .toList();
  }

  /** Reads what a question names. */
  private record Reader(String text, Set<String> persons) {

    List<Term> terms() {
      var out = new TreeMap<Integer, Term>();
      var free = states(out);
      var words = Words.of(free).all();
      boolean shouts = words.stream().skip(1).noneMatch(Words.Word::capital);
      var particles = new TreeSet<Integer>();
      for (int i = 0; i < words.size(); i++) {
        var word = words.get(i);
        int particle = particle(words, i);
        if (persons.contains(word.stem()) && (word.capital() || shouts)) {
          out.put(word.start(), term(word, Term.Sort.PERSON));
        } else if (particle > 0) {
          particles.add(particle);
          out.put(word.start(), Term.word(both(words, i, particle)));
        } else if (!particles.contains(i)
            && !leads(words, i)
            && (!asks(word) || done(words, i, out))) {
          boolean name = (word.capital() && i > 0) || Character.isDigit(word.text().charAt(0));
          boolean kind = i == 1 && ONE_OF.contains(words.get(0).stem());
          out.put(
              word.start(),
              term(word, name ? Term.Sort.NAME : kind ? Term.Sort.CLASS : Term.Sort.WORD));
        }
      }
      return out.values().stream().distinct().toList();
    }

    /** {@code want to buy} asks for the buying. */
    private static boolean leads(List<Words.Word> words, int at) {
      return at + 1 < words.size()
          && words.get(at + 1).stem().equals("to")
          && LEADING.contains(words.get(at).stem());
    }

    /** Words that no more than lead to what was done or said. */
    private static final Set<String> NO_ACT = Set.of("been", "spoke", "speak", "called", "call");

    /** Whether a word that else only asks is what somebody does: {@code who took it}. */
    private boolean done(List<Words.Word> words, int at, TreeMap<Integer, Term> out) {
      var word = words.get(at);
      var before = text.substring(0, word.start()).stripTrailing();
      boolean acting =
          before.toLowerCase(Locale.ROOT).endsWith("who")
              || (at > 0 && persons.contains(words.get(at - 1).stem()))
              || out.values().stream()
                  .anyMatch(t -> t.sort() == Term.Sort.STATE && before.endsWith(t.word()));
      var lower = word.text().toLowerCase(Locale.ROOT);
      return acting && !NO_ACT.contains(lower) && Synonyms.known(lower);
    }

    private static boolean asks(Words.Word word) {
      var lower = word.text().toLowerCase(Locale.ROOT).replaceAll("['’]s?$", "");
      return QuestionWords.asks(lower) && !WEEKDAY.matcher(lower).matches();
    }

    private static Term term(Words.Word word, Term.Sort sort) {
      var lower = word.text().toLowerCase(Locale.ROOT);
      var stems = sort == Term.Sort.PERSON ? Set.of(word.stem()) : Synonyms.of(lower);
      return new Term(word.text().replaceAll("['’]s$", ""), stems, Optional.empty(), sort);
    }

    /** Where the particle of a verb stands, where the two mean something known; 0 else. */
    private static int particle(List<Words.Word> words, int at) {
      for (int i = at + 1; i <= Math.min(at + 4, words.size() - 1); i++) {
        if (Synonyms.known(both(words, at, i))) {
          return i;
        }
      }
      return 0;
    }

    private static String both(List<Words.Word> words, int verb, int particle) {
      return words.get(verb).stem() + "_" + words.get(particle).text().toLowerCase(Locale.ROOT);
    }

    /** {@code in Tokyo} is the town, {@code Tokyo said} the state. */
    private boolean place(String name, int at) {
      return Nations.capital(name) && INTO.matcher(text.substring(0, at)).find();
    }

    /** Puts the states that the text names, and leaves the text without them. */
    private String states(TreeMap<Integer, Term> out) {
      var free = new StringBuilder(text);
      for (String code : Nations.codes()) {
        var called = Nations.called(code);
        var m = called.matcher(text);
        while (m.find()) {
          if (free.charAt(m.start()) != ' ' && !place(m.group(), m.start())) {
            out.put(
                m.start(), new Term(m.group(), Set.of(code), Optional.of(called), Term.Sort.STATE));
            free.replace(m.start(), m.end(), " ".repeat(m.end() - m.start()));
          }
        }
      }
      return free.toString();
    }
  }
}
