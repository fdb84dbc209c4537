public import Answers
internal import TariffLaw

/// Puts drafts that are made up from seeds through the gate, and judges those that become claims.
///
/// Nothing is expected of an answer but that there is one: what this finds are traps. It counts what became of the
/// drafts, so that a trial of nothing is seen.
public struct DraftTrial: Sendable {
  /// How many drafts were tried.
  public private(set) var tried = 0
  /// How many became claims, by verdict.
  public private(set) var verdicts: [String: Int] = [:]
  /// How many had each thing wrong.
  public private(set) var problems: [String: Int] = [:]
  /// How many claims that became of drafts break what the gate promises; each is a mistake of the gate.
  public private(set) var broken = 0

  private let library: LawLibrary

  /// Judges by a library.
  public init(_ library: LawLibrary) { self.library = library }

  /// Tries the draft of a seed.
  public mutating func run(seed: Int) throws {
    tried += 1
    var maker = DraftMaker(seed: seed)
    let claim: Claim
    do throws(Claim.Problems) {
      claim = try Claim(maker.draft())
    } catch {
      for kind in Set(error.all.map { Self.name(of: $0.kind) }) { problems[kind, default: 0] += 1 }
      return
    }
    if !Self.isSound(claim) { broken += 1 }
    let answer = try library.determine(claim)
    verdicts[answer.ruling.verdict.rawValue, default: 0] += 1
    _ = RulingFigures(answer.ruling).saving
  }

  /// Adds what another trial counted.
  public mutating func merge(_ other: Self) {
    tried += other.tried
    broken += other.broken
    verdicts.merge(other.verdicts, uniquingKeysWith: +)
    problems.merge(other.problems, uniquingKeysWith: +)
  }

  /// How many drafts became claims.
  public var claims: Int { verdicts.values.reduce(0, +) }

  /// What is wrong, without the values.
  private static func name(of kind: Claim.Problem.Kind) -> String {
    switch kind {
    case .notSaid: "not said"
    case .noPrice: "no price"
    case .noQuantity: "no quantity"
    case .belowNothing: "below nothing"
    case .notHeld: "not held"
    case .noExchangeRate: "no rate of exchange"
    case .notAnExchangeRate: "no such rate of exchange"
    case .twoExchangeRates: "two rates of exchange"
    case .anotherCode: "another code"
    case .priceDisagrees: "prices disagree"
    case .nonOriginatingDisagrees: "materials disagree"
    case .above: "above the highest"
    case .tooFine: "too fine"
    case .notARule: "no rule"
    case .moreThanWorth: "more than worth"
    case .notInterchangeable: "not interchangeable"
    case .stock: "no such stock"
    case .toldByStock: "told by its stock"
    case .contradicts: "contradicts"
    }
  }

  /// Whether amounts are of the claim's currency and from nothing up, and there is one code.
  private static func isSound(_ claim: Claim) -> Bool {
    let good = claim.good
    let amounts =
      [good.fob, good.nonOriginating, good.labour, good.overhead, good.other, claim.customsValue]
      + (good.materials ?? []).map { $0.value }
    return good.code == claim.code && good.fob.map { $0.minorUnits > 0 || $0.parts > 0 } ?? true
      && amounts.compactMap { $0 }.allSatisfy {
        $0.currency == claim.currency && $0.minorUnits >= 0
      }
  }
}

extension DraftTrial: CustomStringConvertible {
  /// What was tried and what came of it, in lines.
  public var description: String {
    func lines(_ counts: [String: Int]) -> [String] {
      counts.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
    }
    return
      (["drafts: \(tried), claims: \(claims), broken: \(broken)"] + lines(verdicts)
      + ["refused:"] + lines(problems)).joined(separator: "\n")
  }
}
