/// What kind of treatment a scheme gives.
public enum SchemeKind: String, Sendable, CaseIterable {
  /// A preference for goods that originate in a member, judged here.
  case preferential
  /// A preference for approved projects, brands, companies or products, judged here.
  case complementation
  /// The rate for all that enjoy most-favoured-nation treatment.
  case mostFavouredNation = "mfn"
  /// The rate for goods that enjoy no most-favoured-nation treatment.
  case ordinary
  /// Rates for goods and uses that a text of its own names, beside the MFN rate.
  case special
  /// Duties on goods that leave a country, which no import answer uses.
  case export
  /// The ceilings to which members bound their rates at the WTO, which nobody pays.
  case bound
  /// Another agreement whose rates are held, but whose rules of origin are not judged here.
  case otherAgreement = "other_agreement"
}
