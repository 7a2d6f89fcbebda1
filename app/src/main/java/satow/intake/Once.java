package satow.intake;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A coder that is made when the first article needs it, and then kept. Thread-safe. */
public final class Once implements Supplier<Coding> {
  private final Supplier<Coding> maker;
  private @Nullable Coding made;

  /** A coder made by this. */
  public Once(Supplier<Coding> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized Coding get() {
    Coding coding = made == null ? maker.get() : made;
    made = coding;
    return coding;
  }
}
