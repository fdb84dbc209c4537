/// What is known of the product rules of Annex 3, and what a line's rule may be where it is not.
enum HeldRules {
  /// The rules that a line may have, as far as they are known, and whether they were read or assumed.
  ///
  /// Implementing guidelines of 17 September 2024 for 0307.22 and 2404.19; 87.03 as the press reports;
  /// frozen vegetables after a secondary source.
  static func known(_ code: String, shipped day: CalendarDay) -> [LineRule]? {
    if code.hasPrefix("8703") { return [.contentAlone] }
    guard day >= TypedLaw.guideline else { return nil }
    if code.hasPrefix("030722") { return [.content(orChange: 4), .content(orChange: 6)] }
    if code.hasPrefix("0710") { return [.general] }
    if code.hasPrefix("24041910") { return [.content(orChange: 4, except: "2403")] }
    if code.hasPrefix("24041920") { return [.content(orChange: 4, except: "3824")] }
    return nil
  }

  /// What the rule of a line may be that is not held: every product rule that was read asks content of
  /// 40 per cent or offers something beside it, with exceptions of which no more is known.
  static func possible(
    under scheme: ClaimFacts.Scheme, naming named: [String]?
  ) -> [LineRule] {
    let changes = [("CC", 2), ("CTH", 4), ("CTSH", 6)].filter { named?.contains($0.0) ?? false }
    let lenient = changes.map { LineRule.content(orLenientChange: $0.1) }
    return lenient
      + (scheme == .cept
        ? [.contentAlone, .content(orProcess: true)]
        : [
          .contentAlone, .general, .content(orChange: 2), .content(orChange: 6),
          .content(orProcess: true),
        ])
  }
}
