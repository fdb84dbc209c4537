import ComponentSourcing
import Testing

@testable import TariffLaw

/// What sets of countries gain, against games whose solutions are in textbooks.
@Suite("Coordination: coalitions") struct CoalitionGameTests {
  private func fractions(_ numbers: [Int128]) -> [ExactFraction] {
    numbers.map { ExactFraction($0) }
  }

  @Test("shares of the glove game are 2/3, 1/6 and 1/6, outside the core")
  func gloves() throws {
    // The first has a left glove, the others a right one each; a pair is worth 1.
    let game = try #require(
      CoalitionGame(worths: fractions([0, 0, 0, 1, 0, 1, 0, 1]), gains: fractions([1, 0, 0])))
    let sixth = ExactFraction(1, over: 6)
    #expect(game.shapleyShares == [ExactFraction(2, over: 3), sixth, sixth])
    #expect(game.objections(to: game.gains)?.isEmpty == true)
    let against = game.objections(to: game.shapleyShares ?? [])
    // 2/3 + 1/6 is less than the 1 of a pair, by 1/6.
    #expect(against?.map(\.mask) == [0b011, 0b101])
    #expect(against?.map(\.more) == [sixth, sixth])
  }

  @Test("shares of the airport game are what each length costs, split among those who use it")
  func airport() throws {
    // Runways of 12, 20 and 33: the shares are 12/3, 12/3 + 8/2 and 12/3 + 8/2 + 13.
    let lengths: [Int128] = [12, 20, 33]
    let worths = (0..<8).map { mask in
      lengths.enumerated().filter { mask >> $0.offset & 1 == 1 }.map(\.element).max() ?? 0
    }
    let game = try #require(CoalitionGame(worths: fractions(worths), gains: fractions([0, 0, 33])))
    #expect(game.shapleyShares == fractions([4, 8, 21]))
  }

  @Test("who loses is paid what it loses, by the others in proportion")
  func payments() throws {
    let game = try #require(
      CoalitionGame(worths: fractions([0, 0, 0, 5, 0, 5, 0, 8]), gains: fractions([10, -4, 2])))
    #expect(game.losses.map(\.country) == [1])
    #expect(
      game.payments == [ExactFraction(-10, over: 3), ExactFraction(4), ExactFraction(-2, over: 3)])
    #expect(game.jointLoss == nil)
  }

  @Test("no payments help if all together lose")
  func jointLoss() throws {
    let game = try #require(
      CoalitionGame(worths: fractions([0, 0, 0, -3]), gains: fractions([1, -4])))
    #expect(game.payments == nil)
    #expect(game.jointLoss == ExactFraction(3))
  }

  @Test("a set without a worth objects to nothing, and leaves the Shapley shares open")
  func worthless() throws {
    // Two that would gain 5 by themselves object to 1; without a worth they do not, and no share can be told.
    let gains = fractions([1, 0, 4])
    let game = try #require(
      CoalitionGame(worths: fractions([0, 0, 0, 5, 0, 0, 0, 5]), gains: gains))
    #expect(game.objections(to: gains)?.map(\.mask) == [0b011])
    var worths: [ExactFraction?] = fractions([0, 0, 0, 5, 0, 0, 0, 5])
    worths[0b011] = nil
    let other = try #require(CoalitionGame(worths: worths, gains: gains))
    #expect(other.objections(to: gains)?.isEmpty == true)
    #expect(other.shapleyShares == nil)
  }

  @Test("a country whose gain is not known pays and receives nothing")
  func unknownGain() throws {
    let game = try #require(
      CoalitionGame(
        worths: [ExactFraction(0), nil, ExactFraction(0), nil, ExactFraction(0), nil, nil, nil],
        gains: [nil, ExactFraction(-4), ExactFraction(6)]))
    #expect(game.payments == [nil, ExactFraction(4), ExactFraction(-4)])
    #expect(game.jointLoss == nil)
  }

  @Test("numbers that do not fit together make no game")
  func misfit() {
    #expect(CoalitionGame(worths: fractions([0, 0]), gains: fractions([1, 2])) == nil)
    #expect(CoalitionGame(worths: fractions([0]), gains: []) == nil)
  }
}
