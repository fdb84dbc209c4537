internal import ComponentSourcing
internal import TariffLaw

/// What a buyer asks next, in words.
extension SourcingReport {
  func nextLines(_ study: LaneStudy, _ bill: LandedBill, _ style: TextStyle) -> [String] {
    var lines: [String] = []
    if let price = bill.priced.market.price, let rest = price.subtracting(bill.landed) {
      lines.append("sold at \(plan.amount(price)): \(signed(rest)) a unit")
    }
    if let margin = bill.priced.market.margin,
      let price = bill.landed.multiplied(by: (Percentage.whole + margin).fraction)
    {
      lines.append("with a margin of \(margin) % it sells at \(plan.amount(price))")
    }
    if let profit = bill.profit, profit < ExactFraction(0) {
      lines.append(
        "sold below cost: the FOB price is \(plan.amount(profit).dropFirst()) less than the costs; "
          + "the loss counts as a profit below nought")
    }
    if bill.fixedCosts > ExactFraction(0) {
      lines.append(
        "taking on suppliers counts in no customs value and no overhead; tools given to a supplier "
          + "would add to the value of its parts (Customs Valuation Agreement, art. 8.1(b))")
    }
    if let other = study.runnerUp, let distance = other.landed.subtracting(bill.landed) {
      lines.append(
        other.landed == bill.landed
          ? "a tie: as cheap with \(difference(other, from: bill))"
          : "runner-up: \(signed(distance)), \(difference(other, from: bill))")
    }
    if study.answer.isOptimal, let cost = study.answer.costOfQualifying {
      lines.append(
        "qualifying costs \(signed(cost)) beside the best bill without a preference"
          + (cost < ExactFraction(0)
            ? ": it pays" : cost > ExactFraction(0) ? ": it does not pay" : ""))
    }
    if let price = study.shadowPrice, price.pointMore == ExactFraction(0),
      price.pointLess == ExactFraction(0)
    {
      lines.append("a point of regional content beyond \(price.threshold) % or below does not bind")
    } else if let price = study.shadowPrice {
      let more = price.pointMore.map { signed($0) } ?? "is out of reach"
      let less = plan.amount(price.pointLess)
      lines.append(
        "a point of regional content beyond \(price.threshold) %: \(more); a point less would save \(less)"
      )
    }
    lines += study.shortfalls.flatMap { shortfallLines($0) }
    var blocks = lines.isEmpty ? [] : [""] + lines.map { "  " + $0 }
    if !study.breakEvens.isEmpty {
      blocks += ["", "  " + style.strong("How far prices may rise")]
      blocks += breakEvenLines(study.breakEvens, bill).map { "  " + $0 }
    }
    if !study.winningPrices.isEmpty {
      blocks += ["", "  " + style.strong("At which price other offers win")]
      blocks += winningLines(study.winningPrices).map { "  " + $0 }
    }
    if !study.supplierRises.isEmpty {
      blocks += ["", "  " + style.strong("How far all prices of a supplier may rise")]
      blocks += study.supplierRises.map { one in
        "  \(one.supplier): " + (one.rise.map { "by \($0) %" } ?? "more than nine times")
      }
    }
    if !study.exchangeFlips.isEmpty {
      blocks += ["", "  " + style.strong("How far rates of exchange may move")]
      blocks += study.exchangeFlips.map { "  " + flipWords($0) }
    }
    for one in study.untold {
      let reason =
        switch one.because {
        case .ended: "the search was ended"
        case .tooLarge: "there are too many bills to go through"
        case .tooFine: "amounts have too many digits"
        }
      blocks.append("  not told, since \(reason): \(one.question)")
    }
    return blocks
  }

  private func winningLines(_ prices: [WinningPrice]) -> [String] {
    let rows = prices.map { one in
      [
        plan.parts[one.part].name, one.offer.label, one.offer.currency.finely(one.offer.price),
        one.price.map { one.offer.currency.finely($0) } ?? "at no price",
      ]
    }
    let shown = rows.prefix(TextTable.rowsShown)
    return TextTable.lines(
      [["part", "from", "price", "wins at"]] + shown, rightAligned: [2, 3])
      + (rows.count > shown.count
        ? ["… \(rows.count - shown.count) more; --json has all"] : [])
  }

