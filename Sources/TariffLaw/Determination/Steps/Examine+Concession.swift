/// Asks whether the importing member grants a preference on the line, and at what rate.
func examineConcession<Log: Recorder>(
  _ claim: Claim, _ law: ApplicableLaw, mfn: LineRate, _ log: inout Log
) -> (outcome: Outcome, rate: LineRate) {
  let (rate, source) = preferentialRate(claim, law, mfn: mfn)
  let list = rate.source == .schedule ? nil : claim.importer?.list
  let excluded = list.flatMap { law.rateRegime?.excludedLists.contains($0) == true ? $0 : nil }
  let isEnjoyed = claim.importer?.isEnjoyed(by: claim.from)
  let byReExporter = excluded == nil && isEnjoyed != false ? rate.isGranted : .notMet
  log.begin()
  let reading = examineReExport(claim, law, rate, mfn: mfn, &log)
  // A reading that is derived refuses nothing alone.
  let outcome =
    reading.map { byReExporter == .met ? $0.outcome : .unknown } ?? byReExporter
  if let list, let exclusion = law.rateRegime?.exclusion {
    log.record {
      Finding(
        .concession(.list), Outcome(excluded == nil),
        exclusion.isAssumed
          ? exclusion : claimed("importer.list", exclusion.citation, .list),
        figures: [.init(.list, .name(list.rawValue))])
    }
  }
  if let isEnjoyed {
    log.record {
      Finding(
        .concession(.members(claim.from)), Outcome(isEnjoyed),
        claimed("importer.enjoyed_by", law.rateRegime?.topic(.concession)?.citation, .enjoyment),
        figures: figures(of: claim.importer))
    }
  }
  log.end { premises in
    let (asked, missing): (Finding.Question.Concession, [String]) =
      switch rate.source {
      case .schedule where rate.lineCount > 1:
        (.lines(claim.to, count: rate.lineCount, below: claim.code), ["good.code"])
      case .schedule, .observation, .claimant, .commitment:
        (.granted(by: claim.to, on: claim.code), ["good.code"])
      case .notHeld:
        law.importerEdition(besides: claim.good.edition).map { said, held in
          (.ofEdition(claim.code, said, by: claim.to, in: held), ["good.code"])
        } ?? (
          .notHeld(law.scheme, claim.to, on: claim.on, held: law.heldDays), ["importer.rate"]
        )
      case .noLine:
        // A line of the general tariff may have none here; a code of no line is no line's.
        (.line(claim.to, claim.code), [mfn.source == .noLine ? "good.code" : "importer.rate"])
      }
    return Finding(
      .concession(asked), outcome, source ?? basis(of: rate, under: law.rateRegime),
      figures: [.init(.rate, rate.figure())]
        + (excluded.map { [.init(.list, .name($0.rawValue))] } ?? [])
        + published(claim, law, besides: rate),
      missing: outcome == .unknown ? reading.map { ["assume.\($0.basis.name)"] } ?? missing : [],
      premises: premises)
  }
  return (outcome, rate)
}

/// Asks who must enjoy the concession of goods that keep another member's origin, where that matters.
private func examineReExport<Log: Recorder>(
  _ claim: Claim, _ law: ApplicableLaw, _ rate: LineRate, mfn: LineRate, _ log: inout Log
) -> (outcome: Outcome, basis: Basis)? {
  guard let regime = law.rateRegime, let origin = claim.proof?.original?.origin,
    origin != claim.from, claim.isReExport(under: law.originRegime ?? regime)
  else { return nil }
  if origin == claim.to, let reading = regime.returnedGoods {
    let outcome: Outcome = reading.value == .unknown ? .unknown : .met
    log.record {
      Finding(
        .concession(.returned(to: origin)), outcome, reading.basis,
        missing: outcome == .met ? [] : ["assume.\(reading.basis.name)"])
    }
    return (outcome, reading.basis)
  }
  guard let reading = regime.reExportConcession else { return nil }
  var ofOrigin = claim
  ofOrigin.from = origin
  let (other, _) = preferentialRate(ofOrigin, law, mfn: mfn)
  let isSame =
    other.rate == rate.rate && other.bounds == rate.bounds
    && claim.importer?.isEnjoyed(by: origin) == claim.importer?.isEnjoyed(by: claim.from)
  guard !isSame else { return nil }
  let outcome: Outcome = reading.value == .unknown ? .unknown : .met
  log.record {
    Finding(
      .concession(.reExporter(claim.from, of: origin)), outcome, reading.basis,
      missing: outcome == .met ? [] : ["assume.\(reading.basis.name)"])
  }
  return (outcome, reading.basis)
}

