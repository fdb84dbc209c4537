import AFTA
import TestSupport
import Testing

/// What the fixtures show of the provisions: by citation, the files in which one is met and in which it is not.
///
/// What is asked is run, and what its findings cite is taken: claims, projects, vehicles, and enacted rates
/// beside what was owed.
struct ShownProvisions {
  /// The files in which a provision is met and in which it is not.
  struct Files {
    var met: Set<String> = []
    var notMet: Set<String> = []
  }

  private(set) var byCitation: [String: Files] = [:]

  /// Asks every fixture.
  static func all() throws -> Self {
    var shown = Self()
    let library = try Shipped.library
    for fixture in try DeterminationCase.asked() {
      let file = fixture.file.replacing(".json", with: "")
      shown.take(try Shipped.determine(fixture.question, name: file).findings, file)
    }
    for fixture in try ProofCase.all() {
      let file = "proofs/cases/" + fixture.file.replacing(".json", with: "")
      let answer = try fixture.check(by: library)
      shown.take(answer.findings, file)
      for item in answer.items { shown.take(item.findings, file) }
      for deadline in answer.deadlines {
        shown.take(deadline.basis.citation, deadline.outcome(on: answer.question.asOf), file)
      }
    }
    let schemes = library.law.complementationSchemes.map(\.id.name)
    for fixture in try ProjectCase.all(in: "projects") {
      let source = SourceFile(name: fixture.file, bytes: try fixture.project.bytes())
      let project = try ProjectFile.read(source, schemes: schemes, on: nil).project
      for answer in library.law.test(project) {
        let file = "projects/" + fixture.file.replacing(".json", with: "")
        shown.take(answer.findings, file)
        for benefit in answer.benefits {
          shown.take(benefit.basis?.citation, benefit.treatyRight, file)
          shown.take(benefit.basis?.citation, benefit.applied, file)
          for basis in benefit.startBases {
            shown.take(basis.citation, benefit.treatyRight, file)
          }
        }
      }
    }
    for fixture in try ProjectCase.all(in: "vehicles") {
      let source = SourceFile(name: fixture.file, bytes: try fixture.project.bytes())
      let read = try VehicleFile.read(source, schemes: schemes)
      let assuming = try library.assuming(read.assumptions, from: source)
      let registry = assuming.register(of: read.vehicle.scheme)
      let answer = try #require(assuming.law.localContent(of: read.vehicle, among: registry))
      shown.take(answer.findings, "vehicles/cases")
    }
    for row in try EnactedCase.all() {
      shown.take(row.citation(in: library.law.calendar), row.outcome, "calendar/enacted-rates")
    }
    return shown
  }

  private mutating func take(_ findings: [Finding], _ file: String) {
    for finding in findings {
      take(finding.basis?.citation, finding.outcome, file)
      take(finding.premises, file)
    }
  }

  private mutating func take(_ citation: Citation?, _ outcome: Outcome, _ file: String) {
    guard let citation else { return }
    switch outcome {
    case .met: byCitation[citation.description, default: Files()].met.insert(file)
    case .notMet: byCitation[citation.description, default: Files()].notMet.insert(file)
    case .unknown: break
    }
  }
}
