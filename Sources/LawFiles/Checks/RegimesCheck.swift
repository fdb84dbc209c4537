internal import Reading
internal import TariffLaw

/// The law of each scheme that is judged can be resolved on every day, from its first to its last.
///
/// Nothing changes between the days on which something does, so those are the days that are tried.
package struct RegimesCheck: FolderCheck {
  package let name = "regimes"
  package let summary =
    "each scheme that is judged has all its law on every day on which anything changes"

  package func findings(in folder: CheckedFolder) -> [CheckFinding] {
    let judged = folder.schemes.filter {
      $0.law.kind == .preferential || $0.law.kind == .complementation
    }
    return judged.flatMap { scheme in
      let file = folder.names["\(scheme.folder)/scheme.json"] ?? scheme.folder
      return gaps(of: scheme, in: folder.law).map {
        CheckFinding(check: name, file: file, message: $0)
      }
    }
  }

  /// What each scheme lacks, with the first day on which it does.
  private func gaps(of scheme: CheckedFolder.Scheme, in law: Law) -> [String] {
    var told: Set<[String]> = []
    let days = days(of: scheme).filter { isJudged(scheme.law, in: law, on: $0) }
    return days.compactMap { day in
      let missing = law.parametersMissing(of: scheme.law, on: day)
      guard !missing.isEmpty || law.regime(of: scheme.law, on: day) == nil else {
        told = []
        return nil
      }
      guard told.insert(missing).inserted else { return nil }
      return "the law of \(scheme.law.id) cannot be resolved on \(day): "
        + (missing.isEmpty
          ? "a parameter that it needs is missing"
          : "no value of \(missing.map { "'\($0)'" }.joined(separator: ", "))")
    }
  }

  /// Whether claims under a scheme are judged on a day; one of complementation must grant something by then.
  private func isJudged(_ scheme: SchemeLaw, in law: Law, on day: Day) -> Bool {
    guard law.isInForce(scheme, on: day) else { return false }
    // What is wrong with the scheme whose rules it borrows is told there.
    let lender = law[.originRules, of: scheme.id, on: day]?.value.first.map(SchemeID.init(_:))
    if let lender, law.scheme(lender) == nil { return false }
    return scheme.kind == .preferential || law[.marginAtLeast, of: scheme.id, on: day] != nil
      || law[.rateAtMost, of: scheme.id, on: day] != nil
  }

  private func days(of scheme: CheckedFolder.Scheme) -> [Day] {
    let stated = scheme.values.filter { !isSchedule($0) }.map { $0.days }
    let changes = ([scheme.law.days] + stated).flatMap {
      [$0.from, $0.to, $0.to?.adding(days: 1)]
    }
    return Set(changes.compactMap { $0 }).filter(scheme.law.days.contains).sorted()
  }

  private func isSchedule(_ value: StatedValue) -> Bool {
    if case .schedule = value.subject { true } else { false }
  }
}
