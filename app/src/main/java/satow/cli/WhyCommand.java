package satow.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import satow.store.EventStore;

/** {@code satow why}: shows how a record came to be. */
@Command(
    name = "why",
    header = "Shows how a record came to be.",
    description = {
      "%nFor an event, as satow events and satow brief name it: its actors, date and place, its history, what",
      "it is part of, and every report of it with the reason for which it was taken for the same event. For",
      "a single report (satow events --mentions): the sentence, the pattern that fired, the actors and the",
      "words that name them, the date and why this date. For an article, by its id or its key in the store:",
      "its date with the clues, what was left out as boilerplate, its copies and its events."
    },
    footer = {
      "%nExamples:",
      "  satow why 91b0c2ffe3         an event, as the last column of satow events names it",
      "  satow why 3fa2b91c04d7.2     a report of it",
      "  satow why 000                an article by its id",
      "  satow why 3fa2b91c04d7       an article by its key"
    },
    exitCodeListHeading = Exit.HEADING,
    exitCodeList = {Exit.OK_TEXT, Exit.USAGE_TEXT, Exit.FAILED_TEXT})
final class WhyCommand implements Callable<Integer> {
  private final Rooms rooms;
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The id of an event, a report or an article.")
  private String id = "";

  @Mixin private StoreOption store = new StoreOption();

  WhyCommand(Rooms rooms, Terminal terminal) {
    this.rooms = rooms;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var events = EventStore.existing(store.file(terminal))) {
      var why = new Why(rooms.ontology(), events, terminal);
      var mention = events.mention(id);
      if (mention.isPresent()) {
        why.mention(mention.get());
        return Exit.OK;
      }
      var event = new Merged(events).event(id);
      if (event.isPresent()) {
        why.event(id, event.get());
        return Exit.OK;
      }
      var articles = events.articles(id);
      articles.forEach(article -> why.article(article, events.article(article)));
      if (articles.isEmpty()) {
        terminal.say("no event and no article “" + id + "” in the store; see satow events");
        return Exit.FAILED;
      }
      return Exit.OK;
    }
  }
}
