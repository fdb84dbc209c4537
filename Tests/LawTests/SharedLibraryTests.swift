import AFTA
import Foundation
import TestLaw
import TestSupport
import Testing

/// Requests that share one library at once get the answers that they get one after another.
@Suite("A library that tasks share") struct SharedLibraryTests {
  private static let tasks = 8

  /// The answer to a claim, or what is wrong with it.
  private static func answer(_ claim: JSONDocument, by library: LawLibrary) -> String {
    do {
      let file = try SourceFile(name: "claim.json", bytes: claim.bytes())
      return try DeterminationReport(library.determine(file)).json.compact
    } catch {
      return "\(error)"
    }
  }

  @Test("eight at once agree with one after another")
  func agreement() async throws {
    let all = try DeterminationCase.asked().map(\.question)
    let step = max(1, all.count / 160)
    let claims = stride(from: 0, to: all.count, by: step).map { all[$0] }
    try #require(claims.count > 100)
    // A library of its own, so that schedules are read while tasks ask for them.
    let folder = try ScheduleFolder(at: Fixtures.schedules.path)
    let shared = try LawLibrary(folder)
    let answers = await withTaskGroup(of: (Int, [String]).self) { group in
      for task in 0..<Self.tasks {
        group.addTask {
          // Each begins elsewhere, and three in four claims are asked by several tasks.
          let own = claims.indices.filter { $0 % 4 == 0 || $0 % Self.tasks == task }
          let start = own.count * task / Self.tasks
          return (task, (own[start...] + own[..<start]).map { Self.answer(claims[$0], by: shared) })
        }
      }
      return await group.reduce(into: [Int: [String]]()) { $0[$1.0] = $1.1 }
    }
    let expected = try claims.map { try Self.answer($0, by: ShippedLaw.library) }
    var compared = 0
    for task in 0..<Self.tasks {
      let own = claims.indices.filter { $0 % 4 == 0 || $0 % Self.tasks == task }
      let start = own.count * task / Self.tasks
      let order = Array(own[start...] + own[..<start])
      let given = try #require(answers[task])
      try #require(given.count == order.count)
      for (place, answer) in zip(order, given) {
        #expect(answer == expected[place], "task \(task), claim \(place)")
        compared += 1
      }
    }
    #expect(compared > claims.count)
  }

  @Test("a library over files in memory answers as one over their folder")
  func memory() throws {
    let files = try ShippedFiles.all()
    try #require(files.count > 100)
    let library = try LawLibrary(FilesInMemory(files))
    let all = try DeterminationCase.asked().map(\.question)
    for place in stride(from: 0, to: all.count, by: max(1, all.count / 20)) {
      #expect(
        Self.answer(all[place], by: library)
          == (try Self.answer(all[place], by: ShippedLaw.library)))
    }
  }

  @Test("what one assumes or adds, the others do not see")
  func assuming() throws {
    let shared = try ShippedLaw.library
    let other = try shared.assuming([(name: "duty.rounding", value: "down")])
    #expect(shared.law.assumed.isEmpty && other.law.assumed.count == 1)
    let file = SourceFile(
      name: "own-approvals.json", text: try Fixtures.text("claims/own-approvals.json"))
    let own = try other.adding(registry: file)
    let aico = SchemeID("AICO")
    #expect(own.register(of: aico).values.count > other.register(of: aico).values.count)
    #expect(own.law.assumed.count == 1)
  }
}
