package satow.coding.patterns;

import java.util.List;
import satow.article.Span;
import satow.coding.Actor;
import satow.coding.Status;
import satow.language.Token;

/** An event before it is written out: its code, pattern, words, and who takes part. */
record Draft(
    String code, String pattern, Span trigger, Token token, Parties parties, Status status) {

  /** The same between those given, where it names nobody itself. */
  Draft among(List<Actor> partners) {
    return partners.isEmpty()
        ? this
        : with(code, pattern, new Parties(partners, List.of(), true), status);
  }

  Draft with(String newCode, String newPattern, Parties newParties, Status newStatus) {
    return new Draft(newCode, newPattern, trigger, token, newParties, newStatus);
  }
}
