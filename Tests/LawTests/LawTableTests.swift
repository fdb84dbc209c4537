import AFTA
import TestLaw
import TestSupport
import Testing

/// No row of a table of the law is held for nothing: without it a question that the row itself suggests gets
/// another answer.
@Suite("Tables of the law") struct LawTableTests {
  private let library: LawLibrary
  /// The rates as the law is, each looked up once.
  private let known = KnownRates()
  /// Codes of goods with which schemes of complementation deal: parts of cars, fertiliser.
  private let codes: [HSCode]
  private let code: HSCode

  init() throws {
    library = try ShippedLaw.library
    code = HSCode("8708.40")
    codes = [code, HSCode("3102.10")]
  }

  /// The rates from a country to another, in words.
  private func rates(
    _ library: LawLibrary, _ code: HSCode, _ from: Country, _ to: Country, _ day: Day
  ) throws -> String {
    let offers = try library.offers(of: code, from: from, to: to, on: day)
    return RateReport(RateAnswer(code: code, from: from, to: to, on: day, offers: offers))
      .json.compact
  }

  /// Whether a claim or a question of rates gets another answer under a law.
  private func differs(
    under law: LawLibrary, _ code: HSCode, _ from: Country, _ to: Country, _ day: Day
  ) throws -> Bool {
    let asked = RateQuestion(code: code, from: from, to: to, day: day)
    let known = try known.answer(to: asked) { try rates(library, code, from, to, day) }
    return try rates(law, code, from, to, day) != known
  }

  @Test("each member takes part in something")
  func members() throws {
    var count = 0
    for scheme in library.law.schemes where !scheme.memberships.isEmpty {
      let held = scheme.schedules.flatMap { [$0.days.from, $0.days.to] }.compactMap(\.self)
      for (place, member) in scheme.memberships.enumerated() {
        var others = scheme.memberships.without(place)
        // A scheme without members is open to all, so that of a single one another takes the place.
        if others.isEmpty { others = [Membership("BV", group: "", days: .always)] }
        let law = library.under(library.law.with(try scheme.with(members: others)))
        let ends = [member.days.from, member.days.to, scheme.days.from, scheme.days.to]
        let days = Set(ends.compactMap(\.self) + held).filter(member.days.contains)
        let partners = scheme.memberships.map(\.country) + [.vietNam]
        let isRead = try days.sorted().contains { day in
          try partners.contains { other in
            guard other != member.country else { return false }
            return try codes.contains { code in
              try differs(under: law, code, member.country, other, day)
                || differs(under: law, code, other, member.country, day)
            }
          }
        }
        #expect(isRead, "\(scheme.id): \(member.country)")
        count += 1
      }
    }
    #expect(count > 80)
  }

  @Test("each published rate is one that goods have")
  func observations() throws {
    var count = 0
    for scheme in library.law.schemes {
      for (place, rate) in scheme.observations.enumerated() {
        let law = library.under(
          library.law.with(try scheme.with(observations: scheme.observations.without(place))))
        let day = try #require(rate.days.from)
        let isRead = try scheme.memberships.contains {
          try $0.country != rate.member
            && differs(under: law, rate.codes.from, $0.country, rate.member, day)
        }
        #expect(isRead, "\(scheme.id): \(rate.member) \(rate.codes) from \(day)")
        count += 1
      }
    }
    #expect(count > 20)
  }

  @Test("each approval answers a claim that names it")
  func approvals() throws {
    var count = 0
    for scheme in library.law.complementationSchemes {
      for (place, approval) in scheme.approvals.enumerated() {
        let law = library.law.with(try scheme.with(approvals: scheme.approvals.without(place)))
        // An approval of which one country alone was seen may be for any way from or to it.
        let known = approval.countries
        let all = known.count > 1 ? known : scheme.memberships.map(\.country)
        let ways = all.flatMap { from in
          all.filter { $0 != from && (known.isEmpty || !Set(known).isDisjoint(with: [from, $0])) }
            .map { (from, $0) }
        }
        let isRead = try days(of: approval, under: scheme).contains { day in
          try ways.contains { from, to in
            let claim = try self.claim(
              scheme.id, approval.parts.first?.codes.first ?? code, "\(from)", "\(to)", day,
              naming: approval)
            return try answer(library.under(law), claim) != answer(library, claim)
          }
        }
        #expect(isRead, "\(scheme.id): \(approval.name)")
        count += 1
      }
    }
    #expect(count > 30)
  }

  /// Days on which goods may enjoy an approval.
  private func days(of approval: Approval, under scheme: SchemeLaw) -> [Day] {
    let told: [Day] =
      [approval.issued?.high, approval.production?.high].compactMap(\.self)
      + approval.approved.values.map(\.on.high)
    let later = told.flatMap { [$0.adding(days: 400), $0] }
    return (later + [scheme.days.from, scheme.days.to].compactMap(\.self))
      .filter(scheme.days.contains)
  }

  @Test("each rule of a product decides")
  func productRules() throws {
    var count = 0
    for scheme in library.law.schemes {
      for (place, row) in scheme.productRules.held.enumerated() {
        let law = library.law.with(
          try scheme.with(productRules: scheme.productRules.held.without(place)))
        let day = try #require(row.days.from)
        let claim = try self.claim(scheme.id, row.codes.from, "MY", "SG", day)
        let isRead = try answer(library.under(law), claim) != answer(library, claim)
        #expect(isRead, "\(scheme.id): \(row.codes) \(row.part ?? "")")
        count += 1
      }
    }
    #expect(count > 8)
  }

