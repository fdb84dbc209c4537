/// A typed key to the values of an option that may be given more than once.
public struct RepeatableOption<Value>: OptionKey {
  /// The row that parsing, help and completions use.
  public let row: OptionRow
  let read: Option<Value>.Reader

  init(_ option: Option<Value>) {
    var row = option.row
    row.isRepeatable = true
    self.row = row
    read = option.read
  }
}
