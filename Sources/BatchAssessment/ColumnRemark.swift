internal import Reading

/// What a user should know of a column of a file of claims that is carried through and not read.
public enum ColumnRemark: Hashable, Sendable {
  /// It may be a known one misspelt.
  case near(String, known: String)
  /// It has the name of a column of answers.
  case named(String)
}

extension ColumnRemark: CustomStringConvertible {
  /// The message.
  public var description: String {
    switch self {
    case .near(let name, let known):
      "column \(Wording.quoted(name)) is not read but carried through; is it "
        + "\(Wording.quoted(known))?"
    case .named(let name):
      "column \(Wording.quoted(name)) is carried through beside ours of that name"
    }
  }
}
