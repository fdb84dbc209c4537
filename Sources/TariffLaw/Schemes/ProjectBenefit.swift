/// What a product of a project enjoys in an importing country, and from when.
public struct ProjectBenefit: Sendable {
  /// The product.
  public let product: String
  /// The country that imports it.
  public let country: Country
  /// What is granted: by the act where it says, else within the bounds of the scheme.
  public let benefit: Benefit?
  /// The MFN rate, where it is said.
  public let mfn: Percentage?
  /// Whether the benefit is due by the scheme on the day.
  public let treatyRight: Outcome
  /// The latest day by which it is due by the scheme.
  public let treatyRightFrom: Bounds<Day>?
  /// The provisions that say by when it is due.
  public let startBases: [Basis]
  /// Whether the importing country applies it on the day.
  public let applied: Outcome
  /// From when the importing country applies it.
  public let appliedFrom: Bounds<Day>?
  /// Until when the project stands alone.
  public let aloneUntil: Bounds<Day>?
  /// Who enjoys the benefit besides the project, and when.
  public let others: Others?
  /// The facts that would settle what is open.
  public let missing: [String]
  /// What it leans on.
  public let basis: Basis?

  /// Who enjoys a benefit besides a project.
  public enum Others: Sendable, Equatable {
    /// Makers in any member country.
    case makersInMembers
    /// Those whom the scheme names.
    case named([String])
  }

  /// The rate that the benefit comes to.
  public var rate: Bounds<Percentage>? {
    benefit.flatMap { benefit in benefit.bounds(mfn: mfn.map { Bounds($0) }) }
  }
}

extension ProjectTests {
  /// What each product enjoys in each importing country that takes part.
  var benefits: [ProjectBenefit] {
    let takers = project.countries ?? terms.members.map { $0.country }
    return (project.products ?? []).enumerated().flatMap { place, product in
      takers.filter { isImporter($0, of: product) }.map { benefit(of: product, at: place, in: $0) }
    }
  }

  private func isImporter(_ country: Country, of product: Project.Product) -> Bool {
    guard let maker = product.madeIn else { return true }
    return terms.grants(from: maker, to: country) == .met
  }

  private func benefit(
    of product: Project.Product, at place: Int, in country: Country
  ) -> ProjectBenefit {
    let index = project.decisions.firstIndex { $0.country == country }
    let decision = index.map { project.decisions[$0] }
    let granted = product.granted(by: terms, in: country)
    var missing = granted.missing.map { "products[\(place)].\($0)" }
    let due = terms.start(
      approved: decision?.approved ?? project.listed, produced: project.commercialProduction,
      certified: project.certified, isNew: product.isNew)
    var start = due?.on
    let alone = terms.aloneUntil(produced: project.commercialProduction, isNew: product.isNew)
    if product.maker == .other { start = terms.startForOthers(start, aloneUntil: alone) }
    let needsApproval = terms.requirement(.approval) != nil
    var right = start?.isReached(on: project.on) ?? (needsApproval ? .unknown : .met)
    if right == .unknown, start == nil { missing += startFacts(product, place) }
    var applied = applied(decision, index, needsApproval, &missing)
    if product.maker == .other {
      let after = others(alone)
      right = right.and(after)
      applied = applied.and(after)
    }
    if let isApplicable = granted.applies {
      right = right.and(isApplicable)
      applied = applied.and(isApplicable)
    }
    return ProjectBenefit(
      product: product.name, country: country, benefit: decision?.benefit ?? granted.benefit,
      mfn: product.mfn.first { $0.country == country }?.rate, treatyRight: right,
      treatyRightFrom: start, startBases: due?.bases ?? [], applied: applied,
      appliedFrom: needsApproval ? decision?.enacted : nil, aloneUntil: alone,
      others: otherMakers, missing: missing, basis: granted.basis)
  }

