public import TariffLaw

/// What countries gain together, and what of it each has: who loses, who would leave, and what would be even shares.
///
/// A set of countries is a mask, a bit for each by its place. A set that has no plan has no worth, and a country that
/// has no plan alone no gain: nothing is said of either.
public struct CoalitionGame: Sendable {
  /// What each set of countries gains over staying alone; nothing for none and for one, `nil` where it has no worth.
  public let worths: [ExactFraction?]
  /// What each country gains by the plan as it is; `nil` where it has no plan alone.
  public let gains: [ExactFraction?]

  /// Makes a game; it is nothing if the numbers of the two do not fit together, or there are none.
  ///
  /// - Parameters:
  ///   - worths: By mask, two to the power of the number of countries.
  ///   - gains: By country.
  public init?(worths: [ExactFraction?], gains: [ExactFraction?]) {
    guard !gains.isEmpty, gains.count < Int.bitWidth - 1, worths.count == 1 << gains.count else {
      return nil
    }
    self.worths = worths
    self.gains = gains
  }

  /// The number of countries.
  public var countries: Int { gains.count }

  /// The countries of a mask.
  public func members(_ mask: Int) -> [Int] { (0..<countries).filter { mask >> $0 & 1 == 1 } }

  /// What all together gain; `nil` if that has no worth.
  public var worthTogether: ExactFraction? { worths[worths.count - 1] }

  /// What a set of countries has of some shares; `nil` if one of them has none, or the sum cannot be held.
  public func sum(_ shares: [ExactFraction?], _ mask: Int) -> ExactFraction? {
    let own = members(mask).compactMap { shares[$0] }
    return own.count == mask.nonzeroBitCount ? ExactFraction.sum(own) : nil
  }

  /// The sets that would gain more by themselves than they have of some shares, and by how much; `nil` if the numbers
  /// cannot be held.
  ///
  /// A set without a worth, or with a country that has no share, objects to nothing.
  public func objections(
    to shares: [ExactFraction?]
  ) -> [(mask: Int, more: ExactFraction)]? {
    var all: [(mask: Int, more: ExactFraction)] = []
    for mask in 1..<worths.count {
      guard let worth = worths[mask], members(mask).allSatisfy({ shares[$0] != nil }) else {
        continue
      }
      guard let sum = sum(shares, mask), let more = worth.subtracting(sum) else { return nil }
      if more > ExactFraction(0) { all.append((mask, more)) }
    }
    return all
  }

  /// The countries that lose by the plan, and how much.
  public var losses: [(country: Int, loss: ExactFraction)] {
    gains.enumerated().compactMap { country, gain in
      guard let gain, gain < ExactFraction(0), let loss = ExactFraction(0).subtracting(gain) else {
        return nil
      }
      return (country, loss)
    }
  }

  /// The least payments by which nobody loses.
  ///
  /// Those who lose have what they lose, from the others in proportion to their gains. Above nought is received, below
  /// it paid; a country whose gain is not known pays and receives nothing. It is `nil` if all others together lose, so
  /// that none would do, or if the numbers cannot be held.
  public var payments: [ExactFraction?]? {
    let none = ExactFraction(0)
    guard let lost = ExactFraction.sum(losses.map(\.loss)),
      let gained = ExactFraction.sum(gains.compactMap(\.self).filter { $0 > none }), gained >= lost
    else { return nil }
    guard lost > none else { return gains.map { $0.map { _ in none } } }
    var payments: [ExactFraction?] = []
    for gain in gains {
      guard let gain else {
        payments.append(nil)
        continue
      }
      let share = gain > none ? gain.multiplied(by: lost)?.divided(by: gained) : gain
      guard let share, let payment = none.subtracting(share) else { return nil }
      payments.append(payment)
    }
    return payments
  }

  /// By how much all together lose; `nil` if they do not, or a gain is not known.
  public var jointLoss: ExactFraction? {
    guard let sum = sum(gains, worths.count - 1), sum < ExactFraction(0) else { return nil }
    return ExactFraction(0).subtracting(sum)
  }

  /// The share of each country that is its mean contribution over all orders in which the countries may come together.
  ///
  /// - Returns: Shares that come to what all gain together; `nil` if a set has no worth, or the numbers cannot be held.
  public var shapleyShares: [ExactFraction]? {
    let worths = worths.compactMap(\.self)
    guard worths.count == self.worths.count else { return nil }
    var factorials: [Int128] = [1]
    for number in 1...countries { factorials.append(factorials[number - 1] * Int128(number)) }
    var shares: [ExactFraction] = []
    for country in 0..<countries {
      var terms: [ExactFraction] = []
      for mask in 0..<worths.count where mask >> country & 1 == 0 {
        let size = mask.nonzeroBitCount
        let orders = ExactFraction(
          factorials[size] * factorials[countries - size - 1], over: factorials[countries])
        guard let more = worths[mask | 1 << country].subtracting(worths[mask]),
          let term = more.multiplied(by: orders)
        else { return nil }
        terms.append(term)
      }
      guard let share = ExactFraction.sum(terms) else { return nil }
      shares.append(share)
    }
    return shares
  }
}
