package satow.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import satow.article.Boilerplate.Kind;
import satow.article.text.WrittenDates;

/**
 * What a single line says by its own words: navigation, share buttons, credits, captions and the
 * like. The word lists are what the interface of news sites is made of (our own collection); a line
 * is taken only if it is made of such words, not if it holds one.
 */
final class LineSigns {
  private static final int ICON_WORDS = 4;
  private static final int CREDIT_WORDS = 40;
  private static final int BYLINE_WORDS = 14;

  private static final Set<String> SHARE =
      words(
          "share shares sharing tweet tweets facebook twitter x whatsapp email e-mail mail print"
              + " linkedin reddit pinterest telegram tumblr google plus messenger flipboard copy"
              + " link save pin like likes comment comments this article story post on via with"
              + " friends and or to it by in bluesky threads instagram youtube pocket line wechat"
              + " weibo vk bookmark gift listen us follow me flip send a the page url copied more"
              + " options opens new window click i 0 1 2");
  private static final Set<String> SHARE_CORE =
      words(
          "share shares tweet facebook twitter whatsapp email e-mail print linkedin reddit"
              + " pinterest telegram link pin flipboard bluesky sharing messenger bookmark");
  private static final Set<String> NAVIGATION =
      words(
          "home menu search skip to content main navigation accessibility links link help breaking"
              + " news live sign in log out login logout register subscribe subscription newsletter"
              + " newsletters contact about us advertise more top stories story latest trending"
              + " most read popular watch video videos photos photo gallery podcasts podcast radio"
              + " tv sections section editions edition close open toggle back next previous the"
              + " your my account app apps jump page go site map sitemap feedback weather update"
              + " updates headlines headline alerts alert on air now a all show hide see browse"
              + " privacy policy terms of use service and cookies cookie settings english language"
              + " shop cart e-paper epaper rss faq careers jobs footer header browser loading");
  private static final Set<String> SIZES = words("xs sm md lg xl xxl xxs");

