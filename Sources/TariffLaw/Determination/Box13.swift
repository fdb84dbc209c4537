/// The ticks of box 13 of Form D that follow from what was judged.
public enum Box13: String, Sendable, CaseIterable {
  /// The invoice is of a company in a third country.
  case thirdCountryInvoicing = "third_country_invoicing"
  /// The goods were sold at an exhibition in another member.
  case exhibition
  /// A material of another member counts whole.
  case accumulation
  /// What does not change classification is within the tolerance.
  case deMinimis = "de_minimis"
  /// The proof rests on another one.
  case backToBack = "back_to_back"
  /// It was issued after shipment.
  case issuedRetroactively = "issued_retroactively"
  /// The good is of partial cumulation itself, which denies it the preference.
  case partialCumulation = "partial_cumulation"

  /// The ticks of a claim whose goods originate, or are certified for partial cumulation; none otherwise.
  ///
  /// A material that counts in proportion is ticked on the form with which it came, and not on the good's.
  /// Source: ATIGA Annex 6 and the overleaf notes of its Annex 7.
  static func ticks(
    _ claim: Claim, _ origin: OriginRuling?, under regime: Regime?, _ findings: [Finding]
  ) -> [Self] {
    guard let origin, let regime else { return [] }
    let isPartial = origin.criteria == [.partialCumulation] && !origin.isDoubted
    guard origin.isEstablished || isPartial else { return [] }
    let counts = (claim.good.materials ?? []).map {
      MaterialCount(of: $0, madeIn: claim.from, under: regime).cumulation.ground
    }
    // What was packed only is not cumulated: it keeps its own origin.
    let isCounted = origin.original == nil && !origin.criteria.contains(.whollyObtained)
    let isTolerated =
      origin.criteria.contains { $0.level != nil }
      && findings.contains { $0.rests(on: regime.tolerance?.basis) }
    return allCases.filter { tick in
      switch tick {
      case .thirdCountryInvoicing: claim.proof?.hasThirdCountryInvoice == true
      case .exhibition: claim.proof?.particulars.exhibition != nil
      case .accumulation: isCounted && counts.contains { $0 == .full || $0 == .withoutProof }
      case .deMinimis: isTolerated
      case .backToBack: origin.original != nil
      case .issuedRetroactively: claim.proof?.isRetroactive == true
      case .partialCumulation: isPartial
      }
    }
  }
}

extension Finding {
  /// Whether it, or what it was joined from, is met by a provision.
  fileprivate func rests(on provision: Basis?) -> Bool {
    guard let provision, outcome == .met else { return false }
    return basis === provision || premises.contains { $0.rests(on: provision) }
  }
}
