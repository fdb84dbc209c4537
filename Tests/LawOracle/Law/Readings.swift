/// What completes the law where facts or texts leave it open; an enumeration sets each both ways.
struct Readings {
  /// The rule of the line.
  var rule = LineRule.general
  /// Whether facts that contradict each other are right after all.
  var factsAgree = true
  /// Whether the importer grants a concession, where nothing tells.
  var isConceded = true
  /// Whether a time limit that is only recollected stands against the proof.
  var unconfirmedLimitsYield = false
  /// Whether a waiver of the CEPT that is only recollected is there: one decree of Indonesia alone has it.
  var recollectedWaiverHolds = true
  /// Whether the proof on which a good that keeps its origin came is in order.
  var originalProofHolds = false
  /// Whether one of two criteria named is enough.
  var oneCriterionIsEnough = false
  /// Whether a member that joined the exchange of forms in the course of 2019 had joined.
  var hasJoinedExchange = false
  /// Whether materials that Annex 4 does not cover may go into goods that it covers: article 28(3) is silent.
  var othersMayGoIn = false
  /// Whether what a proof names stands for assembly, of which no text says what box 8 shows.
  var namesAssembly = false
  /// Whether the rule that is stated, or the criterion that the proof names beside it, is another and is met.
  var namesAnother = false
  /// Whether the days on which members joined a pilot, of which no source was found, had come.
  var hasJoinedPilot = false
  /// Whether a value is wrong where the parts are above the price, so that content reaches what is asked.
  var isValueWrong = false
  /// Whether a good that was obtained elsewhere is foreign in full, of whose value nothing is told.
  var isForeignInFull = true
  /// Whether customs accept a late proof of goods imported in time.
  var discretionIsUsed = false
}
