extension Law {
  /// Whether a scheme gives treatment on a day: within its days, and before the end of its run-off.
  public func isInForce(_ scheme: SchemeLaw, on day: Day) -> Bool {
    guard scheme.kind == .complementation,
      let last = self[.runOffUntil, of: scheme.id, on: day]
    else { return scheme.days.contains(day) }
    // Who takes the end to be another one takes it for the scheme's own too.
    let days = last.basis.isAssumed ? DayRange(from: scheme.days.from, to: nil) : scheme.days
    return days.contains(day) && day <= last.value
  }

  /// A scheme's provision on a topic.
  func topic(_ topic: Topic, of scheme: SchemeLaw, on day: Day) -> Basis? {
    scheme.topics.value(topic, on: day).map {
      Basis(
        name: scheme.id.prefix + topic.rawValue, citation: $0.citation, known: $0,
        note: .text($0.summary))
    }
  }

  /// The terms of a scheme on a day; `nil` if it is no complementation scheme.
  public func terms(of id: SchemeID, on day: Day) -> SchemeTerms? {
    scheme(id).flatMap {
      $0.kind == .complementation ? SchemeTerms(of: $0, in: self, on: day) : nil
    }
  }

  /// The complementation schemes, in the order in which they began.
  public var complementationSchemes: [SchemeLaw] {
    schemes.filter { $0.kind == .complementation }.sorted {
      ($0.days.from ?? .earliest, $0.id.name) < ($1.days.from ?? .earliest, $1.id.name)
    }
  }

  /// The last day on which a scheme gives treatment, by its own end or the end of its run-off.
  public func lastDay(of scheme: SchemeLaw) -> Day? { end(of: scheme)?.value ?? scheme.days.to }

  /// The days on which a scheme gives treatment, the end of its run-off counted.
  public func days(of scheme: SchemeLaw) -> DayRange {
    DayRange(from: scheme.days.from, to: lastDay(of: scheme))
  }

  /// The last day on which a scheme took new projects, or gave treatment if that came first.
  public func lastOpenDay(of scheme: SchemeLaw) -> Day {
    let first = scheme.days.from ?? .earliest
    let last = lastDay(of: scheme) ?? first
    let closed = self[.approvalsUntil, of: scheme.id, on: first]?.value
    return closed.map { min($0, last) } ?? last
  }

  /// The end of a scheme's run-off, where that is what ends it, with how well it is known.
  public func end(of scheme: SchemeLaw) -> Lawful<Day>? {
    self[.runOffUntil, of: scheme.id, on: scheme.days.from ?? .earliest]
  }
}
