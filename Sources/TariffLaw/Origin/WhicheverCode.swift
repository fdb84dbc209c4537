extension [HSCode] {
  /// What comes of a code, whichever of these it is; of none if there is none.
  func whichever(_ outcome: (HSCode?) -> Outcome) -> Outcome {
    guard let first else { return outcome(nil) }
    let found = outcome(first)
    return dropFirst().allSatisfy { outcome($0) == found } ? found : .unknown
  }
}
