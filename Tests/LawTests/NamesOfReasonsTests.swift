import AFTA
import TestSupport
import Testing

/// What an answer leans on can be looked up: each name is of the law, or is told to be of the claim.
@Suite("Names under which answers lean on something") struct NamesOfReasonsTests {
  @Test("are found in the law, or are told to be none of it")
  func found() throws {
    let library = try Shipped.library
    var names: Set<String> = []
    // Each fifth case, which leaves no file out and names nearly all.
    for (place, fixture) in try DeterminationCase.asked().enumerated() where place % 5 == 0 {
      let determination = try Shipped.determine(fixture.question, name: fixture.file)
      names.formUnion(determination.caveats.map(\.id))
    }
    try #require(names.count > 80)
    for name in names.sorted() {
      do throws(AnswerProblem) {
        let extract = try library.extract(.named(name))
        #expect(!extract.isEmpty, "\(name)")
      } catch {
        let message = "\(error)"
        #expect(message.contains("is no name of the law: it is "), "\(name): \(message)")
      }
    }
  }

  @Test(
    "show the provision on which they rest",
    arguments: [
      ("cept.direct_consignment", "CEPT Rules of Origin (2003) rule 5"),
      ("atiga.wholly_obtained.a.gives", "ATIGA art. 27(a)"),
      ("bbc.member.TH", "BBC s. 1"), ("pta.non_originating_value", "PTA Annex I on value"),
    ])
  func provision(name: String, citation: String) throws {
    let provisions = try Shipped.library.extract(.named(name)).provisions
    #expect(
      provisions.contains { $0.citation.description == citation }, "\(provisions.map(\.citation))")
  }
}
