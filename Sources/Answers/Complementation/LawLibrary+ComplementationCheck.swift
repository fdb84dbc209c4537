public import ComponentSourcing
internal import LawFiles
public import Reading
public import SourcingProof
internal import TariffLaw

/// An earlier answer, counted anew.
public struct ComplementationRecount: Sendable {
  /// What the answer tells, with all figures counted anew from who makes what in it.
  public let study: ComplementationStudy
  /// The answer as it stands.
  public let stated: AnswerValue
  /// What is wrong with a plan of the answer, under its terms.
  public let faults: [(setting: ComplementationSetting, fault: ComplementationCheck.Fault)]
  /// The terms under which a search anew came to another cost, or left out other programmes, than is told.
  public let otherwise: [ComplementationSetting]
  /// The terms under which it is told that no plan costs less, or that there is none, and a search anew did not come to
  /// its end.
  public let unsearched: [ComplementationSetting]
  /// What the complemented plan costs; `nil` if the answer has none.
  public let cost: Int128?
}

extension LawLibrary {
  /// Counts the plans of an earlier answer anew, and searches again for what it says to be proven.
  ///
  /// - Parameters:
  ///   - answer: The answer, in JSON.
  ///   - file: The plan.
  ///   - limits: How far each search may go.
  /// - Returns: What was counted, beside what the answer tells.
  /// - Throws: `Diagnostics` with what is wrong with either file.
  public func verify(
    _ answer: SourceFile, of file: SourceFile, within limits: SearchLimits = SearchLimits()
  ) throws -> ComplementationRecount {
    let (plan, model, caveats) = try countable(file)
    let stated = try AnswerFile.read(answer)
    guard case .object? = stated["complemented"] else {
      let problems = Problems(in: answer)
      problems.note(ValueComplaint.missingKey("complemented"), at: answer.content.lowerBound)
      return try problems.settle(nil)
    }
    let told = ToldComplementation(stated, of: model)
    let alone = model.countries.indices.map { told.outcome(.alone, of: [$0]) }
    let all = Array(model.countries.indices)
    let (free, complemented) = (
      told.outcome(.freeTrade, of: all), told.outcome(.complemented, of: all)
    )
    var figures: [ComplementationSetting: [ComplementationFigures?]] = [:]
    figures[.alone] = zip(all, alone).map { country, one in
      one.check.flatMap { $0.figures?[country] }
    }
    figures[.freeTrade] = free.check.flatMap { $0.figures }
    figures[.complemented] = complemented.check.flatMap { $0.figures }
    let outcomes = (alone + [free, complemented]).map(\.outcome)
    var (otherwise, unsearched): (Set<ComplementationSetting>, Set<ComplementationSetting>) = (
      [], []
    )
    for outcome in outcomes where outcome.answer.isProven {
      let again = model.solve(
        outcome.setting, of: outcome.members, leavingOutUnmet: outcome.setting != .complemented,
        within: limits)
      if !again.answer.isProven {
        unsearched.insert(outcome.setting)
      } else if again.answer.cost != outcome.answer.cost || again.unmet != outcome.unmet {
        otherwise.insert(outcome.setting)
      }
    }
    // Where there is a plan after all, nothing stands in its way.
    let isNone = complemented.outcome.answer.isInfeasible && !otherwise.contains(.complemented)
    let study = ComplementationStudy(
      model, on: plan.on, schemes: plan.schemes, brand: plan.brand, caveats: caveats,
      alone: alone.map(\.outcome), freeTrade: free.outcome, complemented: complemented.outcome,
      figures: figures, obstacles: isNone ? model.obstacles(within: limits) : nil)
    let settings = ComplementationSetting.allCases
    return ComplementationRecount(
      study: study, stated: stated,
      faults: (alone + [free, complemented]).flatMap { one in
        (one.check?.faults ?? []).map { (one.outcome.setting, $0) }
      },
      otherwise: settings.filter(otherwise.contains),
      unsearched: settings.filter(unsearched.contains), cost: complemented.check?.cost)
  }
}

/// What an answer tells of plans.
private struct ToldComplementation {
  let stated: AnswerValue
  let model: ComplementationModel

  init(_ stated: AnswerValue, of model: ComplementationModel) {
    self.stated = stated
    self.model = model
  }

  /// A plan as it is told, and counted anew; not counted where the answer has none.
  func outcome(
    _ setting: ComplementationSetting, of members: [Int]
  ) -> (outcome: ComplementationOutcome, check: ComplementationCheck?) {
    let told = stated[setting.rawValue]
    let left = (told?["programmes_left_out"]?.values ?? []).compactMap(\.text)
    let unmet = members.filter { left.contains("\(model.countries[$0].country)") }
    let sources = sources(told?["makers"], of: members)
    let check = sources.map {
      ComplementationCheck(model, $0, under: setting, leavingOut: unmet, of: members)
    }
    let isProven = told?["proven"] == .bool(true)
    let answer = ComplementationAnswer(
      choices: sources == nil ? nil : [], cost: check?.cost,
      bound: isProven ? check?.cost : 0, splits: 0)
    return (
      ComplementationOutcome(
        setting: setting, members: members, sources: sources, unmet: unmet, answer: answer), check
    )
  }

  /// Where the members have each part from; `nil` if the answer has no plan for them.
  private func sources(_ makers: AnswerValue?, of members: [Int]) -> [[PartSource?]]? {
    guard case .list(let rows)? = makers else { return nil }
    let names = members.map { "\(model.countries[$0].country)" }
    let own = rows.filter { row in row["for"]?.text.map(names.contains) ?? false }
    let needs = model.parts.contains { part in members.contains { part.units[$0] > 0 } }
    guard !own.isEmpty || !needs else { return nil }
    return model.parts.map { part in
      model.countries.indices.map { market -> PartSource? in
        guard members.contains(market), part.units[market] > 0 else { return nil }
        let name = "\(model.countries[market].country)"
        let row = own.first {
          $0["part"]?.text == part.name && $0["for"]?.text == name
        }
        guard let from = row?["from"]?.text else { return nil }
        return model.countries.firstIndex { "\($0.country)" == from }.map { .maker($0) }
          ?? .outside
      }
    }
  }
}
