package satow.serve;

import java.util.List;
import satow.dossier.DatedArticle;
import satow.dossier.merge.Event;
import satow.dossier.merge.Syndication;

/**
 * What the dossier of a dyad is made from.
 *
 * @param articles the articles in which the two act on or speak to each other
 * @param copies which of them are copies of one text
 * @param events all events of these articles, those with others too
 * @param own the events between the two
 */
record Base(List<DatedArticle> articles, Syndication copies, List<Event> events, List<Event> own) {}