/// The rate of the line, as published, or as stated; with its source if it is a publication or commitment.
private func preferentialRate(
  _ claim: Claim, _ law: ApplicableLaw, mfn: LineRate
) -> (LineRate, source: Basis?) {
  let held = LineRate(
    of: claim.code, in: law.importerLines, for: claim.from, edition: claim.good.edition,
    mfn: mfn.bounds, saying: claim.importer)
  guard held.source != .schedule else { return (held, nil) }
  let published = law.publishedRates.rate(of: claim.code, claim.to, on: claim.on)
  if let published {
    return (
      LineRate(
        observed: published, for: claim.from, mfn: mfn.bounds), published.basis
    )
  }
  if held.source == .noLine, mfn.source == .noLine { return (held, nil) }
  if let stated = claim.importer?.rate { return (LineRate(stated: stated, .claimant), nil) }
  if let list = claim.importer?.list, let regime = law.rateRegime,
    let member = regime.membership(of: claim.to),
    let end = regime.listRates["\(list.rawValue.lowercased()).\(member.group)"]
  {
    return (LineRate(stated: end.value, .commitment), end.basis)
  }
  if let list = claim.importer?.list, let regime = law.rateRegime,
    let member = regime.membership(of: claim.to)
  {
    let names = [claim.to.description, member.group]
    let ceilings = names.compactMap {
      regime.listRateCeilings["\(list.rawValue.lowercased()).\($0)"]
    }
    if let most = ceilings.first {
      return (
        LineRate(granting: .rate(least: .zero, most: most.value), mfn: mfn.bounds), most.basis
      )
    }
  }
  return (held, nil)
}

private func basis(of rate: LineRate, under regime: Regime?) -> Basis? {
  guard rate.source == .claimant else { return regime?.topic(.concession) }
  return claimed("importer.rate", regime?.topic(.concession)?.citation, .importerRate)
}

/// The basis of what a claimant says of a member's schedule, by its place, under the provision that asks it.
func claimed(_ key: String, _ provision: Citation?, _ what: Basis.Claimed) -> Basis {
  Basis(
    name: key, citation: provision ?? Citation("claim", key), evidence: .unconfirmed,
    note: .claimed(what))
}

private func figures(of tariff: StatedTariff?) -> [Finding.Figure] {
  func figure(_ name: Finding.Figure.Name, _ members: [Country]?) -> [Finding.Figure] {
    members.map { [.init(name, .list($0.map(Finding.Value.country)))] } ?? []
  }
  return figure(.enjoyedBy, tariff?.enjoyedBy) + figure(.notEnjoyedBy, tariff?.notEnjoyedBy)
}

/// Rates that were published for a part of the code, which the goods may or may not be.
private func published(
  _ claim: Claim, _ law: ApplicableLaw, besides rate: LineRate
) -> [Finding.Figure] {
  guard rate.source == .notHeld || rate.source == .noLine || rate.source == .claimant else {
    return []
  }
  return law.publishedRates.rates(touching: claim.code, claim.to, on: claim.on)
    .filter { $0.part != nil }
    .map {
      .init(
        .publishedForAPart,
        .published(rate: $0.rate.description, part: $0.part, codes: $0.codes))
    }
}

extension LineRate {
  /// The rate in notation, else its bounds, else what stands for it.
  func figure(or other: Finding.Value = .absent(.notKnown)) -> Finding.Value {
    rate.map { .name($0.description) } ?? bounds.map(Finding.Value.percentages) ?? other
  }
}

extension ApplicableLaw {
  /// The edition in which a code is said to be and the one of the importer's schedule, if that has no such codes.
  fileprivate func importerEdition(besides said: HSEdition?) -> (said: HSEdition, held: HSEdition)?
  {
    guard let said, let held = importerLines?.description.edition, !held.holds(said) else {
      return nil
    }
    return (said, held)
  }
}
