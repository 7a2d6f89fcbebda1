package satow.dossier.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

  private static final Set<String> ONE_OF = Set.of("which", "what");

  Question {
    marks = Set.copyOf(marks);
    terms = List.copyOf(terms);
  }

  static Question of(String text, Dossier dossier) {
    var lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    var time = AskedTime.of(text);
    var terms = new Reader(time.rest(), persons(dossier)).terms();
    var agent = agent(time.rest(), terms);
    return new Question(
        text,
        QuestionWords.kind(lower),
        QuestionWords.marks(lower),
        time,
        terms,
        agent,
        act(time.rest(), terms, agent));
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
        dossier.events().stream()
            .flatMap(
                e -> Stream.concat(e.parties().sources().stream(), e.parties().targets().stream()));
    var speakers = dossier.speech().utterances().stream().map(u -> u.speaker());
    var out = new java.util.TreeSet<String>();
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
        .filter(t -> t.sort() == Term.Sort.STATE || t.sort() == Term.Sort.PERSON)
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

  /** Reads what a question names. */
  private record Reader(String text, Set<String> persons) {

    List<Term> terms() {
      var out = new TreeMap<Integer, Term>();
      var free = states(out);
      var words = Words.of(free).all();
      boolean shouts = words.stream().skip(1).noneMatch(Words.Word::capital);
      for (int i = 0; i < words.size(); i++) {
        var word = words.get(i);
        var both = verb(words, i);
        boolean person = persons.contains(word.stem()) && (word.capital() || shouts);
        if (person) {
          out.put(word.start(), term(word, Term.Sort.PERSON));
        } else if (both.isPresent()) {
          out.put(word.start(), Term.word(both.get()));
        } else if (!asks(word)) {
          boolean kind = i == 1 && ONE_OF.contains(words.get(0).stem());
          boolean name = (word.capital() && i > 0) || Character.isDigit(word.text().charAt(0));
          out.put(
              word.start(),
              term(word, name ? Term.Sort.NAME : kind ? Term.Sort.CLASS : Term.Sort.WORD));
        }
      }
      return out.values().stream().distinct().toList();
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

    /** A verb with its particle, where the two together mean something that is known. */
    private static Optional<String> verb(List<Words.Word> words, int at) {
      for (int i = at + 1; i <= Math.min(at + 4, words.size() - 1); i++) {
        var both = words.get(at).stem() + "_" + words.get(i).text().toLowerCase(Locale.ROOT);
        if (Synonyms.known(both)) {
          return Optional.of(both);
        }
      }
      return Optional.empty();
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
