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

  /// Whether its companies or the claimant's word hold a text as one of some names.
  static func matches(_ text: String, _ names: [String]) -> Bool {
    names.contains { $0.lowercased() == text.lowercased() }
  }
}

extension LawIndex<Approval.Name, Approval> {
  /// The approval that was issued again in the place of a certificate by a day, if there is one.
  ///
  /// - Parameters:
  ///   - certificate: The number of the certificate.
  ///   - approval: The approval of that number, if the registry holds it.
  ///   - day: The day.
  /// - Returns: The later approval, or `nil` if the certificate stands.
  func reissue(of certificate: String, held approval: Approval?, on day: Day) -> Approval? {
    guard let approval else { return Approval.reissue(of: certificate, in: values, on: day) }
    return Reissues(in: values, ofCertificateOf: approval).successor(of: approval, on: day)
  }
}
