/// What a series measures.
public enum SeriesMeasure: String, Sendable, CaseIterable {
  /// The average rate, in per cent.
  case average
  /// The share of lines at zero, in per cent.
  case zeroShare = "zero-share"
  /// The share of lines at low rates, zero among them, in per cent.
  case lowShare = "low-share"
  /// The number of lines.
  case lines
}

/// What the figures of a series rest on; sources are never mixed in one series.
public enum SeriesSource: String, Sendable, CaseIterable {
  /// What members' figures were published to be.
  case observed
  /// The lines of the schedules that are held.
  case lines
  /// What members committed themselves to.
  case derived
}
