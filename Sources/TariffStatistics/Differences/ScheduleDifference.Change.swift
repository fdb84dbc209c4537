public import TariffLaw

extension ScheduleDifference {
  /// What became of a line.
  public enum Change: Equatable, Sendable {
    /// The first schedule has no line for its goods.
    case added
    /// The second schedule has no line for its goods.
    case removed
    /// The rate went up by so many points; a range if the goods may be on lines with different rates.
    case up(by: Bounds<Percentage>)
    /// The rate went down by so many points.
    case down(by: Bounds<Percentage>)
    /// The rate is the same; a share of the MFN rate only within one member.
    case same
    /// The goods decide: they may be on lines with lower, equal or higher rates, or on none.
    case open
    /// Not both rates are numbers, and they are not the same.
    case notComparable(Kinds)
    /// The correlation of the editions does not hold the code.
    case noCorrelation
    /// Not all lines of the other schedule are held, and the goods may be on one that is not.
    case notHeld

    /// The change without its figures.
    public var kind: Kind {
      switch self {
      case .added: .added
      case .removed: .removed
      case .up: .up
      case .down: .down
      case .same: .same
      case .open: .open
      case .notComparable: .notComparable
      case .noCorrelation: .noCorrelation
      case .notHeld: .notHeld
      }
    }

    /// The kinds of change, as counts name them.
    public enum Kind: String, Sendable, CaseIterable {
      /// Only the second has it.
      case added
      /// Only the first has it.
      case removed
      /// The rate went up.
      case up = "rate_up"
      /// The rate went down.
      case down = "rate_down"
      /// The rate is the same.
      case same
      /// The goods decide.
      case open
      /// Not both are numbers.
      case notComparable = "not_comparable"
      /// No correlation is held.
      case noCorrelation = "no_correlation"
      /// The other line is not held.
      case notHeld = "not_held"
    }
  }

  /// The kinds of the rates of a line that cannot be compared.
  public struct Kinds: Hashable, Sendable {
    /// The kinds on the first side, each once.
    public let first: [DutyRate.Kind]
    /// The kinds on the second side, each once.
    public let second: [DutyRate.Kind]

    init(_ first: [DutyRate], _ second: [DutyRate]) {
      self.first = Self.kinds(first)
      self.second = Self.kinds(second)
    }

    private static func kinds(_ rates: [DutyRate]) -> [DutyRate.Kind] {
      let kinds = Set(rates.map(\.kind))
      return DutyRate.Kind.allCases.filter(kinds.contains)
    }

    var name: String { (first + second).map(\.rawValue).joined(separator: " ") }
  }
}

extension ScheduleDifference.Change {
  /// What became of the goods, from what both schedules have for them.
  init(from first: ScheduleDifference.Sides, to second: ScheduleDifference.Sides) {
    let all = first.sides + second.sides
    let before = first.sides.compactMap(\.rate)
    let after = second.sides.compactMap(\.rate)
    let isOneMember = first.member == second.member
    if !first.isCorrelated || !second.isCorrelated {
      self = .noCorrelation
    } else if all.contains(where: { $0.standing == .notHeld }) {
      self = .notHeld
    } else if before.isEmpty {
      self = .added
    } else if after.isEmpty {
      self = .removed
    } else if all.contains(where: { $0.rate == nil }) {
      self = .open
    } else if Set(before + after).count == 1, isOneMember || !before[0].leansOnMFN {
      self = .same
    } else if let low = Bounds(of: before), let high = Bounds(of: after) {
      self = Self(from: low, to: high)
    } else {
      self = .notComparable(ScheduleDifference.Kinds(before, after))
    }
  }

  private init(from first: Bounds<Percentage>, to second: Bounds<Percentage>) {
    if second.low > first.high {
      self = .up(by: Bounds(second.low - first.high, second.high - first.low))
    } else if second.high < first.low {
      self = .down(by: Bounds(first.low - second.high, first.high - second.low))
    } else {
      self = .open
    }
  }
}

extension DutyRate {
  /// Whether the rate is worked out from the member's MFN rate, so that one text is two rates in two members.
  fileprivate var leansOnMFN: Bool {
    switch self {
    case .relativeToMFN: true
    case .compound(let rates), .compared(_, let rates), .byPart(let rates):
      rates.contains(where: \.leansOnMFN)
    case .changing(let before, let after): before.leansOnMFN || after.leansOnMFN
    case .byOrigin(let rate, let others):
      rate.leansOnMFN || others.contains { $0.rate.leansOnMFN }
    case .conditional(let rate, let others):
      rate.leansOnMFN || others.contains { $0.rate.leansOnMFN }
    case .excluding(let rate, _): rate.leansOnMFN
    case .adValorem, .specific, .quota, .byReference, .noPreference, .notOffered: false
    }
  }
}

extension Bounds<Percentage> {
  /// The least and the most of rates that are all numbers; `nil` if one is not.
  fileprivate init?(of rates: [DutyRate]) {
    var numbers: [Percentage] = []
    for rate in rates {
      guard case .adValorem(let number) = rate else { return nil }
      numbers.append(number)
    }
    guard let low = numbers.min(), let high = numbers.max() else { return nil }
    self.init(low, high)
  }
}
