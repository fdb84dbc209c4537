public import ComponentSourcing
internal import LawFiles
public import Reading
internal import TariffLaw

extension Coordination {
  /// Of so many countries all sets are compared.
  public static let countries = 2...6

  /// Puts together what countries plan; no law is asked, since files say their own rates.
  ///
  /// - Parameters:
  ///   - files: A file a country.
  ///   - terms: On what terms they would complement each other.
  ///   - limits: How far each search may go.
  /// - Returns: Overlaps, gaps and complements, and who gains.
  /// - Throws: `Diagnostics` with everything that is wrong with a file, ``AnswerProblem`` if there are too few or too
  ///   many.
  public static func of(
    _ files: [SourceFile], on terms: CoordinationTerms,
    within limits: SearchLimits = SearchLimits()
  ) throws -> Coordination {
    var plans: [CountryPlan] = []
    var codes: [String: HSCode] = [:]
    for file in files {
      let plan = try CountryPlanFile.read(file)
      let problems = Problems(in: file)
      func note(_ complaint: ComplementationPlanComplaint) {
        problems.note(complaint, at: file.content.lowerBound)
      }
      if let first = plans.first, first.currency != plan.currency {
        note(.otherCurrency(plan.currency, first.currency))
      }
      if plans.contains(where: { $0.country == plan.country }) { note(.countryTwice(plan.country)) }
      for part in plan.parts {
        guard let code = part.code else { continue }
        if let other = codes[part.name], other != code { note(.otherCode(part.name, other)) }
        codes[part.name] = code
      }
      if !plan.isCountable { note(.tooLarge) }
      plans.append(try problems.settle(plan))
    }
    guard countries.contains(plans.count) else {
      throw AnswerProblem(
        ComplementationPlanComplaint.countries(plans.count, countries).description)
    }
    return Coordination(plans, on: terms, within: limits)
  }
}

extension CountryPlan {
  /// Whether what its parts can cost in a year is small enough to be compared exactly, with those of others.
  fileprivate var isCountable: Bool {
    let most = ComplementationTask.mostUnits / Int128(Coordination.countries.upperBound)
    var sum: Int128 = 0
    for part in parts {
      let units = Int128(vehicles?.high ?? 0) * Int128(part.quantity)
      let (making, outside) = (part.making, part.outside?.high ?? 0)
      let price = max(
        Int128(outside), Int128(making?.price?.high ?? 0) + Int128(making?.freight?.high ?? 0))
      let rate = Int128(part.mfn?.millionths ?? 0) / Int128(Percentage.whole.millionths) + 2
      let (cost, isLost) = units.multipliedReportingOverflow(by: price)
      guard !isLost, cost <= most else { return false }
      sum += cost * rate * Int128(Coordination.countries.upperBound)
      sum += Int128(making?.tooling?.high ?? 0)
      guard sum <= most * Int128(Percentage.whole.millionths) else { return false }
    }
    return sum <= ComplementationTask.mostUnits
  }
}
