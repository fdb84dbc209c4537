public import Answers
public import TariffLaw

/// What was owed on lines year by year and a programme beside it, for people, programs and spreadsheets.
public struct DerivedScheduleReport: Sendable {
  /// The paths.
  public let schedule: DerivedSchedule
  /// The first and the last year to be told of; open if not said.
  public let years: (from: Int?, to: Int?)
  /// The columns of the file that nobody read.
  public let unread: [String]
  /// The lines of the file that are of other members, by member.
  public let others: [Country: Int]
  /// What the user assumed otherwise: `NAME=VALUE`.
  public let assumed: [String]

  /// Makes a report of each schedule of an answer, of the years from one to another.
  public static func reports(of answer: DerivationAnswer, from: Int?, to: Int?) -> [Self] {
    answer.schedules.map {
      Self(
        schedule: $0, years: (from, to), unread: answer.unread, others: answer.others,
        assumed: answer.assumed)
    }
  }

  /// The lines of other members, in words; nil if there is none.
  var otherLines: String? {
    guard !others.isEmpty else { return nil }
    return "not told, as lines of other members: "
      + others.sorted { $0.key < $1.key }.map { "\($0.value) of \($0.key)" }
      .joined(separator: ", ")
  }

  /// What is said besides the answer: columns that nobody read, and instalments that no list has.
  public var remarks: [String] {
    let columns = unread.joined(separator: ", ")
    let lines = schedule.lines.indices
      .filter { schedule.path(at: $0).obligations.commitments?.lacksInstalment == true }
      .map { "\(schedule.lines[$0].code)" }
    return [
      columns.isEmpty ? nil : "not read, as no column of base rates: \(columns)",
      otherLines,
      lines.isEmpty
        ? nil
        : "told from the first ceiling, as the list has no such instalment: "
          + lines.prefix(TextTable.rowsShown).joined(separator: ", ")
          + (lines.count > TextTable.rowsShown ? " and others" : ""),
    ].compactMap(\.self)
  }

  /// One line in one year.
  struct Entry {
    let owed: ObligationYears.Year
    let rate: DerivedPath.Rate
    let plan: ReductionPlan
    /// Whether the rate is another than in the year before, or the first of the line.
    let isStep: Bool

    /// The provision and the evidence of the programme's step; nil for what the user announced, and the base.
    var basis: (citation: Citation, evidence: Evidence)? {
      switch rate.step {
      case .base, .announced: nil
      case .encouraged: Self.of(plan.terms.encouragedInstalments.basis)
      case .quantum: Self.of(plan.terms.quantum.basis)
      case .ceiling: owed.obligation.map { ($0.citation, $0.ceiling.step.weakerEvidence) }
      }
    }

    private static func of(_ basis: Basis) -> (citation: Citation, evidence: Evidence) {
      (basis.citation, basis.evidence)
    }
  }

  /// The years of a line that are told of.
  func entries(at place: Int) -> [Entry] {
    let path = schedule.path(at: place)
    return path.rates.indices.compactMap { place in
      let (owed, rate) = (path.obligations.years[place], path.rates[place])
      guard years.from.map({ $0 <= owed.year }) != false,
        years.to.map({ owed.year <= $0 }) != false
      else { return nil }
      let isStep = place == 0 || path.rates[place - 1].rate != rate.rate
      return Entry(owed: owed, rate: rate, plan: schedule.plan, isStep: isStep)
    }
  }

  /// The years that are asked for before a line's schedule begins, or without one; none if no first year is said.
  func yearsBefore(at place: Int) -> [Int] {
    guard let from = years.from else { return [] }
    let begins = schedule.path(at: place).obligations.years.first?.year
    let last = [begins.map { $0 - 1 }, years.to].compactMap(\.self).min()
    return last.map { last in last < from ? [] : Array(from...last) } ?? []
  }

  /// Why nothing is told of a line before its schedule begins.
  func reasonBefore(at place: Int) -> String {
    absence(at: place) ?? schedule.path(at: place).obligations.years.first.map {
      "the line's schedule begins on \($0.on)"
    } ?? "no commitment is held"
  }

  /// Why nothing is owed on a line in any year; nil if something is, or no member is named.
  func absence(at place: Int) -> String? {
    let path = schedule.path(at: place)
    guard let commitments = path.obligations.commitments,
      path.obligations.years.allSatisfy({ $0.obligation == nil })
    else { return nil }
    if let known = commitments.withoutCeiling.first {
      return "no ceiling: \(known.title) (\(known.citation))"
    }
    let line = commitments.line
    return
      "no commitment of \(commitments.member.name) is held on lines of list \(line.list.rawValue)"
  }
}

extension ExactFraction {
  /// The rate in per cent, to six places, half up.
  var percent: String {
    percentage(rounding: .halfUp)?.description ?? "\(self)"
  }
}

extension ReductionStep {
  /// The step in words for people.
  var words: String {
    switch self {
    case .base: "base"
    case .encouraged: "encouraged step"
    case .quantum: "instalment of at least the quantum"
    case .announced: "announced step"
    case .ceiling: "ceiling of the year"
    }
  }
}
