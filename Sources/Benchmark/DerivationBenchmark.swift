import AFTA
import PlanTrials
import Dispatch
import Synchronization

/// Derives what ten members owed on made-up lines in every year, and a programme beside it.
struct DerivationBenchmark {
  private let law: Law
  private let plan: ReductionPlan
  private let members: [(country: Country, lines: [BaseLine])]

  private static let excluded = ConcessionList(rawValue: "TEL")

  /// The years of the published averages and those after them.
  static let years = 1993...2018
  static let linesOfEach = 10_000

  /// Draws lines for every member of the schemes that have calendars.
  init(_ law: Law, seed: Int) throws {
    guard
      let terms = law.schemes.lazy.compactMap({ ReductionTerms(of: $0.id, in: law) }).first
    else { throw BenchmarkProblem("the folder holds no calendar") }
    let code: HSCode = "84"
    self.law = law
    plan = try ReductionPlan(.encouraged, rounding: .downToTenth, terms: terms)
    let countries = Set(law.calendar.commitments.flatMap(\.scope.members)).sorted()
    members = try countries.enumerated().map { place, country in
      var random = SeededNumbers(seed: seed + place)
      return (country, try (0..<Self.linesOfEach).map { _ in try Self.line(code, &random) })
    }
  }

  var count: Int { members.count * Self.linesOfEach * Self.years.count }

  /// Makes something of each member's rates in each year that lines have; in hundredths of a percent at most.
  func lines<Made>(
    _ make: (_ country: Country, _ year: Int, _ rates: [Percentage]) throws -> Made
  ) throws -> [[Made]] {
    try members.map { country, lines in
      let schedule = DerivedSchedule(
        lines, of: country, by: law.calendar, plan, through: Self.years.upperBound)
      return try Self.years.map { year in
        let rates = schedule.paths.map { path -> Percentage in
          let first = path.obligations.years.first?.year ?? year
          let place = min(max(0, year - first), max(0, path.rates.count - 1))
          return path.rates.isEmpty
            ? .zero : path.rates[place].rate.percentage(rounding: .halfUp) ?? .zero
        }
        return try make(country, year, schedule.places.map { rates[$0] })
      }
    }
  }

  /// Derives everything and adds up the rates, so that each is looked at.
  func run() -> (paths: Int, sum: Int64) {
    let totals = Mutex((paths: 0, sum: Int64(0)))
    DispatchQueue.concurrentPerform(iterations: members.count) { place in
      let (country, lines) = members[place]
      let schedule = DerivedSchedule(
        lines, of: country, by: law.calendar, plan, through: Self.years.upperBound)
      let ofPaths = schedule.paths.map(Self.sum)
      let sum = schedule.places.reduce(Int64(0)) { $0 &+ ofPaths[$1] }
      totals.withLock { totals in
        totals.paths += schedule.paths.count
        totals.sum &+= sum
      }
    }
    return totals.withLock { $0 }
  }

  /// Both figures of every year, in millionths of a percent.
  private static func sum(_ path: DerivedPath) -> Int64 {
    zip(path.obligations.years, path.rates).reduce(Int64(0)) { total, entry in
      guard years.contains(entry.0.year) else { return total }
      let rate = entry.1.rate.percentage(rounding: .halfUp)?.millionths ?? 0
      return total &+ rate &+ (entry.0.obligation?.atMost.millionths ?? 0)
    }
  }

  /// Base rates as tariffs have them, mostly in steps of five; lists and marks as their shares roughly are.
  private static func line(_ code: HSCode, _ random: inout SeededNumbers) throws -> BaseLine {
    let rate =
      Int.random(in: 0..<4, using: &random) == 0
      ? Percentage(millionths: Int64.random(in: 0...160, using: &random) * Percentage.unit / 2)
      : Percentage(Int.random(in: 0...20, using: &random) * 5)
    let marks: [ProductSector] =
      switch Int.random(in: 0..<20, using: &random) {
      case 0: [.ictFirst]
      case 1: [.priorityIntegration]
      case 2: [.flexible]
      case 3: [.unprocessedAgricultural]
      default: []
      }
    let list: ConcessionList =
      switch Int.random(in: 0..<100, using: &random) {
      case 0: ConcessionList(rawValue: "GE")
      case 1: ConcessionList(rawValue: "SL")
      case 2..<12: Self.excluded
      default: ConcessionList(rawValue: "IL")
      }
    return try BaseLine(
      code,
      CommittedLine(
        rate: rate, list: list, track: Bool.random(using: &random) ? .normal : .fast,
        sectors: ProductSectors(marks),
        instalment: list == Self.excluded ? Int.random(in: 1...5, using: &random) : nil))
  }
}
