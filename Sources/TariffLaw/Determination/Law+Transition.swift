extension Law {
  /// The last day of a scheme whose proofs keep their time, for a claim that was declared later with one of them.
  public func transition(of scheme: SchemeLaw, for claim: Claim) -> Day? {
    guard let last = scheme.days.to, claim.on > last,
      topic(.transition, of: scheme, on: last) != nil,
      claim.proof?.issued.map({ $0 <= last }) ?? true
    else { return nil }
    return last
  }
}
