import AFTA
import Testing

extension OriginQuestion {
  /// Asks of a good of 100.00 USD that was assembled in Thailand of one Chinese material that does not originate.
  static func ofOneMaterial(
    _ material: HSCode?, worth units: Int64, good code: HSCode?, edition: HSEdition? = nil,
    rule: OriginRule? = nil
  ) throws -> OriginQuestion {
    var good = Good(code: code)
    good.edition = edition
    good.fob = Money(minorUnits: 10_000, "USD")
    good.processes = [WorkingProcess(rawValue: "assembly")]
    good.rule = rule.map { .rule($0) }
    var made = Material()
    made.code = material
    made.value = Money(minorUnits: units, "USD")
    made.status = .nonOriginating
    made.origin = "CN"
    good.materials = [made]
    return try OriginQuestion(
      scheme: "ATIGA", from: "TH", on: "2026-02-02", currency: "USD", good: good, criteria: nil)
  }
}
