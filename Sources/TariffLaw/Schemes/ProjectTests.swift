/// The tests by which a scheme takes a project, each a finding with its provision.
struct ProjectTests {
  let project: Project
  /// The terms on the day of the question.
  let terms: SchemeTerms
  /// The terms on the day of submission, whose conditions the project must meet.
  let conditions: SchemeTerms
  /// The least ASEAN content by the rules of origin that apply.
  let content: Lawful<Percentage>?

  init(_ project: Project, _ terms: SchemeTerms) {
    self.project = project
    self.terms = terms
    let first = terms.scheme.days.from ?? .earliest
    conditions = terms.on(max(project.conditionsDay, first))
    content = terms.law.regime(of: terms.scheme, on: terms.day)?.contentThreshold
  }

  /// All findings, in order.
  var findings: [Finding] {
    let all: [Finding?] = [
      inForce, isOpen, participants, companies, established, host, nationalities, aseanEquity,
      eachNationality, nationalEquity, kinds, chapters, makers, exclusion, brand, use, exchange,
      sharing,
      origin,
    ]
    return all.compactMap { $0 }
  }

  private var inForce: Finding {
    let law = terms.law
    let day = project.conditionsDay
    let outcome = Outcome(terms.isInForce && terms.on(day).scheme.days.contains(day))
    return Finding(
      .project(.inForce(terms.scheme.id, on: project.on)), outcome,
      law.end(of: terms.scheme)?.basis,
      figures: [.init(.inForce, .days(law.days(of: terms.scheme)))])
  }

  private var isOpen: Finding? {
    guard let last = conditions.day(.approvalsUntil) else { return nil }
    let outcome: Outcome =
      project.submitted.map { Outcome($0 <= last.value) }
      ?? (project.on <= last.value ? .met : .unknown)
    return Finding(
      .project(.open(until: last.value)), outcome, last.basis,
      figures: [.init(.submitted, .day(project.submitted, or: .notSaid))],
      missing: outcome == .unknown ? ["submitted"] : [])
  }

  /// A participation of enough countries, each of which takes part in the scheme.
  private var participants: Finding? {
    guard let least = conditions.count(.countries) else { return nil }
    let said = project.countries.map(Set.init)
    let members = Set(terms.members.map { $0.country })
    let isShort = said.map { $0.count < least.value || !$0.isSubset(of: members) }
    let outside = said?.subtracting(members).sorted() ?? []
    return Finding(
      .project(.countries(atLeast: least.value, of: terms.scheme.id)),
      isShort.map { Outcome(!$0) } ?? .unknown, least.basis,
      figures: [.init(.countries, .count(orNotSaid: said?.count))]
        + (outside.isEmpty
          ? [] : [.init(.notInTheScheme, .row(outside.map(Finding.Value.country)))]),
      missing: said == nil ? ["countries"] : [])
  }

  private var companies: Finding? {
    guard let least = conditions.count(.companies) else { return nil }
    let said = project.companies
    return Finding(
      .project(.companies(atLeast: least.value)),
      said.map { Outcome($0.count >= least.value) } ?? .unknown, least.basis,
      figures: [.init(.companies, .count(orNotSaid: said?.count))],
      missing: said == nil ? ["companies"] : [])
  }

  private var established: Finding? {
    guard let basis = conditions.requirement(.established) else { return nil }
    let members = Set(terms.members.map { $0.country })
    var outcome: Outcome = project.companies == nil ? .unknown : .met
    var missing = project.companies == nil ? ["companies"] : []
    for (place, company) in (project.companies ?? []).enumerated() {
      let facts = [
        ("incorporated", company.isIncorporated), ("operating", company.isOperating),
        ("country", members.contains(company.country)),
      ]
      for (key, fact) in facts {
        outcome = outcome.and(fact.map { Outcome($0) } ?? .unknown)
        if fact == nil { missing.append("companies[\(place)].\(key)") }
      }
    }
    return Finding(
      .project(.established), outcome, basis, missing: outcome == .unknown ? missing : [])
  }
}

extension ProjectTests {
  private var kinds: Finding? {
    guard let kinds = conditions.words(.productKinds) else { return nil }
    return each("kind", .kind, kinds.basis) { product in
      product.kind.map { Outcome(kinds.value.contains($0.rawValue)) }
    }
  }

  /// Whether each product whose code is said lies in a chapter of the scheme; nothing is asked of others.
  ///
  /// Chapters that were worked out from what was approved, and stand in no text, refuse nothing: it cannot be told.
  private var chapters: Finding? {
    guard let chapters = conditions.words(.chapters) else { return nil }
    let coded = (project.products ?? []).enumerated().compactMap { place, product in
      product.code.map { (place: place, name: product.name, code: $0) }
    }
    guard !coded.isEmpty else { return nil }
    let outside = coded.filter { !conditions.mayHold($0.code) }
    let refuses: Outcome = chapters.basis.evidence == .official ? .notMet : .unknown
    let outcome = outside.isEmpty ? .met : refuses
    return Finding(
      .project(.chapters), outcome, chapters.basis,
      figures: coded.map { .init(.code, of: $0.name, .code($0.code)) }
        + [
          .init(
            .chapters,
            .row(chapters.value.ofChapters(of: coded.map { $0.code }).map(Finding.Value.name)))
        ],
      missing: outcome == .unknown ? outside.map { "products[\($0.place)].code" } : [])
  }

