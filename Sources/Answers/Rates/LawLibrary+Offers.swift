public import LawFiles
internal import Reading
public import TariffLaw

extension LawLibrary {
  /// Every rate that could apply to goods of a code on a day: MFN first, then each scheme's.
  ///
  /// Agreements of which one of the two countries is no party that day are left out; where an agreement shuts
  /// the exporting one out on the line, the offer says so. Goods of the importing country pay no duty.
  public func offers(
    of code: HSCode, from: Country, to: Country, on day: Day
  ) throws(LibraryProblem) -> [RateOffer] {
    guard from != to else { return [] }
    let mfnScheme = law.scheme(.mfn)
    let mfnSchedule = try lines(of: mfnScheme, to, day)
    let mfn = LineRate(of: code, in: mfnSchedule, for: from)
    var offers: [RateOffer] = []
    if let mfnScheme {
      offers.append(
        RateOffer(
          scheme: mfnScheme, rate: mfn, condition: .mostFavoured,
          basis: nil, schedule: mfnSchedule?.description,
          amendments: mfnSchedule?.amendments(of: code) ?? []))
    }
    let order: [SchemeLaw.Kind] = [
      .special, .preferential, .complementation, .otherAgreement, .ordinary,
    ]
    for kind in order {
      for scheme in law.schemes where scheme.kind == kind && law.isInForce(scheme, on: day) {
        if kind == .complementation {
          offers += complementationOffers(scheme, code, from: from, to: to, on: day, mfn: mfn)
          continue
        }
        let offer = try offer(scheme, code, from: from, to: to, on: day, mfn: mfn)
        guard let offer else { continue }
        let published = published(scheme, offer, code, from: from, to: to, on: day, mfn: mfn)
        offers += published.isEmpty ? [offer] : published
      }
    }
    return offers
  }

  private func offer(
    _ scheme: SchemeLaw, _ code: HSCode, from: Country, to: Country, on day: Day, mfn: LineRate
  ) throws(LibraryProblem) -> RateOffer? {
    let schedule = try lines(of: scheme, to, day)
    let rate = LineRate(of: code, in: schedule, for: from, mfn: mfn.bounds)
    switch scheme.kind {
    case .preferential:
      guard let regime = law.regime(of: scheme, on: day),
        let condition = condition(between: from, to, under: regime)
      else { return nil }
      return RateOffer(
        scheme: scheme, rate: rate, condition: condition,
        basis: regime.topic(.concession), schedule: schedule?.description,
        amendments: schedule?.amendments(of: code) ?? [])
    case .otherAgreement:
      guard let schedule, scheme.isBetween(from, to, on: day) else { return nil }
      var judged: RateOffer.Condition = scheme.isJudged(on: day) ? .claim : .originNotJudged
      if let regime = law.regime(of: scheme, on: day),
        case .membershipOpen(let country, let doubt) = condition(between: from, to, under: regime)
      {
        judged = .membershipOpen(of: country, doubt)
      }
      return RateOffer(
        scheme: scheme, rate: rate,
        condition: rate.isGranted == .notMet ? .excluded(from) : judged, basis: nil,
        schedule: schedule.description, amendments: schedule.amendments(of: code))
    case .ordinary:
      // Who has an agreement has most-favoured-nation treatment too.
      guard let schedule, !law.schemes.contains(where: { $0.isBetween(from, to, on: day) })
      else { return nil }
      return RateOffer(
        scheme: scheme, rate: rate, condition: .notMostFavoured,
        basis: nil, schedule: schedule.description, amendments: schedule.amendments(of: code))
    case .special:
      // It says nothing of most goods.
      guard let schedule, rate.source == .schedule else { return nil }
      return RateOffer(
        scheme: scheme, rate: rate, condition: .ofItsOwn, basis: nil,
        schedule: schedule.description, amendments: schedule.amendments(of: code))
    case .mostFavouredNation, .complementation, .export, .bound: return nil
    }
  }

  /// On what a rate between two countries depends; `nil` if one of them takes no part.
  private func condition(
    between from: Country, _ to: Country, under regime: Regime
  ) -> RateOffer.Condition? {
    for country in [from, to] where regime.membership(of: country) == nil {
      guard let doubt = regime.doubtfulMembers[country] else { return nil }
      return .membershipOpen(of: country, doubt)
    }
    return .claim
  }

  /// Rates that were published singly, and departures from the rules, where no schedule is held.
  func published(
    _ scheme: SchemeLaw, _ offer: RateOffer, _ code: HSCode, from: Country, to: Country,
    on day: Day, mfn: LineRate
  ) -> [RateOffer] {
    guard scheme.kind == .preferential || scheme.kind == .complementation,
      offer.rate.source != .schedule
    else { return [] }
    var offers = scheme.publishedRates.rates(touching: code, to, on: day).map {
      RateOffer(
        scheme: scheme, rate: LineRate(observed: $0, for: from, mfn: mfn.bounds),
        condition: .published(part: $0.part), basis: $0.basis,
        schedule: nil)
    }
    let departures = scheme.departures.filter { $0.touches(code, from: from, to: to, on: day) }
    if !departures.isEmpty, offers.isEmpty { offers.append(offer) }
    return offers
      + departures.map {
        RateOffer(
          scheme: scheme, rate: LineRate(departure: $0), condition: .departure($0.says),
          basis: $0.basis, schedule: nil, departure: $0)
      }
  }

  private func lines(
    of scheme: SchemeLaw?, _ member: Country, _ day: Day
  ) throws(LibraryProblem) -> TariffSchedule? {
    guard let description = scheme?.schedule(of: member, on: day) else { return nil }
    return try schedule(description)
  }
}
