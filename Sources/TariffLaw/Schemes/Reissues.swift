/// The certificates of a registry by their numbers, without the letters by which they were issued again.
public struct Reissues: Sendable {
  private struct Number: Hashable {
    let scheme: SchemeID
    let number: String
  }

  private let approvals: [Number: [Approval]]

  /// Takes the certificates of a registry.
  public init(in registry: [Approval]) {
    approvals = Dictionary(grouping: registry.filter { $0.issue != nil }) { approval in
      Number(scheme: approval.scheme, number: approval.issue?.number ?? "")
    }
  }

  /// Takes those of one number alone.
  init(in registry: [Approval], ofCertificateOf approval: Approval) {
    guard let number = approval.issue?.number else {
      self.init(in: [])
      return
    }
    self.init(in: registry.filter { $0.certificate?.hasPrefix(number) == true })
  }

  /// The approval that was last issued again in another one's place, if there is one by a day.
  ///
  /// A re-issue bears the number with a letter, and voids those before it. Source: AICO certificates.
  ///
  /// - Returns: The later approval, or `nil` if the one asked about stands.
  public func successor(of approval: Approval, on day: Day) -> Approval? {
    guard let own = approval.issue else { return nil }
    let same = approvals[Number(scheme: approval.scheme, number: own.number)] ?? []
    return same.filter { other in
      (other.issue?.letter ?? "") > own.letter && other.issued.map { $0.low <= day } ?? true
    }
    .max { ($0.issue?.letter ?? "") < ($1.issue?.letter ?? "") }
  }
}
