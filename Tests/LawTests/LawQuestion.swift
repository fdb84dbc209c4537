import AFTA
import TestSupport

/// A question of the fixtures that can be asked under a law that is otherwise than written.
struct LawQuestion: Sendable {
  /// Its name among all: the file and what the case is called.
  let name: String
  /// The days whose law it asks.
  let days: Set<Day>
  /// The scheme that it names, in lower case, or `best`.
  let scheme: String
  /// The answer under a law, whole.
  let answer: @Sendable (LawLibrary) throws -> String

  /// Every claim, project and vehicle of the fixtures, what is shown of a scheme, and programmes of reduction.
  static func all() throws -> [LawQuestion] {
    let library = try Shipped.library
    let schemes = library.law.complementationSchemes.map(\.id.name)
    var all: [LawQuestion] = []
    for fixture in try DeterminationCase.asked() {
      let file = try SourceFile(name: fixture.file, bytes: fixture.question.bytes())
      let claim = try ClaimFile.read(file, in: library.claimSetting).claim
      let scheme = claim.scheme?.name.lowercased() ?? "best"
      all.append(
        LawQuestion(
          name: fixture.testDescription, days: [claim.on, claim.originDay], scheme: scheme
        ) {
          DeterminationReport(try $0.determine(file)).json.compact
        })
    }
    for fixture in try ProofCase.all() {
      let file = try SourceFile(name: fixture.file, bytes: fixture.question.bytes())
      let question = try ProofFile.read(file, in: library.claimSetting).question
      let claims = question.items.map(\.claim)
      let days = claims.flatMap { [$0.on, $0.originDay, $0.proof?.issued ?? $0.on] }
      let events = ProofEvents.Event.allCases.compactMap { question.events[$0] }
      all.append(
        LawQuestion(
          name: "proofs, \(fixture.testDescription)", days: Set(days + events),
          scheme: claims.first?.scheme?.name.lowercased() ?? "best"
        ) {
          ProofReport(try fixture.check(by: $0)).json.compact
        })
    }
    for fixture in try ProjectCase.all(in: "projects") {
      let file = SourceFile(name: fixture.file, bytes: try fixture.project.bytes())
      let read = try ProjectFile.read(file, schemes: schemes, on: nil)
      let days: Set = [read.project.on, read.project.conditionsDay]
      all.append(
        LawQuestion(
          name: "projects, \(fixture.testDescription)", days: days,
          scheme: read.project.scheme?.name.lowercased() ?? "best"
        ) {
          let law = try $0.assuming(read.assumptions, from: file).law
          return ProjectReport(read.project, law.test(read.project)).json.compact
        })
    }
    for fixture in try ProjectCase.all(in: "vehicles") {
      let file = SourceFile(name: fixture.file, bytes: try fixture.project.bytes())
      let read = try VehicleFile.read(file, schemes: schemes)
      all.append(
        LawQuestion(
          name: "vehicles, \(fixture.testDescription)", days: [read.vehicle.on],
          scheme: read.vehicle.scheme.name.lowercased()
        ) {
          let library = try $0.assuming(read.assumptions, from: file)
          let registry = library.register(of: read.vehicle.scheme)
          let answer = library.law.localContent(of: read.vehicle, among: registry)
          return answer.map { LocalContentReport($0).json.compact } ?? "none"
        })
    }
    for scheme in library.law.complementationSchemes {
      guard let first = scheme.days.from else { continue }
      let days = [first] + scheme.changes.filter { $0 > first }.sorted()
      all += days.map { day in
        LawQuestion(
          name: "what is shown of \(scheme.id) on \(day)", days: [day],
          scheme: scheme.id.name.lowercased()
        ) { library in
          let terms = library.law.terms(of: scheme.id, on: day)
          return terms.map { SchemeShowReport($0, in: library.law).json.compact } ?? "none"
        }
      }
    }
    return try all + programmes()
  }

  /// The programmes of reduction, from 30 and from 19 per cent.
  private static func programmes() throws -> [LawQuestion] {
    let (thailand, code, day) = (Country.thailand, HSCode("8413"), Day("1993-01-01"))
    return ReductionProgramme.allCases.map { programme in
      LawQuestion(name: "a programme: \(programme)", days: [day], scheme: "cept") { library in
        guard let terms = ReductionTerms(of: SchemeID("CEPT"), in: library.law) else {
          return "none"
        }
        let plan = try ReductionPlan(programme, rounding: .none, terms: terms)
        let lines = try [30, 19].map {
          try BaseLine(
            code,
            CommittedLine(
              rate: Percentage($0), list: ConcessionList(rawValue: "IL"), track: .normal))
        }
        let schedule = DerivedSchedule(
          lines, of: thailand, by: library.law.calendar, plan, through: 2010)
        return lines.indices.map { "\(schedule.path(at: $0).rates.map(\.rate))" }.joined()
      }
    }
  }
}
