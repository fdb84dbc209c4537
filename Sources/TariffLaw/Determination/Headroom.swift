/// How far the regional value content is from its threshold, in points and in money.
///
/// Below the threshold the figures say what is lacking. Amounts are rounded so that the good qualifies
/// at the figure printed: what may rise is rounded down, what may fall or must rise is rounded up.
public struct Headroom: Sendable {
  /// The content less the threshold, in points; below zero if it is not reached.
  public let points: ExactFraction
  /// By how much the non-originating materials may rise; below zero: must fall.
  public let nonOriginating: Money?
  /// To what the FOB price may fall, the materials being the same; or must rise.
  public let fob: Money?

  /// Computes the headroom of a good's content over a threshold; `nil` if the content is not settled.
  public init?(_ content: RegionalValueContent, over threshold: Percentage, in currency: Currency) {
    guard let share = content.lowest, threshold < .whole,
      let points = share.adding(
        ExactFraction(-threshold.fraction.numerator, over: threshold.fraction.denominator))
    else { return nil }
    self.points = points
    guard content.indirect != nil, let outside = content.sheet.nonOriginating.exact else {
      nonOriginating = nil
      fob = nil
      return
    }
    let rest = (Percentage.whole - threshold).fraction.reduced
    let scale = ContentSheet.scale
    let allowed = (content.sheet.fob * scale).multipliedReportingOverflow(by: rest.numerator)
    let needed = outside.multipliedReportingOverflow(by: rest.denominator)
    guard !allowed.overflow, !needed.overflow else { return nil }
    let spare = Rounding.down.quotient(
      allowed.partialValue - needed.partialValue, by: rest.denominator * scale)
    let least = Rounding.up.quotient(needed.partialValue, by: rest.numerator * scale)
    nonOriginating = Int64(exactly: spare).map { Money(minorUnits: $0, currency) }
    fob = Int64(exactly: least).map { Money(minorUnits: $0, currency) }
  }
}
