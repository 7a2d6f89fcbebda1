package satow.dossier.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Content;
import satow.dossier.merge.Dyad;

/**
 * Where one article lets two sides speak against each other: a claim and its denial, or two
 * versions of one event.
 */
final class Versions {
  /** A denial may stand two sentences after the claim, where it takes up its words. */
  private static final int REACH = 2;

  /** So many words it has to take up from there. */
  private static final int FAR = 3;

  /** What a denial of what was just said begins with. */
  private static final Pattern BACK =
      Pattern.compile(
          "^\\S+ (?:(?:it|this|them|him|her|any|having)\\b|that(?:[.,;]|$| (?:and|but)\\b)|involvement|responsibility"
              + "|.{0,60}?\\b(?:accusations?|charges?|allegations?|claims?|reports?|version)\\b"
              + "|.{0,60}?\\b(?:involved|responsible|any such|such a)\\b)");

  private final Dyad dyad;
  private final List<Claim> claims;

  private Versions(Dyad dyad, List<Claim> claims) {
    this.dyad = dyad;
    this.claims = claims;
  }

  static List<Contradiction> of(DatedArticle article, Dyad dyad) {
    return new Versions(dyad, new Claims(article).all()).all();
  }

  private List<Contradiction> all() {
    var out = new ArrayList<Contradiction>();
    for (int i = 1; i < claims.size(); i++) {
      against(i).ifPresent(out::add);
    }
    return out;
  }

  /** The last claim before one that it speaks against. */
  private Optional<Contradiction> against(int at) {
    var answer = claims.get(at);
    for (int i = at - 1; i >= 0 && answer.after(claims.get(i)) <= REACH; i--) {
      var claim = claims.get(i);
      if (opposite(claim, answer)) {
        var how =
            switch (answer.kind()) {
              case DENIED -> denies(claim, answer) ? "one says so, the other denies it" : "";
              case INSISTED -> insists(claim, answer) ? "two versions" : "";
              case ONLY -> answer.after(claim) <= 1 ? "two versions" : "";
              case TOLD, CHARGED ->
                  answer.after(claim) <= 1 && Opposed.are(claim.said(), answer.said())
                      ? "two versions"
                      : "";
            };
        if (!how.isEmpty()) {
          return Optional.of(new Contradiction(how, claim.evidence(), answer.evidence()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether two sides speak, one of the dyad, and both states of the dyad are in it. */
  private boolean opposite(Claim claim, Claim answer) {
    boolean asserted = claim.kind() == Claim.Kind.TOLD || claim.kind() == Claim.Kind.CHARGED;
    if (!asserted
        || answer.states().isEmpty()
        || claim.states().isEmpty()
        || !Collections.disjoint(claim.states(), answer.states())) {
      return false;
    }
    var named = StateNames.in(claim.evidence().text() + " " + answer.evidence().text());
    named.addAll(claim.states());
    named.addAll(answer.states());
    return named.contains(dyad.first())
        && named.contains(dyad.second())
        && (claim.states().stream().anyMatch(dyad::has)
            || answer.states().stream().anyMatch(dyad::has));
  }

  private static boolean denies(Claim claim, Claim answer) {
    int apart = answer.after(claim);
    int shared = shared(claim, answer);
    boolean next = BACK.matcher(answer.said()).find() || claim.kind() == Claim.Kind.CHARGED;
    return apart <= 1 && (next || shared >= 1) || shared >= FAR;
  }

  private static boolean insists(Claim claim, Claim answer) {
    int apart = answer.after(claim);
    return apart == 0 || apart == 1 && shared(claim, answer) >= 1;
  }

  /** Words that both have, names of states aside. */
  private static int shared(Claim claim, Claim answer) {
    return Content.shared(
        Content.words(StateNames.without(claim.said())),
        Content.words(StateNames.without(answer.said())));
  }
}
