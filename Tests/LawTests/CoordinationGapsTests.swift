import AFTA
import TestSupport
import Testing

/// Countries' plans of which some lack what the comparison needs, against arithmetic that stands here.
@Suite("Coordination: what is not there") struct CoordinationGapsTests {
  private func country(
    _ code: String, requirement: String? = nil, make: String? = nil, outside: String? = "100.00"
  ) -> SourceFile {
    let asked = requirement.map { #""requirement": "\#($0)", "# } ?? ""
    let made = make.map { #", "make": \#($0)"# } ?? ""
    let bought = outside.map { #", "outside": "\#($0)""# } ?? ""
    return SourceFile(
      name: "\(code).json",
      text: #"""
        { "format": 1, "country": "\#(code)", "currency": "USD", "vehicles": 100, \#(asked)
          "parts": [{ "name": "engine", "mfn": "10"\#(bought)\#(made) }] }
        """#)
  }

  private func coordinate(_ files: [SourceFile]) throws -> CoordinationCase {
    try #require(try Coordination.of(files, on: CoordinationTerms()).cases.first)
  }

  @Test("a set whose programmes no plan keeps has no worth, and objects to nothing")
  func worthless() throws {
    // Indonesia alone makes the part, and Malaysia and Thailand meet their programmes with it alone.
    let one = try coordinate([
      country("TH", requirement: "50"), country("MY", requirement: "50"),
      country(
        "ID", make: #"{ "from": 2025, "price": "130.00", "tooling": "0.00", "freight": "5.00" }"#),
    ])
    let game = try #require(one.game)
    // Of ID, MY and TH: MY is 2, TH is 4, both are 6.
    #expect(one.worthless == [2, 4, 6])
    #expect(one.without == [6])
    #expect(game.objections(to: game.gains)?.isEmpty == true)
    #expect(game.shapleyShares == nil)
    // On each of 100: 135 in place of 110, of which 10 were duty that is collected no more.
    #expect(game.gains == [ExactFraction(0), ExactFraction(-350_000), ExactFraction(-350_000)])
  }

  @Test("of the others is told where one country cannot stay alone")
  func unable() throws {
    let one = try coordinate([
      country("MY", outside: nil),
      country(
        "TH",
        make: #"{ "from": 2026, "price": "90.00", "tooling": "1000.00", "freight": "5.00" }"#),
    ])
    let alone = try #require(one.figures[.alone])
    #expect(alone[0] == nil)
    // 100 at 90 and tooling of 1,000.
    #expect(alone[1]?.cost == ExactFraction(1_000_000))
    let game = try #require(one.game)
    // Two bear the tooling: 500 saved.
    #expect(game.gains == [nil, ExactFraction(50_000)])
    #expect(one.isInCore == nil)
  }

  @Test("nothing is sent where carriage is not said, which is named")
  func noFreight() throws {
    let answer = try Coordination.of(
      [
        country("MY"),
        country("TH", make: #"{ "from": 2026, "price": "50.00", "tooling": "0.00" }"#),
      ], on: CoordinationTerms())
    #expect(answer.cases.first?.complemented.sources == [[.outside, .maker(1)]])
    let isNamed = answer.unsaid.contains {
      $0.place == "TH: parts 'engine': make.freight" && $0.effect == .notSent
    }
    #expect(isNamed)
  }
}
