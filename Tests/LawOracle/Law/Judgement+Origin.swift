/// Origin: ATIGA articles 26 to 33, CEPT rules 2 to 4.
extension Judgement {
  /// Whether the good originates, by a criterion that its proof names if it names any.
  var originates: Bool {
    let named = claim.proof?.criteria
    if named?.first == "PC" { return false }  // Annex 6: no preference for the good itself.
    if named == nil || named == ["WO"], claim.good.clause != nil {
      if claim.good.obtainedIn == claim.from { return true }
    }
    if named == ["WO"] || isForeignItself { return false }
    if claim.scheme == .atiga, claim.good.processes == .minimal, !isOfExporter {
      return isRetained
    }
    if readings.namesAnother { return true }
    if isAssembled, named == nil || readings.namesAssembly { return true }
    guard let named else { return readings.rule.alternatives.contains { meets($0) } }
    if named.count > 1 { return meetsNamed(named) }
    return readings.rule.alternatives.contains { choice in
      choice.count == 1 && choice[0].asNamed(named[0]).map { meets([$0]) } ?? false
    }
  }

  /// A good that was obtained elsewhere, and that is made of nothing: it is what does not originate.
  var isForeignItself: Bool {
    claim.good.clause != nil && claim.good.obtainedIn != claim.from
      && claim.good.materials.map(\.isEmpty) ?? (claim.good.nonOriginating == .zero)
  }

  /// Two criteria on one proof: both, and where one is met it is open whether that is enough.
  private func meetsNamed(_ named: [String]) -> Bool {
    if readings.rule.alternatives.contains(where: { choice in
      choice.count == named.count && meets(choice)
        && choice.allSatisfy { part in named.contains { part.isNamed($0) } }
    }) {
      return true
    }
    let met = named.map { word in
      readings.rule.alternatives.contains { choice in
        choice.count == 1 && choice[0].asNamed(word).map { meets([$0]) } ?? false
      }
    }
    return met.allSatisfy { $0 } || met.contains(true) && readings.oneCriterionIsEnough
  }

  /// All of it originates in the exporting member already: minimal operations take nothing away, article 31(1).
  var isOfExporter: Bool {
    let materials = claim.good.materials ?? []
    return !materials.isEmpty
      && materials.allSatisfy { $0.origin == claim.from && countedShare(of: $0) == Fraction(1) }
  }

  /// Article 31(2): what came from another member and was only packed keeps that member's origin.
  private var isRetained: Bool {
    // What does not originate in some part is not kept as a whole.
    if claim.good.materials == nil, let foreign = claim.good.nonOriginating, foreign > .zero {
      return false
    }
    let materials = claim.good.materials ?? []
    return readings.originalProofHolds
      && materials.allSatisfy { $0.origin != claim.from && countedShare(of: $0) == Fraction(1) }
  }

  private func meets(_ parts: [LineRule.Element]) -> Bool {
    parts.allSatisfy { part in
      switch part {
      case .content(let share): reaches(share)
      case .change(let digits, let except): changes(digits: digits, except: except)
      case .lenientChange: true
      case .process(let isDone): isDone
      }
    }
  }

  private func reaches(_ share: Fraction) -> Bool {
    if readings.isValueWrong { return true }
    let method = claim.good.method ?? .indirect
    guard let found = method == .direct ? direct : indirect else { return false }
    return found * Fraction(100) >= share
  }

  /// Article 28(2)(d) and article 33: materials that do not originate change, up to a tenth of the price.
  private func changes(digits: Int, except: String?) -> Bool {
    var failing = Fraction.zero
    for material in claim.good.materials ?? [] where countedShare(of: material) < Fraction(1) {
      let code = material.code ?? ""
      let isExcepted = except.map { code.hasPrefix($0) } ?? false
      if code.prefix(digits) == claim.good.code.prefix(digits) || isExcepted {
        failing = failing + value(of: material)
      }
    }
    guard failing > .zero else { return true }
    guard let fob = claim.good.fob else { return false }
    return failing * Fraction(100) <= fob * TypedLaw.tolerance
  }
}
