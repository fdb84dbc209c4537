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
      /// The rate; `nil` if there is no such line or it is not held.
      public let rate: DutyRate?
      /// How the schedule has the code.
      public let standing: Standing

      init(_ code: HSCode, _ rate: DutyRate?, _ standing: Standing = .listed) {
        self.code = code
        self.rate = rate
        self.standing = standing
      }
    }

    /// How a schedule has a code.
    public enum Standing: String, Sendable {
      /// It lists the line.
      case listed
      /// It does not list it, and gives one rate for all that it does not list.
      case unlisted
      /// It lists every line, and this is none.
      case noLine = "no_line"
      /// Not all of its lines are held, and this one is not.
      case notHeld = "not_held"
    }
  }

  /// What one schedule has for goods.
  struct Sides {
    let sides: [Line.Side]
    let member: Country
    let isCorrelated: Bool

    init(_ sides: [Line.Side], _ member: Country, isCorrelated: Bool = true) {
      self.sides = sides
      self.member = member
      self.isCorrelated = isCorrelated
    }
  }
}
