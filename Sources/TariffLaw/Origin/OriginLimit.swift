/// What a criterion of origin asks of a bill: that some of its value stays within a share of the FOB price.
///
/// Regional value content limits what does not originate, by either method: duty that is paid on parts is direct
/// overhead and counts, duty that is given back is no cost, and the profit is what the price leaves, a loss below
/// nought. A change of classification limits what does not change. Sources: articles 28, 29, 30 and 33 of ATIGA and
/// its Annex 5, and the same in the CEPT rules.
public struct OriginLimit: Sendable {
  /// What is counted against the limit.
  public let counted: Counted
  /// The share of the FOB price that it may come to.
  public let share: Percentage

  /// What is counted against a limit.
  public enum Counted: Sendable {
    /// What does not originate, by a method.
    case nonOriginating(ContentMethod)
    /// Materials that do not originate and do not change classification at a level.
    ///
    /// With what the codes are in the edition of the rule, if that is another.
    case unchanged(ClassificationChange, in: CodesInTable?)
  }

  /// Makes a limit.
  public init(_ counted: Counted, share: Percentage) {
    self.counted = counted
    self.share = share
  }

  /// The content that a good within the limit has at least, if the limit is one of content.
  public var threshold: Percentage? {
    if case .nonOriginating = counted { Percentage.whole - share } else { nil }
  }

  /// The limits of a rule; `nil` if the rule asks for what no bill decides, as a process.
  public static func limits(
    of rule: OriginRule, method: ContentMethod, in table: CodesInTable?, under regime: Regime
  ) -> [OriginLimit]? {
    switch rule {
    case .regionalValueContent(let threshold):
      let bar = threshold ?? regime.contentThreshold.value
      return [OriginLimit(.nonOriginating(method), share: .whole - bar)]
    case .contentByFormula(.buildDown, let threshold):
      let bar = threshold ?? regime.contentThreshold.value
      return [OriginLimit(.nonOriginating(.indirect), share: .whole - bar)]
    case .changeOfClassification(let change):
      let share: Percentage
      switch change.tolerance {
      case .value(let own): share = own
      case nil: share = regime.tolerance?.value ?? .zero
      case .weight, .ofSameHeading: return nil
      }
      return [OriginLimit(.unchanged(change, in: table), share: share)]
    case .allOf(let rules):
      let limits = rules.map { Self.limits(of: $0, method: method, in: table, under: regime) }
      return limits.contains { $0 == nil } ? nil : limits.flatMap { $0 ?? [] }
    case .whollyObtained, .specificProcess, .anyOf, .contentByFormula, .nonOriginatingAtMost,
      .materialsObtained, .assembly, .process, .condition, .byPart:
      return nil
    }
  }

  /// The share of a material's value that counts against the limit; what is open counts.
  public func counts(
    _ material: Material, in good: HSCode?, madeIn country: Country, under regime: Regime
  ) -> Percentage {
    let count = MaterialCount(of: material, madeIn: country, under: regime)
    switch counted {
    case .nonOriginating: return count.nonOriginating.high
    case .unchanged(let asked, let table):
      let change = count.change(to: good, as: asked, in: table)
      return change.standsAgainst == .notMet ? .zero : .whole
    }
  }
}
