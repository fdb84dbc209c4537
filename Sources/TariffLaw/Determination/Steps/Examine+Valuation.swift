/// Works out the customs value of a claim that states a price and its elements instead.
func valued<Log: Recorder>(_ claim: Claim, _ law: ApplicableLaw, _ log: inout Log) -> Claim {
  guard claim.customsValue == nil, let valuation = claim.valuation else { return claim }
  var claim = claim
  let value = valuation.value(law.valuation)
  claim.customsValue = value
  log.begin()
  for element in CustomsValuation.Element.allCases {
    guard let amount = valuation.elements[element] else { continue }
    let treatment = valuation.treatment(of: element, law.valuation)
    log.record {
      Finding(
        .valuation(.element(element.rawValue, treatment: treatment?.rawValue)),
        treatment == nil ? .unknown : .met, law.valuation[element]?.basis,
        figures: [.init(.amount, .amount(amount))])
    }
  }
  log.end { premises in
    Finding(
      .valuation(.value(term: valuation.term.rawValue)), value == nil ? .unknown : .met,
      premises.first?.basis,
      figures: [
        .init(.price, .amount(valuation.price)),
        .init(.value, value.map(Finding.Value.amount) ?? .absent(.notKnown)),
      ], missing: valuation.missing, premises: premises)
  }
  return claim
}