  @Test("each departure is told")
  func departures() throws {
    var count = 0
    for scheme in library.law.schemes {
      // One of goods whose codes are not known is told by `afta law` and by comparisons of what was owed.
      for (place, departure) in scheme.departures.enumerated() where departure.code != nil {
        let law = library.law.with(
          try scheme.with(departures: scheme.departures.without(place)))
        let day = try #require(departure.days.from)
        let from =
          departure.exporters.first.map { "\($0)" }
          ?? (departure.importer == Country("TH") ? "MY" : "TH")
        let claim = try self.claim(
          scheme.id, departure.code ?? code, from, "\(departure.importer)", day)
        let isRead = try answer(library.under(law), claim) != answer(library, claim)
        #expect(isRead, "\(scheme.id): \(departure.name)")
        count += 1
      }
    }
    #expect(count > 1)
  }

  private func claim(
    _ scheme: SchemeID, _ code: HSCode, _ from: String, _ to: String, _ day: Day,
    naming approval: Approval? = nil
  ) throws -> SourceFile {
    let facts = approval.map { approval in
      [
        ("scheme", scheme.name), ("certificate", approval.certificate ?? ""),
        ("brand", approval.brand), ("part", approval.parts.first?.name ?? ""),
        ("model", approval.parts.first?.models.first ?? ""),
        ("company", approval.companies.first?.name ?? ""),
      ].filter { !$0.1.isEmpty }.map { "\"\($0)\": \"\($1)\"" }.joined(separator: ", ")
    }
    return SourceFile(
      name: "claim.json",
      text: """
        { "format": 1, "scheme": "\(scheme)", "on": "\(day)", "from": "\(from)", "to": "\(to)",
          "currency": "USD", "good": { "code": "\(code.digits)", "fob": "100.00",
            "materials": [{ "name": "stuff", "code": "9901.00", "value": "10.00",
              "status": "non_originating" }] }
          \(facts.map { ", \"approvals\": [{ \($0) }]" } ?? "") }
        """)
  }

  private func answer(_ library: LawLibrary, _ claim: SourceFile) throws -> String {
    DeterminationReport(try library.determine(claim)).json.compact
  }
}

extension LawTableTests {
  /// What is owed, and since when.
  private static func words(_ obligation: Obligation?) -> String? {
    obligation.map { "\($0.atMost) since \($0.since)" }
  }

  /// Ceilings that bind no line of their own, each with the reason.
  private static let beside = [
    "cept.calendar.normal_above_20 on 2003-01-01":
      "the whole Inclusion List is owed at the same rate from the same day"
  ]

  @Test("each ceiling and each first day binds some line")
  func commitments() throws {
    let all = library.law.schemes.flatMap(\.commitments)
    let calendar = ReductionCalendar(all)
    var count = 0
    for (place, commitment) in all.enumerated() {
      for (changed, step) in commitment.lacking() where !commitment.isHistory(step) {
        var others = all
        others[place] = changed
        let other = ReductionCalendar(others)
        let isRead = commitment.lines.contains { line in
          commitment.scope.members.contains { member in
            let one = calendar.commitments(on: line, of: member)
            let two = other.commitments(on: line, of: member)
            if one.start?.day != two.start?.day { return true }
            let days = Set(one.changes + [step.day]).sorted()
            return days.contains { day in
              Self.words(one.obligation(on: day)) != Self.words(two.obligation(on: day))
                || Self.words(one.next(after: day)) != Self.words(two.next(after: day))
            }
          }
        }
        let name = "\(commitment.name) on \(step.day)"
        #expect(isRead != (Self.beside[name] != nil), "\(name)")
        count += 1
      }
    }
    #expect(count > 80)
  }
}

extension Commitment {
  /// The commitment without each of its ceilings and first days in turn.
  fileprivate func lacking() -> [(Commitment, Step)] {
    switch content {
    case .obligation(let all):
      all.indices.map { (with(.obligation(all.without($0))), all[$0].step) }
    case .suspension(let all):
      all.indices.map { (with(.suspension(all.without($0))), all[$0].step) }
    case .phaseIn(let all): all.indices.map { (with(.phaseIn(all.without($0))), all[$0]) }
    case .standstill, .noCeiling, .indicative, .events: []
    }
  }

  /// Whether a step was never owed: another had come before the instrument was law, or it was law no longer.
  fileprivate func isHistory(_ step: Step) -> Bool {
    let first = days.from ?? .earliest
    return ceilings.contains { $0.step.day > step.day && $0.step.day <= first }
      || days.to.map { step.day > $0 } ?? false
  }

  private func with(_ content: Content) -> Commitment {
    Commitment(
      name: name, title: title, content: content, scope: scope, days: days, citation: citation,
      known: Attestation(evidence, days: daysEvidence), note: note, insteadOf: displaced)
  }

  /// Lines to which it applies, of each list and at the edges of its bases.
  fileprivate var lines: [CommittedLine] {
    let bases = [scope.atMost, scope.above.map { Percentage(millionths: $0.millionths + 1) }]
      .compactMap(\.self)
    return scope.lists.sorted { $0.rawValue < $1.rawValue }.flatMap { list in
      (bases.isEmpty ? [Percentage(60)] : bases).flatMap { base in
        ([nil] + (1...8).map(Optional.some)).compactMap { instalment in
          try? CommittedLine(
            rate: base, list: list, track: scope.track, sectors: scope.sectors,
            instalment: instalment)
        }
      }
    }
  }
}

/// A question of rates, by which an answer is known again.
private struct RateQuestion: Hashable {
  let code: HSCode
  let from: Country
  let to: Country
  let day: Day
}

/// Answers that many comparisons share.
private final class KnownRates {
  private var answers: [RateQuestion: String] = [:]

  func answer(to question: RateQuestion, _ make: () throws -> String) rethrows -> String {
    if let known = answers[question] { return known }
    let answer = try make()
    answers[question] = answer
    return answer
  }
}
