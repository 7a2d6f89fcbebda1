package satow.serve;

import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Tells a client by server-sent events how a job goes, until it has ended or the client left. */
final class Watching implements Consumer<Job> {
  private final Job job;
  private final ServletOutputStream out;
  private final CompletableFuture<Boolean> over = new CompletableFuture<>();

  private Watching(Job job, ServletOutputStream out) {
    this.job = job;
    this.out = out;
  }

  /** Answers a request; no thread waits for the job's steps. */
  static void start(Job job, Context ctx) {
    ctx.contentType("text/event-stream; charset=utf-8");
    ctx.header("Cache-Control", "no-store").header("X-Accel-Buffering", "no");
    var watching = new Watching(job, ctx.outputStream());
    ctx.future(
        () -> {
          job.watch(watching);
          return watching.over;
        });
  }

  @Override
  public synchronized void accept(Job now) {
    if (over.isDone()) {
      return;
    }
    boolean last = now.ended();
    try {
      String data = new String(Nodes.bytes(now.json()), StandardCharsets.UTF_8);
      out.write(("event: job\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException | IllegalStateException e) {
      last = true; // the client has left
    }
    if (last) {
      job.unwatch(this);
      over.complete(true);
    }
  }
}
