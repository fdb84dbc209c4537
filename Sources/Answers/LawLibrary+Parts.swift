internal import LawFiles
internal import Reading
internal import TariffLaw

extension LawLibrary {
  /// Makes sure that a claim that says which part of the goods of its code its good is names one that a law tells apart.
  ///
  /// - Throws: What is wrong with it, with the parts that are told apart.
  func checkPart(of claim: Claim, in file: SourceFile) throws {
    guard claim.good.part != nil else { return }
    let laws = try laws(for: claim)
    try checkRules(of: claim.code, claim.good.edition, on: claim.originDay, laws.map(\.scheme))
    try check(claim.good, amongPartsOf: laws.map { $0.partNames(of: claim) }, in: file)
  }

  /// Makes sure that a question about origin names a part that the law tells apart.
  ///
  /// - Throws: What is wrong with it, with the parts that are told apart.
  func checkPart(of question: OriginQuestion, in file: SourceFile) throws {
    guard question.good.part != nil, let scheme = law.scheme(question.scheme),
      let regime = law.regime(of: scheme, on: question.on)
    else { return }
    let names = question.partNames(under: regime, scheme.productRules)
    try check(question.good, amongPartsOf: [names], in: file)
  }

  private func check(
    _ good: Good, amongPartsOf lines: [[String]], in file: SourceFile
  ) throws(Diagnostics) {
    let names = lines.flatMap(\.self)
    guard let part = good.part, !names.isEmpty, !names.contains(part) else { return }
    var choices: [String] = []
    for name in names where !choices.contains(name) { choices.append(name) }
    throw Diagnostics(
      file.diagnostic(
        ClaimComplaint.notAPart(part, choices),
        at: ClaimFile.offsetOfPart(in: file) ?? file.content.lowerBound))
  }
}