  /// Whether the importing country applies the benefit: unknown between approval and its act.
  private func applied(
    _ decision: Project.Decision?, _ index: Int?, _ needsApproval: Bool, _ missing: inout [String]
  ) -> Outcome {
    guard needsApproval else { return .met }
    if let enacted = decision?.enacted { return enacted.isReached(on: project.on) }
    guard let approved = decision?.approved else {
      missing.append("approvals")
      return .unknown
    }
    if approved.isReached(on: project.on) == .notMet { return .notMet }
    missing.append("approvals[\(index ?? 0)].enacted")
    return .unknown
  }

  /// Whether other makers enjoy the benefit on the day.
  private func others(_ alone: Bounds<Day>?) -> Outcome {
    guard terms.sharedLater != nil else { return .notMet }
    return alone?.isReached(on: project.on) ?? .unknown
  }

  private var otherMakers: ProjectBenefit.Others? {
    if terms.sharedLater != nil { return .makersInMembers }
    return (terms.words(.exclusivityParties)?.value).map(ProjectBenefit.Others.named)
  }

  private func startFacts(_ product: Project.Product, _ place: Int) -> [String] {
    let isNewAsked = terms.words(.newStartFrom) != nil && product.isNew == nil
    let own = isNewAsked ? ["products[\(place)].new"] : []
    switch terms.words(.startFrom)?.value.first {
    case "certificate": return own + ["certificate.issued"]
    case "production": return own + ["commercial_production"]
    case "production_or_approval": return own + ["commercial_production", "listed"]
    case "approval": return own + ["approvals"]
    default: return own
    }
  }
}

extension Project.Product {
  /// What a scheme grants on the product in a country, and what must be said to know it.
  fileprivate func granted(
    by terms: SchemeTerms, in country: Country
  ) -> (benefit: Benefit?, applies: Outcome?, missing: [String], basis: Basis?) {
    let general = terms.benefit(into: country)
    guard !terms.scheme.margins.isEmpty else {
      return (general?.value, nil, [], general?.basis)
    }
    guard importValue.map(terms.isOfBandCurrency) ?? true else {
      return (general?.value, .unknown, ["import_value_1978"], general?.basis)
    }
    let small = importValue.flatMap { terms.margin(forImportValue: $0, into: country) }
    if let margin {
      let isSmall = terms.isBelowNormalisation(importValue)
      let bounds = terms.normalised(
        margin, carriedOut: marginCarriedOut, isSmallImport: isSmall ?? false)
      let missing = bounds.exact == nil ? ["margin_carried_out"] : []
      return (.margin(least: bounds.low, most: bounds.high), nil, missing, general?.basis)
    }
    if leftExclusionList == true, let least = terms.percent(.newItems) {
      let most = terms.percent(.marginAtMost)?.value ?? .whole
      return (
        .margin(least: least.value, most: max(least.value, most)), nil, [], least.basis
      )
    }
    guard importValue != nil else { return (general?.value, .unknown, ["margin"], general?.basis) }
    guard let small else { return (nil, .notMet, [], general?.basis) }
    let excluded = isExcluded.map { Outcome(!$0) } ?? .unknown
    let missing = isExcluded == nil ? ["excluded"] : []
    return (small.band.benefit, small.applies.and(excluded), missing, small.band.basis)
  }
}

extension SchemeTerms {
  /// Whether an amount is of the currency in which margins were decided; one of none is taken to be.
  func isOfBandCurrency(_ value: Money) -> Bool {
    let limit = scheme.margins.values.lazy.compactMap { $0.above ?? $0.atMost }.first
    return value.currency == .unstated || limit.map { $0.currency == value.currency } ?? true
  }

  /// Whether an import value lies below the limit of the decision of 1981; `nil` if it is not said.
  func isBelowNormalisation(_ value: Money?) -> Bool? {
    guard let value,
      let limit = law[.notNormalisedBelow, of: scheme.id, on: day]
    else { return nil }
    return value.minorUnits < limit.value.minorUnits
  }
}
