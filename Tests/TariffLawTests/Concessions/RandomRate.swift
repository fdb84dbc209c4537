import TariffLaw
import TestSupport
import Testing

/// Rates of every form that the notation has.
enum RandomRate {
  static func rate(_ random: inout Seeded) throws -> DutyRate {
    let general = try parts(&random)
    guard Bool.random(using: &random) else { return general }
    let origins = [Country("MX"), Country("PE")]
    return .byOrigin(
      general, others: try origins.map { DutyRate.OriginRate($0, try parts(&random)) })
  }

  private static func parts(_ random: inout Seeded) throws -> DutyRate {
    let count = Int.random(in: 1...3, using: &random)
    let parts = try (0..<count).map { _ in try part(&random) }
    return count == 1 ? parts[0] : .byPart(parts)
  }

  private static func part(_ random: inout Seeded) throws -> DutyRate {
    let rate = try sum(&random)
    guard Bool.random(using: &random) else { return rate }
    return .excluding(rate, [Country("MM"), Country("TH")])
  }

  private static func sum(_ random: inout Seeded) throws -> DutyRate {
    if Int.random(in: 0..<5, using: &random) == 0 {
      let floor = DutyRate.compared(
        .highest, [.adValorem(percentage(&random)), try specific(&random)])
      return Bool.random(using: &random)
        ? floor : .compared(.lowest, [floor, try specific(&random)])
    }
    guard Int.random(in: 0..<4, using: &random) == 0 else { return try term(&random) }
    return .compound([.adValorem(percentage(&random)), try specific(&random)])
  }

  private static func term(_ random: inout Seeded) throws -> DutyRate {
    switch Int.random(in: 0..<7, using: &random) {
    case 0: .noPreference
    case 1: .notOffered
    case 2: .byReference("vn-chapter-98-1.1")
    case 3: .relativeToMFN(percentage(&random))
    case 4: .quota(inQuota: percentage(&random), outOfQuota: percentage(&random))
    case 5: try specific(&random)
    default: .adValorem(percentage(&random))
    }
  }

  private static func percentage(_ random: inout Seeded) -> Percentage {
    Percentage(millionths: Int64.random(in: 0...200, using: &random) * 312_500)
  }

  private static func specific(_ random: inout Seeded) throws -> DutyRate {
    let currency = try #require(
      Currency(["SGD", "VND", "KWD"].randomElement(using: &random) ?? ""))
    let unit = try #require(Quantity.Unit.allCases.randomElement(using: &random))
    let amount = Money(minorUnits: Int64.random(in: 0...99_999, using: &random), currency)
    return .specific(SpecificDuty(amount, per: unit))
  }
}
