extension Bounds {
  /// Whether the value is at least a threshold: settled only if both bounds agree.
  public func reaches(_ threshold: Value) -> Outcome {
    if low >= threshold { return .met }
    return high < threshold ? .notMet : .unknown
  }

  /// Whether the value is at most a ceiling: settled only if both bounds agree.
  public func staysWithin(_ ceiling: Value) -> Outcome {
    if high <= ceiling { return .met }
    return low > ceiling ? .notMet : .unknown
  }
}
