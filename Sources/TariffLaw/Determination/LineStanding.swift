/// All that a law says of the line of a claim: a ruling depends on the code by nothing else.
///
/// Claims of equal standings, whose other facts are the same, get the same ruling, whatever their codes. It is
/// worked out by the functions that judge a claim.
///
/// It is a reference, so that comparing two of them copies neither: a file has one for each line and exporter.
package final class LineStanding: Sendable {
  private let mfn: Rate
  private let preferential: Rate?
  private let outcomes: [Outcome]
  private let doubted: [String]
  private let rules: LineRules
  private let digits: UInt8

  /// The contents at which rulings on the line may differ, in rising order; nil if they cannot be told.
  package var thresholds: [Percentage]? { rules.thresholds }

  private struct Rate: Equatable {
    let rate: DutyRate?
    let bounds: Bounds<Percentage>?
    let source: LineRate.Source
    let lineCount: Int
    let ofLines: [DutyRate]

    init(_ rate: LineRate) {
      ofLines = rate.ofLines
      self.rate = rate.rate
      bounds = rate.bounds
      source = rate.source
      lineCount = rate.lineCount
    }
  }

  /// Works out what a law says of the line of a claim, of which its rules may be known.
  package init(of claim: Claim, under law: ApplicableLaw, rules: LineRules? = nil) {
    var silence = Silence()
    let general = mfnRate(claim, law)
    mfn = Rate(general)
    digits = claim.code.count
    self.rules = rules ?? LineRules(of: claim, under: law)
    guard law.scheme != .mfn else {
      (preferential, outcomes, doubted) = (nil, [], [])
      return
    }
    let (concession, granted) = examineConcession(claim, law, mfn: general, &silence)
    preferential = Rate(granted)
    outcomes = [
      concession, examineExporterTariff(claim, law, importerRate: granted, &silence),
    ]
    doubted = contradictions(inTariffsOf: claim, law).flatMap { $0.facts }
  }
}

extension LineStanding: Hashable {
  package static func == (one: LineStanding, other: LineStanding) -> Bool {
    one === other
      || one.digits == other.digits && one.mfn == other.mfn
        && one.preferential == other.preferential && one.outcomes == other.outcomes
        && one.doubted == other.doubted && one.rules == other.rules
  }

  /// Feeds what tells most lines apart; what is equal in that is compared in full.
  package func hash(into hasher: inout Hasher) {
    for bounds in [mfn.bounds, preferential?.bounds] {
      hasher.combine(bounds?.low)
      hasher.combine(bounds?.high)
    }
    hasher.combine(outcomes)
    hasher.combine(thresholds)
    hasher.combine(digits)
  }
}
