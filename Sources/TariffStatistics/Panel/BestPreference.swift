internal import TariffLaw

/// The best of the preferences of a line, as one after the other is told.
struct BestPreference {
  private var number: (rate: Percentage, scheme: SchemeID)?
  private var numberRest: ExactFraction?
  private var numberEvidence = Evidence.official
  private var numberKind = DutyRate.Kind.noPreference
  /// The least that one without a number may be, with what it is.
  private var possible: (low: Percentage, kind: PanelLine.PreferenceKind)?
  /// From the lowest that any may be, up to the lowest of the highest, of those that have bounds.
  private(set) var bounds: Bounds<Percentage>?
  /// The lowest of the highest, with its scheme.
  private(set) var ceiling: (rate: Percentage, scheme: SchemeID)?
  /// Whether one may be anything down to nought.
  private(set) var isOpenBelow = false

  /// The lowest number with its scheme, if none of the others can be lower.
  var settled: (rate: Percentage, scheme: SchemeID)? {
    guard let number else { return nil }
    return possible.map { $0.low < number.rate } == true ? nil : number
  }

  /// What stands for the best.
  var kind: PanelLine.PreferenceKind {
    settled == nil ? possible?.kind ?? .cell(.noPreference) : .cell(numberKind)
  }

  /// What the lowest number in full is above the rounded one.
  var rest: ExactFraction? { settled == nil ? nil : numberRest }

  /// How well the lowest number is known.
  var evidence: Evidence? { settled == nil ? nil : numberEvidence }

  /// Adds what a cell grants, and how well that is known.
  mutating func add(_ figure: RateFigure, _ scheme: SchemeID, _ evidence: Evidence) {
    if let value = figure.value {
      if number.map({ RateFigure.isLower(value, figure.rest, than: $0.rate, numberRest) }) ?? true {
        number = (value, scheme)
        numberRest = figure.rest
        numberEvidence = figure.isEquivalent ? max(evidence, .derived) : evidence
        numberKind = figure.kind
      }
    } else {
      add(possible: figure.bounds?.low ?? .zero, .cell(figure.kind))
    }
    if let own = figure.bounds {
      if ceiling.map({ own.high < $0.rate }) ?? true { ceiling = (own.high, scheme) }
      bounds = bounds.map { Bounds(min($0.low, own.low), min($0.high, own.high)) } ?? own
    } else {
      isOpenBelow = true
    }
  }

  /// Adds an agreement of whose cell nothing is known.
  mutating func addNotHeld() {
    isOpenBelow = true
    add(possible: .zero, .notHeld)
  }

  private mutating func add(possible low: Percentage, _ kind: PanelLine.PreferenceKind) {
    if possible.map({ low < $0.low }) ?? true { possible = (low, kind) }
  }
}
