extension ClaimGate {
  /// Checks a good, exchanges its amounts and works out its FOB price.
  mutating func pass(_ good: inout Good) {
    pass(&good.fob, "good.fob")
    if let fob = good.fob, fob.units == ExactFraction(0) { note("good.fob", .noPrice) }
    passPrice(&good)
    for (place, quantity) in good.quantities.enumerated() where quantity.thousandths < 0 {
      note("good.quantities[\(place)].amount", .belowNothing)
    }
    checkAgreement(of: good.quantities)
    if var materials = good.materials {
      for place in materials.indices {
        pass(&materials[place].value, "good.materials[\(place)].value")
        check(materials[place].content, "good.materials[\(place)].content")
        passRecovered(&materials[place], "good.materials[\(place)].recovered")
      }
      good.materials = materials
      passStocks(&good)
    }
    passBill(&good)
    pass(&good.nonOriginating, "good.non_originating")
    pass(&good.labour, "good.labour")
    pass(&good.overhead, "good.overhead")
    pass(&good.other, "good.other")
    pass(&good.profit, "good.profit", canBeBelowNothing: true)
    if case .rule(let rule)? = good.rule, !rule.isSound { note("good.rule", .notARule) }
    if let facts = good.whollyObtained, facts.clause != nil, facts.isStated == false {
      note("good.wholly_obtained.stated", .contradicts(fact: "good.wholly_obtained.clause"))
    }
    // Sums are of one currency only if every amount passed.
    guard problems.isEmpty else { return }
    if good.isTooFine { note("good.fob", .tooFine) } else { checkSums(good) }
  }

  /// Checks that quantities of one measure, as in kilograms and in tonnes, come to the same, and that no part is more
  /// than its whole.
  private mutating func checkAgreement(of quantities: [Quantity]) {
    for (place, quantity) in quantities.enumerated() {
      let other = quantities[..<place].firstIndex { other in
        let own = quantity.count(in: quantity.unit)
        let others = other.count(in: quantity.unit)
        return others != nil && others != own || quantity.isMore(thanIn: other)
          || other.isMore(thanIn: quantity)
      }
      guard let other else { continue }
      note("good.quantities[\(place)]", .contradicts(fact: "good.quantities[\(other)]"))
    }
  }

  /// Checks what is said of the items of a bill, beside which no other account of the materials can stand.
  private mutating func passBill(_ good: inout Good) {
    guard let bill = good.bill else { return }
    if good.materials != nil { note("good.materials", .contradicts(fact: "good.bill")) }
    if good.nonOriginating != nil { note("good.non_originating", .contradicts(fact: "good.bill")) }
    if let own = bill.items[bill.good].material.code {
      if let code = good.code, code != own {
        note("good.bill[\(bill.good)].code", .anotherCode(own, claimed: code))
      }
      good.code = good.code ?? own
    }
    good.bill = bill.exchanging { place, material in
      pass(&material.value, "good.bill[\(place)].unit_cost")
      check(material.content, "good.bill[\(place)].content")
      passRecovered(&material, "good.bill[\(place)].recovered")
    }
    good.drawn = bill.items.enumerated().compactMap { place, item in
      var material = item.material
      material.name = material.name ?? item.name
      return drawn(material, at: place, "good.bill[\(place)]", bill.isMade(place))
    }
  }

  /// Checks what was recovered of a material: no more than it is worth.
  private mutating func passRecovered(_ material: inout Material, _ fact: String) {
    pass(&material.recovered, fact)
    if let recovered = material.recovered, let value = material.value,
      recovered.currency == value.currency, value < recovered
    {
      note(fact, .moreThanWorth(value.amount))
    }
  }

  /// Puts what was drawn from stocks in the stead of materials with a record of theirs.
  private mutating func passStocks(_ good: inout Good) {
    guard let said = good.materials, said.contains(where: { $0.stockRecord != nil }) else { return }
    var (materials, places) = ([Material](), [Int]())
    good.drawn = []
    for (place, material) in said.enumerated() {
      var counted = [material]
      if let stock = drawn(material, at: place, "good.materials[\(place)]", false) {
        good.drawn.append(stock)
        counted = stock.materials(of: ExactFraction(1))
      }
      materials += counted
      places += counted.map { _ in place }
    }
    (good.materials, good.placesSaid) = (materials, places)
  }

