/// The verdicts of all completions of a claim.
struct Survey {
  private let unknowns: [Unknown]
  /// Whether the preference is due in each completion; `nil` where the completion cannot be.
  private var isDue: [Bool?] = []
  /// Content by the indirect method.
  private(set) var indirect: ClosedRange<Fraction>?
  /// Content by the direct method.
  private(set) var direct: ClosedRange<Fraction>?

  /// Judges every completion.
  init(_ start: Completion, _ unknowns: [Unknown]) {
    self.unknowns = unknowns
    let count = unknowns.reduce(1) { $0 * $1.values.count }
    isDue.reserveCapacity(count)
    let mustFit = Self.fits(start)
    // Goods may be sold for less than their parts, where a change of classification is enough.
    let maySellBelow =
      start.claim.good.fob == nil && start.readings.rule.mayChange
      && !start.claim.good.hasCostSheet
    for number in 0..<count {
      var completion = start
      var rest = number
      for unknown in unknowns {
        unknown.values[rest % unknown.values.count](&completion)
        rest /= unknown.values.count
      }
      let fits = !mustFit || Self.fits(completion)
      guard fits || maySellBelow else {
        isDue.append(nil)
        continue
      }
      guard fits else {
        // Parts above the price contradict content, so that the good originates by another alternative alone.
        let asksContent = Self.asksContent(start)
        completion.readings.rule = completion.readings.rule.withoutContent
        let below = Judgement(claim: completion.claim, readings: completion.readings)
        isDue.append(below.originates || !asksContent ? below.isDue : nil)
        continue
      }
      let judgement = Judgement(claim: completion.claim, readings: completion.readings)
      isDue.append(judgement.isDue)
      indirect = Self.widened(indirect, judgement.indirect)
      direct = Self.widened(direct, judgement.direct)
    }
  }

  /// Whether a criterion by content is named, or one that the rule offers where none is.
  private static func asksContent(_ start: Completion) -> Bool {
    if let named = start.claim.proof?.criteria {
      return named.contains { $0 == "RVC" || $0.hasSuffix("%") }
    }
    return start.readings.rule.alternatives.joined().contains { element in
      if case .content = element { true } else { false }
    }
  }

  /// Whether the parts do not come to more than the price, which bounds what a missing part may be.
  static func fits(_ completion: Completion) -> Bool {
    guard let fob = completion.claim.good.fob else { return true }
    return Judgement(claim: completion.claim, readings: completion.readings).parts <= fob
  }

  private static func widened(
    _ range: ClosedRange<Fraction>?, _ value: Fraction?
  ) -> ClosedRange<Fraction>? {
    guard let value else { return range }
    guard let range else { return value...value }
    return min(range.lowerBound, value)...max(range.upperBound, value)
  }

  /// How many completions there are.
  var count: Int { isDue.count }

  /// Due in all, in none, or in some.
  var verdict: Opinion.Verdict {
    let isSomewhereDue = isDue.contains(true)
    guard isSomewhereDue, isDue.contains(false) else {
      return isSomewhereDue ? .eligible : .ineligible
    }
    return .undetermined
  }

  /// The unknowns of a kind that turn the verdict for some values of the others.
  func missing(_ kind: Unknown.Kind) -> Set<String> {
    var names: Set<String> = []
    var stride = 1
    for unknown in unknowns {
      defer { stride *= unknown.values.count }
      guard unknown.kind == kind, !names.contains(unknown.name) else { continue }
      if turns(stride, unknown.values.count) { names.insert(unknown.name) }
    }
    return names
  }

  private func turns(_ stride: Int, _ values: Int) -> Bool {
    for first in isDue.indices where first / stride % values == 0 {
      var isSeen = (met: false, not: false)
      for value in 0..<values {
        switch isDue[first + value * stride] {
        case true: isSeen.met = true
        case false: isSeen.not = true
        case nil: break
        }
      }
      if isSeen.met, isSeen.not { return true }
    }
    return false
  }
}
