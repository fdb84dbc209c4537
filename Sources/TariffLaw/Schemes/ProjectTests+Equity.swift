/// The tests of equity, by the day of submission.
extension ProjectTests {
  /// The least share of the host; what the others may take is told, and is no test.
  var host: Finding? {
    guard let floor = conditions.percent(.hostFloor) else { return nil }
    let held = project.host.flatMap { share(of: [$0]) }
    let entitlement = conditions.percent(.partnerEntitlement)
    return finding(
      .hostEquity(atLeast: floor.value), held, floor,
      missing: project.host == nil ? ["host"] : [],
      besides: entitlement.map { [.init(.eachOtherMemberMayTake, .percentage($0.value))] } ?? [])
  }

  var nationalities: Finding? {
    guard let least = conditions.count(.nationalities) else { return nil }
    let count = project.equity.map { Set($0.map { $0.nationality }).intersection(members).count }
    return Finding(
      .project(.nationalities(atLeast: least.value)),
      count.map { Outcome($0 >= least.value) } ?? .unknown, least.basis,
      figures: [.init(.nationalities, .count(orNotSaid: count))],
      missing: count == nil ? ["equity"] : [])
  }

  /// The least share of the members' nationals together; the windows go by the day of submission.
  var aseanEquity: Finding? {
    guard let floor = conditions.percent(.aseanFloor) else { return nil }
    guard project.submitted != nil else {
      return Finding(
        .project(.aseanEquity(atLeast: nil)), .unknown, floor.basis, missing: ["submitted"])
    }
    return finding(.aseanEquity(atLeast: floor.value), share(of: members), floor)
  }

  var eachNationality: Finding? {
    guard let floor = conditions.percent(.nationalityFloor) else { return nil }
    let own = project.equity?.filter { members.contains($0.nationality) }
    let least = own.map { own in
      Set(own.map { $0.nationality }).compactMap { share(of: [$0]) }.min() ?? .zero
    }
    return finding(.eachNationality(atLeast: floor.value), least, floor)
  }

  /// The least national equity of each company, unless it was waived.
  var nationalEquity: Finding? {
    guard let floor = conditions.percent(.nationalFloor) else { return nil }
    if let waiver = conditions.words(.waiver), waiver.value == ["allowed"],
      project.equityIsWaived == true
    {
      return Finding(
        .project(.nationalEquity(atLeast: floor.value, isWaived: true)), .met, waiver.basis)
    }
    var outcome: Outcome = project.companies == nil ? .unknown : .met
    var missing = project.companies == nil ? ["companies"] : []
    for (place, company) in (project.companies ?? []).enumerated() {
      outcome = outcome.and(company.nationalEquity.map { Outcome($0 >= floor.value) } ?? .unknown)
      if company.nationalEquity == nil { missing.append("companies[\(place)].national_equity") }
    }
    let figures = (project.companies ?? []).map {
      Finding.Figure(.nationalEquity, of: $0.name, .percentage(orNotSaid: $0.nationalEquity))
    }
    return Finding(
      .project(.nationalEquity(atLeast: floor.value, isWaived: false)), outcome, floor.basis,
      figures: figures, missing: outcome == .unknown ? missing : [])
  }

  private var members: Set<Country> { Set(conditions.members.map { $0.country }) }

  /// The share that nationals of some countries hold together.
  private func share(of countries: Set<Country>) -> Percentage? {
    project.equity.map { equity in
      equity.filter { countries.contains($0.nationality) }.map { $0.share }.reduce(.zero, +)
    }
  }

  private func finding(
    _ asked: Finding.Question.ProjectStep, _ held: Percentage?, _ floor: Lawful<Percentage>,
    missing: [String] = [], besides: [Finding.Figure] = []
  ) -> Finding {
    let facts = missing + (project.equity == nil ? ["equity"] : [])
    return Finding(
      .project(asked), held.map { Outcome($0 >= floor.value) } ?? .unknown, floor.basis,
      figures: [
        .init(.held, .percentage(orNotSaid: held)), .init(.least, .percentage(floor.value)),
      ] + besides, missing: held == nil ? facts : [])
  }
}
