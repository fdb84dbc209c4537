public import LawFiles
public import Reading
public import TariffLaw

extension LawLibrary {
  /// The same law with a database of certified exporters, in which those that declarations name are looked up.
  ///
  /// - Returns: Another library; this one stays as it is.
  /// - Throws: Everything that is wrong with the file.
  public func adding(exporters file: SourceFile) throws(Diagnostics) -> LawLibrary {
    var library = self
    library.exporters = try ExporterRegistryFile.read(file)
    return library
  }

  /// Checks a proof of origin that stands in a file, rule by rule.
  ///
  /// - Parameter file: The proof, or a claim whose proof it is.
  /// - Returns: What comes of it.
  /// - Throws: ``AnswerProblem`` if the rules of its days are not held, `Diagnostics` with what is wrong with the file,
  ///   ``LibraryProblem`` with the law.
  public func checkProof(_ file: SourceFile) throws -> ProofAnswer {
    let read = try ProofFile.read(file, in: claimSetting)
    guard let answer = try assuming(read.assumptions, from: file).check(read.question) else {
      throw AnswerProblem("no rules of proofs are held for the scheme and the day of the proof")
    }
    return answer
  }

  /// Drafts a proof of the claim in a file, which holds no other.
  ///
  /// - Throws: ``AnswerProblem`` unless its goods originate and preference is not denied them, `Diagnostics` for what is wrong with the claim,
  ///   ``LibraryProblem`` with the law.
  public func draftProof(_ file: SourceFile, as kind: ProofDraft.Kind) throws -> ProofDraft {
    guard !ProofTable.holdsMany(file) else {
      throw AnswerProblem(
        "a draft is of one claim, and this is a file of many proofs: write the claim in a file of its own, in JSON"
      )
    }
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
    var question = question
    for place in question.items.indices {
      let claim = question.items[place].claim
      question.items[place].isInNoEdition = try isInNoEdition(claim.code, claim.good.edition)
    }
    guard var answer = try answer(to: question) else { return nil }
    for (place, item) in answer.items.enumerated() where item.isUnlisted {
      let claim = question.items[place].claim
      let schedule = law.between(claim.from, claim.to).scheme(answer.scheme)?
        .schedule(of: claim.to, on: claim.on)
      answer.items[place].unlisted = try self.answer(
        about: claim.code, in: claim.good.edition ?? schedule?.edition ?? .hs2022)
    }
    return answer
  }

  private func answer(to question: ProofQuestion) throws(LibraryProblem) -> ProofAnswer? {
    guard let claim = question.items.first?.claim, let scheme = claim.scheme,
      let proof = claim.proof
    else { return nil }
    let going = law.between(claim.from, claim.to)
    let held = going.scheme(scheme)
    let laws = try question.items.map { (item) throws(LibraryProblem) in
      // Of a day on which there was no such preference the nearest one's rules tell what is wrong.
      let nearest = held?.nearestDay(to: claim.originDay) ?? claim.originDay
      let isMoved = nearest != claim.originDay
      return try self.laws(for: isMoved ? item.claim.moved(to: nearest) : item.claim)
    }.flatMap { $0 }
    guard let held else { return TariffLaw.check(question, under: laws, []) }
    let rules = going.originScheme(of: held, on: claim.on)
    // What was not issued under the scheme has no time under it.
    var dated = proof
    dated.issued = proof.issued.flatMap { held.nearestDay(to: $0) == $0 ? $0 : nil }
    if dated.issued != proof.issued { dated.shipped = nil }
    return TariffLaw.check(
      question, under: laws, going.deadlines(of: dated, question.events, under: rules),
      notHeld: going.deadlinesNotHeld(of: dated, question.events, under: rules))
  }
}
