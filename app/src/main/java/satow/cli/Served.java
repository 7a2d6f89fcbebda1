package satow.cli;

import satow.serve.SatowServer;
import satow.serve.ServeOptions;

/** Serves a store until the run is stopped. */
record Served(Rooms rooms, Terminal terminal) {
  private static final int LOOK_MILLIS = 100;

  /**
   * Serves.
   *
   * @param open whether to show the page in a browser
   */
  int run(ServeOptions options, Rooms.Options models, boolean open) {
    try (var server =
        SatowServer.start(
            options,
            new LazyIntake(rooms, models),
            rooms.ontology(),
            rooms.countries(),
            rooms.version())) {
      String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
      String address = "http://" + host + ":" + server.port() + "/";
      terminal.say("store: " + options.store());
      terminal.say("page: " + address + " (the API: " + address + "api/v1/openapi.yaml)");
      terminal.say("Ctrl-C ends it");
      if (open && !new Browser(terminal).show(address)) {
        terminal.say("no browser could be started; open the address by hand");
      }
      while (!terminal.stop().requested()) {
        Thread.sleep(LOOK_MILLIS);
      }
      terminal.say("stops");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Exit.OK;
  }
}
