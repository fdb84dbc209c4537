import AFTA
import CommandLineInterface

/// The options that say how a table of somebody else is written.
enum InputForm {
  static let columns = Option(
    "columns", value: "ours=theirs",
    help: "What a table calls the columns that are read, as code=cmdCode,value=primaryValue"
  ) { text in columns(text) }
  static let decimal = Option(
    "decimal", value: "sign", help: "How a table writes decimals; point if not said",
    of: DecimalSign.self)

  /// How decimals are written.
  enum DecimalSign: String, CaseIterable, Sendable {
    /// 1,234.5
    case point
    /// 1.234,5
    case comma
  }

  static let all: [any OptionKey] = [columns, decimal]

  /// Reads the one table of a command, in the form that the command line says.
  static func read(_ path: String, _ invocation: Invocation) throws -> SourceFile {
    let file = try file(path, invocation)
    try check([file], invocation)
    return file
  }

  /// Reads the tables of a command, those that are named; a column that is called otherwise must be in one of them.
  static func read(_ paths: [String?], _ invocation: Invocation) throws -> [SourceFile?] {
    let files = try paths.map { path in try path.map { try file($0, invocation) } }
    try check(files.compactMap(\.self), invocation)
    return files
  }

  /// A table whose separator is that of its first line.
  private static func file(_ path: String, _ invocation: Invocation) throws -> SourceFile {
    var file = try SourceFile.read(path)
    file.form.separator = TableForm.separator(of: file)
    file.form.columns = invocation[columns] ?? [:]
    file.form.hasDecimalComma = invocation[decimal] == .comma
    return file
  }

  /// Refuses a name of ours that no table has, and one of theirs that is in none of the tables.
  private static func check(_ files: [SourceFile], _ invocation: Invocation) throws {
    guard let pairs = invocation[columns] else { return }
    guard !files.isEmpty else {
      throw UsageProblem.invalidValue(
        pairs.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: ","),
        option: columns.row.name, because: "no table is read")
    }
    // What is wrong with a header is told where the table is read.
    let headers = files.compactMap { try? CSVReader($0).header.names }
    guard headers.count == files.count else { return }
    for (ours, theirs) in pairs.sorted(by: { $0.key < $1.key }) {
      if !ForeignColumns.names.contains(ours) {
        throw problem(ours, in: ForeignColumns.names, "no column that is read is called '\(ours)'")
      }
      let names = headers.flatMap(\.self)
      if !names.contains(theirs) {
        throw problem(theirs, in: names, "no table has a column '\(theirs)'")
      }
    }
  }

  private static func problem(
    _ name: String, in names: [String], _ words: String
  ) -> UsageProblem {
    let near = nearest(to: name, among: names).first.map { "; did you mean '\($0)'?" } ?? ""
    return .invalidValue(name, option: columns.row.name, because: words + near)
  }

  private static func columns(_ text: String) -> [String: String]? {
    var columns: [String: String] = [:]
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, !pair[0].isEmpty, !pair[1].isEmpty,
        columns.updateValue(String(pair[1]), forKey: String(pair[0])) == nil
      else { return nil }
    }
    return columns
  }
}
