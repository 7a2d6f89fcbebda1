package satow.serve;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import satow.coding.issues.IssueDictionary;
import satow.dossier.merge.Event;

/** What the sentences of events speak of, worked out once a sentence. Thread-safe. */
final class Issues {
  private final IssueDictionary dictionary;
  private final Map<String, List<String>> known = new ConcurrentHashMap<>();

  Issues(IssueDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** The issues of all the event's sentences, by key. */
  List<String> of(Event event) {
    var out = new TreeSet<String>();
    for (var x : event.evidence()) {
      out.addAll(known.computeIfAbsent(x.text(), text -> dictionary.of(text, "", true)));
    }
    return List.copyOf(out);
  }
}
