import TariffLaw
import Testing

/// Rules of origin as product-specific rules are commonly printed: what is read is printed as it was.
@Suite("Notation of rules of origin") struct OriginRuleNotationTests {
  private static let content = OriginRule.regionalValueContent(atLeast: Percentage(40))
  private static let heading = OriginRule.changeOfClassification(ClassificationChange(.heading))
  private static let subheading = OriginRule.changeOfClassification(
    ClassificationChange(.subheading))

  @Test(
    "each kind of rule",
    arguments: [
      ("WO", .whollyObtained), ("RVC40", content), ("RVC", .regionalValueContent(atLeast: nil)),
      ("CC", .changeOfClassification(ClassificationChange(.chapter))), ("CTH", heading),
      ("CTSH", subheading), ("SP", .specificProcess),
      ("RVC40 and CTSH", .allOf([content, subheading])),
      ("RVC40 or CTH", .anyOf([content, heading])),
      ("CTH or RVC40 and CTSH", .anyOf([heading, .allOf([content, subheading])])),
    ] as [(String, OriginRule)])
  func rule(_ notation: String, _ rule: OriginRule) throws {
    #expect(try OriginRule(notation: notation) == rule)
    #expect(rule.description == notation)
  }

  @Test("codes that are excepted")
  func exceptions() throws {
    let rule = try OriginRule(notation: "CTH except from 2403, 3824")
    guard case .changeOfClassification(let change) = rule, change.level == .heading else {
      Issue.record("it is no change of heading: \(rule)")
      return
    }
    let exceptions = change.exceptFrom.map(\.range)
    #expect(exceptions.count == 2 && exceptions.allSatisfy { !$0.contains("8703") })
    #expect(exceptions.first?.contains("2403.99") == true)
  }

  @Test(
    "what is no rule", arguments: ["", "FA", "RVC400", "RVCx", "CTH 2403", "RVC40 or", "WO WO"])
  func refused(_ text: String) {
    #expect(throws: NotationProblem.self) { try OriginRule(notation: text) }
  }
}
