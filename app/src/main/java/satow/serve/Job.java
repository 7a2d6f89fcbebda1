package satow.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import satow.article.Reading;
import satow.store.StoredArticle;

/** The reading of what was posted at once. Thread-safe. */
final class Job {
  /** Where a job can stand. */
  enum State {
    QUEUED,
    READING,
    DONE,
    FAILED
  }

  private final String id;
  private final String name;
  private final List<Consumer<Job>> watchers = new CopyOnWriteArrayList<>();
  private final List<Reading.Rejected> rejected = new ArrayList<>();
  private final List<StoredArticle> articles = new ArrayList<>();
  private State state = State.QUEUED;
  private String step = "waits its turn";
  private double share;
  private int read;
  private int known;

  Job(String id, String name) {
    this.id = id;
    this.name = name;
  }

  String id() {
    return id;
  }

  synchronized boolean ended() {
    return state == State.DONE || state == State.FAILED;
  }

  /** Tells the watcher now and after each step. */
  void watch(Consumer<Job> watcher) {
    watchers.add(watcher);
    watcher.accept(this);
  }

  void unwatch(Consumer<Job> watcher) {
    watchers.remove(watcher);
  }

  void step(State now, String words, double done) {
    synchronized (this) {
      state = now;
      step = words;
      share = done;
    }
    watchers.forEach(w -> w.accept(this));
  }

  synchronized void kept(StoredArticle article) {
    read++;
    articles.add(article);
  }

  synchronized void known(StoredArticle article) {
    known++;
    articles.add(article);
  }

  synchronized void rejected(Reading.Rejected why) {
    rejected.add(why);
  }

  /** {@code 2 read, 1 already there, 1 rejected}. */
  synchronized String summary() {
    return read
        + " read"
        + (known > 0 ? ", " + known + " already there" : "")
        + (rejected.isEmpty() ? "" : ", " + rejected.size() + " rejected");
  }

  synchronized boolean fruitless() {
    return articles.isEmpty();
  }

  synchronized ObjectNode json() {
    var node = Nodes.object().put("id", id).put("name", name);
    node.put("status", state.name().toLowerCase(Locale.ROOT)).put("step", step).put("share", share);
    node.put("read", read).put("known", known);
    node.set(
        "rejected",
        Nodes.array(
            rejected, r -> Nodes.object().put("where", r.where()).put("reason", r.reason())));
    node.set("articles", Nodes.array(articles, Heads::json));
    return node;
  }
}
