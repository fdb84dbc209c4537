extension Law {
  /// The last days of schemes that could reach a good and were taken rather than found.
  ///
  /// No text was seen that ends some schemes; until when they gave treatment is a parameter, and whether
  /// one is in force that day leans on it.
  ///
  /// - Returns: A caveat for each such scheme that had begun and was not yet ended by its own days.
  public func assumedEnds(
    of code: HSCode, from: Country, to: Country, on day: Day
  ) -> [Caveat] {
    complementationSchemes.compactMap { scheme in
      let terms = SchemeTerms(of: scheme, in: self, on: day)
      guard scheme.days.contains(day), terms.mayHold(code),
        terms.grants(from: from, to: to) == .met,
        let end = end(of: scheme), end.basis.evidence != .official
      else { return nil }
      return Caveat(
        id: end.basis.name,
        statement: .end(
          of: scheme.id, end.value, isShown: day <= end.value, note: end.basis.note),
        evidence: end.basis.evidence)
    }
  }
}
