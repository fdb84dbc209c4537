import Answers
import LawFiles
import Reading
import TariffLaw
import TestSupport
import Testing

/// What holds of any line: random base rates, lists, marks and members, each from a seed.
@Suite("Derived schedules") struct DerivedScheduleTests {
  @Test("what is owed never rises unless a suspension says so, and programmes keep every deadline")
  func monotone() throws {
    let law = try #require(ShippedCalendar.law)
    let terms = try ShippedCalendar.terms()
    var suspended = 0
    for seed in 0..<2000 {
      var random = Seeded(seed: seed)
      let (member, base) = try Self.line(&random)
      let plan = try ReductionPlan(
        #require(ReductionProgramme.allCases.randomElement(using: &random)),
        instalments: [nil, nil, 5, 8].randomElement(using: &random) ?? nil,
        rounding: #require(RateRounding.allCases.randomElement(using: &random)), terms: terms)
      let path = DerivedSchedule([base], of: member, by: law.calendar, plan, through: 2026)
        .path(at: 0)
      let about = "seed \(seed): \(member) \(base.line)"
      var owed: Percentage?
      var wasSuspended = false
      var rate = base.line.base
      for (year, step) in zip(path.obligations.years, path.rates) {
        let isSuspended = year.suspension != nil
        let now = year.obligation?.atMost
        if let owed, !isSuspended, now.map({ $0 > owed }) ?? true {
          Issue.record(
            "\(about): owed \(owed), then \(now?.description ?? "nothing") in \(year.year)")
        }
        if isSuspended { suspended += 1 }
        owed = isSuspended || wasSuspended ? now ?? owed : now
        wasSuspended = isSuspended
        #expect(step.rate <= rate, "\(about): \(year.year)")
        if let now { #expect(step.rate <= now.fraction, "\(about): \(year.year)") }
        rate = step.rate
      }
      if let end = Self.end(of: base.line, member) {
        let last = try #require(path.obligations.years.last)
        #expect(last.obligation?.atMost == end, "\(about)")
        #expect(rate <= end.fraction, "\(about)")
      }
    }
    #expect(suspended > 0)
  }

  @Test("lines of one kind share a path, and each has the path it would have alone")
  func sharing() throws {
    let law = try #require(ShippedCalendar.law)
    let terms = try ShippedCalendar.terms()
    let plan = try ReductionPlan(.encouraged, rounding: .none, terms: terms)
    var random = Seeded(seed: 7)
    let member = Country("PH")
    let lines = try (0..<400).map { _ in try Self.line(&random).base }
    let all = DerivedSchedule(lines, of: member, by: law.calendar, plan, through: 2026)
    #expect(all.paths.count < lines.count)
    for (place, line) in lines.enumerated() {
      let alone = DerivedSchedule([line], of: member, by: law.calendar, plan, through: 2026)
      let (one, other) = (all.path(at: place), alone.path(at: 0))
      #expect(one.rates.map(\.rate) == other.rates.map(\.rate))
      #expect(
        one.obligations.years.map { $0.obligation?.atMost }
          == other.obligations.years.map { $0.obligation?.atMost })
    }
  }

  private static let members = ["BN", "ID", "MY", "PH", "SG", "TH", "VN", "LA", "MM", "KH"]

  private static func line(_ random: inout Seeded) throws -> (member: Country, base: BaseLine) {
    let member = try #require(Country(members.randomElement(using: &random) ?? ""))
    let rates = ["0", "3", "5", "7.5", "20", "20.01", "25", "35", "40", "60.5", "100", "255"]
    let marks: [[ProductSector]] = [
      [], [], [], [.ictSecond], [.priorityIntegration], [.priorityNegative], [.flexible],
      [.motorVehicle], [.petrochemical], [.rice], [.sugar], [.unprocessedAgricultural],
    ]
    let line = try CommittedLine(
      rate: try Percentage(rates.randomElement(using: &random) ?? ""),
      marginOfPreference: Int.random(in: 0..<5, using: &random) == 0 ? Percentage(25) : nil,
      list: try #require(
        [.inclusion, .inclusion, .inclusion, .temporaryExclusion, .sensitive, .highlySensitive]
          .randomElement(using: &random)),
      track: [nil, .normal, .fast].randomElement(using: &random) ?? nil,
      sectors: ProductSectors(marks.randomElement(using: &random) ?? []),
      instalment: [nil, 1, 3, 5].randomElement(using: &random) ?? nil)
    return (member, BaseLine(HSCode("8413"), line))
  }

  /// The ceiling at the end of the calendar as the treaties have it, for kinds of lines that leave no doubt.
  private static func end(of line: CommittedLine, _ member: Country) -> Percentage? {
    let doubtful: ProductSectors = ProductSectors([.priorityNegative, .rice, .sugar])
    guard line.sectors.isDisjoint(with: doubtful) else { return nil }
    return switch line.list {
    case .inclusion, .temporaryExclusion: .zero
    // Art. 19(4) of ATIGA: no more than the base, where that is lower.
    case .sensitive:
      line.base < Percentage(5).fraction ? line.base.percentage(rounding: .up) : Percentage(5)
    default: nil
    }
  }
}
