internal import TariffLaw

/// Parts of values that fall to some of the lines of their codes, all alike; they are added up exactly.
struct LineShares: Sendable {
  /// What is added up so far, by the number of lines of a code.
  private var sums: [Int: Int128] = [:]

  mutating func add(_ value: Int64, times part: Int, of lines: Int) {
    sums[lines, default: 0] += Int128(value) * Int128(part)
  }

  /// The part of a value that falls to some of the lines of its code.
  static func share(_ value: Int64, times part: Int, of lines: Int) -> ExactFraction {
    ExactFraction(Int128(value) * Int128(part), over: Int128(max(1, lines))).reduced
  }

  /// The sum; nil if it cannot be held.
  var sum: ExactFraction? {
    ExactFraction.sum(
      sums.map { ExactFraction($0.value, over: Int128(max(1, $0.key))).reduced })
  }
}
