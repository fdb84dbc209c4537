import ComponentSourcing
import Testing

/// Answers and bounds that were tampered with; the problem is small enough to see what is right.
///
/// Three parts, each cheap and heavy or dear and light: (10, 100) or (40, 50); (20, 80) or (35, 40); (5, 60) or (50, 0).
/// All cheap cost 35 and weigh 240. Within 200 the second part must be light: 50 and 200, exactly at the limit; the
/// others that fit cost 65 or more.
@Suite struct CertificateCheckTests {
  private let problem: BillProblem
  private let answer: BillAnswer

  init() throws {
    let parts = [[(10, 100), (40, 50)], [(20, 80), (35, 40)], [(5, 60), (50, 0)]].map { options in
      options.map { SupplyOption(cost: $0.0, nonOriginating: $0.1) }
    }
    problem = try #require(BillProblem(parts, limit: 200))
    answer = try #require(problem.solve())
  }

  private func tampered(
    choices: [Int]? = nil, cost: Int64? = nil, price: ContentPrice? = nil, bound: Int128? = nil,
    isOptimal: Bool = true
  ) -> BillAnswer {
    let choices = choices ?? answer.choices
    let totals = problem.totals(of: choices) ?? answer.totals
    return BillAnswer(
      choices: choices,
      totals: SupplyOption(
        cost: cost ?? totals.cost, nonOriginating: totals.nonOriginating),
      certificate: BillCertificate(
        price: price ?? answer.certificate.price, bound: bound ?? answer.certificate.bound,
        order: answer.certificate.order), isOptimal: isOptimal)
  }

  @Test func `The answer itself passes`() throws {
    #expect(answer.choices == [0, 1, 0])
    #expect(answer.totals == SupplyOption(cost: 50, nonOriginating: 200))
    try CertificateCheck.verify(answer, of: problem)
  }

  @Test func `A bill that is none is refused`() {
    #expect(throws: CertificateCheck.Refusal.notABill) {
      try CertificateCheck.verify(tampered(choices: [0, 1]), of: problem)
    }
    #expect(throws: CertificateCheck.Refusal.notABill) {
      try CertificateCheck.verify(tampered(choices: [0, 2, 0]), of: problem)
    }
  }

  @Test func `Another cost is refused`() {
    #expect(
      throws: CertificateCheck.Refusal.otherTotals(SupplyOption(cost: 50, nonOriginating: 200))
    ) { try CertificateCheck.verify(tampered(cost: 49), of: problem) }
  }

  @Test func `A bill above the limit is refused`() {
    #expect(throws: CertificateCheck.Refusal.aboveLimit(by: 40)) {
      try CertificateCheck.verify(tampered(choices: [0, 0, 0]), of: problem)
    }
  }

  @Test func `A dearer bill is refused`() {
    #expect(throws: CertificateCheck.Refusal.cheaperBill(cost: 50)) {
      try CertificateCheck.verify(tampered(choices: [1, 1, 0]), of: problem)
    }
  }

  @Test func `Another price or bound is refused`() throws {
    let bound = answer.certificate.bound
    #expect(throws: CertificateCheck.Refusal.otherBound(bound)) {
      try CertificateCheck.verify(tampered(bound: bound + 1), of: problem)
    }
    let price = try #require(ContentPrice(7, over: 3))
    #expect(throws: CertificateCheck.Refusal.otherBound(price.bound(of: problem))) {
      try CertificateCheck.verify(tampered(price: price), of: problem)
    }
  }

  @Test func `An answer that does not claim to be proven is no proof`() {
    #expect(throws: CertificateCheck.Refusal.notClaimed) {
      try CertificateCheck.verify(tampered(isOptimal: false), of: problem)
    }
  }

  @Test func `A bound above the cheapest bill is refused, any below holds`() throws {
    for cost in Int64(0)...50 {
      try CertificateCheck.verify(noneBelow: cost, in: problem, by: answer.certificate)
    }
    #expect(throws: CertificateCheck.Refusal.cheaperBill(cost: 50)) {
      try CertificateCheck.verify(noneBelow: 51, in: problem, by: answer.certificate)
    }
  }

  @Test func `A search that is ended has a bill within the limit and a bound that holds`() throws {
    var (open, proven, unmet) = (0, 0, 0)
    for seed in 0..<400 {
      let problem = try #require(MadeUpBills.small(seed: seed))
      let stopped = problem.solve(within: SearchLimits(states: 0))
      guard let stopped else {
        #expect(MadeUpBills.enumerated(problem) == nil)
        unmet += 1
        continue
      }
      #expect(stopped.totals.nonOriginating <= problem.limit)
      let certificate = stopped.certificate
      let least = try #require(MadeUpBills.enumerated(problem))
      #expect(certificate.bound <= certificate.price.denominator * Int128(least))
      if stopped.isOptimal {
        #expect(stopped.totals.cost == least)
        proven += 1
      } else {
        open += 1
      }
    }
    #expect(open > 0 && proven > 0 && unmet > 0, "\(open) open, \(proven) proven, \(unmet) unmet")
  }

  @Test func `Problems that cannot be met, or are none`() throws {
    #expect(
      try #require(BillProblem([[SupplyOption(cost: 1, nonOriginating: 5)]], limit: 4)).solve()
        == nil)
    #expect(try #require(BillProblem([[]], limit: 4)).solve() == nil)
    #expect(try #require(BillProblem([], limit: 0)).solve()?.totals.cost == 0)
    #expect(BillProblem([[SupplyOption(cost: -1, nonOriginating: 0)]], limit: 4) == nil)
    #expect(BillProblem([[SupplyOption(cost: .max, nonOriginating: 0)]], limit: 4) == nil)
    #expect(BillProblem([[SupplyOption(cost: 0, nonOriginating: .max)]], limit: 4) == nil)
  }
}
