/// What a good is made of, where that is said to be nothing and other facts say that the good itself came from elsewhere.
///
/// A good without materials is wholly obtained where it is exported or it is foreign itself, so that nothing of it
/// is of the region (ATIGA articles 26 to 29).
extension Good {
  /// The good without the word that it is made of nothing, where it is not made of nothing in the exporting country.
  ///
  /// It came from another member by its original proof, or the facts by which it is wholly obtained fail or do not
  /// say where.
  func leavingOpenWhatItIsOf(
    madeIn exporter: Country, cameWith original: OriginalProof?, under regime: Regime
  ) -> Self {
    guard isOfNothingForeign else { return self }
    let isSentOn = original?.origin.map { $0 != exporter } ?? false
    guard isSentOn || isObtainedElsewhere(than: exporter, under: regime) else { return self }
    var good = self
    good.materials = nil
    good.nonOriginating = nil
    return good
  }

  /// Whether it is said to be made of nothing, or of nothing that does not originate.
  private var isOfNothingForeign: Bool {
    materials.map { $0.isEmpty } ?? (nonOriginating?.units == ExactFraction(0))
  }

  /// Whether the facts by which it is said to be wholly obtained do not hold in the exporting country, or name a clause
  /// and no country.
  private func isObtainedElsewhere(than exporter: Country, under regime: Regime) -> Bool {
    guard let facts = whollyObtained else { return false }
    var silence = Silence()
    switch examineWhollyObtained(
      self, madeIn: exporter, nonOriginating: Bounds(0), under: regime, &silence)
    {
    case .met: return false
    case .notMet: return facts.isStated == nil || materials != nil
    case .unknown:
      return facts.places.contains { $0.country != exporter }
        || facts.clause != nil && facts.places.isEmpty
    }
  }

  /// The fact that tells that the good was not obtained where it is exported, though nothing foreign went into it.
  ///
  /// Nothing is told if the original proof says that it came from there, or the materials may be of another country.
  func obtainedElsewhere(
    than exporter: Country, cameWith original: OriginalProof?, under regime: Regime
  ) -> (fact: String, country: Country?)? {
    guard let facts = whollyObtained else { return nil }
    var silence = Silence()
    let outcome = examineWhollyObtained(
      self, madeIn: exporter, nonOriginating: Bounds(0), under: regime, &silence)
    guard outcome != .met, !mayHoldForeign(madeIn: exporter) else { return nil }
    if let place = facts.places.first(where: { $0.country != exporter }) {
      guard original?.origin != place.country else { return nil }
      return ("good.wholly_obtained.\(place.fact)", place.country)
    }
    let isSentOn = original?.origin.map { $0 != exporter } ?? false
    guard outcome == .notMet, materials?.isEmpty == true, !isSentOn else { return nil }
    return ("good.wholly_obtained", nil)
  }

  /// Whether something of another country may have gone into it, as far as its materials are told.
  private func mayHoldForeign(madeIn exporter: Country) -> Bool {
    guard let materials else {
      return nonOriginating.map { $0.units > ExactFraction(0) } ?? true
    }
    return materials.contains { $0.role.isOfTheGood && $0.origin != exporter }
  }
}

extension WhollyObtainedFacts {
  /// The countries that they name, each with its fact, in the order of the facts.
  var places: [(fact: String, country: Country)] {
    [
      ("obtained_in", obtainedIn), ("born_in", bornIn), ("raised_in", raisedIn),
      ("registered_in", registeredIn), ("flag", flag),
    ].compactMap { fact, country in country.map { (fact, $0) } }
  }
}
