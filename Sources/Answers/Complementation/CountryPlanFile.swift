internal import ComponentSourcing
internal import LawFiles
internal import Reading
internal import TariffLaw

/// Reads what a country plans, as one that speaks for it has filled in.
enum CountryPlanFile {
  private static let years = 1967...2100
  private static let most = 1_000_000_000

  static func read(_ file: SourceFile) throws(Diagnostics) -> CountryPlan {
    try ObjectReader.read(file) { top in plan(top) }
  }

  private static func plan(_ top: ObjectReader) -> CountryPlan? {
    top.format()
    let country = top.required("country")?.country()
    let currency = top.required("currency")?.currency()
    let isIllustrative = top.optional("illustrative")?.bool() ?? false
    let source = top.optional("source")?.text()
    let vehicles = top.optional("vehicles").flatMap(count)
    let requirement = top.optional("requirement")?.percentage(.share)
    let jobs = top.optional("jobs_per_million")?.decimal(places: 6)
    let parts = top.required("parts")?.list { part($0, currency ?? .unstated) }
    if let parts {
      var names: Set<String> = []
      for name in parts.map(\.name) where !names.insert(name).inserted {
        top.complain(PlanComplaint.twice("part", name), aboutKey: "parts")
      }
      if parts.isEmpty { top.complain(PlanComplaint.none("parts"), aboutKey: "parts") }
    }
    guard let country, let currency, let parts else { return nil }
    var plan = CountryPlan(country, currency: currency)
    plan.isIllustrative = isIllustrative
    plan.source = source
    plan.vehicles = vehicles
    plan.requirement = requirement
    plan.jobs = jobs.map { ExactFraction(Int128($0), over: 1_000_000).reduced }
    plan.parts = parts
    return plan
  }

  private static func part(_ value: ValueReader, _ currency: Currency) -> CountryPart? {
    value.object { entry in
      let name = ComplementationPlanFile.name(entry.required("name"))
      let code = entry.optional("code")?.code()
      let quantity = entry.optional("quantity")?.integer(in: 0...most)
      let mfn = entry.optional("mfn")?.percentage()
      let outside = entry.optional("outside").flatMap { amount($0, currency) }
      let making = entry.optional("make")?.object { Self.making($0, currency) }
      guard let name else { return nil }
      var part = CountryPart(name: name, quantity: Int64(quantity ?? 1))
      part.code = code
      part.mfn = mfn
      part.outside = outside
      part.making = making
      return part
    }
  }

  private static func making(_ entry: ObjectReader, _ currency: Currency) -> PlannedMaking? {
    let from = entry.required("from")?.integer(in: years)
    var making = PlannedMaking(from: from ?? 0)
    making.capacity = entry.optional("capacity").flatMap(count)
    making.leastScale = entry.optional("least_scale").flatMap(count)
    making.price = entry.optional("price").flatMap { amount($0, currency) }
    making.tooling = entry.optional("tooling").flatMap { amount($0, currency) }
    making.freight = entry.optional("freight").flatMap { amount($0, currency) }
    return from == nil ? nil : making
  }

  /// Reads a number of units, or a range of it.
  private static func count(_ value: ValueReader) -> Bounds<Int64>? {
    bounds(value) { $0.integer(in: 0...most).map(Int64.init) }
  }

  /// Reads an amount, or a range of it.
  private static func amount(_ value: ValueReader, _ currency: Currency) -> Bounds<Int64>? {
    bounds(value) { $0.money(currency)?.minorUnits }
  }

  private static func bounds(
    _ value: ValueReader, _ read: (ValueReader) -> Int64?
  ) -> Bounds<Int64>? {
    guard case .object = value.value.content else { return read(value).map { Bounds($0) } }
    return value.object { entry in
      let least = entry.required("at_least").flatMap(read)
      let most = entry.required("at_most").flatMap(read)
      guard let least, let most else { return nil }
      guard least <= most else {
        entry.complain(ComplementationPlanComplaint.reversed)
        return nil
      }
      return Bounds(least, most)
    }
  }
}
