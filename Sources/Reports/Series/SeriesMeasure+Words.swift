internal import TariffStatistics

extension SeriesMeasure {
  /// What it is, in words.
  var words: String {
    switch self {
    case .average: "average rate, per cent"
    case .zeroShare: "share of lines at zero, per cent"
    case .lowShare: "share of lines at low rates, per cent"
    case .lines: "number of lines"
    }
  }
}
