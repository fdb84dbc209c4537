/// Asks whether a back-to-back proof rests on originals as it must: each of them valid, cited, and of as much.
///
/// With several originals the first of their last days decides. What is not said of quantities, references and
/// prices is not held against it; the days of each original are needed.
/// Source: rule 11 of Annex 8 of ATIGA.
func examineOriginals<Log: Recorder>(
  of proof: ProofOfOrigin, importedOn on: Day, _ regime: Regime, _ rules: ProofRequirements,
  _ log: inout Log
) -> Outcome {
  guard let original = proof.original else { return .met }
  var outcome = examineOriginal(
    original, at: nil, behind: proof, importedOn: on, regime, rules, &log)
  for (place, further) in proof.particulars.furtherOriginals.enumerated() {
    outcome = outcome.and(
      examineOriginal(
        further, at: place + 1, behind: proof, importedOn: on, regime, rules, &log))
  }
  return outcome
}

private func examineOriginal<Log: Recorder>(
  _ original: OriginalProof, at place: Int?, behind proof: ProofOfOrigin, importedOn on: Day,
  _ regime: Regime, _ rules: ProofRequirements, _ log: inout Log
) -> Outcome {
  let basis = regime.topic(.backToBack) ?? rules.validity.basis
  let isOfSeveral = !proof.particulars.furtherOriginals.isEmpty
  let path = "proof.back_to_back" + (isOfSeveral ? "[\(place ?? 0)]." : ".")
  let validity = OriginalValidity(of: original, rules)
  let steps: [Step] = [
    validity.atIssue(of: proof, path),
    validity.atPresentation(of: proof, importedOn: on, path),
    quantity(of: original), citation(of: original, on: proof), price(of: original, on: proof),
    criterion(of: original, on: proof),
  ].compactMap { $0 }
  let outcome = steps.reduce(Outcome.met) { $0.and($1.outcome) }
  log.begin()
  for step in steps {
    log.record {
      Finding(
        .desk(.original(step.asked)), step.outcome, basis, figures: step.figures,
        missing: step.outcome == .unknown ? step.missing : [])
    }
  }
  log.end { premises in
    Finding(
      .proof(.original), outcome, basis,
      figures: [
        .init(.original, .day(original.issued, or: .notSaid)),
        .init(.lastDay, .day(validity.last, or: .notKnown)),
      ], premises: premises)
  }
  return outcome
}

/// One thing that is asked of an original proof.
private struct Step {
  let asked: Finding.Question.Desk.Original
  let outcome: Outcome
  var figures: [Finding.Figure] = []
  var missing: [String] = []
}

/// The days between which an original proof is valid.
private struct OriginalValidity {
  /// The day it was issued, or the one that follows from its last.
  let first: Day?
  /// Its last day: as it is told, or as the law has it, whichever comes first.
  let last: Day?

  init(of original: OriginalProof, _ rules: ProofRequirements) {
    let ending = rules.monthEnd.value
    let lawful = original.issued?.adding(months: rules.validity.value, ending: ending)
      .adding(days: -1)
    last = [lawful, original.expires].compactMap { $0 }.min()
    first =
      original.issued
      ?? original.expires?.adding(days: 1).adding(months: -rules.validity.value, ending: ending)
  }

  func atIssue(of proof: ProofOfOrigin, _ path: String) -> Step {
    var outcome = Outcome.unknown
    if let first, let last, let issued = proof.issued {
      outcome = Outcome(issued >= first && issued <= last)
    }
    return Step(
      asked: .atIssue, outcome: outcome,
      figures: [
        .init(.issued, .day(proof.issued, or: .notSaid)),
        .init(.lastDay, .day(last, or: .notKnown)),
      ], missing: [last == nil ? path + "issued" : "proof.issued"])
  }

  func atPresentation(of proof: ProofOfOrigin, importedOn on: Day, _ path: String) -> Step {
    let presented = proof.presented ?? on
    return Step(
      asked: .atPresentation, outcome: last.map { Outcome(presented <= $0) } ?? .unknown,
      figures: [
        .init(.presented, .day(presented)), .init(.lastDay, .day(last, or: .notKnown)),
      ], missing: [path + "issued"])
  }
}

private func quantity(of original: OriginalProof) -> Step? {
  guard let whole = original.quantity, let part = original.quantitySentOn else { return nil }
  func text(_ quantity: Int64) -> Finding.Value {
    .text(DecimalText.text(quantity, places: OriginalProof.quantityPlaces, isShortest: true))
  }
  return Step(
    asked: .quantity, outcome: Outcome(part <= whole),
    figures: [.init(.quantity, text(part)), .init(.originalQuantity, text(whole))])
}

private func citation(of original: OriginalProof, on proof: ProofOfOrigin) -> Step? {
  guard let isCited = original.isCited else { return nil }
  return Step(
    asked: .cited, outcome: isCited ? .met : proof.outcomeOfDefect,
    figures: original.number.map { [.init(.number, .text($0))] } ?? [], missing: ["proof.corrected"]
  )
}

private func price(of original: OriginalProof, on proof: ProofOfOrigin) -> Step? {
  guard let isPricedAnew = original.isPricedAnew else { return nil }
  return Step(
    asked: .fob, outcome: isPricedAnew ? .met : proof.outcomeOfDefect, missing: ["proof.corrected"])
}

private func criterion(of original: OriginalProof, on proof: ProofOfOrigin) -> Step? {
  guard let own = original.criteria, let named = proof.criteria else { return nil }
  let isSame =
    Set(own) == Set(named)
    && (proof.shownContent == nil || original.shownContent == nil
      || proof.shownContent == original.shownContent)
  return Step(
    asked: .criterion, outcome: isSame ? .met : proof.outcomeOfDefect,
    figures: [
      .init(.original, .text(orNotSaid: Box8(own, share: original.shownContent)?.description)),
      .init(.named, .text(orNotSaid: Box8(named, share: proof.shownContent)?.description)),
    ], missing: ["proof.corrected"])
}

extension OriginalProof {
  /// Decimal places of quantities.
  public static let quantityPlaces = 6
}
