import TariffLaw
import Testing

@Suite("Lines that commitments are about") struct CommittedLineTests {
  @Test("the base is the rate less the share that the margin takes off, exactly")
  func base() throws {
    let line = try CommittedLine(
      rate: Percentage(30), marginOfPreference: Percentage(50), list: .inclusion)
    #expect(line.base == ExactFraction(3, over: 20))
    let whole = try CommittedLine(
      rate: Percentage(30), marginOfPreference: .whole, list: .inclusion)
    #expect(whole.base == ExactFraction(0))
    let highest = try CommittedLine(rate: .highestRate, list: .inclusion)
    #expect(highest.base == ExactFraction(10_000))
  }

  @Test("rates and margins that no tariff has are refused, and not taken for others")
  func refused() {
    let beyond = Percentage(millionths: 1)
    for (rate, margin) in [
      (Percentage.highestRate + beyond, nil), (.zero - beyond, nil),
      (Percentage(30), .whole + beyond), (Percentage(30), .zero - beyond),
    ] as [(Percentage, Percentage?)] {
      #expect(throws: NotationProblem.self) {
        try CommittedLine(rate: rate, marginOfPreference: margin, list: .inclusion)
      }
    }
  }
}
