internal import TariffLaw

/// What numbers in full are above those rounded to a millionth, as it is added up exactly.
///
/// Only ad valorem equivalents have such rests. Their sum cannot be held where their denominators grow too large; then
/// what is known is the sum of the rounded numbers.
struct RestSum: Sendable {
  /// The sum in per cent; nil if it cannot be held.
  private(set) var sum: ExactFraction? = ExactFraction(0)

  mutating func add(_ rest: ExactFraction) {
    sum = sum.flatMap { $0.adding(rest) }
  }

  /// A sum of numbers in full, of the sum of the rounded ones; nil if it cannot be held.
  static func full(_ rounded: ExactFraction, _ rests: Self?) -> ExactFraction? {
    guard let rests else { return rounded }
    return rests.sum.flatMap { rounded.adding($0) }
  }
}
