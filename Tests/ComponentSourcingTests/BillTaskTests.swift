import ComponentSourcing
import SourcingProof
import TestSupport
import Testing

@Suite struct BillProblemTests {
  @Test(arguments: 0..<8)
  func `The cheapest bill is that of an enumeration`(block: Int) throws {
    var (met, unmet) = (0, 0)
    for seed in block * 250..<(block + 1) * 250 {
      let problem = try #require(MadeUpBills.small(seed: seed))
      let answer = problem.solve()
      #expect(answer?.totals.cost == MadeUpBills.enumerated(problem), "seed \(seed)")
      guard let answer else {
        unmet += 1
        continue
      }
      met += 1
      #expect(answer.isOptimal)
      let parts = problem.parts.map { $0.map { ($0.cost, $0.nonOriginating) } }
      let cost = answer.totals.cost
      #expect(BillProof.isCheaper(than: cost, in: parts, limit: problem.limit) == false)
      #expect(BillProof.isCheaper(than: cost + 1, in: parts, limit: problem.limit) == true)
    }
    #expect(met > 100 && unmet > 0, "\(met) met, \(unmet) not")
  }
}
