extension SchemeLaw {
  /// Whether claims under it are judged here on some day: an agreement outside ASEAN is if its instruments are named.
  public var isJudged: Bool {
    switch kind {
    case .preferential, .complementation: true
    case .otherAgreement: !instruments.isEmpty
    case .mostFavouredNation, .ordinary, .special, .export, .bound: false
    }
  }

  /// Whether goods shipped on a day are judged by it: of an agreement outside ASEAN, if a table of its rules holds then.
  public func isJudged(on day: Day) -> Bool {
    guard kind == .otherAgreement else { return isJudged }
    let tables = productRules.tables?.days ?? []
    return isJudged && (tables.isEmpty || tables.contains { $0.contains(day) })
  }

  /// Whether two countries take part in it on a day.
  public func isBetween(_ from: Country, _ to: Country, on day: Day) -> Bool {
    members.value(from, on: day) != nil && members.value(to, on: day) != nil
  }
}
