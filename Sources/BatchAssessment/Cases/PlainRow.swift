/// A row of claims whose fields are read as numbers, without texts; one serves for all rows.
struct PlainRow {
  /// An amount as it is written: its digits as a whole number, and how many of them follow the point.
  struct Amount {
    /// The digits; nought if nothing is written.
    var digits: Int64 = 0
    /// How many follow the point.
    var places = 0
    /// Whether anything is written.
    var isThere = false
  }

  /// More machine words than the words of a row take.
  typealias Key = InlineArray<32, UInt64>

  /// The price, what does not originate, and the customs value.
  var fob = Amount()
  /// See ``fob``.
  var nonOriginating = Amount()
  /// See ``fob``.
  var value = Amount()
  /// The code, and how many digits it has.
  var code: UInt64 = 0
  /// The words that say whose claim it is and under what, and of proof and way.
  var words = Key(repeating: 0)
  /// The days, sixteen bits each; those that are not written are nought.
  var days: UInt64 = 0
  /// The id as it is written.
  var id = 0..<0
  /// The fields that are carried through, as they are written.
  var carried: [Range<Int>]
}