  private func breakEvenLines(_ breakEvens: [BreakEven], _ bill: LandedBill) -> [String] {
    let rows = breakEvens.map { one -> [String] in
      let then = one.other.map { difference($0, from: bill) } ?? ""
      let rise =
        one.other == nil
        ? "no other offer"
        : one.rise.map { one.offer.currency.finely($0) } ?? "without end"
      return [plan.parts[one.part].name, one.offer.label, rise, then]
    }
    return TextTable.lines([["part", "from", "may rise by", "then"]] + rows, rightAligned: [2])
  }

  private func flipWords(_ flip: ExchangeFlip) -> String {
    let low = flip.lowest.map { "down to \($0.text)" } ?? "however low"
    let high = flip.highest.map { "up to \($0.text)" } ?? "however high"
    return
      "\(flip.rate.from) at \(flip.rate.text) \(flip.rate.to): the same bill \(low) and \(high)"
  }

  /// Which suppliers another bill has in the place of a bill's.
  func difference(_ other: LandedBill, from bill: LandedBill) -> String {
    var words = plan.parts.indices.filter { other.choices[$0] != bill.choices[$0] }.map { part in
      "\(plan.parts[part].name) from \(other.offer(of: part).label)"
    }
    if words.count > 4 { words = words.prefix(3) + ["\(words.count - 3) more parts from others"] }
    if other.treatment.scheme != bill.treatment.scheme
      || other.treatment.asksOrigin != bill.treatment.asksOrigin
    {
      words.append(
        other.treatment.asksOrigin
          ? "under \(other.treatment.scheme?.name ?? "")" : "without a preference")
    }
    return words.isEmpty ? "the same parts" : words.joined(separator: ", ")
  }

  func shortfallLines(_ shortfall: Shortfall) -> [String] {
    let scheme = shortfall.treatment.scheme?.name ?? ""
    guard let limit = shortfall.treatment.limits.first, let excess = shortfall.excess else {
      return []
    }
    var lines: [String] = []
    let counted = plan.amount(shortfall.counted)
    let allowed = plan.amount(shortfall.allowed)
    if let threshold = limit.threshold, let reached = shortfall.reached {
      lines.append(
        "\(scheme) cannot be earned: no bill reaches a content of \(threshold) %; the best has "
          + "\(reached.percentText), \(counted) of non-originating value where \(allowed) is allowed"
      )
    } else {
      lines.append(
        "\(scheme) cannot be earned by a change of classification: \(counted) of materials do not "
          + "change, \(allowed) is allowed")
    }
    lines.append("  it would do if \(plan.amountUp(excess)) less counted" + priceWords(shortfall))
    let offers = shortfall.wouldDo.prefix(5).map { part, offer in
      let planned = plan.parts[part]
      return "\(planned.name) like that of \(planned.offers[offer].label)"
    }
    if !offers.isEmpty {
      lines.append("  or if one of these originated in a member: " + offers.joined(separator: "; "))
    }
    return lines
  }

  private func priceWords(_ shortfall: Shortfall) -> String {
    guard case .price = shortfall.nearest.priced.plant.pricing,
      let price = shortfall.sufficientPrice
    else { return "" }
    return ", or at an FOB price of \(plan.amountUp(price))"
  }

  func signed(_ amount: ExactFraction) -> String {
    (amount > ExactFraction(0) ? "+" : "") + plan.amount(amount)
  }
}

extension SourcingPlan {
  /// An amount rounded up, so that it is enough.
  func amountUp(_ amount: ExactFraction) -> String {
    amount.times(1, rounding: .up).flatMap(Int64.init(exactly:))
      .map { Money(minorUnits: $0, currency).amount } ?? "too large"
  }
}

extension Currency {
  /// An amount of smallest units in units, with as many places more as a price may have and it needs.
  func finely(_ amount: ExactFraction) -> String {
    for places in 0...SourcingPlan.extraPlaces {
      var scale: Int128 = 1
      for _ in 0..<places { scale *= 10 }
      guard scale.isMultiple(of: amount.reduced.denominator),
        let units = amount.times(scale, rounding: .down).flatMap(Int64.init(exactly:))
      else { continue }
      return DecimalText.text(units, places: Int(exponent) + places, isShortest: false)
    }
    return amount.description
  }
}

extension ExchangeRate {
  /// The rate with all its decimals.
  var text: String { DecimalText.text(trillionths, places: 12, isShortest: true) }
}
