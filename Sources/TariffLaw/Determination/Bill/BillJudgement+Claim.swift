extension BillJudgement {
  /// Judges the bill of a claim's good; `nil` if it has none, or rules of origin are not held.
  init?(of claim: Claim, under law: ApplicableLaw) {
    guard claim.good.bill != nil, let regime = law.originRegime else { return nil }
    self.init(
      of: claim.good, madeIn: claim.from, shippedOn: claim.originDay,
      naming: claim.proof?.criteria, under: regime, law.productRules)
  }
}

extension Claim {
  /// The claim with a good that is made of a bill of several levels.
  ///
  /// - Throws: ``Problems``, all that is wrong with it.
  public func made(of bill: Bill) throws(Problems) -> Claim {
    var claim = self
    claim.good.bill = bill
    claim.good = try claim.good.checked(in: currency, exchanging: exchangeRates)
    return claim
  }

  /// The claim of what is told otherwise of its good.
  ///
  /// - Throws: ``Problems``, all that is wrong with it then.
  package func holding(_ good: Good) throws(Problems) -> Claim {
    var claim = self
    claim.good = try good.checked(in: currency, exchanging: exchangeRates)
    return claim
  }

  /// The claim with the materials that count: by its bill, if that was judged, and as what was recovered of them has it.
  func counted(by judged: BillJudgement?, under law: ApplicableLaw) -> Claim {
    guard let regime = law.originRegime else { return self }
    if judged == nil, good.materials?.contains(where: { $0.recovered != nil }) != true {
      return self
    }
    var claim = self
    claim.good = judged?.good ?? good.deductingRecovered(under: regime)
    return claim
  }
}

extension Good {
  /// The stocks of which it was made, by the place of the item.
  var drawnByPlace: [Int: DrawnStock] {
    var stocks: [Int: DrawnStock] = [:]
    for stock in drawn { stocks[stock.item.place] = stock }
    return stocks
  }

  /// The values of what was bought for it on all levels of its bill; `nil` if it has none.
  func sheetOfBought(madeIn exporter: Country, under regime: Regime) -> ContentSheet? {
    guard let bill else { return nil }
    var bought = self
    bought.materials = bill.bought(
      for: bill.good, times: bill.items[bill.good].quantity, drawnByPlace
    ).map { $0.material.deductingRecovered(under: regime) }
    return RegionalValueContent(of: bought, madeIn: exporter, under: regime).sheet
  }
}

extension BillRuling {
  /// What the answer leans on: the reading by which things count that the producer made himself, if there are any.
  ///
  /// Where it matters how they count, what their own origin leans on.
  var caveats: [Caveat] {
    guard !parts.isEmpty else { return [] }
    let isDecisive = reading.value != .tracing && rolledUp.outcome != traced.outcome
    let own = parts.filter { isDecisive && $0.ruling.outcome == .met }.flatMap { $0.caveats }
    var all = TariffLaw.caveats(of: [reading.basis])
    for caveat in own where !all.contains(caveat) { all.append(caveat) }
    return all
  }
}
