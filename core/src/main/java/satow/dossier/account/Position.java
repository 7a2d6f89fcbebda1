package satow.dossier.account;

import java.util.List;

/**
 * What one side has said on one issue.
 *
 * @param issue key of the issue dictionary
 * @param country whose side
 * @param utterances what its officials said, by date
 */
public record Position(String issue, String country, List<Utterance> utterances) {
  public Position {
    utterances = List.copyOf(utterances);
  }
}
