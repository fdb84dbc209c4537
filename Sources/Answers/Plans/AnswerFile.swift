public import ComponentSourcing
internal import LawFiles
public import Reading
internal import TariffLaw

/// Reads an answer of `afta source --json`, every value of it.
public enum AnswerFile {
  /// Reads an answer.
  ///
  /// - Throws: What is wrong with the file: text that is no JSON, or a key that stands twice.
  public static func read(_ file: SourceFile) throws(Diagnostics) -> AnswerValue {
    AnswerValue(try JSONReader.read(file))
  }
}

extension AnswerValue {
  fileprivate init(_ value: JSONValue) {
    switch value.content {
    case .object(let members):
      // The reader has refused keys that stand twice.
      self = .object(
        Dictionary(members.map { ($0.key, Self($0.value)) }, uniquingKeysWith: { $1 }))
    case .array(let values): self = .list(values.map(Self.init))
    case .string(let text): self = .text(text)
    case .number(let text): self = .number(text)
    case .bool(let truth): self = .bool(truth)
    case .null: self = .null
    }
  }
}
