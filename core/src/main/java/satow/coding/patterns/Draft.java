package satow.coding.patterns;

import satow.article.Span;
import satow.coding.Status;
import satow.language.Token;

/** An event before it is written out: its code, pattern, words, and who takes part. */
record Draft(
    String code, String pattern, Span trigger, Token token, Parties parties, Status status) {

  Draft with(String newCode, String newPattern, Parties newParties, Status newStatus) {
    return new Draft(newCode, newPattern, trigger, token, newParties, newStatus);
  }
}
