package satow.cli;

import java.util.List;
import satow.dossier.DatedArticle;
import satow.store.EventStore;
import satow.store.LargeDyad;

/**
 * Makes the briefs of dyads with many articles when these have been read, so that who asks first
 * does not wait for them. A dyad is passed over whose articles have not changed.
 */
record BriefsAhead(Rooms rooms, Terminal terminal) {
  /**
   * The first brief of so many articles took 1.6 s, of fewer less (Germany and France in 12,900
   * articles of Reuters, two cores, 2026-11-26).
   */
  private static final int MANY = 20;

  /**
   * Bytes of memory that a brief needs at most for each byte of its packed articles: that of 241
   * articles, 250 kB packed, was written with 160 MB in all, the program's own among them.
   */
  private static final long MEMORY_A_BYTE = 640;

  /** Makes those that are wanting, until all are there or a stop is asked for. */
  void make(EventStore store) {
    rooms
        .build()
        .ifPresent(
            build ->
                store.large(MANY).stream()
                    .filter(BriefsAhead::fits)
                    .takeWhile(dyad -> !terminal.stop().requested())
                    .forEach(dyad -> make(store, dyad, build)));
  }

  /** One that would take more than half of Java's memory is left to who asks for it. */
  private static boolean fits(LargeDyad dyad) {
    return dyad.packed() * MEMORY_A_BYTE <= Runtime.getRuntime().maxMemory() / 2;
  }

  private void make(EventStore store, LargeDyad dyad, String build) {
    var request = Briefing.Request.whole(dyad.first(), dyad.second());
    var before = store.version();
    var kept = store.briefs();
    String stamp = kept.stamp(request.a(), request.b(), build);
    var wanting =
        List.of(Briefing.Format.values()).stream()
            .filter(format -> !kept.has(Briefs.name(request, format), stamp))
            .toList();
    if (wanting.isEmpty()) {
      return;
    }
    List<DatedArticle> articles = store.dyad(request.a(), request.b());
    var written = rooms.briefing().write(request, articles, store.decisions());
    if (store.version().equals(before)) {
      wanting.forEach(format -> kept.keep(Briefs.name(request, format), stamp, written.as(format)));
    }
  }
}
