package satow.serve;

import io.javalin.http.Context;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells a client by server-sent events how a job goes, until the job has ended or the client left.
 */
final class Watching {
  private final Job job;
  private final AtomicBoolean over = new AtomicBoolean();

  Watching(Job job) {
    this.job = job;
  }

  void start(Context ctx) {
    ctx.contentType("text/event-stream; charset=utf-8");
    ctx.header("Cache-Control", "no-store").header("X-Accel-Buffering", "no");
    AsyncContext async = ctx.req().startAsync();
    async.setTimeout(0);
    job.watch(
        new java.util.function.Consumer<>() {
          @Override
          public void accept(Job now) {
            if (!tell(async, now)) {
              now.unwatch(this);
            }
          }
        });
  }

  /** False when there is nothing more to tell or nobody to tell it. */
  private synchronized boolean tell(AsyncContext async, Job now) {
    if (over.get()) {
      return false;
    }
    boolean last = now.ended();
    try {
      var out = async.getResponse().getOutputStream();
      String data = new String(Nodes.bytes(now.json()), StandardCharsets.UTF_8);
      out.write(("event: job\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException | IllegalStateException e) {
      last = true; // the client has left
    }
    if (last) {
      over.set(true);
      async.complete();
    }
    return !last;
  }
}
