public import TariffLaw

/// Imports under a code, and the regime under which they came.
public struct RegimeImport: Hashable, Sendable {
  /// The code.
  public let code: HSCode
  /// The value, in hundredths of the file's unit.
  public let value: Int64
  /// Whether they claimed the preference that is asked about; nil if that is not known.
  public let isClaimed: Bool?
  /// The edition in which the code is meant; that of the schedule if it is not said.
  public let edition: HSEdition?
  /// The codes that the goods may have in the schedule.
  public private(set) var codes: [HSCode]

  /// Makes imports.
  public init(code: HSCode, value: Int64, isClaimed: Bool?, edition: HSEdition? = nil) {
    self.code = code
    self.value = value
    self.isClaimed = isClaimed
    self.edition = edition
    codes = [code]
  }

  /// The same imports by the codes of the edition of a schedule.
  public func bridged(into target: HSEdition, by bridge: TradeBridge) -> Self {
    var bridged = self
    bridged.codes = bridge.codes(of: code, from: edition, into: target)
    return bridged
  }
}

/// How much of the imports that could claim a preference did so.
///
/// Imports could claim it where it is below MFN, and what claims it elsewhere is no use of it. A code whose lines are not all
/// alike may hold as little of such imports as claimed it, and as much as came in; what is of a regime that is not known may
/// have claimed it or not. The use lies between.
public struct RegimeUse: Sendable {
  /// All imports on the lines, in hundredths of the file's unit.
  public let imports: Int64
  /// Those that claimed the preference where it could be; nil if regimes are not known.
  public let claimed: Int64?
  /// Those of which it is not known whether they claimed it, where it could be, where those of others are known.
  public let unsaid: Int64
  /// The least and the most that could claim it.
  public let eligible: (least: Int64, most: Int64)
  /// The least of the values with every claim that is possible.
  private let eligibleIfClaimed: Int64
  /// The codes of imports on which there is no line.
  public let unused: [HSCode]
  /// The codes on which the preference was claimed and nothing could be.
  public let claimedWithoutMargin: [HSCode]

  /// What was claimed of what could be, in per cent: the least and the most; nil where nothing could, or claims are not known.
  public var use: (least: ExactFraction, most: ExactFraction)? {
    guard let claimed, eligible.most > 0 else { return nil }
    let least = Self.share(claimed, of: eligible.most)
    return (
      least,
      eligibleIfClaimed > 0 ? Self.share(claimed &+ unsaid, of: eligibleIfClaimed) : least
    )
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
      let codes: [HSCode]
      var all: Int64 = 0
      var claimed: Int64 = 0
      var unsaid: Int64 = 0
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
      var places: [[HSCode]: Int] = [:]
      for one in imports {
        let key = [one.code] + one.codes
        if places[key] == nil {
          places[key] = terms.count
          let lines = schedule.places(of: one.codes).map { byCode[schedule.codes[$0]] ?? nil }
          terms.append(
            Term(
              code: one.code, codes: one.codes, hasLine: !lines.isEmpty,
              margin: (
                every: !lines.isEmpty && lines.allSatisfy { $0.map { $0 > .zero } ?? false },
                any: lines.contains { $0.map { $0 > .zero } ?? true }
              )))
        }
        guard let place = places[key] else { continue }
        terms[place].all &+= one.value
        if one.isClaimed == true { terms[place].claimed &+= one.value }
        if knowsRegimes, one.isClaimed == nil { terms[place].unsaid &+= one.value }
      }
      terms.sort { $0.code < $1.code }
    }

    /// The use of the preference on some codes; imports whose codes are not all among them are of the whole alone.
    func use(where holds: (HSCode) -> Bool) -> RegimeUse {
      let own = terms.filter { $0.codes.isEmpty ? holds($0.code) : $0.codes.allSatisfy(holds) }
      let open = own.filter(\.margin.any)
      return RegimeUse(
        imports: own.reduce(0) { $0 &+ ($1.hasLine ? $1.all : 0) },
        claimed: knowsRegimes ? open.reduce(0) { $0 &+ $1.claimed } : nil,
        unsaid: open.reduce(0) { $0 &+ $1.unsaid },
        eligible: (
          least: open.reduce(0) { $0 &+ ($1.margin.every ? $1.all : $1.claimed) },
          most: open.reduce(0) { $0 &+ $1.all }
        ),
        eligibleIfClaimed: open.reduce(0) {
          $0 &+ ($1.margin.every ? $1.all : $1.claimed &+ $1.unsaid)
        },
        unused: own.filter { !$0.hasLine }.map(\.code),
        claimedWithoutMargin: own.filter { $0.hasLine && !$0.margin.any && $0.claimed > 0 }
          .map(\.code))
    }
  }
}
