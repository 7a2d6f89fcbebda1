package satow.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The browser of whoever sits at this machine. */
record Browser(Terminal terminal) {

  /** Shows the address; false where nothing here can. */
  boolean show(String address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    boolean screen =
        terminal.environment().containsKey("DISPLAY")
            || terminal.environment().containsKey("WAYLAND_DISPLAY");
    List<String> command =
        system.contains("mac")
            ? List.of("open", address)
            : system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of("xdg-open", address);
    if (command.get(0).equals("xdg-open") && !screen) {
      return false;
    }
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
