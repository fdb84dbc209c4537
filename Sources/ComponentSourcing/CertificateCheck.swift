/// Verifies an answer from the problem and the answer alone; shares no code with the search.
///
/// The bound is computed anew from the price. Options whose excess reaches the gap cannot be part of a cheaper
/// bill. The bills of the remaining ones are built up part by part as pairs of value and cost, of which only
/// those are kept that no other beats in both: the last list shows whether a cheaper one exists.
public enum CertificateCheck {
  /// Why an answer or a bound is not accepted.
  public enum Refusal: Error, Equatable, Sendable {
    /// The choices are not one option for each part.
    case notABill
    /// The bill costs, or brings in, something else than is said.
    case otherTotals(SupplyOption)
    /// The bill brings in more non-originating value than allowed.
    case aboveLimit(by: Int64)
    /// The price proves another bound than is said.
    case otherBound(Int128)
    /// A bill of this cost is within the limit.
    case cheaperBill(cost: Int64)
    /// There are more bills to go through than the check was allowed.
    case tooManyBills
    /// The answer does not claim to be optimal.
    case notClaimed
    /// A branch that is said to hold no bill holds some.
    case notImpossible
    /// A branch is taken twice, or on a supplier that there is not.
    case notASplit
  }

  /// Passes if the answer is a bill within the limit and none is cheaper.
  public static func verify(
    _ answer: BillAnswer, of problem: BillProblem, billLimit: Int = 20_000_000
  ) throws(Refusal) {
    guard let totals = problem.totals(of: answer.choices) else { throw .notABill }
    guard totals == answer.totals else { throw .otherTotals(totals) }
    guard totals.nonOriginating <= problem.limit else {
      throw .aboveLimit(by: totals.nonOriginating - problem.limit)
    }
    guard answer.isOptimal else { throw .notClaimed }
    try verify(noneBelow: totals.cost, in: problem, by: answer.certificate, billLimit: billLimit)
  }

  /// Passes if no bill within the limit costs less than a cost.
  public static func verify(
    noneBelow cost: Int64, in problem: BillProblem, by certificate: BillCertificate,
    billLimit: Int = 20_000_000
  ) throws(Refusal) {
    let price = certificate.price
    let bound = price.bound(of: problem)
    guard bound == certificate.bound else { throw .otherBound(bound) }
    let gap = price.denominator * Int128(cost) - bound
    if let cheaper = try cheaper(than: cost, gap, price, certificate.order, problem, billLimit) {
      throw .cheaperBill(cost: cheaper)
    }
  }

  private static func cheaper(
    than cost: Int64, _ gap: Int128, _ price: ContentPrice, _ order: [Int], _ problem: BillProblem,
    _ billLimit: Int
  ) throws(Refusal) -> Int64? {
    guard gap > 0 else { return nil }
    let rest = problem.parts.map { options -> [(option: SupplyOption, excess: Int128)] in
      let least = options.map(price.priced).min() ?? 0
      return options.map { ($0, price.priced($0) - least) }.filter { $0.excess < gap }
    }
    // Fixed parts first, then the advised order, then whatever it left out.
    let open = rest.indices.filter { rest[$0].count > 1 }
    let advised = order.filter(Set(open).contains)
    let left = open.filter { !Set(advised).contains($0) }
    guard Set(advised).count == advised.count else { throw .notABill }
    let fixed = rest.filter { $0.count == 1 }.map { $0[0] }
    var bills = [
      Bill(
        value: fixed.reduce(0) { $0 + $1.option.nonOriginating },
        cost: fixed.reduce(0) { $0 + $1.option.cost }, excess: fixed.reduce(0) { $0 + $1.excess })
    ]
    let path = advised + left
    var (least, most) = ([Int64](repeating: 0, count: path.count + 1), [Int64]())
    most = least
    for place in path.indices.reversed() {
      let values = rest[path[place]].map(\.option.nonOriginating)
      least[place] = least[place + 1] + (values.min() ?? 0)
      most[place] = most[place + 1] + (values.max() ?? 0)
    }
    var seen = 0
    for (place, part) in path.enumerated() {
      let longer = bills.flatMap { bill in
        rest[part].compactMap { option, excess -> Bill? in
          let next = Bill(
            value: bill.value + option.nonOriginating, cost: bill.cost + option.cost,
            excess: bill.excess + excess)
          let unused = max(0, problem.usableLimit - next.value - most[place + 1])
          let isOpen =
            next.value + least[place + 1] <= problem.limit
            && next.excess + price.numerator * Int128(unused) < gap
          return isOpen ? next : nil
        }
      }
      bills = undominated(longer)
      seen += bills.count
      guard seen <= billLimit else { throw .tooManyBills }
    }
    return bills.lazy.filter { $0.value <= problem.limit && $0.cost < cost }.map(\.cost).min()
  }

  private struct Bill {
    let value: Int64
    let cost: Int64
    let excess: Int128
  }

  private static func undominated(_ bills: [Bill]) -> [Bill] {
    var kept: [Bill] = []
    for bill in bills.sorted(by: { ($0.value, $0.cost) < ($1.value, $1.cost) })
    where kept.last.map({ bill.cost < $0.cost }) ?? true {
      kept.append(bill)
    }
    return kept
  }
}
