public import TariffLaw

extension DutyRate.Kind {
  /// The kinds that are no ad valorem number.
  static var withoutNumber: [Self] { allCases.filter { $0 != .zero && $0 != .aboveZero } }

  /// The kind in words for people.
  public var words: String {
    switch self {
    case .zero: "ad valorem, zero"
    case .aboveZero: "ad valorem, above zero"
    case .specific: "specific duty"
    case .compound: "compound duty"
    case .compared: "higher or lower of several duties"
    case .changing: "changed on a day that is not known"
    case .quota: "tariff-rate quota"
    case .byReference: "set by reference"
    case .relativeToMFN: "share of the MFN rate"
    case .byPart: "one of several"
    case .byOrigin: "by origin"
    case .conditional: "another rate on a condition"
    case .excluding: "origins excluded"
    case .noPreference: "no preference"
    case .notOffered: "not offered"
    }
  }
}
