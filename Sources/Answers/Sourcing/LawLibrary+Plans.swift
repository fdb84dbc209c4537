public import ComponentSourcing
internal import LawFiles
public import Reading
public import TariffLaw

extension LawLibrary {
  /// Reads a plan, with its bill of materials from a table beside the file if it names one.
  ///
  /// - Parameters:
  ///   - file: The plan, in JSON.
  ///   - plant: The one plant to look at; all if none is named.
  ///   - market: The one market to look at; all if none is named.
  ///   - day: A day in place of the plan's.
  /// - Returns: The plan, with the assumptions that it makes.
  /// - Throws: `Diagnostics` with everything that is wrong with it, ``AnswerProblem`` if no way is left.
  public func plan(
    _ file: SourceFile, plant: String? = nil, market: String? = nil, on day: Day? = nil
  ) throws -> SourcingPlan {
    let read = try PlanFile.read(file, in: claimSetting, agreements: law.schemes.map(\.id.name))
    // An assumption that is none is told at its place in the file.
    _ = try assuming(read.plan.assumptions, from: file)
    var plan = read.plan.keeping(plant: plant, market: market)
    if let day { plan.on = day }
    guard !plan.lanes.isEmpty else {
      let ways = read.plan.lanes.map { "\($0.plant) to \($0.market)" }
      throw AnswerProblem("no such way in this plan; it has \(ways.joined(separator: ", "))")
    }
    return plan
  }

  /// Puts the law's numbers to each way of a plan, under the assumptions that the plan makes.
  public func ways(of plan: SourcingPlan) throws -> [PricedLane] {
    let library: LawLibrary
    do throws(NotationProblem) {
      library = try assuming(plan.assumptions)
    } catch {
      throw AnswerProblem(error.message)
    }
    try library.checkCodes(of: plan)
    return try library.price(plan)
  }

  /// Makes sure that the edition of a plan's product has the codes of its parts, so that what is sought rests on them.
  private func checkCodes(of plan: SourcingPlan) throws(AnswerProblem) {
    let edition = edition(of: plan.product, on: plan.on)
    for part in plan.parts {
      guard let code = part.code else { continue }
      let standing = standing(of: code, in: edition)
      guard standing != .own else { continue }
      let near = standing == .unheld ? codesNear(unheld: code) ?? [] : []
      throw AnswerProblem(
        PlanComplaint.codeOfOther(part.name, code, standing, edition, near: near).description)
    }
  }
}
