public import SourcingPlans
internal import TariffLaw

/// What countries plan, put together: where plans overlap and complete each other, and who gains by cooperation.
public struct Coordination: Sendable {
  /// The plans, by countries.
  public let plans: [CountryPlan]
  /// The terms.
  public let terms: CoordinationTerms
  /// The year by which plans count.
  public let year: Int
  /// The parts, by their names.
  public let parts: [PartStanding]
  /// What becomes of the figures: one case if all are points, else one at the low and one at the high end of ranges.
  public let cases: [CoordinationCase]
  /// The figures that are not said, and what is done without them.
  public let unsaid: [Unsaid]

  /// A figure that is not said.
  public struct Unsaid: Sendable, Hashable {
    /// Where it is to be said.
    public let place: String
    /// What is done without it.
    public let effect: Effect

    /// What is done without a figure; it has words in reports alone.
    public enum Effect: String, Sendable {
      /// Its country is no maker of the part where costs are compared.
      case notCosted
      /// Its country makes the part for none of the others where costs are compared.
      case notSent
      /// Nothing is counted for it, so that costs are at least what is shown.
      case notCounted
      /// It is taken to bind nothing.
      case notBinding
      /// Its country assembles nothing where costs are compared.
      case notAssembling
    }
  }

  /// Puts plans together.
  ///
  /// - Parameters:
  ///   - plans: One a country, all in one currency.
  ///   - terms: On what terms they would complement each other.
  ///   - limits: How far each search may go.
  public init(
    _ plans: [CountryPlan], on terms: CoordinationTerms,
    within limits: SearchLimits = SearchLimits()
  ) {
    let plans = plans.sorted { $0.country.description < $1.country.description }
    let years = plans.flatMap { $0.parts.compactMap { $0.making?.from } }
    let year = terms.year ?? years.max() ?? 0
    let names = Set(plans.flatMap { $0.parts.map(\.name) }).sorted()
    self.plans = plans
    self.terms = terms
    self.year = year
    parts = names.map { PartStanding($0, in: plans, by: year) }
    unsaid = Self.unsaid(in: plans, by: year)
    let ends: [CoordinationCase.End] =
      plans.contains(where: \.hasRanges) ? [.low, .high] : [.stated]
    cases = ends.map { end in
      CoordinationCase(
        end, of: ComplementationModel(plans, names, at: end, by: year, on: terms), within: limits)
    }
  }

  private static func unsaid(in plans: [CountryPlan], by year: Int) -> [Unsaid] {
    plans.flatMap { plan -> [Unsaid] in
      var all: [Unsaid] = []
      let needs = plan.parts.contains { $0.quantity > 0 }
      if plan.vehicles == nil, needs {
        all.append(Unsaid(place: "\(plan.country): vehicles", effect: .notAssembling))
      }
      for part in plan.parts {
        let place = "\(plan.country): parts '\(part.name)': "
        if part.mfn == nil, part.quantity > 0, part.outside != nil {
          all.append(Unsaid(place: place + "mfn", effect: .notCounted))
        }
        guard let making = part.making, making.from <= year else { continue }
        guard making.price != nil else {
          all.append(Unsaid(place: place + "make.price", effect: .notCosted))
          continue
        }
        if making.capacity == nil {
          all.append(Unsaid(place: place + "make.capacity", effect: .notBinding))
        }
        if making.tooling == nil {
          all.append(Unsaid(place: place + "make.tooling", effect: .notCounted))
        }
        if making.freight == nil {
          all.append(Unsaid(place: place + "make.freight", effect: .notSent))
        }
      }
      return all
    }
  }
}

extension CountryPlan {
  /// Whether a figure by which costs are compared is a range.
  fileprivate var hasRanges: Bool {
    func isRange(_ figure: Bounds<Int64>?) -> Bool { figure.map { $0.exact == nil } ?? false }
    return isRange(vehicles)
      || parts.contains { part in
        isRange(part.outside)
          || [
            part.making?.capacity, part.making?.price, part.making?.tooling, part.making?.freight,
          ]
          .contains(where: isRange)
      }
  }
}

extension ComplementationModel {
  /// The plans of countries at one end of their ranges.
  init(
    _ plans: [CountryPlan], _ names: [String], at end: CoordinationCase.End, by year: Int,
    on terms: CoordinationTerms
  ) {
    func figure(_ bounds: Bounds<Int64>?) -> Int64? {
      bounds.map { end == .high ? $0.high : $0.low }
    }
    let assemblers = plans.map { plan in
      var assembler = Assembler(plan.country, vehicles: figure(plan.vehicles) ?? 0)
      assembler.requirement = plan.requirement
      assembler.share = terms.share
      assembler.jobs = plan.jobs
      return assembler
    }
    let parts = names.map { name in
      let own = plans.map { plan in plan.parts.first { $0.name == name } }
      let units = zip(own, assemblers).map { part, assembler in
        assembler.vehicles.multipliedReportingOverflow(by: part?.quantity ?? 0).partialValue
      }
      let makers = own.enumerated().map { maker, part -> PartMaker? in
        guard let making = part?.making, making.from <= year, let price = figure(making.price)
        else { return nil }
        let ways = own.enumerated().map { market, other -> PartWay? in
          guard market != maker else { return nil }
          var way = PartWay(mfn: other?.mfn ?? .zero)
          way.rate = .zero
          way.approval = Self.together
          return way
        }
        return PartMaker(
          price: price, tooling: figure(making.tooling) ?? 0, capacity: figure(making.capacity),
          least: 0, freight: plans.map { _ in figure(making.freight) }, ways: ways)
      }
      let outside = own.map { part in
        figure(part?.outside).map {
          OutsideOffer(country: nil, price: $0, duty: part?.mfn ?? .zero)
        }
      }
      return SharedPart(name: name, units: units, makers: makers, outside: outside)
    }
    self.init(currency: plans.first?.currency ?? .unstated, countries: assemblers, parts: parts)
    isIllustrative = plans.contains(where: \.isIllustrative)
    tolerance = terms.tolerance
    reciprocity = terms.reciprocity
    weight = terms.weight
  }

  /// The one understanding under which all parts are accredited.
  private static let together = "together"
}