  /// What the record of a material's stock tells, if it has one that is right.
  private mutating func drawn(
    _ material: Material, at place: Int, _ fact: String, _ isMade: Bool
  ) -> DrawnStock? {
    guard let record = material.stockRecord else { return nil }
    let path = fact + ".stock_record"
    let told = [
      ("value", material.value != nil), ("status", material.status != nil),
      ("origin", material.origin != nil), ("content", material.content != nil),
      ("proof", material.proof != nil), ("basis", material.basis != nil),
      ("stock_control", material.stock != nil),
      ("method_fixed_for_year", material.isMethodFixedForYear != nil),
    ].filter { $0.1 }.map { "\(fact).\($0.0)" }
    for own in told { note(path, .toldByStock(fact: own)) }
    if isMade { note(path, .contradicts(fact: fact)) }
    if material.role.effect != .fungible { note(path, .notInterchangeable) }
    let count = problems.count
    let exchanged = record.exchanging { number, lot in
      pass(&lot.value, path + ".movements[\(number)].unit_cost")
      check(lot.content, path + ".movements[\(number)].content")
    }
    guard problems.count == count else { return nil }
    do throws(StockRecord.Problem) {
      return DrawnStock(
        item: Finding.Item(material.name ?? "material \(place + 1)", at: place), own: fact + ".",
        material: material, drawing: try exchanged.drawing(in: currency))
    } catch {
      note(path + ".movements[\(error.place)]", .stock(error.kind))
      return nil
    }
  }

  private mutating func passPrice(_ good: inout Good) {
    guard let stated = good.price else { return }
    let count = problems.count
    var amount = stated.amount
    var (freight, insurance, inland) = (stated.freight, stated.insurance, stated.inland)
    pass(&amount, "good.price.amount")
    pass(&freight, "good.price.freight")
    pass(&insurance, "good.price.insurance")
    pass(&inland, "good.price.inland")
    let price = Price(
      term: stated.term, amount: amount, freight: freight, insurance: insurance, inland: inland)
    good.price = price
    guard problems.count == count, price.missing.isEmpty else { return }
    guard let fob = price.fob else { return note("good.price", .notHeld) }
    if fob.units <= ExactFraction(0) { note("good.price", .noPrice) }
    if let said = good.fob, said != fob {
      note("good.price", .priceDisagrees(fob: said.amount, worked: fob.amount))
    }
    good.fob = fob
  }

  /// Whether the materials can come to the non-originating value that is said beside them.
  private mutating func checkSums(_ good: Good) {
    let values = (good.materials ?? []).filter { $0.role.isOfTheGood }.map { ($0.status, $0.value) }
    let stated = values.compactMap { $0.1 }
    guard good.materials != nil, let total = good.nonOriginating,
      let sum = ExactFraction.sum(stated.map { $0.units }),
      let least = ExactFraction.sum(
        values.filter { $0.0 == .nonOriginating || $0.0 == .undetermined }
          .map { $0.1?.units ?? ExactFraction(0) })
    else { return }
    func text(_ units: ExactFraction) -> String {
      Money(units: units, total.currency)?.amount ?? units.description
    }
    let isOpen = stated.count < values.count
    if total.units < least || (!isOpen && total.units > sum) {
      note(
        "good.non_originating",
        .nonOriginatingDisagrees(stated: total.amount, least: text(least), most: text(sum)))
    }
  }
}

extension Good {
  /// The good as it can be judged: checked, its amounts in one currency, its FOB price worked out.
  ///
  /// - Throws: ``Claim/Problems``, all that is wrong with it.
  package func checked(
    in currency: Currency, exchanging rates: [ExchangeRate]
  ) throws(Claim.Problems) -> Good {
    var gate = ClaimGate(currency: currency, rates: rates, rounding: .halfUp)
    var good = self
    gate.pass(&good)
    guard gate.problems.isEmpty else { throw Claim.Problems(all: gate.problems) }
    return good
  }

  /// Whether amounts are so large, and divided so far, that their content cannot be worked out exactly.
  fileprivate var isTooFine: Bool {
    let divisions = divisionsOfUnit
    guard divisions > 1 else { return false }
    let amounts =
      [fob, nonOriginating, labour, overhead, other, profit, netCost]
      + (materials ?? []).map { $0.value }
    let largest = amounts.compactMap { $0?.minorUnits.magnitude }.max() ?? 0
    // Room for shares in millionths of a percent and for the sum of a long bill.
    let room = Int128(Percentage.whole.millionths) * Int128(Percentage.whole.millionths)
    return divisions.multipliedReportingOverflow(by: room).overflow
      || (divisions * room).multipliedReportingOverflow(by: Int128(largest)).overflow
  }
}

extension OriginRule {
  /// Whether it has choices, and asks from nothing to the whole.
  fileprivate var isSound: Bool {
    switch self {
    case .regionalValueContent(let share?), .contentByFormula(_, let share?),
      .nonOriginatingAtMost(let share):
      share >= .zero && share <= .whole
    case .anyOf(let rules), .allOf(let rules):
      !rules.isEmpty && rules.allSatisfy { $0.isSound }
    case .byPart(let parts): !parts.isEmpty && parts.allSatisfy { $0.rule.isSound }
    case .whollyObtained, .regionalValueContent, .contentByFormula, .changeOfClassification,
      .materialsObtained, .assembly, .specificProcess, .process, .condition:
      true
    }
  }
}
