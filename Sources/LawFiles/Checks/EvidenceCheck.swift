internal import Reading
public import TariffLaw

/// Every value of the law says from which day it holds and how well it is known.
///
/// Values of which nothing but recollection is known are allowed; ``CheckedFolder/evidence`` counts them.
package struct EvidenceCheck: FolderCheck {
  package let name = "evidence"
  package let summary = "every value has its first day and its evidence"

  package func findings(in folder: CheckedFolder) -> [CheckFinding] {
    let missing = folder.schemes.flatMap { scheme in
      scheme.values.filter { $0.days.from == nil && isDated($0.subject, in: scheme.law) }
    }
    return folder.faults(about: .evidence, as: self)
      + missing.map { $0.finding(self, "'\($0.name)' does not say from which day it holds") }
  }

  /// Whether something must say its first day: not the members of agreements that are not judged here.
  private func isDated(_ subject: StatedValue.Subject, in scheme: SchemeLaw) -> Bool {
    subject != .membership || scheme.kind == .preferential
  }
}

extension CheckedFolder {
  /// How many values of the law are known how well.
  public var evidence: [Evidence: Int] {
    var counts: [Evidence: Int] = [:]
    for evidence in values.compactMap({ $0.evidence }) { counts[evidence, default: 0] += 1 }
    return counts
  }
}
