internal import LawFiles
public import Reading
public import TariffLaw

/// Reads a file of groups, `code,group`, into which the lines of a tariff are put.
public enum CodeGroupReader {
  /// Reads the groups by code; a code puts all lines below it into its group, unless a longer one does.
  ///
  /// - Throws: Everything that is wrong with the file, with its places.
  public static func read(_ file: SourceFile) throws(Diagnostics) -> [HSCode: String] {
    var groups: [HSCode: String] = [:]
    _ = try TableReader.read(
      file, required: ["code", "group"], lettingOthersThrough: true
    ) { (row) throws(TableProblem) in
      let code = try row.code(0)
      guard let group = row.ifSaid(1) else {
        throw TableProblem(ValueComplaint.expected("the name of a group", found: ""), column: 1)
      }
      guard groups.updateValue(group, forKey: code) == nil else {
        throw TableProblem(
          ValueComplaint.expected("one group for a code", found: row[0]), column: 0)
      }
    }
    return groups
  }
}
