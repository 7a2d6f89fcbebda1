package satow.cli;

/** The exit codes, the same for every command. */
final class Exit {
  static final int OK = 0;
  static final int SOME_REJECTED = 1;
  static final int USAGE = 2;
  static final int FAILED = 3;

  static final String OK_TEXT = "0:all well";
  static final String SOME_REJECTED_TEXT = "1:some input was rejected; the rest was done";
  static final String USAGE_TEXT = "2:wrong usage";
  static final String FAILED_TEXT = "3:nothing could be read, found or done";
  static final String STOPPED_TEXT = "130:stopped by Ctrl-C; the same command goes on";
  static final String HEADING = "%nExit codes:%n";

  private Exit() {}

  /** The code of a run over articles. */
  static int of(int good, int rejected) {
    return good == 0 ? FAILED : rejected > 0 ? SOME_REJECTED : OK;
  }
}
