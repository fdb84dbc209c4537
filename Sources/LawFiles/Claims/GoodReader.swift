package import Reading
package import TariffLaw

/// Reads the good of a claim.
package enum GoodReader {
  /// Reads a good whose amounts are of one currency; a code may be left out if that is said.
  package static func read(
    _ entry: ObjectReader, _ amounts: AmountReader, _ words: DeclaredWords,
    needsCode: Bool = true
  ) -> Good {
    let code = needsCode ? entry.required("code") : entry.optional("code")
    var good = Good(code: code?.code())
    good.edition = entry.optional("edition")?.choice(of: HSEdition.self, noun: "an edition")
    good.fob = amounts.money(entry.optional("fob"))
    good.price = entry.optional("price")?.object { Self.price($0, amounts) }
    good.quantities = quantities(entry)
    good.materials = entry.optional("materials")?.list { MaterialReader.read($0, amounts, words) }
    good.bill = entry.optional("bill").flatMap { BillReader(amounts, words).bill($0) }
    good.nonOriginating = amounts.money(entry.optional("non_originating"))
    good.labour = amounts.money(entry.optional("labour"))
    good.overhead = amounts.money(entry.optional("overhead"))
    good.other = amounts.money(entry.optional("other"))
    good.profit = amounts.money(entry.optional("profit"), allowingNegative: true)
    good.netCost = amounts.money(entry.optional("net_cost"))
    good.part = entry.optional("part")?.text()
    good.conditions = conditions(entry)
    good.whollyObtained = entry.optional("wholly_obtained")?
      .object(WhollyObtainedFactsReader.read)
    good.processes = processes(entry, words)
    good.rule = entry.optional("rule").flatMap { statedRule($0, words) }
    good.method = entry.optional("rvc_method")?.choice(of: ContentMethod.self, noun: "a method")
    let count = entry.optional("units")
    if let units = count?.decimal(places: 0) {
      if units < 1 || !good.multiply(by: units) { count?.complain(ClaimComplaint.notAQuantity) }
    }
    return good
  }

  /// The conditions that a rule states in words, and whether they hold.
  private static func conditions(_ entry: ObjectReader) -> [String: Bool] {
    let stated =
      entry.optional("conditions")?.list { value in
        value.object { entry -> (String, Bool)? in
          let words = entry.required("words")
          let holds = entry.required("holds")?.bool()
          guard let text = words?.text(), let holds else { return nil }
          return (text, holds)
        }
      } ?? []
    return Dictionary(first: stated)
  }

  /// What was done to make something.
  static func processes(_ entry: ObjectReader, _ words: DeclaredWords) -> [WorkingProcess]? {
    entry.optional("processes")?.list {
      $0.word(.processes, of: words).map(WorkingProcess.init(rawValue:))
    }
  }

  /// The rule that a claimant states.
  static func statedRule(_ value: ValueReader, _ words: DeclaredWords) -> StatedRule? {
    if case .string("general") = value.value.content { return .general }
    return value.parsed { (text) throws(NotationProblem) in
      try OriginRule(notation: text).naming(processesOf: words)
    }.map(StatedRule.rule)
  }

  private static func price(_ entry: ObjectReader, _ amounts: AmountReader) -> Price? {
    let term = entry.required("term")?.choice(of: Price.Term.self, noun: "a term of trade")
    let amount = amounts.money(entry.required("amount"))
    let freight = amounts.money(entry.optional("freight"))
    let insurance = amounts.money(entry.optional("insurance"))
    let inland = amounts.money(entry.optional("inland"))
    guard let term, let amount else { return nil }
    return Price(
      term: term, amount: amount, freight: freight, insurance: insurance, inland: inland)
  }

  /// Quantities as stated, and litres of alcohol worked out from litres and strength.
  ///
  /// Those that are stated too stand if they are the same to the thousandth; else both are there and contradict each other.
  private static func quantities(_ entry: ObjectReader) -> [Quantity] {
    let stated =
      entry.optional("quantities")?.list { value in
        value.object { entry -> Quantity? in
          let amount = entry.required("amount")?.decimal(places: 3)
          let unit = entry.required("unit")?
            .choice(of: Quantity.Unit.self, noun: "a unit of specific duties")
          guard let amount, let unit else { return nil }
          return Quantity(thousandths: amount, unit)
        }
      } ?? []
    guard let strength = entry.optional("alcohol_strength")?.percentage(.share),
      let litres = stated.first(where: { $0.unit == .litre }),
      let alcohol = strength.fraction.times(Int128(litres.thousandths), rounding: .halfUp),
      let thousandths = Int64(exactly: alcohol)
    else { return stated }
    let near = (alcohol - 1)...(alcohol + 1)
    let isStated = stated.contains { quantity in
      guard let own = quantity.count(in: .litreOfAlcohol) else { return false }
      return ExactFraction(near.lowerBound, over: 1000) <= own
        && own <= ExactFraction(near.upperBound, over: 1000)
    }
    return stated + (isStated ? [] : [Quantity(thousandths: thousandths, .litreOfAlcohol)])
  }
}

extension Good {
  /// Turns amounts of one unit into those of so many; false if they cannot be held.
  package mutating func multiply(by count: Int64) -> Bool {
    var isHeld = true
    func multiply(_ amount: inout Money?) {
      guard let one = amount else { return }
      amount = one.times(count)
      if amount == nil { isHeld = false }
    }
    multiply(&fob)
    if let stated = price {
      var amounts: [Money?] = [stated.amount, stated.freight, stated.insurance, stated.inland]
      for place in amounts.indices { multiply(&amounts[place]) }
      price = amounts[0].map {
        Price(
          term: stated.term, amount: $0, freight: amounts[1], insurance: amounts[2],
          inland: amounts[3])
      }
    }
    multiply(&nonOriginating)
    multiply(&labour)
    multiply(&overhead)
    multiply(&other)
    multiply(&netCost)
    multiply(&profit)
    for place in materials?.indices ?? 0..<0 {
      var value = materials?[place].value
      multiply(&value)
      materials?[place].value = value
      var recovered = materials?[place].recovered
      multiply(&recovered)
      materials?[place].recovered = recovered
    }
    units = count
    return isHeld
  }
}
