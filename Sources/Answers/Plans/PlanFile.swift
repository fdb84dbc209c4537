public import ComponentSourcing
public import LawFiles
public import Reading
internal import TariffLaw

/// A sourcing plan as it stands in a file, its bill of materials in the file or in a table beside it.
public struct PlanFile: Sendable {
  /// The plan, with the assumptions that the file makes.
  public let plan: SourcingPlan

  /// Reads a plan, with its bill from a table beside the file if it names one.
  ///
  /// - Parameters:
  ///   - file: A JSON file.
  ///   - setting: What the law that is held lets plans name.
  ///   - agreements: The names of schemes whose rates may be used for parts.
  /// - Returns: The plan.
  /// - Throws: ``Diagnostics`` with everything that is wrong with the file; ``FileProblem`` if the table cannot be
  ///   read.
  public static func read(
    _ file: SourceFile, in setting: ClaimSetting, agreements: [String]
  ) throws -> PlanFile {
    let folder = file.name.lastIndex(of: "/").map { String(file.name[...$0]) } ?? ""
    return try read(file, in: setting, agreements: agreements) { name in
      try SourceFile.read(name.hasPrefix("/") ? name : folder + name)
    }
  }

  /// Reads a plan, with its bill from wherever the caller has it.
  public static func read(
    _ file: SourceFile, in setting: ClaimSetting, agreements: [String],
    bill: (String) throws -> SourceFile
  ) throws -> PlanFile {
    func plan(with bill: PlanBill?) throws -> PlanReader {
      try ObjectReader.read(file) { top in
        PlanReader(top, bill, setting, agreements: agreements)
      }
    }
    let read = try plan(with: nil)
    guard let name = read.bill else { return PlanFile(plan: read.plan) }
    let table = try PlanBill.read(
      bill(name), currency: read.plan.currency, exchangeRates: read.plan.exchangeRates,
      agreements: agreements, in: setting)
    // Once more, so that names of suppliers are told where the plan has them.
    return PlanFile(plan: try plan(with: table).plan)
  }
}
