internal import TariffLaw

extension DutyRate {
  /// The rate as a cell of a column of numbers: in per cent, or nothing if it is not ad valorem.
  var number: String {
    if case .adValorem(let rate) = self { "\(rate)" } else { "" }
  }
}
