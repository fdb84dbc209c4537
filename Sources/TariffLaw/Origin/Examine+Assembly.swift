extension ListedGoods {
  /// What a good that is or may be on the list can meet; `nil` if it is on none.
  func rule(of good: Good) -> OriginRule? {
    guard let code = good.code else { return nil }
    switch hold(code, isOfPart: good.conditions[condition]) {
    case .met: return .assembly(self)
    case .unknown: return .allOf([.condition(condition), .assembly(self)])
    case .notMet: return nil
    }
  }
}

extension OriginRule {
  /// Whether it is assembly from goods of a list, on a condition or on none.
  var isAssembly: Bool {
    switch self {
    case .assembly: true
    case .allOf(let rules): rules.contains { $0.isAssembly }
    default: false
    }
  }
}

/// Asks whether a good of a list was assembled from materials that stand on the same list.
///
/// What originates may go into it besides; what neither originates nor is on the list is a reading. Source: article
/// 28(3) of ATIGA.
func examineAssembly<Log: Recorder>(
  of listed: ListedGoods, _ good: Good, madeIn exporter: Country, under regime: Regime,
  _ log: inout Log
) -> Outcome {
  let reading = regime.otherMaterials
  var outcome: Outcome = good.materials == nil ? .unknown : .met
  var missing: [String] = good.materials == nil ? ["good.materials"] : []
  var hasOthers = false
  // What is not on the list leaves it open, whatever the rest is.
  var isOpen = false
  for (place, material) in (good.materials ?? []).enumerated() {
    let count = MaterialCount(of: material, madeIn: exporter, under: regime)
    guard count.treatment.countsInClassification != .notMet else { continue }
    let isListed =
      material.classifications.whichever { code in
        code.map { listed.hold($0, isOfPart: material.isOfPart) } ?? .unknown
      }
    let originates =
      reading?.value == OtherMaterials.none ? .notMet : count.cumulation.share.reaches(.whole)
    let path = "good.materials[\(place)]."
    var result = isListed.or(originates)
    if isListed == .notMet, originates == .met { hasOthers = true }
    if result == .notMet, reading?.value ?? .open == .open {
      result = .unknown
      isOpen = true
    } else if result == .unknown {
      if isListed == .unknown {
        let isLonger =
          material.isCodeOpen || material.classification.map(listed.asksLonger) ?? true
        missing.append(path + (isLonger ? "code" : "of_part"))
      }
      if originates == .unknown { missing += count.cumulation.missing(at: place) }
    }
    outcome = outcome.and(result)
  }
  if isOpen { missing = reading.map { ["assume.\($0.basis.name)"] } ?? [] }
  if hasOthers, outcome != .notMet, let reading {
    log.record { Finding(.origin(.otherMaterials), .met, reading.basis) }
  }
  log.record {
    Finding(
      .origin(.assembly(of: listed.name)), outcome, regime.topic(.assembly),
      missing: outcome == .unknown ? missing : [])
  }
  return outcome
}

/// Asks whether a good whose proof names another criterion originates as one that was assembled from goods of a list.
///
/// What a proof names for such a good no text says, so that it is asked what its criterion stands on. One that names
/// content, or that the good is wholly obtained, stands on that alone.
func examineUnnamedAssembly<Log: Recorder>(
  _ rule: RuleOfLine, naming named: [OriginCriterion]?, of good: Good, madeIn exporter: Country,
  _ content: RegionalValueContent, under regime: Regime, _ log: inout Log
) -> Outcome {
  guard let named, named != [.whollyObtained], named != [.regionalValueContent],
    let assembly = rule.assembly
  else { return .notMet }
  let outcome = examineRule(
    assembly, of: good, madeIn: exporter, content, under: regime, &log)
  guard outcome != .notMet else { return .notMet }
  log.record {
    Finding(
      .origin(.criterion), .unknown, rule.basis(of: assembly),
      figures: [.init(.rule, .name(assembly.description))], missing: ["proof.criterion"])
  }
  return .unknown
}
