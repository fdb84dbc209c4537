extension Approval {
  /// The certificate's number without the letter of a re-issue, and the letter.
  var issue: (number: String, letter: String)? { certificate.map(Self.issue) }

  /// The number of a certificate without the letter of a re-issue, and the letter.
  private static func issue(_ number: String) -> (number: String, letter: String) {
    guard number.hasSuffix(")"), let open = number.lastIndex(of: "(") else { return (number, "") }
    return (String(number[..<open]), String(number[number.index(after: open)...].dropLast()))
  }

  /// The approval of a registry that was last issued again in the place of a certificate that it does not hold.
  static func reissue(of certificate: String, in registry: [Approval], on day: Day) -> Approval? {
    let former = issue(certificate.lowercased())
    let later = registry.filter { approval in
      guard let later = approval.certificate.map({ issue($0.lowercased()) }) else { return false }
      return later.number == former.number && later.letter > former.letter
        && approval.issued.map { $0.low <= day } ?? true
    }
    return later.max { ($0.issue?.letter ?? "") < ($1.issue?.letter ?? "") }
  }

  /// The approval that was last issued again in this one's place, if there is one by a day.
  ///
  /// A re-issue bears the number with a letter, and voids those before it. Source: AICO certificates.
  ///
  /// - Returns: The later approval, or `nil` if this one stands.
  public func successor(among registry: [Approval], on day: Day) -> Approval? {
    guard let own = issue else { return nil }
    return registry.filter { other in
      guard other.scheme == scheme, let later = other.issue else { return false }
      return later.number == own.number && later.letter > own.letter
        && other.issued.map { $0.low <= day } ?? true
    }
    .max { ($0.issue?.letter ?? "") < ($1.issue?.letter ?? "") }
  }

  /// Whether its companies or the claimant's word hold a text as one of some names.
  static func matches(_ text: String, _ names: [String]) -> Bool {
    names.contains { $0.lowercased() == text.lowercased() }
  }
}
