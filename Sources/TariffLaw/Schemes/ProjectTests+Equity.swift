/// The tests of equity, by the day of submission.
extension ProjectTests {
  /// The least share of the host; what the others may take is told, and is no test.
  var host: Finding? {
    guard let floor = conditions.percent(.hostFloor) else { return nil }
    let held = project.host.flatMap { share(of: [$0]) }
    let entitlement = conditions.percent(.partnerEntitlement)
    return finding(
      "host_equity", "the host holds at least \(floor.value) %", held, floor,
      missing: project.host == nil ? ["host"] : [],
      besides: entitlement.map { [.init("each_other_member_may_take", "\($0.value)")] } ?? [])
  }

  var nationalities: Finding? {
    guard let least = conditions.count(.nationalities) else { return nil }
    let count = project.equity.map { Set($0.map { $0.nationality }).intersection(members).count }
    return Finding(
      "project.nationalities", "nationals of at least \(least.value) members are among the owners",
      count.map { Outcome($0 >= least.value) } ?? .unknown, least.basis,
      figures: [.init("nationalities", count.map { "\($0)" } ?? "not said")],
      missing: count == nil ? ["equity"] : [])
  }

  /// The least share of the members' nationals together; the windows go by the day of submission.
  var aseanEquity: Finding? {
    guard let floor = conditions.percent(.aseanFloor) else { return nil }
    guard project.submitted != nil else {
      return Finding(
        "project.asean_equity", "nationals of members hold enough together", .unknown, floor.basis,
        missing: ["submitted"])
    }
    return finding(
      "asean_equity", "nationals of members together hold at least \(floor.value) %",
      share(of: members), floor)
  }

  var eachNationality: Finding? {
    guard let floor = conditions.percent(.nationalityFloor) else { return nil }
    let own = project.equity?.filter { members.contains($0.nationality) }
    let least = own.map { own in
      Set(own.map { $0.nationality }).compactMap { share(of: [$0]) }.min() ?? .zero
    }
    return finding(
      "each_nationality", "each participating nationality holds at least \(floor.value) %", least,
      floor)
  }

  /// The least national equity of each company, unless it was waived.
  var nationalEquity: Finding? {
    guard let floor = conditions.percent(.nationalFloor) else { return nil }
    let says = "nationals hold at least \(floor.value) % of each company"
    if let waiver = conditions.words(.waiver), waiver.value == ["allowed"],
      project.equityIsWaived == true
    {
      return Finding("project.national_equity", says + ", or it was waived", .met, waiver.basis)
    }
    var outcome: Outcome = project.companies == nil ? .unknown : .met
    var missing = project.companies == nil ? ["companies"] : []
    for (place, company) in (project.companies ?? []).enumerated() {
      outcome = outcome.and(company.nationalEquity.map { Outcome($0 >= floor.value) } ?? .unknown)
      if company.nationalEquity == nil { missing.append("companies[\(place)].national_equity") }
    }
    let figures = (project.companies ?? []).map {
      Finding.Figure("national_equity", of: $0.name, $0.nationalEquity?.description ?? "not said")
    }
    return Finding(
      "project.national_equity", says, outcome, floor.basis, figures: figures,
      missing: outcome == .unknown ? missing : [])
  }

  private var members: Set<Country> { Set(conditions.members.map { $0.country }) }

  /// The share that nationals of some countries hold together.
  private func share(of countries: Set<Country>) -> Percentage? {
    project.equity.map { equity in
      equity.filter { countries.contains($0.nationality) }.map { $0.share }.reduce(.zero, +)
    }
  }

  private func finding(
    _ id: String, _ says: String, _ held: Percentage?, _ floor: Lawful<Percentage>,
    missing: [String] = [], besides: [Finding.Figure] = []
  ) -> Finding {
    let facts = missing + (project.equity == nil ? ["equity"] : [])
    return Finding(
      "project.\(id)", says, held.map { Outcome($0 >= floor.value) } ?? .unknown, floor.basis,
      figures: [
        .init("held", held?.description ?? "not said"), .init("least", "\(floor.value)"),
      ] + besides, missing: held == nil ? facts : [])
  }
}
