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
        "valuation.\(element.rawValue)",
        "\(element.words) is \(treatment?.rawValue ?? "of no known treatment")",
        treatment == nil ? .unknown : .met, law.valuation[element]?.basis,
        figures: [.init("amount", amount.amount)])
    }
  }
  log.end { premises in
    Finding(
      "valuation",
      "the customs value at CIF is worked out from the \(valuation.term.rawValue) price",
      value == nil ? .unknown : .met, premises.first?.basis,
      figures: [
        .init("price", valuation.price.amount), .init("value", value?.amount ?? "not known"),
      ], missing: valuation.missing, premises: premises)
  }
  return claim
}

extension CustomsValuation.Element {
  /// The element in words.
  fileprivate var words: String {
    String(rawValue.map { $0 == "_" ? " " : $0 })
  }
}
