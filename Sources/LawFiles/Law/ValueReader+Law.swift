package import Reading
package import TariffLaw

/// Readers of the values of the law; what is wrong is noted, and nil is given back.
extension ValueReader {
  /// Reads a country code.
  package func country() -> Country? {
    guard let text = text() else { return nil }
    return Country(text) ?? refuse(ValueComplaint.notCountry(text))
  }

  /// Reads a currency code.
  package func currency() -> Currency? {
    guard let text = text() else { return nil }
    return Currency(text) ?? refuse(ValueComplaint.notCurrency(text))
  }

  /// Reads a tariff code.
  package func code() -> HSCode? {
    guard let text = text() else { return nil }
    do throws(ValueComplaint) {
      return try ValueComplaint.code(reading: text.utf8)
    } catch {
      return refuse(error)
    }
  }

  /// Reads a rate in per cent, or a share if that is what it measures.
  package func percentage(_ unit: ParameterUnit = .rate) -> Percentage? {
    guard let percentage = decimal(places: Percentage.places).map(Percentage.init(millionths:))
    else { return nil }
    return unit.holds(percentage)
      ? percentage : refuse(ValueComplaint.above(percentage.description, unit))
  }

  /// Reads an amount of a currency, from 0.
  package func money(_ currency: Currency) -> Money? {
    decimal(places: Int(currency.exponent)).map { Money(minorUnits: $0, currency) }
  }

  /// Reads a rule of origin in rule notation.
  package func rule() -> OriginRule? {
    parsed { (text) throws(NotationProblem) in try OriginRule(notation: text) }
  }

  /// Reads codes as rules print them: `0301-0308, 1212`.
  package func codes() -> [RuleCodes]? {
    parsed { (text) throws(NotationProblem) in try RuleCodes.list(notation: text) }
  }
}

extension ObjectReader {
  /// Reads the format of a file, which must be 1.
  package func format() {
    _ = required("format")?.integer(in: 1...1)
  }

  /// Reads a first and a last day, both open if not said.
  package func days(from first: String = "from", to last: String = "to") -> DayRange? {
    let start = optional(first)
    let end = optional(last)
    let from = start?.day()
    let to = end?.day()
    if start != nil, from == nil { return nil }
    if end != nil, to == nil { return nil }
    if let from, let to, to < from {
      complain(LawComplaint.lastBeforeFirst(first: from, last: to), aboutKey: last)
      return nil
    }
    return DayRange(from: from, to: to)
  }

  /// Reads how well something is known.
  package func evidence() -> Evidence? {
    required("evidence")?.choice(of: Evidence.self, noun: "a kind of evidence")
  }

  /// Reads how well something is known, and how well its days are if that is said apart.
  ///
  /// - Parameter fallback: The evidence of something that need not say it; where there is none, it must.
  /// - Returns: The marks, or nil if one of them is wrong or missing.
  package func attestation(orElse fallback: Evidence? = nil) -> Attestation? {
    let evidence =
      if let fallback {
        optional("evidence").map { $0.choice(of: Evidence.self, noun: "a kind of evidence") }
          ?? fallback
      } else {
        evidence()
      }
    let read = optional("days_evidence")
    let days = read?.choice(of: Evidence.self, noun: "a kind of evidence")
    guard let evidence, read == nil || days != nil else { return nil }
    return Attestation(evidence, days: days)
  }

  /// Reads a citation: the place, and the instrument if it is not the file's own.
  package func citation(in instrument: String) -> Citation? {
    let named = optional("instrument")?.text() ?? instrument
    return required("place")?.text().map { Citation(named, $0) }
  }
}
