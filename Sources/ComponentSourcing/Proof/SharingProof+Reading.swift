internal import SourcingPlans
internal import TariffLaw

extension SharingProof {
  /// Reads a proof as it stands in an answer: branches in a list, each before its own.
  init(stated: AnswerValue?) throws(Problem) {
    let refused = Problem.refused("certificate", "it cannot be read")
    let prices = stated?["alone"]?.values ?? []
    let alone = prices.compactMap { Self.fraction($0.text) }
    guard alone.count == prices.count, let branches = stated?["branches"]?.values else {
      throw refused
    }
    var rest = branches[...]
    let root = try Self.branch(&rest)
    guard rest.isEmpty else { throw refused }
    self.init(alone: alone, root: root)
  }

  private static func branch(_ rest: inout ArraySlice<AnswerValue>) throws(Problem) -> SharingBranch
  {
    let refused = Problem.refused("certificate.branches", "it cannot be read")
    guard let value = rest.popFirst(), case .object(let members)? = value["prices"] else {
      throw refused
    }
    var prices: [SharingBranch.Price] = []
    for (key, price) in members {
      let words = key.split(separator: " ")
      guard words.count == 2, let row = SharingBranch.Row(rawValue: String(words[0])),
        let place = Int(words[1]), let price = fraction(price.text)
      else { throw refused }
      prices.append(SharingBranch.Price(row, place, price))
    }
    guard let split = value["split"]?.text else { return .ends(prices) }
    let words = split.split(separator: " ")
    let places = words.dropFirst().compactMap { Int($0) }
    guard case .number(let count)? = value["into"], let count = Int(count), count > 0,
      count <= rest.count, places.count == words.count - 1
    else { throw refused }
    let decided: SharingBranch.Split
    switch (words.first, places.count) {
    case ("market", 1): decided = .market(places[0])
    case ("item", 1): decided = .item(places[0])
    case ("offer", 3): decided = .offer(bill: places[0], part: places[1], offer: places[2])
    default: throw refused
    }
    var branches: [SharingBranch] = []
    for _ in 0..<count { branches.append(try branch(&rest)) }
    return .splits(prices, decided, branches)
  }

  private static func fraction(_ text: String?) -> ExactFraction? {
    let parts = (text ?? "").split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 1 || parts.count == 2, let above = Int128(parts[0]), above >= 0,
      let below = parts.count == 2 ? Int128(parts[1]) : 1, below > 0
    else { return nil }
    return ExactFraction(above, over: below)
  }
}
