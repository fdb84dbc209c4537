import TariffLaw
import TestSupport
import Testing

@testable import TariffStatistics

/// What must hold of every change: its parts sum to the whole exactly, and each is nought without its cause.
@Suite("Change of a mean") struct ChangeOfMeanTests {
  private static func mean(_ random: inout Seeded, of members: [Country]) -> WeighedMean {
    WeighedMean(
      Dictionary(
        uniqueKeysWithValues: members.map {
          (
            $0,
            WeighedMean.Term(
              value: ExactFraction(Int128.random(in: 0...4000, using: &random), over: 100).reduced,
              weight: Int128.random(in: 1...12_000, using: &random))
          )
        }))
  }

  private static let all = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
    .compactMap(Country.init(_:))

  @Test("the parts sum to the whole", arguments: 0..<200)
  func sum(seed: Int) throws {
    var random = Seeded(seed: seed)
    let stayed = Array(
      Self.all.shuffled(using: &random).prefix(Int.random(in: 1...6, using: &random)))
    let rest = Self.all.filter { !stayed.contains($0) }.shuffled(using: &random)
    let left = Array(rest.prefix(Int.random(in: 0...2, using: &random)))
    let joined = Array(rest.dropFirst(2).prefix(Int.random(in: 0...2, using: &random)))
    let old = Self.mean(&random, of: stayed + left)
    let new = Self.mean(&random, of: stayed + joined)
    let change = try #require(ChangeOfMean(from: old, to: new))
    let sum = change.rates.adding(change.weights)?.adding(change.entry)?.adding(change.exit)
    #expect(sum == change.whole)
    let start = try #require(old.mean)
    #expect(start.adding(change.whole) == new.mean)
    #expect(change.joined == joined.sorted() && change.left == left.sorted())
    if joined.isEmpty { #expect(change.entry == ExactFraction(0)) }
    if left.isEmpty { #expect(change.exit == ExactFraction(0)) }
  }

  @Test("nothing but rates changes: all is their part")
  func rates() throws {
    var random = Seeded(seed: 1)
    let old = Self.mean(&random, of: Self.all)
    let new = WeighedMean(
      old.terms.mapValues {
        WeighedMean.Term(value: $0.value.adding(ExactFraction(1)) ?? $0.value, weight: $0.weight)
      })
    let change = try #require(ChangeOfMean(from: old, to: new))
    #expect(change.rates == ExactFraction(1) && change.whole == ExactFraction(1))
    #expect(change.weights == ExactFraction(0))
  }

  @Test("no member in both years: no parts")
  func strangers() {
    var random = Seeded(seed: 2)
    let old = Self.mean(&random, of: Array(Self.all.prefix(2)))
    #expect(ChangeOfMean(from: old, to: Self.mean(&random, of: Array(Self.all.suffix(2)))) == nil)
  }
}
