public import LawFiles
public import TariffLaw

/// What checks found in a folder of schedules, and how well its values are known.
public struct CheckAnswer: Sendable {
  /// The names of the checks that were asked for.
  public let checks: [String]
  /// What they found, by file and place.
  public let findings: [CheckFinding]
  /// Whether the folder lists its files, so that one that is missing is noticed.
  public let isSealed: Bool
  /// How many values of the law are known how well.
  public let evidence: [Evidence: Int]

  /// Runs checks.
  ///
  /// - Parameters:
  ///   - names: The names of the checks; all of them if there are none.
  ///   - folder: The folder.
  public init(_ names: [String], in folder: CheckedFolder) {
    let known = ScheduleChecks.all.map(\.name)
    checks = names.isEmpty ? known : known.filter(names.contains)
    findings = ScheduleChecks.findings(names, in: folder)
    isSealed = folder.isSealed
    evidence = folder.evidence
  }
}
