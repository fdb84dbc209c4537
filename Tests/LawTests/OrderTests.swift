import AFTA
import Foundation
import TestLaw
import TestSupport
import Testing

/// No order of folders, files or rows decides anything.
@Suite("Order") struct OrderTests {
  /// A copy of the law in a folder of its own, which is removed with it.
  private final class Copy {
    let root: URL

    init() throws {
      root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try FileManager.default.copyItem(at: Fixtures.schedules, to: root)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    /// The names of the folders of schemes.
    func schemes() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: root.path).sorted().filter {
        FileManager.default.fileExists(atPath: root.appending(path: "\($0)/scheme.json").path)
      }
    }

    /// Gives the folders of schemes names in the opposite order.
    func rename() throws -> Int {
      let names = try schemes()
      for (place, name) in names.enumerated() {
        try FileManager.default.moveItem(
          at: root.appending(path: name),
          to: root.appending(path: "x\(100 + names.count - place)"))
      }
      return names.count
    }

    /// Puts what each file of a scheme lists into another order; gives how many lists it changed.
    func shuffle(seed: Int) throws -> Int {
      var random = Seeded(seed: seed)
      var changed = 0
      for scheme in try schemes() {
        let folder = root.appending(path: scheme)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
          let file = folder.appending(path: name)
          if name.hasSuffix(".json") {
            guard
              case .object(let members) = try JSONDocument(
                String(contentsOf: file, encoding: .utf8))
            else { continue }
            let mixed = members.mapValues { value -> JSONDocument in
              guard case .list(let entries) = value, entries.count > 1 else { return value }
              changed += 1
              return .list(entries.shuffled(using: &random))
            }
            try Data(JSONDocument.object(mixed).bytes()).write(to: file)
          } else if name.hasSuffix(".csv") {
            let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            guard rows.count > 2, let header = rows.first else { continue }
            changed += 1
            let mixed = [header] + rows.dropFirst().shuffled(using: &random)
            try Data((mixed.joined(separator: "\n") + "\n").utf8).write(to: file)
          }
        }
      }
      return changed
    }

    func library() throws -> LawLibrary { try LawLibrary(ScheduleFolder(at: root.path)) }
  }

  private func answer(_ fixture: DeterminationCase, _ library: LawLibrary) throws -> JSONDocument {
    let claim = SourceFile(name: fixture.file, bytes: try fixture.question.bytes())
    var answer = try JSONDocument(
      DeterminationReport(try library.determine(claim)).json.compact)
    answer["rests_on"] = .null
    return answer
  }

  @Test("the names of folders change no answer")
  func folders() throws {
    let copy = try Copy()
    #expect(try copy.rename() > 20)
    let library = try copy.library()
    var compared = 0
    for fixture in try DeterminationCase.asked() {
      let expected = try answer(fixture, ShippedLaw.library)
      #expect(try answer(fixture, library) == expected, "\(fixture.name)")
      compared += 1
    }
    #expect(compared > 700)
  }

  @Test("the order of what files list changes no answer", arguments: 0..<2)
  func rows(seed: Int) throws {
    let copy = try Copy()
    #expect(try copy.shuffle(seed: seed) > 50)
    let library = try copy.library()
    var compared = 0
    for (place, fixture) in try DeterminationCase.asked().enumerated() where place % 3 == seed {
      let expected = try answer(fixture, ShippedLaw.library)
      #expect(try answer(fixture, library) == expected, "\(fixture.name)")
      compared += 1
    }
    #expect(compared > 200)
  }

  /// What was asked before could decide where answers share what was resolved.
  @Test("the order of questions changes no answer")
  func questions() throws {
    let library = try ShippedLaw.library
    for setting in [
      ("TH", "2006-06-01", "MY", "8703.23", "8413.70"),
      ("VN", "2026-02-02", "TH", "8703.23", "8413.70"),
    ] {
      let claims = [(setting.4, ""), (setting.3, ""), (setting.4, Self.valuation)].map {
        code, more in
        SourceFile(
          name: "claim.json",
          text: """
            { "format": 1, "scheme": "\(setting.1 < "2010" ? "CEPT" : "ATIGA")", "on": "\(setting.1)",
              "from": "\(setting.2)", "to": "\(setting.0)", "currency": "USD",
              "good": { "code": "\(code)", "fob": "100.00" }\(more) }
            """)
      }
      let alone = try claims.map { try answer($0, library.under(library.law)) }
      let shared = library.under(library.law)
      let backwards = library.under(library.law)
      #expect(try claims.map { try answer($0, shared) } == alone)
      #expect(try claims.reversed().map { try answer($0, backwards) } == alone.reversed())
    }
  }

  private static let valuation =
    #", "valuation": { "price": "100.00", "term": "FOB", "freight": "5.00", "insurance": "1.00" }"#

  private func answer(_ claim: SourceFile, _ library: LawLibrary) throws -> String {
    DeterminationReport(try library.determine(claim)).json.compact
  }

  @Test("among codes for which rules are assumed the narrower counts")
  func assumedRules() throws {
    let copy = try Copy()
    let file = copy.root.appending(path: "assumptions.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    var document = try JSONDocument(text)
    guard case .list(var all) = document["assumptions"],
      var wide = all.first(where: { $0["name"] == .text("atiga.product_rule.8703") })
    else {
      Issue.record("no rule is assumed for 8703")
      return
    }
    wide["name"] = .text("atiga.product_rule.87")
    wide["value"] = .text("RVC55")
    wide["choices"] = .null
    all.insert(wide, at: 0)
    document["assumptions"] = .list(all)
    try Data(document.bytes()).write(to: file)
    let day = Day("2026-02-02")
    let law = try copy.library().law
    let regime = try #require(
      law.scheme(SchemeID("ATIGA")).flatMap { law.regime(of: $0, on: day) })
    let rule = { (code: String) in
      HSCode(code).flatMap {
        regime.assumedRules.value(regime.scheme, within: $0.paddedRange, on: day)
      }.map { "\($0.rule.value)" }
    }
    #expect(rule("8703.23") == "RVC40")
    #expect(rule("8703") == "RVC40")
    #expect(rule("8704") == "RVC55")
    #expect(rule("8503") == nil)
  }
}