  private var exclusion: Finding? {
    guard let basis = terms.exclusion else { return nil }
    return each("excluded", .exclusion, basis) { product in
      product.isExcluded.map { Outcome(!$0) }
    }
  }

  private var origin: Finding? {
    guard let content else { return nil }
    return each(
      "content", .content(content.value), content.basis,
      figure: { product in
        product.content.map { Finding.Figure(.content, of: product.name, .percentage($0)) }
      }
    ) { product in product.content.map { Outcome($0 >= content.value) } }
  }

  private var brand: Finding? {
    conditions.requirement(.brand).map { basis in
      Finding(
        .project(.brand), project.brand == nil ? .unknown : .met, basis,
        figures: [.init(.brand, .text(orNotSaid: project.brand))],
        missing: project.brand == nil ? ["brand"] : [])
    }
  }

  private var use: Finding? {
    conditions.words(.use).map { use in
      Finding(
        .project(.use),
        project.use.map { Outcome(use.value.contains($0.rawValue)) } ?? .unknown, use.basis,
        figures: [.init(.use, .name(orNotSaid: project.use?.rawValue))],
        missing: project.use == nil ? ["use"] : [])
    }
  }

  /// A maker that takes part: what is made elsewhere is no product of the project.
  private var makers: Finding? {
    // Where too few or others take part, that is what fails.
    guard let least = conditions.count(.countries), let products = project.products,
      products.contains(where: { $0.madeIn != nil }), participants?.outcome != .notMet
    else { return nil }
    let taking = project.countries.map(Set.init) ?? Set(terms.members.map { $0.country })
    let outside = products.filter { product in
      product.maker == .participant && product.madeIn.map { !taking.contains($0) } ?? false
    }
    return Finding(
      .project(.makers), Outcome(outside.isEmpty), least.basis,
      figures: outside.compactMap { product in
        product.madeIn.map { .init(.madeIn, of: product.name, .country($0)) }
      })
  }

  /// Parts are exchanged if each country that takes part makes one that others use; where that does not show, what is
  /// said counts, unless the products contradict it.
  private var exchange: Finding? {
    conditions.requirement(.exchange).map { basis in
      let worked = exchanged
      let said = project.exchangesParts.map { Outcome($0) }
      let isContradicted = worked != .unknown && said != nil && said != worked
      let outcome = worked == .unknown ? said ?? .unknown : worked
      let makers = Set((project.products ?? []).compactMap { $0.madeIn }).sorted()
      return Finding(
        .project(.exchange(isContradicted: isContradicted)), outcome, basis,
        figures: (makers.isEmpty ? [] : [.init(.makers, .row(makers.map(Finding.Value.country)))])
          + (isContradicted
            ? [.init(.said, .truth(project.exchangesParts == true))] : []),
        missing: outcome == .unknown ? ["exchange"] : [])
    }
  }

  /// Whether the products, by where they are made and used, go both ways; unknown while that is not told of all.
  private var exchanged: Outcome {
    guard let products = project.products, products.count > 1,
      products.allSatisfy({ $0.madeIn != nil })
    else { return .unknown }
    let makers = Set(products.compactMap { $0.madeIn })
    if makers.count < 2 { return .notMet }
    guard products.allSatisfy({ !$0.usedIn.isEmpty }) else { return .unknown }
    let ways = Set(
      products.flatMap { product in
        product.usedIn.map { ParameterScope.Pair(from: product.madeIn ?? $0, to: $0) }
      })
    return Outcome(
      ways.contains { way in
        way.from != way.to && ways.contains(ParameterScope.Pair(from: way.to, to: way.from))
      })
  }

  private var sharing: Finding? {
    conditions.requirement(.resourceSharing).map { basis in
      Finding(
        .project(.sharing), project.sharesResources.map { Outcome($0) } ?? .unknown, basis,
        missing: project.sharesResources == nil ? ["shares_resources"] : [])
    }
  }

  /// A condition of each product.
  private func each(
    _ key: String, _ asked: Finding.Question.ProjectStep, _ basis: Basis,
    figure: (Project.Product) -> Finding.Figure? = { _ in nil },
    _ test: (Project.Product) -> Outcome?
  ) -> Finding {
    guard let products = project.products else {
      return Finding(.project(asked), .unknown, basis, missing: ["products"])
    }
    var outcome = Outcome.met
    var missing: [String] = []
    for (place, product) in products.enumerated() {
      let answer = test(product)
      outcome = outcome.and(answer ?? .unknown)
      if answer == nil { missing.append("products[\(place)].\(key)") }
    }
    return Finding(
      .project(asked), outcome, basis, figures: products.compactMap(figure),
      missing: outcome == .unknown ? missing : [])
  }
}
