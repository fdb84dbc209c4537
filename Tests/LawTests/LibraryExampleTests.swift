import AFTA
import Foundation
import TestSupport
import Testing

/// The examples in Swift that documents show, compiled and run here.
@Suite("Library examples") struct LibraryExampleTests {
  @Test("a claim decided")
  func claim() throws {
    _ = FileManager.default.changeCurrentDirectoryPath(Fixtures.project.path)

    let library = try LawLibrary(ScheduleFolder(at: "Schedules"))
    let claim = try SourceFile.read("Fixtures/claims/car-from-thailand.json")
    let answer = try library.determine(claim)
    let verdict = answer.ruling.verdict  // .eligible
    let box8 = answer.ruling.origin?.box8  // 52%
    let reasons = answer.findings.map(\.says)
    let text = DeterminationReport(answer).text(TextStyle(isColoured: false))

    #expect(verdict == .eligible)
    #expect(box8 == "52%")
    #expect(reasons.count == 6)
    #expect(text == (try Fixtures.text("answers/car-from-thailand.txt")))
  }

  @Test("an officer: a claim built, decided and printed")
  func officer() throws {
    _ = FileManager.default.changeCurrentDirectoryPath(Fixtures.project.path)
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }

    let library = try LawLibrary(ScheduleFolder(at: "Schedules"))
    var good = Good(code: "8703.23.64")
    good.fob = Money(literal: "10000.00", .unitedStatesDollar)
    good.nonOriginating = Money(literal: "5250.00", .unitedStatesDollar)
    good.processes = [WorkingProcess(rawValue: "assembly")]
    var draft = Claim.Draft(
      scheme: "ATIGA", on: "2026-02-02", from: .thailand, to: .vietNam,
      currency: .unitedStatesDollar, code: "8703.23.64", good: good)
    draft.route = []
    draft.proof = ProofOfOrigin()
    draft.proof?.kind = ProofOfOrigin.Kind(rawValue: "e_form_d")
    draft.proof?.issued = "2026-01-30"
    draft.proof?.shipped = "2026-01-30"
    let answer = try library.determine(Claim(draft))
    print(DeterminationReport(answer).text(.plain))

    // 4,750 of 10,000 is 47.5 %; Viet Nam's rates of the day are 52 and 0 %.
    #expect(answer.ruling.verdict == .eligible)
    #expect(answer.ruling.preferential?.bounds == Bounds(.zero))
    #expect(answer.ruling.origin?.content.indirect?.exact == ExactFraction(19, over: 40))
    #expect(printed.first?.hasPrefix("ELIGIBLE for ATIGA preference: 8703.23.64") == true)
  }

  @Test("an economist: statistics, a difference and a derivation")
  func economist() throws {
    _ = FileManager.default.changeCurrentDirectoryPath(Fixtures.project.path)
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }

    let library = try LawLibrary(ScheduleFolder(at: "Schedules"))
    let statistics = try library.statistics(of: "ATIGA", .vietNam, on: "2026-02-02")
    for entry in statistics.entries {
      print("mean: \(entry.statistics.mean ?? ExactFraction(0)) %")
    }

    let difference = try library.difference(
      from: .held("MFN", .vietNam, on: "2026-02-02"),
      to: .held("ATIGA", .vietNam, on: "2026-02-02"))
    print("lower under ATIGA: \(difference.difference.count(.down)) lines")

    let base = try SourceFile.read("Fixtures/reductions/illustrative-base.csv")
    let owed = try library.derive(DerivationQuestion(base: base, member: .vietNam))
    for report in DerivedScheduleReport.reports(of: owed, from: 2004, to: 2006) {
      print(report.text(.plain))
    }

    // 54 lines at 5 % of 11,016 with a number, as the schedule's own lines are counted elsewhere.
    #expect(printed.first == "mean: 270/11016 %" || printed.first == "mean: 5/204 %")
    #expect(printed.count == 3)
    #expect(printed.last?.contains("2004") == true)
  }

  @Test("a firm: the cheapest sourcing that qualifies")
  func firm() throws {
    _ = FileManager.default.changeCurrentDirectoryPath(Fixtures.project.path)
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }

    let library = try LawLibrary(ScheduleFolder(at: "Schedules"))
    let file = try SourceFile.read("Fixtures/plans/electric-car.json")
    let plan = try library.plan(file, plant: "Rayong")
    let answer = try library.source(plan)
    for study in answer.studies {
      guard let bill = study.answer.bill else { continue }
      let proof = study.verification == .verified ? "proven" : "not proven"
      print("\(study.answer.priced.words): \(plan.amount(bill.landed)), \(proof)")
      print("  of \(bill.offers.map(\.supplier).joined(separator: ", "))")
    }

    // The answer that the plan's own table of expected answers has.
    #expect(printed.first == "Rayong to Viet Nam: 14523.95, proven")
    #expect(printed.count == 2 * answer.studies.count)
  }

  @Test("examples are short, and unwrap nothing", arguments: try Document.all())
  func short(_ document: Document) {
    for block in document.blocks(of: "swift") {
      #expect(block.count { !$0.isEmpty } < 20, "\(block)")
      #expect(!block.contains { $0.contains("!") && !$0.contains("!=") }, "\(block)")
    }
  }

  @Test("documents show nothing else", arguments: try Document.all())
  func documents(_ document: Document) throws {
    let tests = [#filePath, TaskExampleTests.file]
    let sources = try tests.map { Self.lines(try String(contentsOfFile: $0, encoding: .utf8)) }
    for block in document.blocks(of: "swift") {
      let shown = Self.lines(block.joined(separator: "\n"))
      let imports = shown.prefix { $0.hasPrefix("import ") }
      let isRun = sources.contains { source in
        imports.allSatisfy(source.contains)
          && source.firstRange(of: shown.dropFirst(imports.count)) != nil
      }
      #expect(isRun, "\(block)")
    }
  }

  @Test("JSON in documents is JSON", arguments: try Document.all())
  func json(_ document: Document) throws {
    for block in document.blocks(of: "json") {
      _ = try JSONReader.read(
        SourceFile(name: document.path, text: block.joined(separator: "\n")))
    }
  }

  /// The lines of a text without their indentation; empty ones left out.
  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { line in String(line.drop { $0 == " " }) }
      .filter { !$0.isEmpty }
  }
}
