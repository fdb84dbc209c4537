public import SourcingPlans
internal import TariffLaw

/// Who makes what for whom under some terms, at what cost, and what is proven of it.
public struct ComplementationOutcome: Sendable {
  /// The terms.
  public let setting: ComplementationSetting
  /// The places of the countries that take part.
  public let members: [Int]
  /// Where each market has each part from; `nil` if no plan keeps all requirements, or none was found in time.
  public let sources: [[PartSource?]]?
  /// The countries whose programmes are left out since they cannot be met.
  public let unmet: [Int]
  /// What was found and proven.
  public let answer: ComplementationAnswer

  /// Makes an outcome, of a search or as somebody tells it.
  public init(
    setting: ComplementationSetting, members: [Int], sources: [[PartSource?]]?, unmet: [Int],
    answer: ComplementationAnswer
  ) {
    self.setting = setting
    self.members = members
    self.sources = sources
    self.unmet = unmet
    self.answer = answer
  }
}

extension ComplementationModel {
  /// The task of some countries under some terms.
  ///
  /// - Parameters:
  ///   - setting: The terms.
  ///   - members: The places of the countries, ascending.
  /// - Returns: The task, its countries the members.
  public func task(
    _ setting: ComplementationSetting, of members: [Int]
  ) -> ComplementationTask {
    let whole = Int128(ComplementationTask.whole)
    let approvals = Self.sortedApprovals(parts)
    let tasks = parts.map { part in
      let choices = members.enumerated().map { place, market in
        let units = Int128(part.units[market])
        guard units > 0 else {
          return [ComplementationTask.Choice(maker: members.count, cost: 0, value: 0)]
        }
        var choices = members.enumerated().compactMap { own, maker in
          self.choice(part, maker, market, setting, approvals).map { choice in
            var choice = choice
            choice.maker = own
            return choice
          }
        }
        if let offer = part.outside[market] {
          let value = Int128(offer.price) * units
          choices.append(
            ComplementationTask.Choice(
              maker: members.count, cost: value * (whole + Int128(offer.duty.millionths)),
              value: value))
        }
        return choices
      }
      return ComplementationTask.Part(
        choices: choices, units: members.map { part.units[$0] },
        tooling: members.map { Int128(part.makers[$0]?.tooling ?? 0) * whole },
        capacity: members.map { part.makers[$0]?.capacity },
        least: members.map { part.makers[$0]?.least ?? 0 })
    }
    var task = ComplementationTask(countries: members.count, parts: tasks)
    task.requirements = members.map { countries[$0].requirement?.millionths }
    guard setting == .complemented else { return task }
    task.weight = weight.millionths
    task.reciprocity = reciprocity
    task.tolerance = tolerance?.millionths
    task.shares = members.map { countries[$0].share.millionths }
    return task
  }

  private func choice(
    _ part: SharedPart, _ maker: Int, _ market: Int, _ setting: ComplementationSetting,
    _ approvals: [String]
  ) -> ComplementationTask.Choice? {
    guard let offer = part.makers[maker], maker == market || setting != .alone else { return nil }
    let whole = Int128(ComplementationTask.whole)
    let units = Int128(part.units[market])
    let value = Int128(offer.price) * units
    guard maker != market else {
      return ComplementationTask.Choice(maker: maker, cost: value * whole, value: value)
    }
    let way = setting == .complemented ? offer.ways[market] : nil
    guard let freight = offer.freight[market] else { return nil }
    let delivered = value + Int128(freight) * units
    return ComplementationTask.Choice(
      maker: maker, cost: delivered * (whole + Int128(way?.rate.millionths ?? 0)), value: value,
      approval: way?.approval.flatMap(approvals.firstIndex(of:)))
  }

  private static func sortedApprovals(_ parts: [SharedPart]) -> [String] {
    Set(
      parts.flatMap { $0.makers.compactMap { $0 }.flatMap { $0.ways.compactMap { $0?.approval } } }
    )
    .sorted()
  }

  /// Finds the cheapest plan of some countries under some terms.
  ///
  /// Where terms are not those of a plan that was asked for, programmes that cannot be met are left out: as few as
  /// there are, and of as few those without which all costs least.
  public func solve(
    _ setting: ComplementationSetting, of members: [Int], leavingOutUnmet isLenient: Bool,
    within limits: SearchLimits = SearchLimits()
  ) -> ComplementationOutcome {
    let task = task(setting, of: members)
    var answer = task.solve(within: limits)
    var unmet: [Int] = []
    if isLenient, answer.isInfeasible, let (left, other) = task.leavingOutFewest(within: limits) {
      unmet = left.map { members[$0] }
      answer = other
    }
    return ComplementationOutcome(
      setting: setting, members: members, sources: sources(answer, task, members), unmet: unmet,
      answer: answer)
  }

  private func sources(
    _ answer: ComplementationAnswer, _ task: ComplementationTask, _ members: [Int]
  ) -> [[PartSource?]]? {
    guard let choices = answer.choices else { return nil }
    return parts.indices.map { part in
      var sources = [PartSource?](repeating: nil, count: countries.count)
      for (place, market) in members.enumerated() where parts[part].units[market] > 0 {
        let maker = task.parts[part].choices[place][choices[part][place]].maker
        sources[market] = maker < members.count ? .maker(members[maker]) : .outside
      }
      return sources
    }
  }
}
