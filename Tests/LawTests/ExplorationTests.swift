import AFTA
import TestLaw
import TestSupport
import Testing

/// What would change the origin of a good, against sums worked out here: a content of 40 per cent leaves six tenths of
/// the price for what does not originate.
@Suite("what would change origin") struct ExplorationTests {
  /// A good by its price and by what each material is worth, in cents; of each whether it originates.
  private struct Made {
    let price: Int64
    let materials: [(value: Int64, isOriginating: Bool)]

    init(_ random: inout Seeded) {
      price = .random(in: 10_000...2_000_000, using: &random)
      var left = price
      materials = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        let value = Int64.random(in: 1...max(1, left / 2), using: &random)
        left -= value
        return (value, Int.random(in: 0..<6, using: &random) == 0)
      }
    }

    /// What does not originate.
    var foreign: Int64 { materials.filter { !$0.isOriginating }.reduce(0) { $0 + $1.value } }
    /// What all are worth.
    var sum: Int64 { materials.reduce(0) { $0 + $1.value } }
    /// Whether what does not originate leaves 40 per cent.
    var isMet: Bool { foreign * 10 <= price * 6 }

    var good: Good {
      var good = Good(code: "8413.70.11")
      good.edition = .ahtn2022
      good.rule = .general
      good.fob = Money(minorUnits: price, "USD")
      good.materials = materials.map { value, isOriginating in
        var material = Material()
        material.code = "8413.91"
        material.value = Money(minorUnits: value, "USD")
        material.status = isOriginating ? .originating : .nonOriginating
        material.origin = isOriginating ? .thailand : "CN"
        return material
      }
      return good
    }
  }

  private static func explored(_ made: Made) throws -> OriginDetermination {
    let question = try OriginQuestion(
      scheme: "ATIGA", from: .thailand, on: "2026-01-30", currency: "USD", good: made.good,
      criteria: [.regionalValueContent])
    return try #require(ShippedLaw.library.determine(question, exploring: true))
  }

  @Test("break-evens and single changes are those of the formula", arguments: [11, 12, 13])
  func formula(seed: Int) throws {
    var random = Seeded(seed: seed)
    var tried = (breakEvens: 0, changes: 0, isMet: 0)
    for _ in 0..<40 {
      let made = Made(&random)
      let answer = try Self.explored(made)
      let exploration = try #require(answer.exploration)
      #expect(answer.ruling.outcome == (made.isMet ? .met : .notMet), "\(made)")
      if made.isMet { tried.isMet += 1 }
      let most = made.price * 6 / 10  // The last whole cent that may not originate.
      for (place, material) in made.materials.enumerated() where !material.isOriginating {
        let others = made.foreign - material.value
        // Materials that come to more than the price contradict it, so that nothing is told beyond.
        let room = made.price - (made.sum - material.value)
        let edge = made.isMet ? min(most - others, room) : most + 1 - others
        // A material of nothing at least, and no more than the price holds beside the others.
        guard made.isMet || most >= others else { continue }
        let found = exploration.breakEvens.first { $0.driver.place == place }
        #expect(found?.last == .money(Money(minorUnits: edge, "USD")), "\(made) \(place)")
        tried.breakEvens += 1
      }
      if made.foreign > 0 {
        // The lowest price at which six tenths of it cover what does not originate.
        let least = (made.foreign * 10 + 5) / 6
        let edge = made.isMet ? least : least - 1
        let last = made.isMet ? max(edge, made.sum) : edge
        let found = exploration.breakEvens.first { $0.driver == .fob }
        #expect(found?.last == .money(Money(minorUnits: last, "USD")), "\(made)")
        tried.breakEvens += 1
      }
      for (place, material) in made.materials.enumerated() {
        let change = exploration.changes.first { $0.material.place == place }
        let other =
          made.foreign + (material.isOriginating ? material.value : -material.value)
        let turns = (other * 10 <= made.price * 6) != made.isMet
        #expect((change != nil) == turns, "\(made) \(place)")
        if change != nil { tried.changes += 1 }
      }
    }
    #expect(tried.breakEvens > 40 && tried.changes > 4, "\(tried)")
    #expect((8...36).contains(tried.isMet), "\(tried)")
  }

  @Test("a rate of exchange has its break-even, and the least amount is named")
  func exchange() throws {
    let name = "claims/pump-failing-content.json"
    let file = SourceFile(name: name, text: try Fixtures.text(name))
    let answer = try ShippedLaw.library.origin(file, exploring: true, today: "2026-02-02")
    let exploration = try #require(answer.exploration)
    // Of 1,090 six tenths are 654: beside 300 and 140 the casting of 250 euro may be worth 214, at 0.856 each.
    let rate = exploration.breakEvens.first { $0.driver == .exchange(of: "EUR") }
    #expect(rate?.beyond == .rate(856_000_000_000) && rate?.outcome == .met)
    #expect(exploration.breakEvens.count == 5)
    // The motor need fall by 61 alone; the price would have to rise by 101.67.
    #expect(exploration.cheapest?.move == 6100)
  }

  @Test("what settles most is asked first")
  func declarations() throws {
    let name = "claims/pump-short-of-content.json"
    let file = SourceFile(name: name, text: try Fixtures.text(name))
    let answer = try ShippedLaw.library.origin(file, exploring: true, today: "2026-02-02")
    // The impeller alone is open: 140 of 1,000 may count or not.
    let declaration = try #require(answer.exploration?.declarations.first)
    #expect(answer.exploration?.declarations.count == 1)
    #expect(declaration.share == ExactFraction(7, over: 50))
  }
}

extension OriginExploration.Driver {
  /// The place of the material that moves; `nil` if something else does.
  fileprivate var place: Int? {
    if case .material(let item) = self { item.place } else { nil }
  }
}
