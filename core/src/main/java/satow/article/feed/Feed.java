package satow.article.feed;

import java.util.List;

/** What came of reading a feed. */
public sealed interface Feed {

  /**
   * A feed.
   *
   * @param links what it announces, in its order, each address once
   * @param more further feeds that it names: the parts of a sitemap index
   */
  record Read(List<Link> links, List<String> more) implements Feed {
    public Read {
      links = List.copyOf(links);
      more = List.copyOf(more);
    }
  }

  /**
   * No feed.
   *
   * @param reason one line for a person
   */
  record Unreadable(String reason) implements Feed {}
}
