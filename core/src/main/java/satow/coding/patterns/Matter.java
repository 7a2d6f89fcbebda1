package satow.coding.patterns;

/** What a sentence speaks of, as far as it decides which of its words tell of events. */
enum Matter {
  /** What states and those who act in public do: everything counts. */
  STATES,
  /** Markets, firms, prices, crops, weather: only what states do to each other, and force. */
  BUSINESS,
  /** What states do, in an article that speaks of business too: half an event is policy at home. */
  MIXED,
  /** Sport and shows: only what is refused, forbidden or reproached. */
  PLAY
}
