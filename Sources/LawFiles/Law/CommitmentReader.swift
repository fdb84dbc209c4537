package import Reading
package import TariffLaw

/// Reads one commitment of a calendar.
package struct CommitmentReader {
  package let scheme: SchemeID
  package let prefix: String
  /// The lists that the scheme declares; `nil` if they are not known, and any may be named.
  package let lists: [String]?
  /// The members of each group that the file names.
  package let groups: [String: [Country]]

  package func commitment(_ entry: ObjectReader) -> PlacedCommitment? {
    let name = entry.required("name")?.text()
    let title = entry.required("title")?.text()
    let kind = entry.required("kind")?
      .choice(of: Commitment.Kind.self, noun: "a kind of commitment")
    let scope = scope(entry)
    let days = entry.days()
    let citation = entry.citation(in: scheme.name)
    let known = entry.attestation()
    let note = entry.optional("note")?.text()
    let displaced = entry.optional("instead_of")?.list { $0.text() } ?? []
    // Where the authority is wrong, the steps are read all the same, for what is wrong with them.
    let authority = Authority(
      citation: citation ?? Citation(scheme.name, ""), known: known ?? Attestation(.unconfirmed))
    var steps: [Placed<Commitment.Step>] = []
    let content = content(entry, kind, authority, &steps)
    guard let name, let title, let scope, let days, let content, let citation, let known else {
      return nil
    }
    let commitment = Commitment(
      name: prefix + name, title: title, content: content, scope: scope, days: days,
      citation: citation, known: known, note: note, insteadOf: displaced.map { prefix + $0 })
    return entry.placed(commitment).map { PlacedCommitment(commitment: $0, steps: steps) }
  }

  private func scope(_ entry: ObjectReader) -> Commitment.Scope? {
    let members = entry.required("members")?.list(members)
    let lists = entry.optional("lists")?.list { value in
      (self.lists.map { value.choice(among: $0, noun: WordKind.lists.noun) } ?? value.text())
        .map(ConcessionList.init(rawValue:))
    }
    let track = entry.optional("track")?.choice(of: ReductionTrack.self, noun: "a track")
    let above = entry.optional("base_above")?.percentage()
    let atMost = entry.optional("base_at_most")?.percentage()
    let sectors = entry.optional("sectors")?.list {
      $0.choice(of: ProductSector.self, noun: "a sector")
    }
    guard let members else { return nil }
    return Commitment.Scope(
      members: Set(members.flatMap { $0 }), lists: Set(lists ?? []), track: track, above: above,
      atMost: atMost, sectors: ProductSectors(sectors ?? []))
  }

  /// The members that a code or the name of a group stands for.
  private func members(_ value: ValueReader) -> [Country]? {
    guard let text = value.text() else { return nil }
    if let group = groups[text] { return group }
    if let country = Country(text) { return [country] }
    return value.refuse(
      ValueComplaint.notAmong(
        groups.keys.sorted(), noun: "a group of this file or a country code", text))
  }
}

/// The steps of a commitment.
extension CommitmentReader {
  /// The provision and the evidence of a step that has none of its own.
  package struct Authority {
    let citation: Citation
    let known: Attestation
  }

  private func content(
    _ entry: ObjectReader, _ kind: Commitment.Kind?, _ authority: Authority,
    _ steps: inout [Placed<Commitment.Step>]
  ) -> Commitment.Content? {
    switch kind {
    case nil:
      // It is not known which of them belongs to the commitment.
      for key in ["ceilings", "begins", "shares", "events"] { _ = entry.optional(key) }
      return nil
    case .obligation, .suspension:
      let read = entry.required("ceilings")?.placedObjects { ceiling($0, authority, &steps) }
      guard let ceilings = read.flatMap({ entry.each($0, "ceiling") { "\($0.step.day)" } }) else {
        return nil
      }
      return kind == .obligation ? .obligation(ceilings) : .suspension(ceilings)
    case .standstill: return .standstill
    case .noCeiling: return .noCeiling
    case .phaseIn:
      // Instalments follow one another: two of one day would shift those after them.
      return entry.required("begins")?.list { value in
        value.placed(value.day()).map { placed in
          placed.map {
            Commitment.Step(day: $0, citation: authority.citation, known: authority.known)
          }
        }
      }
      .flatMap { entry.each($0, "instalment") { "\($0.day)" } }
      .map(Commitment.Content.phaseIn)
    case .indicative:
      return entry.required("shares")?.placedObjects { share($0, authority, &steps) }
        .flatMap { entry.each($0, "share", of: Self.subject(of:)) }
        .map(Commitment.Content.indicative)
    case .event:
      return entry.required("events")?.list { value in
        value.object { entry -> Commitment.Event? in
          let says = entry.required("says")?.text()
          guard let step = step(entry, authority, &steps), let says else { return nil }
          return Commitment.Event(step, says: says)
        }
      }.map(Commitment.Content.events)
    }
  }

  private func ceiling(
    _ entry: ObjectReader, _ authority: Authority, _ steps: inout [Placed<Commitment.Step>]
  ) -> Commitment.Ceiling? {
    let atMost = entry.required("at_most")?.percentage()
    guard let step = step(entry, authority, &steps), let atMost else { return nil }
    return Commitment.Ceiling(step, atMost: atMost)
  }

  /// The day of a share, the lines of which it is, and the rate that divides them.
  private static func subject(of share: Commitment.Share) -> String {
    let side = share.bound == .atLeastAtOrBelow ? "at or below" : "above"
    return "\(share.step.day), \(share.of) \(side) \(share.rate) %,"
  }

  /// A share: either at least so much at or below a rate, or no more than so much above it.
  private func share(
    _ entry: ObjectReader, _ authority: Authority, _ steps: inout [Placed<Commitment.Step>]
  ) -> Commitment.Share? {
    let lines = entry.required("of")?.text()
    let step = step(entry, authority, &steps)
    let bound: Commitment.Share.Bound
    let share: Percentage?
    let rate: Percentage?
    if let limit = entry.optional("no_more_than") {
      bound = .noMoreThanAbove
      share = limit.percentage(.share)
      rate = entry.required("above_rate")?.percentage()
    } else {
      bound = .atLeastAtOrBelow
      share = entry.required("at_least")?.percentage(.share)
      rate = entry.required("at_most_rate")?.percentage()
    }
    guard let lines, let step, let share, let rate else { return nil }
    return Commitment.Share(step, of: lines, share: share, rate: rate, bound: bound)
  }

  /// A step; it is noted among those with an authority of their own, if it has one.
  private func step(
    _ entry: ObjectReader, _ authority: Authority, _ steps: inout [Placed<Commitment.Step>]
  ) -> Commitment.Step? {
    let day = entry.required("day")?.day()
    let instrument = entry.optional("instrument")?.text() ?? authority.citation.instrument
    let own = entry.optional("place")?.text()
    let place = own ?? authority.citation.place
    let isMarked = ["evidence", "days_evidence"].contains { entry.optional($0) != nil }
    let known = isMarked ? entry.attestation(orElse: authority.known.evidence) : authority.known
    let note = entry.optional("note")?.text()
    guard let day, let known else { return nil }
    let step = Commitment.Step(
      day: day, citation: Citation(instrument, place), known: known, note: note)
    if own != nil || isMarked, let placed = entry.placed(step) { steps.append(placed) }
    return step
  }
}
