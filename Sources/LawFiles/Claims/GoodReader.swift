package import Reading
package import TariffLaw

/// Reads the good of a claim.
package enum GoodReader {
  /// Reads a good whose amounts are of one currency; a code may be left out if that is said.
  package static func read(
    _ entry: ObjectReader, _ amounts: AmountReader, _ words: DeclaredWords,
    needsCode: Bool = true
  ) -> Good? {
    let stated = needsCode ? entry.required("code") : entry.optional("code")
    let code = stated?.code()
    var good = Good(code: code)
    good.edition = entry.optional("edition")?.choice(of: HSEdition.self, noun: "an edition")
    let price = entry.optional("fob")
    good.fob = amounts.money(price)
    if good.fob?.minorUnits == 0 { price?.complain(ClaimComplaint.noPrice) }
    if let stated = entry.optional("price"), let price = stated.object({ Self.price($0, amounts) })
    {
      good.price = price
      let fob = price.fob
      if let fob, fob.minorUnits <= 0 { stated.complain(ClaimComplaint.noPrice) }
      if let fob, let said = good.fob, said != fob {
        stated.complain(ClaimComplaint.priceDisagrees(fob: said.amount, worked: fob.amount))
      }
      if let fob { good.fob = fob }
    }
    good.quantities = quantities(entry)
    good.materials = entry.optional("materials")?.list { MaterialReader.read($0, amounts, words) }
    good.nonOriginating = amounts.money(entry.optional("non_originating"))
    good.labour = amounts.money(entry.optional("labour"))
    good.overhead = amounts.money(entry.optional("overhead"))
    good.other = amounts.money(entry.optional("other"))
    good.profit = amounts.money(entry.optional("profit"))
    good.whollyObtained = entry.optional("wholly_obtained")?
      .object(WhollyObtainedFactsReader.read)
    good.processes = entry.optional("processes")?.list {
      $0.word(.processes, of: words).map(Process.init(rawValue:))
    }
    good.rule = entry.optional("rule").flatMap(statedRule)
    good.method = entry.optional("rvc_method")?.choice(of: ContentMethod.self, noun: "a method")
    checkSums(good, entry)
    return code == nil && (needsCode || stated != nil) ? nil : good
  }

  private static func statedRule(_ value: ValueReader) -> StatedRule? {
    if case .string("general") = value.value.content { return .general }
    return value.rule().map(StatedRule.rule)
  }

  private static func checkSums(_ good: Good, _ entry: ObjectReader) {
    let values = (good.materials ?? []).filter(\.role.isOfTheGood).map { ($0.status, $0.value) }
    let stated = values.compactMap(\.1)
    let (sum, isTooLarge) = stated.reduce((Int64(0), false)) { total, value in
      let (sum, overflow) = total.0.addingReportingOverflow(value.minorUnits)
      return (sum, total.1 || overflow)
    }
    func text(_ minorUnits: Int64) -> String {
      Money(minorUnits: minorUnits, good.fob?.currency ?? .unstated).amount
    }
    if let fob = good.fob, !good.isSoldAtALoss {
      let most = max(sum, good.nonOriginating?.minorUnits ?? 0)
      if isTooLarge || most > fob.minorUnits {
        entry.complain(
          ClaimComplaint.materialsAbovePrice(materials: text(most), fob: fob.amount),
          aboutKey: "fob")
      }
    }
    guard good.materials != nil, let total = good.nonOriginating else { return }
    let least = values.filter { $0.0 == .nonOriginating || $0.0 == .undetermined }
      .reduce(Int64(0)) { $0 &+ ($1.1?.minorUnits ?? 0) }
    let isOpen = stated.count < values.count
    if total.minorUnits < least || (!isOpen && total.minorUnits > sum) {
      entry.complain(
        ClaimComplaint.nonOriginatingDisagrees(
          stated: total.amount, least: text(least), most: text(sum)), aboutKey: "non_originating")
    }
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
    guard let strength = entry.optional("alcohol_strength")?.percentage(),
      let litres = stated.first(where: { $0.unit == .litre }),
      !stated.contains(where: { $0.unit == .litreOfAlcohol }),
      let alcohol = strength.fraction.times(Int128(litres.thousandths), rounding: .halfUp),
      let thousandths = Int64(exactly: alcohol)
    else { return stated }
    return stated + [Quantity(thousandths: thousandths, .litreOfAlcohol)]
  }
}

extension Good {
  /// Whether its whole cost sheet is said, with no profit: then its costs may come to more than its price.
  fileprivate var isSoldAtALoss: Bool {
    profit?.minorUnits == 0 && labour != nil && overhead != nil && other != nil && materials != nil
  }
}
