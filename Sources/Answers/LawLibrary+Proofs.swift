public import LawFiles
public import Reading
public import TariffLaw

extension LawLibrary {
  /// Checks a proof of origin that stands in a file, rule by rule.
  ///
  /// - Parameters:
  ///   - file: The proof, or a claim whose proof it is.
  ///   - registry: The database of certified exporters, if there is one.
  /// - Returns: What comes of it.
  /// - Throws: ``AnswerProblem`` if the rules of its days are not held, `Diagnostics` with what is wrong with the file,
  ///   ``LibraryProblem`` with the law.
  public func checkProof(
    _ file: SourceFile, registry: [CertifiedExporter]? = nil
  ) throws -> ProofAnswer {
    let read = try ProofFile.read(file, in: claimSetting, registry: registry)
    guard let answer = try assuming(read.assumptions, from: file).check(read.question) else {
      throw AnswerProblem("no rules of proofs are held for the scheme and the day of the proof")
    }
    return answer
  }

  /// Drafts a proof of the claim in a file.
  ///
  /// - Throws: ``AnswerProblem`` unless its goods originate, `Diagnostics` for what is wrong with the claim,
  ///   ``LibraryProblem`` with the law.
  public func draftProof(_ file: SourceFile, as kind: ProofDraft.Kind) throws -> ProofDraft {
    let determination = try determine(file)
    let claim = determination.claim
    let going = law.between(claim.from, claim.to)
    let rules = going.scheme(determination.ruling.scheme).flatMap { scheme in
      let day = claim.proof?.issued ?? claim.originDay
      return going.proofRequirements(of: going.originScheme(of: scheme, on: day), on: day)
    }
    guard let draft = ProofDraft(of: determination, as: kind, showing: rules?.price?.value) else {
      throw AnswerProblem("the goods of the claim do not originate, so there is no proof to draft")
    }
    return draft
  }

  /// Checks a proof of origin; `nil` if the rules of its days are not held.
  public func check(_ question: ProofQuestion) throws(LibraryProblem) -> ProofAnswer? {
    guard let claim = question.items.first?.claim, let scheme = claim.scheme,
      let proof = claim.proof
    else { return nil }
    var laws: [ApplicableLaw] = []
    for item in question.items { laws.append(try law(for: item.claim, under: scheme)) }
    let going = law.between(claim.from, claim.to)
    guard let rules = going.scheme(scheme).map({ going.originScheme(of: $0, on: claim.on) }) else {
      return TariffLaw.check(question, under: laws, [])
    }
    return TariffLaw.check(
      question, under: laws, going.deadlines(of: proof, question.events, under: rules),
      notHeld: going.deadlinesNotHeld(of: proof, question.events, under: rules))
  }
}
