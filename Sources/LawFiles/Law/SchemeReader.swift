package import Reading
package import TariffLaw

/// Reads `scheme.json`: what a scheme is, its instruments and its members.
package enum SchemeReader {
  /// What stands in the file.
  package struct Header {
    package let id: SchemeID
    /// Its name, and where it stands.
    package let name: Placed<String>
    package let title: String
    package let kind: SchemeLaw.Kind
    package let note: String?
    package let days: DayRange
    package let instruments: [Placed<Instrument>]
    package let members: PlacedIndex<Country, Membership>
    package let rulesAreComplete: Bool
    package let pending: [PendingInstrument]
    package let story: SchemeStory?
  }

  package static func read(_ file: SourceFile) throws(Diagnostics) -> Header {
    try ObjectReader.read(file) { scheme in
      scheme.format()
      let name = scheme.required("scheme").flatMap { $0.placed($0.text()) }
      let title = scheme.required("title")?.text()
      let kind = scheme.required("kind")?.choice(of: SchemeLaw.Kind.self, noun: "a kind of scheme")
      let note = scheme.optional("note")?.text()
      let days = scheme.days(from: "in_force_from", to: "in_force_to")
      let instruments = scheme.optional("instruments")?.placedObjects(instrument) ?? []
      check(instruments, in: scheme)
      let members = scheme.optional("members")?.list { $0.placed(membership($0)) } ?? []
      let isComplete = scheme.optional("product_rules_complete")?.bool() ?? false
      let pending = scheme.optional("pending")?.list { $0.object(pendingInstrument) } ?? []
      let story = story(scheme)
      guard let name, let title, let kind, let days, let index = indexed(members, in: scheme) else {
        return nil
      }
      return Header(
        id: SchemeID(name.value), name: name, title: title, kind: kind, note: note, days: days,
        instruments: instruments, members: index, rulesAreComplete: isComplete,
        pending: pending, story: story)
    }
  }

  /// Notes instruments of one name that share a day.
  private static func check(_ instruments: [Placed<Instrument>], in scheme: ObjectReader) {
    _ = scheme.indexed(instruments) { instrument, other in
      AnswerComplaint(
        subject: "'\(instrument.name)'", noun: "instrument of its name", days: instrument.days,
        others: other.value.days, place: other.place)
    } _: { (all) throws(TwoAnswers) in
      try LawIndex<String, Instrument>.check(all) { [.init($0.name, on: $0.days)] }
    }
  }

  /// The members by country; two entries of one that share a day are noted.
  private static func indexed(
    _ members: [Placed<Membership>], in scheme: ObjectReader
  ) -> PlacedIndex<Country, Membership>? {
    scheme.indexed(members) { member, other in
      AnswerComplaint(
        subject: "\(member.country)", noun: "membership", days: member.days,
        others: other.value.days, place: other.place)
    } _: { (all) throws(TwoAnswers) in
      try LawIndex(byCountry: all)
    }
    .map { PlacedIndex(members, $0) }
  }

  private static func pendingInstrument(_ entry: ObjectReader) -> PendingInstrument? {
    let name = entry.required("name")?.text()
    let first = entry.required("told_from")?.day()
    let note = entry.required("note")?.text()
    let known = entry.attestation()
    guard let name, let first, let note, let known else { return nil }
    return PendingInstrument(name: name, toldFrom: first, says: note, evidence: known.evidence)
  }

  /// What a newcomer should know, where it is told.
  private static func story(_ scheme: ObjectReader) -> SchemeStory? {
    let what = scheme.optional("what")?.text()
    let gave = scheme.optional("gave")?.text()
    let became = scheme.optional("became")?.text()
    guard let what, let gave, let became else { return nil }
    return SchemeStory(what: what, gave: gave, became: became)
  }

  private static func instrument(_ entry: ObjectReader) -> Instrument? {
    let name = entry.required("name")?.text()
    let title = entry.required("title")?.text()
    let signed = entry.optional("signed")?.day()
    let days = entry.days()
    let source = entry.required("source")?.text()
    let known = entry.attestation()
    guard let name, let title, let days, let source, let known else { return nil }
    return Instrument(
      name: name, title: title, signed: signed, days: days, source: source,
      evidence: known.evidence, daysEvidence: known.daysEvidence)
  }

  /// A member with its group and days, or its code alone where a scheme has no groups.
  private static func membership(_ value: ValueReader) -> Membership? {
    if case .string = value.value.content {
      return value.country().map { Membership($0, group: "", days: .always) }
    }
    return value.object { entry in
      let country = entry.required("country")?.country()
      let group = entry.required("group")?.text()
      let days = entry.days()
      let known = entry.attestation(orElse: .official)
      guard let country, let group, let days, let known else { return nil }
      return Membership(country, group: group, days: days, known: known)
    }
  }
}
