public import TariffLaw

/// The change of a group's figure from one year to the next, in parts that sum to the whole exactly.
///
/// Members of both years: each rate's change counts at the mean of both years' shares in the weights, and
/// each share's change at the mean of both rates (Bennet 1920). The effect of members that join is the group
/// with them less the group without them; of members that leave likewise.
public struct ChangeOfMean: Equatable, Sendable {
  /// The whole change, in points.
  public let whole: ExactFraction
  /// The part of changed rates.
  public let rates: ExactFraction
  /// The part of changed weights: more or fewer lines.
  public let weights: ExactFraction
  /// The part of members that joined.
  public let entry: ExactFraction
  /// The part of members that left, or that have no figure any more.
  public let exit: ExactFraction
  /// The members that joined.
  public let joined: [Country]
  /// The members that left.
  public let left: [Country]

  /// Takes a change apart; `nil` if no member is in both years, or a part cannot be held.
  init?(from old: WeighedMean, to new: WeighedMean) {
    let stayed = Set(old.terms.keys).intersection(new.terms.keys)
    let (before, after) = (old.restricted(to: stayed), new.restricted(to: stayed))
    guard let start = old.mean, let end = new.mean, let without = before.mean,
      let with = after.mean, let whole = end.subtracting(start),
      let entry = end.subtracting(with), let exit = without.subtracting(start)
    else { return nil }
    var (rates, weights) = (ExactFraction(0), ExactFraction(0))
    let half = ExactFraction(1, over: 2)
    for member in stayed.sorted() {
      guard let one = before.terms[member]?.value, let other = after.terms[member]?.value,
        let share = before.share(of: member), let newShare = after.share(of: member),
        let shares = share.adding(newShare)?.multiplied(by: half),
        let values = one.adding(other)?.multiplied(by: half),
        let byRate = other.subtracting(one)?.multiplied(by: shares),
        let byWeight = newShare.subtracting(share)?.multiplied(by: values),
        let nextRates = rates.adding(byRate), let nextWeights = weights.adding(byWeight)
      else { return nil }
      (rates, weights) = (nextRates, nextWeights)
    }
    self.whole = whole
    self.rates = rates
    self.weights = weights
    self.entry = entry
    self.exit = exit
    joined = new.terms.keys.filter { !stayed.contains($0) }.sorted()
    left = old.terms.keys.filter { !stayed.contains($0) }.sorted()
  }
}
