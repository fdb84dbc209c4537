import AFTA
import Foundation
import TestSupport
import Testing

/// The examples in Swift of single tasks, one for each article; compiled and run here.
@Suite("Task examples") struct TaskExampleTests {
  static let file = #filePath

  init() { _ = FileManager.default.changeCurrentDirectoryPath(Fixtures.project.path) }

  @Test("origin judged alone")
  func origin() throws {
    let library = try LawLibrary(ScheduleFolder(at: "Schedules"))
    let file = try SourceFile.read("Fixtures/claims/car-from-thailand.json")
    let answer = try library.origin(file, today: "2026-02-02")
    let share = answer.ruling.content.indirect?.exact?.reduced  // 21/40: 52.5 %

    // Of 10,000 the engine of 4,000, three quarters of the seats of 600 and the steel of 300 do not originate.
    #expect(share == ExactFraction(21, over: 40))
  }

  @Test("a list of goods in their markets")
  func products() throws {
    let library = try LawLibrary(ScheduleFolder(at: "Schedules"))
    var list = try ProductList(
      SourceFile.read("Fixtures/products/goods.csv"),
      asking: ProductQuestion(into: ["VN", "MY"], from: "TH", on: "2026-02-02"), by: library
    ) { try SourceFile.read("Fixtures/products/" + $0) }
    var table = ""
    try list.run {
      table += String(decoding: $0, as: UTF8.self)
    } rejecting: {
      print($0)
    }
    // The header, and a row for each good, market and agreement.
    let rows = table.split(separator: "\n").count

    #expect(rows == 9)
    #expect(list.refused == 0)
  }

  @Test("a law assumed otherwise")
  func assumption() throws {
    let library = try LawLibrary(ScheduleFolder(at: "Schedules"))
    let claim = try SourceFile.read("Fixtures/claims/car-from-thailand.json")
    let stricter = try library.assuming([("atiga.product_rule.8703", "RVC60")])
    let before = try library.determine(claim).ruling.verdict  // .eligible
    let after = try stricter.determine(claim).ruling.verdict  // 52.5 % is not enough

    #expect(before == .eligible)
    #expect(after == .ineligible)
  }

  @Test("the law cited")
  func citation() throws {
    let library = try LawLibrary(ScheduleFolder(at: "Schedules"))
    let extract = try library.extract(.named("atiga.rvc.threshold"))
    let text = LawReport(extract, of: library.law, on: "2026-02-02").text(.plain)

    #expect(text.contains("40 %"))
  }

  @Test("a code looked up")
  func code() throws {
    let library = try LawLibrary(ScheduleFolder(at: "Schedules"))
    let answer = try library.answer(about: "8703.23", in: .hs2012)
    let parents = answer.parents  // chapter 87, heading 87.03

    #expect(parents == ["87", "8703"])
  }

  @Test("a panel of one exporter")
  func panel() throws {
    let library = try LawLibrary(ScheduleFolder(at: "Schedules"))
    let panel = try library.panels(
      into: .vietNam, from: ["CN"], on: ["2026-02-02"], level: .chapter)
    let table = PanelReport(panel).csv

    // Viet Nam's tariff has the 96 chapters of the nomenclature, 77 being kept free, and the header is a row.
    #expect(table.split(separator: "\n").count == 97)
  }

  @Test("protection of an activity")
  func protection() throws {
    let library = try LawLibrary(ScheduleFolder(at: "Schedules"))
    let file = try SourceFile.read("Fixtures/protection/illustrative.csv")
    let answer = try library.protection(file, on: "2026-02-02")
    let names = answer.entries.map(\.activity.name)

    // The activities of the file, in its order.
    let rows = try Fixtures.text("protection/illustrative.csv").split(separator: "\n").dropFirst()
    #expect(!names.isEmpty && names.allSatisfy { name in rows.contains { $0.contains(name) } })
  }

  @Test("tariffs over the years")
  func series() throws {
    let library = try LawLibrary(ScheduleFolder(at: "Schedules"))
    var question = SeriesQuestion(groups: ["ASEAN-6"])
    question.firstYear = 1993
    let answer = try library.series(question)
    let first = answer.series.first?.points.first

    #expect(first?.year == 1993)
  }

  @Test("a proof checked")
  func proof() throws {
    let library = try LawLibrary(ScheduleFolder(at: "Schedules"))
    let file = try SourceFile.read("Fixtures/proofs/pump.json")
    let answer = try library.checkProof(file)
    let open = answer.missing

    // The case that the article prints: every rule that can be judged is met.
    #expect(open.isEmpty)
  }

  @Test("a list imported")
  func list() throws {
    let recipe = try Recipe.read(SourceFile.read("Schedules/recipes/ID-ahtn2022.json"))
    let list = try SourceFile.read("Fixtures/import/ID-ahtn2022.csv")
    let answer = try ImportAnswer(of: list, by: recipe)
    let same = try answer.compared(with: "Fixtures/schedules/excerpt").isSame  // true

    #expect(same)
  }

  @Test("a file of claims assessed")
  func assess() throws {
    struct Sink: AnswerSink {
      var answers: [UInt8] = []
      var rejects: [Diagnostic] = []
      mutating func write(_ lines: [UInt8]) { answers += lines }
      mutating func reject(_ diagnostic: Diagnostic) { rejects.append(diagnostic) }
    }
    let library = try LawLibrary(ScheduleFolder(at: "Schedules"))
    let file = try SourceFile.read("Fixtures/claims/cars.csv")
    var sink = Sink()
    let counts = try library.assess(file, into: &sink)  // 4 rows, 1 rejected

    // The fourth row has a 30th of February.
    #expect(counts.rows == 4 && counts.rejected == 1 && sink.rejects.count == 1)
    #expect(!sink.answers.isEmpty)
  }

  @Test("a project held against the schemes")
  func project() throws {
    let library = try LawLibrary(ScheduleFolder(at: "Schedules"))
    let file = try SourceFile.read("Fixtures/claims/gearbox-project.json")
    let (project, answers) = try library.test(project: file)
    let taken = answers.filter { $0.outcome == .met }.map(\.scheme.id)  // BBC among them

    #expect(project.isIllustrative && taken.contains("BBC"))
  }

  @Test("a good valued")
  func value() throws {
    let library = try LawLibrary(ScheduleFolder(at: "Schedules"))
    let claim = try SourceFile.read("Fixtures/claims/machine-under-cfr.json")
    let answer = try library.determine(claim)
    let text = DeterminationReport(answer).text(.plain)  // how the value is worked out

    // The price of 10,400 CFR, and what the article adds to it.
    #expect(text.contains("price 10400.00; value 10650.00"))
  }

  @Test("what was owed through the years")
  func calendar() throws {
    let library = try LawLibrary(ScheduleFolder(at: "Schedules"))
    let base = try SourceFile.read("Fixtures/reductions/illustrative-base.csv")
    let owed = try library.derive(DerivationQuestion(base: base, member: .vietNam))
    let reports = DerivedScheduleReport.reports(of: owed, from: 2004, to: 2015)
    let text = reports.map { $0.text(.plain) }.joined()

    // A line of the Temporary Exclusion List of Viet Nam owes 5 per cent from 2006, and nothing is left in 2015.
    #expect(text.contains("2006-01-01   5 %") && text.contains("2015-01-01   0 %"))
  }

  @Test("a rule of origin read")
  func rule() throws {
    let rule = try OriginRule(notation: "RVC 40 or CTH except from 2403, 2404")
    let printed = rule.description  // RVC40 or CTH except from 2403, 2404

    #expect(printed == "RVC40 or CTH except from 2403, 2404")
  }
}
