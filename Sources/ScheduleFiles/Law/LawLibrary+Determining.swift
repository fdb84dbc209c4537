public import TariffLaw

extension LawLibrary {
  /// Decides the claim in a file, under the scheme that it asks for or the best of all in force.
  ///
  /// - Throws: ``Diagnostics`` for what is wrong with the claim, ``LibraryProblem`` with the law.
  public func determine(_ file: SourceFile) throws -> Determination {
    let read = try ClaimFile.read(file, schemes: claimableSchemes)
    for (name, value) in read.assumptions {
      do throws(NotationProblem) {
        try assume(name, value)
      } catch {
        throw Diagnostics(file.diagnostic(error, at: file.content.lowerBound))
      }
    }
    return try determine(read.claim)
  }

  /// Decides a claim, under the scheme that it asks for or the best of all in force.
  public func determine(_ claim: Claim) throws(LibraryProblem) -> Determination {
    let candidates = claim.scheme.map { [$0] } ?? preferentialSchemes(on: claim.on)
    var best: Determination?
    for id in candidates {
      let law = try law(for: claim, under: id)
      let determination = TariffLaw.determine(claim, under: law)
      if let known = best, !determination.ruling.isBetter(than: known.ruling) { continue }
      best = determination
    }
    if let best { return best }
    return TariffLaw.determine(claim, under: try law(for: claim, under: .mfn))
  }

  /// The schemes that a claim may name: those held, and those known by name only.
  public var claimableSchemes: [String] {
    let held = law.schemes.filter { $0.kind == .preferential || $0.kind == .mostFavouredNation }
      .map(\.id.name)
    return held + Self.knownByName.filter { !held.contains($0) }
  }

  private static let knownByName = ["PTA", "AIC", "AIJV", "BBC", "AICO", "CEPT", "AISP"]

  /// The SHA-256 of the files of schedules, by file.
  public func hashes(
    of schedules: [ScheduleDescription]
  ) throws(LibraryProblem) -> [String: String] {
    var hashes: [String: String] = [:]
    for schedule in schedules { hashes[schedule.file] = try sha256(of: schedule.file) }
    return hashes
  }

  private func preferentialSchemes(on day: Day) -> [SchemeID] {
    law.schemes.filter { $0.kind == .preferential && $0.days.contains(day) }.map(\.id)
  }
}