  private static final Pattern ICON = insensitive("icon");
  private static final Pattern TRAIL = Pattern.compile(".+(?:\\s[>»›/|•·]\\s.+){1,7}");
  private static final Pattern CREDIT =
      insensitive(
          "^[(\\[*—–-]?\\s*(?:additional |with )?(?:reporting|writing|editing|compiled|produced"
              + "|edited|written|reported|translated|translation) (?:and \\w+ )?(?:by|from)\\b.*"
              + "|.{3,200}\\bcontributed (?:to this (?:report|story|article|piece)|reporting"
              + "|writing|from \\w+)\\b.{0,40}"
              + "|^\\(?(?:photo|image|picture|video|graphic)s?(?: credit)?s?\\s*(?:by\\b|[:©/]).*"
              + "|.*\\ball rights reserved\\b.*|^(?:copyright\\b|©|\\(c\\) ?\\d{4}).*"
              + "|^with (?:files|reports|material|inputs?) from .*"
              + "|^\\(?(?:with )?(?:agency|agencies|agence) inputs?\\)?\\.?$"
              + "|^the (?:writer|author) is .*|^.{3,60} is a (?:staff|freelance) writer\\b.*");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i:^(?:story |words |article |text )?by:?|^written by:?|^posted by:?|^authors?:"
              + "|^published by:?|^reporter:)\\s+[\\p{Lu}@].*");
  private static final Pattern BY_ROLE =
      insensitive(
          "^[\\p{L} .'’-]{4,50}(?:\\s*[|,/–-]\\s*|\\s)(?:staff (?:writer|reporter|correspondent)"
              + "|(?:chief |senior |diplomatic |political |foreign )*(?:correspondent|editor)"
              + "|(?:reuters|ap|afp|associated press|bloomberg) ?(?:staff|news)?)$");
  private static final Pattern CAPTION =
      insensitive(
          ".*\\((?:l|r|c|left|right|center|centre|(?:far|second|third|2nd|3rd|top|bottom)"
              + "[ -](?:left|right|l|r)|(?:from )?l(?:eft)?[ -]to[ -]r(?:ight)?|(?:[a-z ]+)?file"
              + "(?: photo| picture| image)?)\\).*"
              + "|^(?:file|file photo|photo|pictured?|image|caption|in this (?:file )?(?:photo"
              + "|picture|image)|(?:left|right|from left|clockwise(?: from top)?|top|above|below))"
              + "(?:\\s*[:–—]|,? (?:taken|released|provided|dated|made)\\b).*"
              + "|.*(?:\\(|\\[|/|©\\s?|\\bphoto(?:graph)?:?\\s(?:by|courtesy)?\\s?|image:\\s?"
              + "|credit:\\s?)(?:ap|afp|reuters|epa|getty(?: images)?|tass|kyodo|xinhua|yonhap"
              + "|sputnik|ria novosti|bloomberg|anadolu|shutterstock|ap photo|afp photo|handout"
              + "|pool|file photo|via reuters|via ap)\\b[^.]{0,60}[)\\]]?\\.?$");
  private static final Pattern CAPTION_ACTION =
      Pattern.compile(
          "\\b(?:poses?|attends?|shakes?|stands?|speaks?|walks?|waves?|arrives?|greets?|looks?"
              + "|listens?|gestures?|sits?|holds?|smiles?|boards?|inspects?|watch(?:es)?|toasts?"
              + "|review(?:s)?|delivers?|exchanges?|talks?|meets?|signs?|leaves?|passes|pass|fl(?:y"
              + "|ies)|takes?|gathers?|marches|march|protests?|chants?|reacts?|answers?|welcomes?"
              + "|are seen|is seen|is pictured|are pictured|is shown|are shown)\\b");
  private static final Pattern DATE_AT_END = Pattern.compile(".*,? (?:in |on )?.{0,40}$");
  private static final Pattern RELATED =
      insensitive(
          "^(?:read (?:more|also|next|on|this)|also read|see also|more on this|more from|more in|"
              + "more about|related(?: \\w+){0,3}|recommended(?: \\w+){0,3}|you (?:may|might)"
              + " (?:also )?(?:like|be interested)|don[’']?t miss|what to read next|watch(?: now)?"
              + "|must[ -]read|also on|up next|in pictures|in depth|explainer|editors?[’']? picks?"
              + "|top stories|most (?:read|popular|viewed)|trending|latest (?:news|stories)"
              + "|more (?:news|stories|coverage)|popular (?:now|posts|stories)|sponsored(?: .*)?"
              + "|promoted(?: .*)?|around the web|from the web|elsewhere on.*|suggested .*"
              + "|similar (?:stories|articles|posts)|further reading)\\s*(?:[:>»›|–—-].*|[.…]*)$");
  private static final Pattern COMMENTS =
      insensitive(
          "^(?:\\(?\\d[\\d,.]*\\)? ?(?:reader |user )?(?:comments?|responses?|replies)\\W*"
              + "(?:(?:(?:show|view|see|read|hide|load|sort) )?(?:all|more|by|them|comments?|newest|oldest"
              + "|best|first|top|latest|(?:add|post|leave|write) (?:a|your)(?: own)? comment|log ?in|sign in"
              + "|reply|report)\\W*){0,4}|\\d[\\d,.]* thoughts on .*|(?:reader |user |all )?"
              + "comments?(?: ?[(\\[]?\\d+[)\\]]?)?:?|join the (?:discussion|conversation).*"
              + "|view (?:all )?(?:\\d+ )?comments?|show comments?|\\d+ responses? to .*"
              + "|newest first|oldest first|best comments)$");
  private static final Pattern COMMENTER =
      insensitive("^[•·*‣◦-]?\\s*[\\p{L}\\p{N}_. @'-]{2,40}\\b(?: says| wrote| said):$");
  private static final Pattern COMMENT_FORM =
      insensitive(
          "^(?:leave|post|write|add|submit|make) (?:a|your)(?: \\w+)? (?:reply|comment|response)s?\\b"
              + ".{0,40}|^cancel reply$|^reply$|^your (?:e-?mail )?(?:address|name)\\b.*"
              + "|^(?:you must be |please )?log(?:ged)? in to (?:post|leave|comment).*"
              + "|^required fields are marked.*|^notify me of .*|^save my name.*"
              + "|^(?:name|e-?mail|website|comment)\\s?\\*?$|^comments are (?:closed|off).*"
              + "|^sign in to comment.*|^no comments(?: yet)?$|^post comment$");
  private static final Pattern FOOTER =
      insensitive(
          "^(?:source(?: article)?(?: from)?|source link|original (?:article|source|link|post)"
              + "|(?:this (?:article|story|post) )?(?:was )?(?:first|originally) (?:published"
              + "|appeared|posted) .*|read (?:the )?(?:full|original|whole) (?:article|story)"
              + "|(?:tags?|topics?|categor(?:y|ies)|filed under|keywords?|posted in|labels?)"
              + "\\b\\s*:?.{0,160}|via|the post .* appeared first on .*|.* search results"
              + "|follow us on .*|follow .{2,40} on (?:twitter|facebook|x|instagram).*"
              + "|(?:sign up|subscribe) (?:to|for|now)\\b.*|get (?:our|the) .* (?:newsletter|inbox).*"
              + "|(?:e-?mail|contact) .{2,40} at \\S+@\\S+\\.?|back to top|terms (?:of|and) .*"
              + "|privacy policy.*|advertisement|article continues (?:below|after).*"
              + "|story continues (?:below|after).*|continue reading.*|end of (?:article|story).*"
              + "|click here .*|download (?:the|our) .*app.*)\\s*:?$");
  private static final Pattern COOKIES =
      insensitive(
          "(?=.*\\bcookies?\\b)(?=.*\\b(?:we use|this (?:web)?site uses|accept|consent|browser"
              + "|settings)\\b).*|.*\\b(?:enable|turn on) javascript\\b.*");
  private static final Pattern BUTTON =
      insensitive(
          "(?:get started|learn more|find out more|start (?:your|a|my)? ?free|sign up|book (?:a|your|an)"
              + "|request (?:a|an|your)|schedule (?:a|an|your)|shop (?:now|all)|buy (?:now|on|at|from)"
              + "|try (?:it|for|now|us)|download(?: now| the| pdf)?|contact us|get (?:a|an|your|my|the|in)"
              + "|view (?:all|more|the|full|profile|on)|see (?:all|more|full|deal|price)|show (?:more|less|all)"
              + "|load(?:ing)?|skip to|jump to|back to|last updated|cite this|print this|add to|check price"
              + "|read (?:full|our|the)|watch (?:now|the|video)|listen (?:now|to)|join (?:now|us|for)"
              + "|free (?:trial|demo|quote|consultation)|click (?:here|to)|tap (?:here|to)|talk to|follow"
              + "|reading time|fact checked|reviewed by|medically reviewed)\\b.*"
              + "|\\d{1,3} ?(?:min|minutes?|mins)\\.? read.*");
  private static final int BUTTON_WORDS = 6;
  private static final Pattern DATE_REST =
      insensitive(
          "(?:\\b(?:published|updated|posted|created|modified|last|first|on|at|date|time|release"
              + "|released|am|pm|a\\.m\\.?|p\\.m\\.?|gmt|utc|bst|est|edt|et|pst|pdt|cet|cest|msk|jst"
              + "|kst|ist|hkt|sgt|aest|hrs?|by|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?"
              + "|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|min(?:ute)?s? read|min"
              + "|read|moscow|z)\\b|\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?|[+-]\\d\\d:?\\d\\d|\\b\\d{1,2}\\b"
              + "|\\bT\\d\\d:\\d\\d\\S*|[\\s,.:;|/()\\[\\]•·–—+-])+");
  private static final Pattern AGO =
      insensitive(
          "(?:(?:published|updated|posted):?\\s*)?(?:an?|\\d+) (?:minute|hour|day|week|month"
              + "|year|min|hr)s? ago\\.?");
  private static final Pattern DAY_NO_YEAR =
      insensitive(
          "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug"
              + "|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}|\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug"
              + "|sep|oct|nov|dec)[a-z]*)(?:,? \\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)?");

  private LineSigns() {}

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ", -1)));
  }

  private static Pattern insensitive(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The kind that the line's own words give it, wherever it stands. */
  static Optional<Kind> anywhere(Line line) {
    if (icons(line)) {
      return Optional.of(Kind.ICONS);
    }
    if (dateLine(line)) {
      return Optional.of(Kind.DATE_LINE);
    }
    if (share(line)) {
      return Optional.of(Kind.SHARE);
    }
    if (navigation(line)) {
      return Optional.of(Kind.NAVIGATION);
    }
    if (matches(CREDIT, line) && line.words() <= CREDIT_WORDS) {
      return Optional.of(Kind.CREDIT);
    }
    if (byline(line)) {
      return Optional.of(Kind.BYLINE);
    }
    if (caption(line)) {
      return Optional.of(Kind.CAPTION);
    }
    return matches(RELATED, line) && !(line.prose() && !line.text().contains(":"))
        ? Optional.of(Kind.RELATED)
        : Optional.empty();
  }

  /** The kind of a line that stands after the article's end or between its paragraphs. */
  static Optional<Kind> afterwards(Line line) {
    if (commentForm(line)) {
      return Optional.of(Kind.COMMENT_FORM);
    }
    return matches(FOOTER, line) && line.words() <= CREDIT_WORDS
        ? Optional.of(Kind.FOOTER)
        : Optional.empty();
  }

  static boolean commentsBegin(Line line) {
    return matches(COMMENTS, line) || matches(COMMENTER, line);
  }

  static boolean commentForm(Line line) {
    return matches(COMMENT_FORM, line) && line.words() <= CREDIT_WORDS;
  }

  private static boolean matches(Pattern pattern, Line line) {
    return line.text().length() < 600 && pattern.matcher(line.text()).matches();
  }

  /** A line of icon names: {@code icon} again and again, also glued to its neighbour. */
  private static boolean icons(Line line) {
    long hits = ICON.matcher(line.text()).results().count();
    return hits >= ICON_WORDS && hits * 4 >= line.words();
  }

  private static boolean share(Line line) {
    var words = line.folded();
    return !words.isEmpty()
        && words.size() <= 16
        && SHARE.containsAll(words)
        && words.stream().anyMatch(SHARE_CORE::contains)
        && !line.text().endsWith(".");
  }

  private static boolean navigation(Line line) {
    var words = line.folded();
    boolean made = !words.isEmpty() && words.size() <= 12 && NAVIGATION.containsAll(words);
    boolean size = words.size() <= SIZES.size() && !words.isEmpty() && SIZES.containsAll(words);
    boolean trail =
        !line.ended()
            && line.words() <= 24
            && line.text().length() < 300
            && TRAIL.matcher(line.text()).matches()
            && words.stream().findFirst().filter("home"::equals).isPresent();
    boolean cookies = matches(COOKIES, line) && line.words() < 60;
    boolean button =
        !line.ended() && words.size() <= BUTTON_WORDS && matches(BUTTON, line) && !byline(line);
    return size || trail || button || cookies || (made && !line.ended());
  }

  private static boolean byline(Line line) {
    return line.words() <= BYLINE_WORDS
        && line.words() >= 2
        && (matches(BY_ROLE, line) || (matches(BYLINE, line) && nameLike(line)));
  }

  /**
   * No lower-case word but the small ones between names: {@code By Ann Lee in Seoul and Jo Ray}.
   */
  private static boolean nameLike(Line line) {
    return SMALL_WORD
                .matcher(line.text())
                .replaceAll(" ")
                .chars()
                .filter(Character::isLetter)
                .count()
            > 0
        && LOWER_WORD.matcher(SMALL_WORD.matcher(line.text()).replaceAll(" ")).results().count()
            <= 1;
  }

  private static final Pattern SMALL_WORD =
      Pattern.compile(
          "\\b(?:by|and|in|for|of|the|on|at|de|van|von|der|den|da|di|al|el|bin|story|words|written"
              + "|posted|published|updated|with|staff|editor|reporter|correspondent|writer)\\b");
  private static final Pattern LOWER_WORD = Pattern.compile("(?<![\\p{L}'’-])\\p{Ll}[\\p{L}]+");

  /** A line that is all date, with or without a time. */
  static boolean dateLine(Line line) {
    if (line.words() > 16) {
      return false;
    }
    if (AGO.matcher(line.text()).matches() || DAY_NO_YEAR.matcher(line.text()).matches()) {
      return true;
    }
    var text = line.text();
    var found = WrittenDates.first(text);
    if (found.isEmpty()) {
      return false;
    }
    var rest = WrittenDates.without(text, found.get());
    var second = WrittenDates.first(rest);
    rest = second.isPresent() ? WrittenDates.without(rest, second.get()) : rest;
    return rest.isBlank() || DATE_REST.matcher(rest).matches();
  }

  /** Whether the line says that its date is the last change, not the publication. */
  static boolean changeOnly(Line line) {
    var text = line.text().toLowerCase(Locale.ROOT);
    return (text.startsWith("updated") || text.contains("modified") || text.startsWith("last"))
        && !text.contains("published");
  }

  /** A caption by its marks, or by a posed action with a full date at the end. */
  private static boolean caption(Line line) {
    if (line.words() > 70) {
      return false;
    }
    if (matches(CAPTION, line)) {
      return true;
    }
    var text = line.text();
    var found = WrittenDates.first(text);
    boolean dated = found.isPresent() && found.get().end() * 2 >= text.length();
    return dated
        && CAPTION_ACTION.matcher(text.substring(0, found.get().start())).find()
        && !PAST.matcher(text).find()
        && DATE_AT_END.matcher(text).matches()
        && line.gapBefore();
  }

  private static final Pattern PAST =
      Pattern.compile("\\b(?:said|was|were|had|told|agreed|will|would|did|has|have|could)\\b");
}
