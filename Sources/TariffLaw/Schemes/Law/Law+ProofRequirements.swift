extension Law {
  /// What a proof must meet that is issued on a day.
  public func proofRequirements(of law: SchemeLaw, on day: Day) -> ProofRequirements? {
    let declared = self.words.governed(by: law.words, on: day)
    let scheme = law.id
    guard let kinds = self[.proofKinds, of: scheme, on: day],
      let validity = self[.proofValidity, of: scheme, on: day],
      let grace = self[.proofGraceDays, of: scheme, on: day],
      let retroactive = self[.proofRetroactiveMonths, of: scheme, on: day]
    else { return nil }
    let paper = self[.paperIsException, of: scheme, on: day]
    let waiver = self[.proofWaiver, of: scheme, on: day]
    let remedy = self[.proofUnderRemedy, of: scheme, on: day]
    let further = self[.furtherProofKinds, of: scheme, on: day]
    return ProofRequirements(
      kinds: Lawful(kinds.value.compactMap(declared.proof), kinds.basis),
      furtherKinds: further.map { Lawful($0.value.compactMap(declared.proof), $0.basis) },
      known: declared.names(.proofs).compactMap(declared.proof).filter { !$0.isAbsent },
      monthEnd: monthEnd(on: day),
      validity: validity, graceDays: grace, retroactiveMonths: retroactive,
      waiver: waiver, waiverIsOfOthers: waiver.map(isOfOthers) ?? false,
      waiverNeedsDeclaration: self[.proofWaiverCondition, of: scheme, on: day]?.value
        == ["simplified_declaration"],
      paperIsException: paper?.value == ["yes"] ? paper?.basis : nil,
      exchange: self[.proofExchange, of: scheme, on: day].map {
        Lawful($0.value == ["yes"], $0.basis)
      },
      price: choice(.proofPrice, of: scheme, on: day),
      copyMonths: self[.proofCopyMonths, of: scheme, on: day],
      reissueMonths: self[.proofReissueMonths, of: scheme, on: day],
      signatories: self[.exporterSignatories, of: scheme, on: day],
      underRemedy: remedy?.value == ["at_clearance"] ? remedy?.basis : nil)
  }

  /// What a proof must meet by its day of issue.
  ///
  /// On a day before the first or after the last of the scheme none was issued: those of the nearest day are taken, of
  /// which no kind is accepted.
  public func proofRequirements(
    of scheme: SchemeLaw, issuedOn day: Day
  ) -> ProofRequirements? {
    let nearest = scheme.nearestDay(to: day)
    let rules = originScheme(of: scheme, on: nearest)
    guard nearest != day else { return proofRequirements(of: rules, on: day) }
    return proofRequirements(of: rules, on: nearest).map {
      $0.closed(by: topic(.transition, of: rules, on: nearest) ?? $0.kinds.basis)
    }
  }

  /// Whether a value is confirmed for some goods by their scope, and the one for these goods is not.
  private func isOfOthers(_ value: Lawful<Money>) -> Bool {
    let basis = value.basis
    return basis.evidence == .unconfirmed && !basis.isAssumed
      && parameters[basis.name]?.scoped.contains { $0.entry.evidence != .unconfirmed } == true
  }
}

extension SchemeLaw {
  /// The day of the scheme that is nearest to a day: that day itself, or its first or its last one.
  public func nearestDay(to day: Day) -> Day {
    if let first = days.from, day < first { return first }
    if let last = days.to, day > last { return last }
    return day
  }
}
