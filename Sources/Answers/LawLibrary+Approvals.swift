internal import LawFiles
public import Reading
public import TariffLaw

extension LawLibrary {
  /// What a complementation scheme could give a good: its general terms, then each approval that is held.
  func complementationOffers(
    _ scheme: SchemeLaw, _ code: HSCode, from: Country, to: Country, on day: Day, mfn: LineRate
  ) -> [RateOffer] {
    let terms = SchemeTerms(of: scheme, in: law, on: day)
    guard terms.grants(from: from, to: to) == .met, terms.mayHold(code) else { return [] }
    let benefit = terms.benefit(into: to)
    let general = RateOffer(
      scheme: scheme, rate: LineRate(granting: benefit?.value, mfn: mfn.bounds),
      condition: .terms(terms), basis: benefit?.basis ?? terms.topic(.concession),
      schedule: nil, benefit: benefit?.value)
    let registry = register(of: scheme.id).values
    return [general] + published(scheme, general, code, from: from, to: to, on: day, mfn: mfn)
      + registry.filter { $0.successor(among: registry, on: day) == nil }.flatMap { approval in
        approval.offers(scheme, code, from: from, to: to, on: day, mfn: mfn)
      }
  }
}

extension LawLibrary {
  /// The same law with the approvals of a user's own registry beside those that are held.
  ///
  /// - Parameter file: A registry in which each approval names its scheme.
  /// - Returns: Another library; this one stays as it is.
  /// - Throws: Everything that is wrong with the file, and each approval that bears the name or the
  ///   certificate of another one, with the places of both.
  public func adding(registry file: SourceFile) throws(Diagnostics) -> LawLibrary {
    let schemes = law.complementationSchemes.map(\.id.name)
    var library = self
    library.ownApprovals += try ApprovalReader.indexed(file, among: schemes).placed
    let own = library.ownApprovals
    for id in Set(own.map(\.value.scheme)) {
      let all = (heldApprovals + own).filter { $0.value.scheme == id }
      library.registers[id] = try ApprovalReader.register(all).index
    }
    return library
  }

  /// The approvals of a scheme: those of the law's folder, and the user's own.
  public func register(of scheme: SchemeID) -> LawIndex<Approval.Name, Approval> {
    registers[scheme] ?? law.scheme(scheme)?.register ?? LawIndex()
  }
}

extension Approval {
  /// What the acts of an importing country grant on parts of a code from a country.
  fileprivate func offers(
    _ scheme: SchemeLaw, _ code: HSCode, from: Country, to: Country, on day: Day, mfn: LineRate
  ) -> [RateOffer] {
    let covered = parts.filter { part in
      part.from.contains(from) && part.to.contains(to)
        && (part.codes.isEmpty || part.codes.contains { $0.contains(code) || code.contains($0) })
    }
    guard !covered.isEmpty else { return [] }
    return acts.values(to, on: day).filter { $0.applies(on: day) == .met }.map { act in
      RateOffer(
        scheme: scheme, rate: LineRate(granting: act.benefit, mfn: mfn.bounds),
        condition: .approval(name, act: act.name, parts: covered.map(\.name)), basis: nil,
        schedule: nil,
        benefit: act.benefit)
    }
  }
}
