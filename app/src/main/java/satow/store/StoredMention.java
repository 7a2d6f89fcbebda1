package satow.store;

import java.util.Optional;
import satow.coding.EventMention;
import satow.dossier.EventDate;
import satow.dossier.Place;

/**
 * An event mention as the store holds it, with its evidence.
 *
 * @param id the article's key and the mention's number in it: {@code 3fa2b91c04d7.12}; the same
 *     text coded the same way has the same id in every store
 * @param article the article that says so
 * @param sentence the sentence that says so
 * @param trigger the words of the sentence that say so
 * @param mention what it says
 * @param date when
 * @param place where
 */
public record StoredMention(
    String id,
    StoredArticle article,
    String sentence,
    String trigger,
    EventMention mention,
    EventDate date,
    Optional<Place> place) {}
