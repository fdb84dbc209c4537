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
  /// - Throws: ``AnswerProblem`` unless its goods originate and preference is not denied them, `Diagnostics` for what is wrong with the claim,
  ///   ``LibraryProblem`` with the law.
  public func draftProof(_ file: SourceFile, as kind: ProofDraft.Kind) throws -> ProofDraft {
    let determination = try determine(file)
    let claim = determination.claim
    let going = law.between(claim.from, claim.to)
    let rules = going.scheme(determination.ruling.scheme).flatMap { scheme in
      going.proofRequirements(of: scheme, issuedOn: claim.proof?.issued ?? claim.originDay)
    }
    guard let draft = ProofDraft(of: determination, as: kind, under: rules) else {
      throw Self.noDraft(of: determination)
    }
    return draft
  }

  /// Why there is no proof to draft of a claim.
  private static func noDraft(of determination: Determination) -> AnswerProblem {
    let origin = determination.ruling.origin
    if origin?.outcome == .notMet {
      return AnswerProblem(
        "the goods of the claim do not originate, so there is no proof to draft")
    }
    if origin?.outcome == .met {
      return AnswerProblem(
        "partial cumulation gives the goods of the claim no preference, so there is no proof to draft"
      )
    }
    let missing = determination.missing
    return AnswerProblem(
      "whether the goods of the claim originate is open, so there is no proof to draft yet"
        + (missing.isEmpty ? "" : "; say " + missing.joined(separator: ", ")))
  }

  /// Checks a proof of origin; `nil` if the rules of its days are not held.
  public func check(_ question: ProofQuestion) throws(LibraryProblem) -> ProofAnswer? {
    guard let claim = question.items.first?.claim, let scheme = claim.scheme,
      let proof = claim.proof
    else { return nil }
    let going = law.between(claim.from, claim.to)
    let held = going.scheme(scheme)
    let laws = try question.items.map { (item) throws(LibraryProblem) in
      // Of a day on which there was no such preference the nearest one's rules tell what is wrong.
      let nearest = held?.nearestDay(to: claim.originDay) ?? claim.originDay
      let isMoved = nearest != claim.originDay
      return try law(for: isMoved ? item.claim.moved(to: nearest) : item.claim, under: scheme)
    }
    guard let rules = held.map({ going.originScheme(of: $0, on: claim.on) }) else {
      return TariffLaw.check(question, under: laws, [])
    }
    return TariffLaw.check(
      question, under: laws, going.deadlines(of: proof, question.events, under: rules),
      notHeld: going.deadlinesNotHeld(of: proof, question.events, under: rules))
  }
}
