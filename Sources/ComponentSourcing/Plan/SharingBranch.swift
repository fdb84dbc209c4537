public import TariffLaw

/// A branch of a search for ways that share, with what proves it: prices at which no choice costs less, or its branches.
public indirect enum SharingBranch: Sendable {
  /// At these prices no choice of the branch costs less, or none will do.
  case ends([Price])
  /// At these prices some offers cost too much; what is left is split.
  case splits([Price], Split, [SharingBranch])

  /// The price of a limit.
  public struct Price: Sendable {
    /// What is limited.
    public let row: Row
    /// The place of the market among those served, or of what is paid once.
    public let place: Int
    /// Smallest units for each that counts against the limit.
    public let price: ExactFraction

    /// Makes a price.
    public init(_ row: Row, _ place: Int, _ price: ExactFraction) {
      (self.row, self.place, self.price) = (row, place, price)
    }
  }

  /// What is limited.
  public enum Row: String, Sendable, CaseIterable {
    /// The content of what goes to a market.
    case content
    /// What a supplier can make.
    case capacity
    /// What must be asked of a supplier.
    case least
  }

  /// What is decided.
  public enum Split: Sendable, Equatable {
    /// Each way to a market that is left, in the order of the plan.
    case market(Int)
    /// What is paid once: it is, or no offer that needs it is chosen.
    case item(Int)
    /// A part of a bill has this offer, or another.
    case offer(bill: Int, part: Int, offer: Int)
  }

  /// Its branches, and itself.
  public var count: Int {
    switch self {
    case .ends: 1
    case .splits(_, _, let branches): branches.reduce(1) { $0 + $1.count }
    }
  }
}
