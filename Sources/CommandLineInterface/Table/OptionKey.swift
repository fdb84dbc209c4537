/// Something that owns a row of the table of options.
public protocol OptionKey: Sendable {
  /// The row that parsing, help and completions use.
  var row: OptionRow { get }
}

extension OptionRow: OptionKey {
  /// The row itself.
  public var row: OptionRow { self }
}
