import TariffLaw
import TestSupport

/// Rules of every kind, drawn from a seed.
struct RandomRule {
  private var random: Seeded

  init(seed: Int) { random = Seeded(seed: seed) }

  /// A rule, for the whole line or by part.
  mutating func rule() -> OriginRule {
    guard Int.random(in: 0..<8, using: &random) == 0 else { return choice(2) }
    let count = Int.random(in: 1...3, using: &random)
    return .byPart(
      (0..<count).map { place in
        RuleOfPart(label: "P\(place)", title: place == 0 ? "" : words(), rule: choice(1))
      })
  }

  private mutating func choice(_ depth: Int) -> OriginRule {
    let count = Int.random(in: 1...3, using: &random)
    let rules = (0..<count).map { _ in both(depth) }
    return count == 1 ? rules[0] : .anyOf(rules)
  }

  private mutating func both(_ depth: Int) -> OriginRule {
    let count = Int.random(in: 1...2, using: &random)
    let rules = (0..<count).map { _ -> OriginRule in
      guard depth > 0, count > 1, Bool.random(using: &random) else { return single() }
      let inner = choice(depth - 1)
      if case .allOf = inner { return single() }
      return inner
    }
    return count == 1 ? rules[0] : .allOf(rules)
  }

  private mutating func single() -> OriginRule {
    switch Int.random(in: 0..<11, using: &random) {
    case 0: .whollyObtained
    case 1: .materialsObtained(codes())
    case 2: .regionalValueContent(atLeast: Bool.random(using: &random) ? share() : nil)
    case 3: .contentByFormula(formula(), atLeast: Bool.random(using: &random) ? share() : nil)
    case 4: .nonOriginatingAtMost(share())
    case 5: .specificProcess
    case 6: .process(words())
    case 7: .condition(words())
    default: .changeOfClassification(change())
    }
  }

  private mutating func formula() -> ContentFormula {
    let formulas = [ContentFormula.buildDown, .buildUp, .netCost, .focused(codes())]
    return formulas[Int.random(in: 0..<formulas.count, using: &random)]
  }

  private mutating func change() -> ClassificationChange {
    let levels: [HSLevel?] = [.chapter, .heading, .subheading, nil]
    let level = levels[Int.random(in: 0..<levels.count, using: &random)]
    let from = level == nil || Bool.random(using: &random) ? codes() : []
    return ClassificationChange(
      level, from: from, exceptFrom: Bool.random(using: &random) ? codes() : [],
      tolerance: tolerance())
  }

  private mutating func tolerance() -> ClassificationChange.Tolerance? {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: .value(share())
    case 1: .weight(share())
    case 2: .ofSameHeading(share())
    default: nil
    }
  }

  private mutating func share() -> Percentage {
    Percentage(millionths: Int64.random(in: 0...200, using: &random) * (Percentage.unit / 2))
  }

  private mutating func codes() -> [RuleCodes] {
    (0..<Int.random(in: 1...3, using: &random)).compactMap { _ in
      let digits = [2, 4, 6, 8][Int.random(in: 0..<4, using: &random)]
      let least = Int.random(in: 1...9, using: &random)
      guard let from = Self.code(least, digits), let to = Self.code(least + 1, digits),
        let range = CodeRange(from: from, to: Bool.random(using: &random) ? from : to)
      else { return nil }
      return RuleCodes(range, isPart: Bool.random(using: &random))
    }
  }

  private static func code(_ first: Int, _ digits: Int) -> HSCode? {
    let chapter = first < 10 ? "0\(first)" : "\(first)"
    return HSCode(chapter + String(repeating: "1", count: digits - 2))
  }

  private mutating func words() -> String {
    let all = ["weaving", "it is dry", "at most 50 % by weight", "cut-and-sewn", "of 2203, or 10"]
    return all[Int.random(in: 0..<all.count, using: &random)]
  }
}
