import TariffLaw
import TariffStatistics
import TestSupport
import Testing

/// Enacted rates beside what was owed.
@Suite("Reconciliation") struct ReconciliationTests {
  private static let none = Citation("Test", "art. 1")

  /// A calendar in which a list owes 20 from 2000 and 5 from 2003, with 2004 suspended to 10.
  private static func calendar(_ member: Country) throws -> ReductionCalendar {
    func step(_ day: String) throws -> Commitment.Step {
      Commitment.Step(day: try #require(Day(day)), citation: none, known: Attestation(.official))
    }
    func commitment(
      _ name: String, _ content: Commitment.Content, _ list: ConcessionList,
      _ days: DayRange = .always, insteadOf: [String] = []
    ) -> Commitment {
      Commitment(
        name: name, title: name, content: content,
        scope: Commitment.Scope(members: [member], lists: [list]), days: days, citation: none,
        known: Attestation(.official), insteadOf: insteadOf)
    }
    return ReductionCalendar([
      commitment(
        "cut",
        .obligation([
          Commitment.Ceiling(try step("2000-01-01"), atMost: Percentage(20)),
          Commitment.Ceiling(try step("2003-01-01"), atMost: Percentage(5)),
        ]), .inclusion),
      commitment(
        "rest", .suspension([Commitment.Ceiling(try step("2004-01-01"), atMost: Percentage(10))]),
        .inclusion, DayRange(from: Day("2004-01-01"), to: Day("2004-12-31")), insteadOf: ["cut"]),
      commitment("never", .noCeiling, .generalException),
    ])
  }

  private func reconcile(
    _ rates: [(code: String, rate: String)], on day: String, from: String? = nil
  ) throws -> Reconciliation {
    let member = Country("TH")
    func line(_ code: String, _ list: ConcessionList) throws -> BaseLine {
      try BaseLine(#require(HSCode(code)), CommittedLine(rate: Percentage(40), list: list))
    }
    let base = [
      try line("0101", .inclusion), try line("010210", .inclusion), try line("010290", .sensitive),
      try line("9301", .generalException), try line("87", .inclusion),
    ]
    return Reconciliation(
      try rates.map {
        EnactedRate(
          try #require(HSCode($0.code)), try DutyRate(notation: $0.rate),
          days: DayRange(from: from.flatMap { Day($0) }, to: nil), source: .file)
      }, of: member, against: .lines(base), by: try Self.calendar(member),
      on: try #require(Day(day)))
  }

  private func kinds(_ reconciliation: Reconciliation) -> [Reconciliation.Kind] {
    reconciliation.lines.map(\.finding.kind)
  }

  @Test("at the ceiling is within, a millionth above it is above")
  func thresholds() throws {
    let rates = [("0101", "5"), ("0101", "5.000001"), ("0101", "4.999999")]
    let found = try reconcile(rates, on: "2003-01-01")
    #expect(kinds(found) == [.within, .above, .within])
    guard case .above(let excess) = found.lines[1].finding else {
      Issue.record("not above")
      return
    }
    #expect(excess.points.exact == Percentage(millionths: 1))
    #expect(kinds(try reconcile(rates, on: "2002-12-31")) == [.within, .within, .within])
    #expect(
      kinds(try reconcile(rates, on: "1999-12-31")) == [
        .noCommitment, .noCommitment, .noCommitment,
      ])
  }

  @Test("a rate is above since the day from which less was owed without a break")
  func since() throws {
    func since(_ rate: String, _ day: String, from: String? = nil) throws -> String? {
      let found = try reconcile([("010110", rate)], on: day, from: from)
      guard case .above(let excess) = found.lines[0].finding else { return nil }
      return "\(excess.since)"
    }
    #expect(try since("7", "2003-06-01") == "2003-01-01")
    #expect(try since("25", "2003-06-01") == "2000-01-01")
    #expect(try since("25", "2003-06-01", from: "2001-07-01") == "2001-07-01")
    #expect(try since("7", "2004-06-01") == nil)
    #expect(try since("12", "2004-06-01") == "2003-01-01")
    #expect(try since("7", "2005-06-01") == "2005-01-01")
  }

  @Test("what cannot be told is told by its reason, and the counts add up")
  func reasons() throws {
    let found = try reconcile(
      [
        ("0101", "none"), ("0101", "0 | 9"), ("0102", "0"), ("010290", "0"), ("9301", "50"),
        ("9999", "0"), ("870323", "40"), ("0101", "6 | 9"),
      ], on: "2003-01-01")
    let words = found.lines.map { line -> String in
      switch line.finding {
      case .within: "within"
      case .above(let excess): "above \(excess.points.low) \(excess.points.high)"
      case .noCommitment(.notInBase): "not in base"
      case .noCommitment(.withoutCeiling(let commitment)): "without \(commitment.name)"
      case .noCommitment(.noneHeld): "none held"
      case .noCommitment(let reason): "no commitment \(reason)"
      case .notComparable(.noNumber(let kind)): "no number \(kind)"
      case .notComparable(.open): "open"
      case .notComparable(.ceilingsDiffer): "ceilings differ"
      case .notComparable(let reason): "not comparable \(reason)"
      }
    }
    #expect(
      words == [
        "no number noPreference", "open", "ceilings differ", "none held", "without never",
        "not in base", "above 35 35", "above 1 4",
      ])
    #expect(found.counts.values.reduce(0, +) == found.lines.count)
    #expect(found.unenacted.isEmpty)
    let less = try reconcile([("010110", "0")], on: "2003-01-01")
    #expect(less.unenacted.map(\.code.digits) == ["010210", "010290", "87", "9301"])
  }
}
