import TariffLaw
import TestSupport
import Testing

@Suite("Concordance") struct ConcordanceTests {
  @Test("each candidate has the code among its sources, and the other way about", arguments: 0..<50)
  func adjoint(seed: Int) {
    let made = Made(seed: seed)
    let table = made.table(.hs2017, .hs2012)
    for left in made.codes {
      for right in made.codes {
        #expect(
          table.candidates(for: left).contains(right) == table.sources(of: right).contains(left))
      }
    }
  }

  @Test("the inverse holds the same pairs, and its inverse is the table", arguments: 0..<50)
  func inverse(seed: Int) {
    let table = Made(seed: seed).table(.hs2017, .hs2012)
    let inverse = table.inverse
    #expect(inverse.from == .hs2012)
    #expect(inverse.to == .hs2017)
    #expect(inverse.pairs.map { Concordance.Pair($0.to, $0.from) }.sorted() == table.pairs)
    #expect(inverse.inverse.pairs == table.pairs)
  }

  @Test("pairs are in order, each once, whatever the order in which they came", arguments: 0..<50)
  func pairs(seed: Int) {
    var made = Made(seed: seed)
    let pairs = made.pairs()
    let table = Concordance(
      from: .hs2017, to: .hs2012, pairs: (pairs + pairs).shuffled(using: &made))
    #expect(table.pairs == Set(pairs).sorted())
    #expect(table.codes == Set(pairs.map(\.from)).sorted())
  }

  @Test("a way through an edition finds what is found step by step", arguments: 0..<50)
  func composition(seed: Int) {
    var made = Made(seed: seed)
    let first = made.nextTable(.hs2017, .hs2012)
    let second = made.nextTable(.hs2012, .hs2007)
    let both = first.followed(by: second)
    for code in made.codes {
      let byHand = first.candidates(for: code).flatMap { second.candidates(for: $0) }
      #expect(Array(both.candidates(for: code)) == Set(byHand).sorted())
    }
    #expect(both.inverse.pairs == second.inverse.followed(by: first.inverse).pairs)
    let third = made.nextTable(.hs2007, .hs2002)
    #expect(
      both.followed(by: third).pairs == first.followed(by: second.followed(by: third)).pairs)
  }

  @Test("relations are counted on both sides", arguments: 0..<50)
  func relations(seed: Int) {
    var made = Made(seed: seed)
    let pairs = Set(made.pairs())
    let table = Concordance(from: .hs2017, to: .hs2012, pairs: Array(pairs))
    for code in made.codes {
      let own = pairs.filter { $0.from == code }
      let others = pairs.filter { pair in
        pair.from != code && own.contains { $0.to == pair.to }
      }
      let expected: Concordance.Relation? =
        switch (own.count, others.isEmpty) {
        case (0, _): nil
        case (1, true): .oneToOne
        case (1, false): .manyToOne
        case (_, true): .oneToMany
        case (_, false): .manyToMany
        }
      #expect(table.relation(of: code) == expected)
    }
  }

  @Test("the way between editions has every edition between, in order")
  func ways() {
    #expect(HSEdition.hs2012.way(to: .hs1996) == [.hs2012, .hs2007, .hs2002, .hs1996])
    #expect(HSEdition.ahtn2017.way(to: .ahtn2022) == [.hs2017, .hs2022])
    #expect(HSEdition.hs2007.way(to: .hs2007) == [.hs2007])
    #expect(HSEdition.hs1992.neighbours == [.hs1996])
    #expect(HSEdition.ahtn2012.neighbours == [.hs2007, .hs2017])
    #expect(
      HSEdition.harmonizedSystems.map(\.rawValue)
        == HSEdition.harmonizedSystems.map(\.rawValue).sorted())
    #expect(HSEdition.harmonizedSystems.count == 7)
  }
}

/// Made tables of a few codes, so that splits and joins are frequent.
private struct Made: RandomNumberGenerator {
  private var random: Seeded
  let codes: [HSCode] = (1...8).compactMap { HSCode("01010\($0)") }

  init(seed: Int) {
    random = Seeded(seed: seed)
  }

  mutating func next() -> UInt64 { random.next() }

  mutating func pairs() -> [Concordance.Pair] {
    (0..<Int.random(in: 0...14, using: &random)).compactMap { _ in
      guard let left = codes.randomElement(using: &random),
        let right = codes.randomElement(using: &random)
      else { return nil }
      return Concordance.Pair(left, right)
    }
  }

  mutating func nextTable(_ from: HSEdition, _ to: HSEdition) -> Concordance {
    Concordance(from: from, to: to, pairs: pairs())
  }

  func table(_ from: HSEdition, _ to: HSEdition) -> Concordance {
    var copy = self
    return copy.nextTable(from, to)
  }
}
