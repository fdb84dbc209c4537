/// Asks whether box 8 can be read and names what a proof of the scheme may name, which is its form.
///
/// Content stands there with its percentage; a declaration has no such box, and names its criterion.
/// Source: Annex 7 of ATIGA, note 3 on the back of Form D.
func examineBox8<Log: Recorder>(
  showing unread: String?, of proof: ProofOfOrigin, _ regime: Regime, _ log: inout Log
) -> Outcome {
  let shown = Box8(proof.criteria ?? [], share: proof.shownContent)
  let isWhole = (shown?.share ?? .zero) <= .whole
  var asked = Finding.Question.Desk.box8
  var outcome = Outcome.met
  var missing: [String] = []
  if unread == nil, shown == nil {
    (outcome, missing) = (.unknown, ["proof.criterion"])
  } else if let unread {
    (outcome, missing) = (proof.outcomeOfDefect, ["proof.corrected"])
    if let likely = Box8.likely(for: unread) { asked = .box8Read(likely: likely.description) }
  } else if let likely = shown?.likelyForm {
    (asked, outcome, missing) = (
      .box8Together(likely: likely.description), proof.outcomeOfDefect, ["proof.corrected"]
    )
  } else if shown?.lacksShare == true, proof.kind?.effect != .declared,
    regime.topic(.box8) != nil
  {
    (asked, outcome) = (.box8Share, proof.outcomeOfDefect)
    missing = ["proof.criterion", "proof.corrected"]
  } else if !isWhole {
    (asked, outcome, missing) = (.box8Whole, proof.outcomeOfDefect, ["proof.corrected"])
  } else if shown?.deniesOrigin(under: regime) == true {
    // That is no matter of form, and told by itself.
    return .met
  }
  log.record {
    Finding(
      .desk(asked), outcome, regime.topic(.box8),
      figures: figures(of: unread ?? shown?.description, regime),
      missing: outcome == .unknown ? missing : [])
  }
  return outcome
}

/// Asks whether box 8 tells that the good does not originate, whatever proof it needs.
///
/// Partial cumulation is for content from its floor to below the share that a good needs; it gives no
/// preference.
/// Source: Annex 7 of ATIGA, note 3 on the back of Form D.
func examineShownOrigin<Log: Recorder>(
  of proof: ProofOfOrigin, _ regime: Regime, _ log: inout Log
) -> Outcome {
  guard let shown = Box8(proof.criteria ?? [], share: proof.shownContent),
    shown.criteria.contains(.partialCumulation)
  else { return .met }
  if regime.topic(.partialCumulation) != nil {
    let floor = regime.partialCumulationFloor
    let isBelow = shown.share.map { $0 < regime.contentThreshold.value }
    let reaches = shown.share.map { Outcome($0 >= floor?.value ?? .zero) } ?? .unknown
    var isWithin = isBelow.map { Outcome($0).and(reaches) } ?? .unknown
    var missing = ["proof.criterion"]
    // A floor of which no text was seen keeps nothing out.
    if let floor, floor.basis.isUnconfirmed, isBelow == true, reaches == .notMet {
      (isWithin, missing) = (.unknown, ["assume.\(floor.basis.name)"])
    }
    log.record {
      Finding(
        .desk(.box8Partial), isWithin,
        isBelow == false ? regime.contentThreshold.basis : floor?.basis ?? regime.topic(.box8),
        figures: figures(of: shown.description, regime),
        missing: isWithin == .unknown ? missing : [])
    }
  }
  return denyPartiallyCumulated(regime, &log)
}

extension Box8 {
  /// Whether it names content and no percentage of it.
  fileprivate var lacksShare: Bool {
    share == nil && criteria.contains(.regionalValueContent)
  }

  /// Whether it shows partial cumulation, or content alone that is less than the general rule asks.
  fileprivate func deniesOrigin(under regime: Regime) -> Bool {
    criteria.contains(.partialCumulation)
      || criteria == [.regionalValueContent]
        && share.map { $0 < regime.contentThreshold.value } == true
  }
}

private func figures(of shown: String?, _ regime: Regime) -> [Finding.Figure] {
  [
    .init(.shown, .text(orNotSaid: shown)),
    .init(.threshold, .percentage(regime.contentThreshold.value)),
  ]
}
