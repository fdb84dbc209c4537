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

  /// Reads a table, in the form that the command line says; its separator is that of its first line.
  static func read(_ path: String, _ invocation: Invocation) throws -> SourceFile {
    var file = try SourceFile.read(path)
    file.form.separator = TableForm.separator(of: file)
    file.form.columns = invocation[columns] ?? [:]
    file.form.hasDecimalComma = invocation[decimal] == .comma
    return file
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
