public import TariffLaw

/// Imports under a code, and the regime under which they came.
public struct RegimeImport: Hashable, Sendable {
  /// The code.
  public let code: HSCode
  /// The value, in hundredths of the file's unit.
  public let value: Int64
  /// Whether they claimed the preference that is asked about; nil if the file does not say regimes.
  public let isClaimed: Bool?

  /// Makes imports.
  public init(code: HSCode, value: Int64, isClaimed: Bool?) {
    self.code = code
    self.value = value
    self.isClaimed = isClaimed
  }
}

/// How much of the imports that could claim a preference did so.
///
/// Imports could claim it where it is below MFN. A code whose lines are not all alike may hold as little of such imports as
/// claimed it, and as much as came in; the use lies between.
public struct RegimeUse: Sendable {
  /// All imports, in hundredths of the file's unit.
  public let imports: Int64
  /// Those that claimed the preference; nil if regimes are not known.
  public let claimed: Int64?
  /// The least and the most that could claim it.
  public let eligible: (least: Int64, most: Int64)
  /// The codes of imports on which there is no line.
  public let unused: [HSCode]

  /// What was claimed of what could be, in per cent: the least and the most; nil where nothing could, or claims are not known.
  public var use: (least: ExactFraction, most: ExactFraction)? {
    guard let claimed, eligible.most > 0 else { return nil }
    let least = Self.share(claimed, of: eligible.most)
    return (least, eligible.least > 0 ? Self.share(claimed, of: eligible.least) : least)
  }

  /// What could be claimed of all imports, in per cent: the least and the most; nil if there are none.
  public var eligibleShare: (least: ExactFraction, most: ExactFraction)? {
    imports > 0
      ? (Self.share(eligible.least, of: imports), Self.share(eligible.most, of: imports)) : nil
  }

  private static func share(_ part: Int64, of whole: Int64) -> ExactFraction {
    let share = ExactFraction(Int128(part), over: Int128(max(1, whole)))
    return share.multiplied(by: Percentage.whole.inPerCent) ?? share
  }

  /// Imports by code, each with whether its lines have a margin.
  struct Values {
    private var terms: [Term] = []

    private struct Term {
      let code: HSCode
      var all: Int64 = 0
      var claimed: Int64 = 0
      let hasLine: Bool
      /// Whether every line has a margin, and whether any may have one.
      let margin: (every: Bool, any: Bool)
    }

    private let knowsRegimes: Bool

    init(
      _ imports: [RegimeImport], on codes: [HSCode], _ margins: [Percentage?],
      of schedule: TariffSchedule
    ) {
      knowsRegimes = imports.contains { $0.isClaimed != nil }
      let byCode = Dictionary(zip(codes, margins)) { first, _ in first }
      var places: [HSCode: Int] = [:]
      for one in imports {
        if places[one.code] == nil {
          places[one.code] = terms.count
          let lines = schedule.places(of: one.code).map { byCode[schedule.codes[$0]] ?? nil }
          terms.append(
            Term(
              code: one.code, hasLine: !lines.isEmpty,
              margin: (
                every: !lines.isEmpty && lines.allSatisfy { $0.map { $0 > .zero } ?? false },
                any: lines.contains { $0.map { $0 > .zero } ?? true }
              )))
        }
        guard let place = places[one.code] else { continue }
        terms[place].all &+= one.value
        if one.isClaimed == true { terms[place].claimed &+= one.value }
      }
      terms.sort { $0.code < $1.code }
    }

    /// The use of the preference on some codes.
    func use(where holds: (HSCode) -> Bool) -> RegimeUse {
      let own = terms.filter { holds($0.code) }
      return RegimeUse(
        imports: own.reduce(0) { $0 &+ $1.all },
        claimed: knowsRegimes ? own.reduce(0) { $0 &+ $1.claimed } : nil,
        eligible: (
          least: own.reduce(0) { $0 &+ ($1.margin.every ? $1.all : $1.claimed) },
          most: own.reduce(0) { $0 &+ ($1.margin.any ? $1.all : $1.claimed) }
        ),
        unused: own.filter { !$0.hasLine }.map(\.code))
    }
  }
}
