/// The figures of law by which programmes go.
public struct ReductionTerms: Sendable {
  /// The least reduction at a time, in points.
  public let quantum: Lawful<Percentage>
  /// The rate down to which the encouraged step leads.
  public let floor: Lawful<Percentage>
  /// By what the encouraged step may divide; the first is usual.
  public let encouragedInstalments: Lawful<[Int]>

  /// Makes terms.
  public init(
    quantum: Lawful<Percentage>, floor: Lawful<Percentage>, encouragedInstalments: Lawful<[Int]>
  ) {
    self.quantum = quantum
    self.floor = floor
    self.encouragedInstalments = encouragedInstalments
  }

  /// Finds the terms of a scheme as they were first in force; `nil` if the law does not hold them.
  public init?(of scheme: SchemeID, in law: some LawValues) {
    guard let day = law.firstDay(of: ShareName.minimumQuantum, of: scheme),
      let quantum = law[.minimumQuantum, of: scheme, on: day],
      let floor = law[.encouragedFloor, of: scheme, on: day],
      let instalments = law[.encouragedInstalments, of: scheme, on: day]
    else { return nil }
    self.init(
      quantum: quantum, floor: floor,
      encouragedInstalments: Lawful(
        instalments.value.compactMap { Int($0) }.filter { $0 > 0 }, instalments.basis))
  }
}
