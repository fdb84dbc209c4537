import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let baseFile = Option(
    "base", value: "file", help: "Base rates: CSV as for schedule derive", completion: .file)
  private static let enactedFile = Option(
    "enacted", value: "file", help: "Enacted rates from your own CSV: code,rate",
    completion: .file)
  private static let enactedEdition = Option(
    "edition", value: "edition", help: "Nomenclature of the codes in --enacted",
    of: HSEdition.self)

  /// Compares what a member enacted with what it owed.
  var scheduleReconcile: Command {
    Command(
      "reconcile", summary: "Compare enacted rates with what the member owed on a day",
      discussion: """
        Each enacted rate is within its ceiling, above it (by how many points, since when), without a \
        commitment, or not comparable; the counts add up. Only an obligation can be breached: \
        indicative programmes and shares are not asked. The rates are those of the schedule that is \
        held for the day, else those published singly with recorded departures, or your own file. \
        What is owed follows from your base rates, or from --list alone, which takes every line to \
        stand on that list.
        """,
      examples: [
        "afta schedule reconcile ATIGA MY --list A --on 2026-02-02",
        "afta schedule reconcile CEPT TH --base base.csv --on 2006-07-01",
        "afta schedule reconcile CEPT ID --base base.csv --enacted own.csv --edition HS1996 --on 2003-01-01",
      ],
      operands: [ScheduleOperands.scheme, ScheduleOperands.member],
      options: [
        Self.baseFile, BaseFacts.list, Self.enactedFile, Self.enactedEdition, Facts.on,
        CommonOptions.json, CommonOptions.csv,
      ]
    ) { [surroundings] invocation, console in
      try invocation.refuse(CommonOptions.json, with: CommonOptions.csv)
      let library = try surroundings.library(for: invocation)
      let scheme = try ScheduleOperands.scheme(
        invocation.require(ScheduleOperands.scheme), in: library.law)
      let member = try ScheduleOperands.member(invocation.require(ScheduleOperands.member))
      let day = invocation[Facts.on] ?? surroundings.today
      let (base, baseWords, unused) = try Self.base(invocation, of: member, in: library.law)
      let (rates, words) = try Self.enacted(invocation, library, scheme, member, on: day)
      let report = ReconciliationReport(
        Reconciliation(
          rates, of: member, against: base, by: library.law.calendar,
          departures: scheme.departures, on: day),
        enacted: words, base: baseWords,
        assumed: library.law.assumptionsMade, unused: unused)
      if invocation[CommonOptions.json] {
        console.write(report.json.pretty + "\n")
      } else if invocation[CommonOptions.csv] {
        console.write(report.csv)
      } else {
        console.write(report.text(surroundings.style(for: invocation, on: console)))
      }
      return .success
    }
  }

  private static func base(
    _ invocation: Invocation, of member: Country, in law: Law
  ) throws -> (base: Reconciliation.Base, words: String, unused: [String]) {
    let list = try BaseFacts.list(invocation, in: law)
    if let path = invocation[baseFile] {
      let file = try BaseFile(SourceFile.read(path), words: law.claimWords, list: list)
      let others = file.lines(ofOthersThan: member).sorted { $0.key < $1.key }
      let columns = file.unread.joined(separator: ", ")
      return (
        .lines(file.lines(of: member)), "by \(path)",
        others.map { "\($0.value) base lines of \($0.key)" }
          + (columns.isEmpty ? [] : ["of the columns of \(path): \(columns)"])
      )
    }
    guard let list else {
      throw UsageError.missingOneOf([baseFile.row.name, BaseFacts.list.row.name])
    }
    return (.all(list), "every line taken to stand on list \(list.rawValue), as --list assumes", [])
  }

  private static func enacted(
    _ invocation: Invocation, _ library: LawLibrary, _ scheme: SchemeLaw, _ member: Country,
    on day: Day
  ) throws -> (rates: [EnactedRate], words: String) {
    if let path = invocation[enactedFile] {
      guard let edition = invocation[enactedEdition] else {
        throw UsageError.missingOption(enactedEdition.row.name)
      }
      let own = try ScheduleReader.read(
        SourceFile.read(path),
        ScheduleDescription(own: path, of: member, under: scheme.id, in: edition),
        pointsInCodes: true)
      return ([EnactedRate](own, source: .file), path)
    }
    if invocation[enactedEdition] != nil { throw UsageError.missingOption(enactedFile.row.name) }
    if let held = scheme.schedule(of: member, on: day) {
      return (
        [EnactedRate](try library.schedule(held), source: .schedule),
        "\(scheme.id), \(held.edition.rawValue), \(held.days); \(held.evidence.rawValue)"
      )
    }
    let singly = [EnactedRate](singly: scheme, of: member, on: day)
    guard !singly.isEmpty else {
      throw NoAnswer(
        "no \(scheme.id) rate of \(member.name) is held for \(day); name your own with --enacted")
    }
    return (singly, "\(scheme.id), rates published singly and recorded departures")
  }
}
