internal import LawFiles
public import Reading
public import TariffLaw
public import TariffStatistics

/// Reads a file of groups, `code,group`, perhaps with `stage`, into which the lines of a tariff are put.
public enum CodeGroupReader {
  /// The columns: those that must be there, and those that may.
  static let columns = required + optional
  private static let required = ["code", "group"]
  private static let optional = ["stage"]

  /// Reads the groups by code; a code puts all lines below it into its group, unless a longer one does.
  ///
  /// - Throws: Everything that is wrong with the file, with its places.
  public static func read(_ file: SourceFile) throws(Diagnostics) -> [HSCode: CodeGroup] {
    var groups: [HSCode: CodeGroup] = [:]
    _ = try TableReader.read(
      file, required: required, optional: optional, lettingOthersThrough: true
    ) { (row) throws(TableProblem) in
      let code = try row.code(0)
      guard let group = row.ifSaid(1) else {
        throw TableProblem(ValueComplaint.expected("the name of a group", found: ""), column: 1)
      }
      let stage = row.ifSaid(2) == nil ? nil : try row.count(2)
      let own = CodeGroup(
        name: group, stage: stage.map { ProcessingStage(group: group, number: $0) })
      guard groups.updateValue(own, forKey: code) == nil else {
        throw TableProblem(
          ValueComplaint.expected("one group for a code", found: row[0]), column: 0)
      }
    }
    return groups
  }
}

/// The group of a code, and its stage of processing if there is one.
public struct CodeGroup: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The stage.
  public let stage: ProcessingStage?

  /// What the part of a tariff is called that has its goods.
  public var part: String { stage?.name ?? name }
}
