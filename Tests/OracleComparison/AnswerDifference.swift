import AFTA
import LawOracle

/// In what an engine's answer differs from an opinion of the oracle.
struct AnswerDifference {
  private let opinion: Opinion
  private let answer: Determination

  init(_ opinion: Opinion, _ answer: Determination) {
    self.opinion = opinion
    self.answer = answer
  }

  /// All differences; where the verdict differs, that alone.
  var all: [(Disagreement.Subject, String)] {
    if let verdict { return [(.verdict, verdict)] }
    var found: [(Disagreement.Subject, String)] = []
    if let missing { found.append((.missing, missing)) }
    if let content { found.append((.content, content)) }
    if let rate { found.append((.rate, rate)) }
    if let duty { found.append((.duty, duty)) }
    if let bare { found.append((.bare, bare)) }
    return found
  }

  private var verdict: String? {
    let given = answer.ruling.verdict.rawValue
    let lawful = opinion.alsoLawful.union([opinion.verdict]).map(\.rawValue)
    guard !lawful.contains(given) else { return nil }
    return "right \(lawful.sorted().joined(separator: " or ")), given \(given)"
  }

  private var missing: String? {
    guard opinion.verdict == .undetermined, answer.ruling.verdict == .undetermined else {
      return nil
    }
    let given = Set(answer.missing)
    let lacking = opinion.missing.filter { fact in !given.contains { Self.tells($0, fact) } }
    let allowed = opinion.missing.union(opinion.mayBeMissing)
    let needless =
      opinion.missing.isEmpty
      ? [] : given.filter { fact in !allowed.contains { Self.tells(fact, $0) } }
    guard !lacking.isEmpty || !needless.isEmpty else { return nil }
    return "not asked: \(lacking.sorted()), asked though it cannot matter: \(needless.sorted())"
  }

  /// Whether a fact asked is one that matters, or a part of it.
  private static func tells(_ asked: String, _ fact: String) -> Bool {
    asked == fact || asked.hasPrefix(fact + ".")
  }

  /// An open verdict names a fact that is missing, or a rule that is not held, and so leaves it open.
  private var bare: String? {
    guard answer.ruling.verdict == .undetermined, answer.missing.isEmpty else { return nil }
    let named = answer.findings.flatMap(Self.openLeaves).contains { finding in
      finding.basis.map { $0.evidence != .official } ?? false
    }
    return named ? nil : "undetermined, with no fact missing and no rule named that is not held"
  }

  private static func openLeaves(of finding: Finding) -> [Finding] {
    guard finding.outcome == .unknown else { return [] }
    let inner = finding.premises.flatMap(openLeaves)
    return inner.isEmpty ? [finding] : inner
  }

  private var content: String? {
    guard let found = answer.ruling.origin?.content else { return nil }
    let pairs = [
      ("indirect", opinion.indirect, found.indirect), ("direct", opinion.direct, found.direct),
    ]
    for (name, right, given) in pairs {
      guard let right, let given else { continue }
      let text = "\(right.lowerBound)...\(right.upperBound)"
      let low = Fraction(given.low.numerator, given.low.denominator)
      let high = Fraction(given.high.numerator, given.high.denominator)
      if low != right.lowerBound || high != right.upperBound {
        return "\(name): right \(text), given \(low)...\(high)"
      }
    }
    return nil
  }

  private var rate: String? {
    guard answer.ruling.verdict != .ineligible, let right = opinion.preferential else { return nil }
    guard let given = answer.ruling.preferential?.bounds else {
      return "right \(right.lowerBound)...\(right.upperBound), given none"
    }
    let low = Fraction(Int128(given.low.millionths), 1_000_000)
    let high = Fraction(Int128(given.high.millionths), 1_000_000)
    guard low != right.lowerBound || high != right.upperBound else { return nil }
    return "right \(right.lowerBound)...\(right.upperBound), given \(low)...\(high)"
  }

  private var duty: String? {
    let right: Int128?
    switch answer.ruling.verdict {
    case .eligible: right = opinion.duty.ifDue
    case .ineligible: right = opinion.duty.ifNot
    case .undetermined: right = nil
    }
    guard let right else { return nil }
    let given = RulingFigures(answer.ruling).duty
    guard given?.low != given?.high || given.map({ Int128($0.low) }) != right else { return nil }
    return "right \(right), given \(given.map { "\($0.low)...\($0.high)" } ?? "none")"
  }
}
