public import TariffLaw

extension ScheduleDifference {
  /// A line of one schedule with the lines of the other that may hold its goods.
  public struct Line: Sendable {
    /// The code of the line.
    public let code: HSCode
    /// What the first schedule has: the line, or what stands for a line of the second alone.
    public let first: [Side]
    /// What the second schedule has: every line that may hold the goods.
    public let second: [Side]
    /// What became of the line.
    public let change: Change

    init(code: HSCode, first: Sides, second: Sides) {
      self.code = code
      self.first = first.sides
      self.second = second.sides
      change = Change(from: first, to: second)
    }

    /// A code of a schedule with its rate.
    public struct Side: Equatable, Sendable {
      /// The code.
      public let code: HSCode
      /// The rate; `nil` if the schedule has no such line.
      public let rate: DutyRate?
      /// Whether the schedule lists the line; other lines may have a rate all the same.
      public let isListed: Bool

      init(_ code: HSCode, _ rate: DutyRate?, isListed: Bool = true) {
        self.code = code
        self.rate = rate
        self.isListed = isListed
      }
    }
  }

  /// What one schedule has for goods, and why it has nothing where it has nothing.
  struct Sides {
    let sides: [Line.Side]
    let absence: Absence

    init(_ sides: [Line.Side], absence: Absence = .noLine) {
      self.sides = sides
      self.absence = absence
    }
  }

  /// Why a schedule has no line for goods.
  enum Absence {
    /// It lists every line, and the goods are on none.
    case noLine
    /// Not all of its lines are held.
    case notHeld
    /// The correlation does not hold the code.
    case noCorrelation
  }
}
