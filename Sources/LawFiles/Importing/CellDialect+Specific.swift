internal import Reading
package import TariffLaw

extension CellDialect.SpecificForm {
  /// Reads a duty by quantity; nil if the text is not of this form.
  package func duty(_ text: Substring) throws(CellProblem) -> SpecificDuty? {
    guard text.hasPrefix(prefix), let split = text.firstRange(of: separator) else { return nil }
    let amount = text[..<split.lowerBound].dropFirst(prefix.count).trimmed
    let unit = text[split.upperBound...].trimmed
    guard let quantity = units[String(unit)] else { throw CellProblem(.notUnit, at: unit) }
    guard let digits = ungrouped(amount), let money = try? Money(digits, currency),
      money.minorUnits >= 0
    else { throw CellProblem(.notAmount, at: amount) }
    return SpecificDuty(money, per: quantity)
  }

  /// The amount without its thousands signs; nil if they do not stand between groups of three.
  private func ungrouped(_ amount: Substring) -> String? {
    guard let thousandsSign else { return String(amount) }
    let groups = amount.pieces(at: thousandsSign)
    guard groups.allSatisfy(\.isDigits), groups[0].count <= 3 || groups.count == 1,
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }
}
