package satow.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One thread over all example articles: coding after the parser, and dating. The counters say how
 * many articles, sentences and parsed sentences went through in a second.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx1500m", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
public class OneCore {

  /** What went through. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Through {
    public long articles;
    public long sentences;
    public long parsed;

    /**
     * Seconds of processor time; as a rate, how much of a core the thread had. Divide by it where
     * other work shares the machine.
     */
    public double cores;
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Actors, events, statements and quantities of articles that are parsed already. */
  @Benchmark
  public void code(Examples examples, Through through, Blackhole out) {
    long begun = THREADS.getCurrentThreadCpuTime();
    for (var article : examples.analyzed()) {
      out.consume(examples.coder().code(article));
      through.articles++;
      through.sentences += article.sentences().size();
      through.parsed += article.sentences().stream().filter(s -> s.parsed()).count();
    }
    through.cores += (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
  }

  /** The publication, the times, and dates and places of the events of coded articles. */
  @Benchmark
  public void date(Examples examples, Through through, Blackhole out) {
    long begun = THREADS.getCurrentThreadCpuTime();
    for (var article : examples.coded()) {
      out.consume(examples.dating().date(article));
      through.articles++;
      through.sentences += article.analyzed().sentences().size();
      through.parsed += article.analyzed().sentences().stream().filter(s -> s.parsed()).count();
    }
    through.cores += (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
  }
}
