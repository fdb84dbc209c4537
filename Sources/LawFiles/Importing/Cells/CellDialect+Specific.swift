internal import Reading
package import TariffLaw

extension CellDialect {
  /// Reads a duty by quantity in the first form that fits; nil if the text is of none.
  ///
  /// - Throws: What is wrong with it in the form that came nearest, if it is of one but wrong.
  package func duty(_ text: Substring) throws(CellProblem) -> SpecificDuty? {
    var first: CellProblem?
    for form in specific {
      do throws(CellProblem) {
        if let duty = try form.duty(text) { return duty }
      } catch {
        first = first ?? error
      }
    }
    if let first { throw first }
    return nil
  }
}

extension CellDialect.SpecificForm {
  /// Reads a duty by quantity; nil if the text is not of this form.
  package func duty(_ text: Substring) throws(CellProblem) -> SpecificDuty? {
    guard text.hasPrefix(prefix), let split = text.firstPlace(of: separator) else { return nil }
    let amount = text[..<split.lowerBound].dropFirst(prefix.count).trimmed
    let unit = text[split.upperBound...].trimmed
    guard let quantity = units[String(unit)] else { throw CellProblem(.notUnit, at: unit) }
    guard let money = money(amount) else { throw CellProblem(.notAmount, at: amount) }
    return SpecificDuty(money, per: quantity)
  }

  /// The amount in the currency; nil if it is no amount, or finer than a duty is read.
  package func money(_ amount: Substring) -> Money? {
    guard let digits = ungrouped(amount), let money = SpecificDuty.amount(digits, currency),
      money.minorUnits >= 0
    else { return nil }
    guard isInHundredths else { return money }
    guard let hundredth = money.units.divided(by: ExactFraction(100)) else { return nil }
    // What is kept is printed with six decimal places, and must be the same when it is read.
    return Money(units: hundredth, currency).flatMap { money in
      SpecificDuty.amount(money.amount, currency) == money ? money : nil
    }
  }

  /// The amount without its thousands signs, with a point; nil if they do not stand between groups of three.
  private func ungrouped(_ amount: Substring) -> String? {
    let parts = amount.pieces(at: decimalSign)
    guard let thousandsSign, thousandsSign != decimalSign else {
      if thousandsSign == nil {
        return parts.count <= 2 && parts.allSatisfy({ $0.isDigits })
          ? parts.joined(separator: ".") : nil
      }
      return grouped(amount, by: decimalSign)
    }
    guard parts.count <= 2, let whole = grouped(parts[0], by: thousandsSign) else { return nil }
    return parts.count == 1 ? whole : "\(whole).\(parts[1])"
  }

  private func grouped(_ whole: Substring, by sign: Character) -> String? {
    let groups = whole.pieces(at: sign)
    guard groups.allSatisfy({ $0.isDigits }), groups[0].count <= 3 || groups.count == 1,
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }
}
