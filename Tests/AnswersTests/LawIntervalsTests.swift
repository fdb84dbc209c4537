import Answers
import TariffLaw
import TestLaw
import TestSupport
import Testing

@Suite("Runs of days in which nothing changes") struct LawIntervalsTests {
  /// What a claim takes of the law of a scheme on a day, as lines without their order, which dictionaries do not keep.
  private func resolved(_ scheme: SchemeLaw, in law: Law, on day: Day) -> Set<Substring> {
    var text = ""
    dump(law.regime(of: scheme, on: day), to: &text)
    for member in scheme.members.keys {
      text +=
        "\(member): \(scheme.schedule(of: member, on: day).map { "\($0.file) \($0.days)" } ?? "")\n"
    }
    text += "\(scheme.lastChange(inYearBefore: day).map(\.description) ?? "")\n"
    text += scheme.departures.filter { $0.days.contains(day) }.map(\.name).joined(separator: " ")
    text += "\(law.isInForce(scheme, on: day)) \(law.originScheme(of: scheme, on: day).id)\n"
    dump(law.dutyRounding(on: day), to: &text)
    dump(law.proofRequirements(of: scheme, issuedOn: day), to: &text)
    // An object's number in a dump depends on what is told before it.
    return Set(text.split(separator: "\n").map { $0.prefix { $0 != "#" } })
  }

  @Test func `On all days of a run the law is the same`() throws {
    let library = try ShippedLaw.library
    let kinds: Set<SchemeLaw.Kind> = [
      .preferential, .complementation, .mostFavouredNation, .otherAgreement,
    ]
    let schemes = library.law.schemes.filter { kinds.contains($0.kind) }
    let first = Day("1978-01-01")
    let last = Day("2031-12-31")
    let days = Int(last.number - first.number)
    var random = Seeded(seed: 31)
    var (tried, triedOfOne) = (0, 0)
    for _ in 0..<600 {
      let law = try #require(Bool.random(using: &random) ? library.law : assumed)
      let scheme = try #require(schemes.randomElement(using: &random))
      let isOfOne = Bool.random(using: &random)
      let intervals = LawIntervals(of: law, for: isOfOne ? scheme.id : nil)
      let most = isOfOne ? 600 : 60
      let day = first.adding(days: Int.random(in: 0...days, using: &random))
      let other = day.adding(days: Int.random(in: -most...most, using: &random))
      guard other != day, intervals.run(of: day) == intervals.run(of: other) else { continue }
      let one = resolved(scheme, in: law, on: day)
      let difference = one.symmetricDifference(resolved(scheme, in: law, on: other))
      #expect(difference.isEmpty, "\(scheme.id) on \(day) and \(other)")
      if isOfOne { triedOfOne += 1 } else { tried += 1 }
    }
    #expect(tried > 50 && triedOfOne > 50, "\(tried) and \(triedOfOne)")
  }

  /// The shipped law with ends of schemes taken otherwise.
  private var assumed: Law? {
    var law = try? ShippedLaw.library.law
    try? law?.assume("bbc.run_off.until", "2001-03-04")
    return law
  }

  @Test func `A day of change parts the day before it from the day itself`() throws {
    let intervals = LawIntervals(of: try ShippedLaw.library.law)
    for text in ["1993-01-01", "2003-01-01", "2010-05-17", "2021-09-08", "2026-01-01"] {
      let day = try #require(Day(text))
      #expect(intervals.run(of: day) == intervals.run(of: day.adding(days: -1)) + 1, "\(day)")
    }
    let quiet = Day("2026-06-15")
    #expect(intervals.run(of: quiet) == intervals.run(of: quiet.adding(days: 1)))
  }

  @Test func `What another scheme says parts no days of one scheme`() throws {
    let law = try ShippedLaw.library.law
    let scheme = try #require(law.scheme("VKFTA"))
    let (all, own) = (LawIntervals(of: law), LawIntervals(of: law, for: scheme.id))
    let change = Day("2010-05-17")  // ATIGA entered into force.
    #expect(all.run(of: change) == all.run(of: change.adding(days: -1)) + 1)
    #expect(own.run(of: change) == own.run(of: change.adding(days: -1)))
    let start = Day("2015-12-20")
    #expect(own.run(of: start) == own.run(of: start.adding(days: -1)) + 1)
  }

  @Test func `An end that is assumed ends a run`() throws {
    let end = Day("2001-03-04")
    let intervals = try LawIntervals(of: #require(assumed))
    #expect(intervals.run(of: end) + 1 == intervals.run(of: end.adding(days: 1)))
    let written = LawIntervals(of: try ShippedLaw.library.law)
    #expect(written.run(of: end) == written.run(of: end.adding(days: 1)))
  }
}
