public import ComponentSourcing
internal import LawFiles
public import Reading
internal import TariffLaw

extension LawLibrary {
  /// Finds out who makes which part for whom at least cost, under the schemes that a plan names.
  ///
  /// - Parameters:
  ///   - file: The plan.
  ///   - limits: How far each search may go.
  /// - Returns: The plan, beside every country for itself and beside free trade.
  /// - Throws: `Diagnostics` with everything that is wrong with the file, ``LibraryProblem`` with the law.
  public func complement(
    _ file: SourceFile, within limits: SearchLimits = SearchLimits()
  ) throws -> ComplementationStudy {
    let (plan, model, caveats) = try countable(file)
    return ComplementationStudy(
      model, on: plan.on, schemes: plan.schemes, brand: plan.brand,
      caveats: caveats, within: limits)
  }

  /// The plan of a file with the law's numbers put to it, none too large for an exact search.
  func countable(
    _ file: SourceFile
  ) throws -> (plan: ComplementationPlan, model: ComplementationModel, caveats: [Caveat]) {
    let (plan, model, caveats) = try complementationModel(file)
    let all = Array(model.countries.indices)
    let isCountable = ComplementationSetting.allCases.allSatisfy {
      model.task($0, of: all).isCountable
    }
    let problems = Problems(in: file)
    guard isCountable else {
      problems.note(ComplementationPlanComplaint.tooLarge, at: file.content.lowerBound)
      return try problems.settle(nil)
    }
    return (plan, model, caveats)
  }

  /// The plan of a file with the law's numbers put to it.
  private func complementationModel(
    _ file: SourceFile
  ) throws -> (plan: ComplementationPlan, model: ComplementationModel, caveats: [Caveat]) {
    let complementation = law.complementationSchemes.map(\.id.name)
    let preferential = law.schemes.filter { $0.kind == .preferential }.map(\.id.name)
    let names = complementation + preferential + [SchemeID.mfn.name]
    let plan = try ComplementationPlanFile.read(
      file, schemes: names, complementation: complementation)
    let library = try assuming(plan.assumptions, from: file)
    let problems = Problems(in: file)
    var pricing = ComplementationPricing(library, plan, problems)
    let model = try pricing.model()
    if let diagnostics = problems.diagnostics { throw diagnostics }
    return (plan, model, pricing.caveats.bestKnownFirst)
  }
}
