/// A share of a file of claims, so that several runs, on several machines perhaps, judge it together.
///
/// Their answers, one after the other, are those of one run: only the first has the header. Shares are parted by bytes, at the
/// edges of pieces of a quarter of a megabyte, so that of a small file the first may have all.
public struct ClaimShare: Equatable, Sendable {
  /// Which share it is, from 1.
  public let number: Int
  /// How many there are.
  public let count: Int

  /// Makes a share; nil if there is no such one.
  public init?(_ number: Int, of count: Int) {
    guard count > 0, (1...count).contains(number) else { return nil }
    self.number = number
    self.count = count
  }

  /// The bytes of a file in which its pieces begin.
  func range(in size: Int) -> Range<Int> {
    func edge(_ number: Int) -> Int {
      Int(Int128(size) * Int128(number) / Int128(count))
    }
    return edge(number - 1)..<(number == count ? .max : edge(number))
  }
}

extension ClaimShare: LosslessStringConvertible {
  /// The share as it is written: `2/8`.
  public var description: String { "\(number)/\(count)" }

  /// Reads a share; nil if it is none.
  public init?(_ description: String) {
    let parts = description.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]) else {
      return nil
    }
    self.init(number, of: count)
  }
}
