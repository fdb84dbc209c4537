/// What becomes of a project under one scheme.
public struct ProjectAnswer: Sendable {
  /// The scheme.
  public let scheme: SchemeLaw
  /// Whether the scheme takes the project.
  public let outcome: Outcome
  /// The tests, each with its provision.
  public let findings: [Finding]
  /// What each product enjoys in each importing country; none if the scheme does not take the project.
  public let benefits: [ProjectBenefit]
  /// The facts that would settle whether it is taken.
  public let missing: [String]
  /// What the answer leans on that is not official or was assumed.
  public let caveats: [Caveat]
}

/// The scheme that serves a product best in a country, by the most that it lets be charged.
public struct BestScheme: Sendable {
  /// The product.
  public let product: String
  /// The country that imports it.
  public let country: Country
  /// The schemes that take the project and serve it as well as any; more than one if they are equal.
  public let schemes: [SchemeID]
  /// The rate that they come to, at most.
  public let rate: Percentage
}

extension Law {
  /// Tests a project against the scheme that it asks about, or against all that are in force on its day.
  public func test(_ project: Project) -> [ProjectAnswer] {
    complementationSchemes.filter { scheme in
      project.scheme.map { $0 == scheme.id } ?? isInForce(scheme, on: project.on)
    }.map { scheme in
      let tests = ProjectTests(project, SchemeTerms(of: scheme, in: self, on: project.on))
      let findings = tests.findings
      let outcome = findings.reduce(Outcome.met) { $0.and($1.outcome) }
      return ProjectAnswer(
        scheme: scheme, outcome: outcome, findings: findings,
        benefits: outcome == .notMet ? [] : tests.benefits,
        missing: outcome == .unknown ? missingFacts(of: findings) : [],
        caveats: caveats(of: findings).bestKnownFirst)
    }
  }
}

extension [ProjectAnswer] {
  /// Which scheme serves each product best in each country, among those that take the project.
  ///
  /// What a scheme must give at least is compared, so an act that gives more is not foreseen. A product
  /// whose rate is not known under a scheme, for want of the MFN rate, is left out of it.
  public var best: [BestScheme] {
    let taking = filter { $0.outcome == .met }.map { answer in
      var first: [Importing: ProjectBenefit] = [:]
      for benefit in answer.benefits {
        let imported = Importing(product: benefit.product, country: benefit.country)
        if first[imported] == nil { first[imported] = benefit }
      }
      return (scheme: answer.scheme.id, benefits: first)
    }
    let order = filter { $0.outcome == .met }.flatMap { $0.benefits }
      .map { Importing(product: $0.product, country: $0.country) }.once
    return order.compactMap { imported in
      let rates = taking.compactMap { answer in
        answer.benefits[imported]?.rate.map { (scheme: answer.scheme, rate: $0.high) }
      }
      guard let least = rates.map({ $0.rate }).min() else { return nil }
      return BestScheme(
        product: imported.product, country: imported.country,
        schemes: rates.filter { $0.rate == least }.map { $0.scheme }, rate: least)
    }
  }
}

/// A product on its way into a country.
private struct Importing: Hashable {
  let product: String
  let country: Country
}
