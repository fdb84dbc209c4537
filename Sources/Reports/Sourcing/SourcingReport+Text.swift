internal import ComponentSourcing
internal import TariffLaw

extension SourcingReport {
  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    var blocks: [String] = []
    if plan.isIllustrative {
      blocks.append(
        "Illustrative: figures of this plan are made up." + (plan.note.map { " \($0)" } ?? "")
          + "\n")
    } else if let note = plan.note {
      blocks.append(note + "\n")
    }
    for market in markets {
      let studies = studies(of: market)
      if let first = studies.first { blocks.append(block(first, style)) }
      if studies.count > 1 { blocks.append(table(studies, style)) }
    }
    if let together { blocks.append(block(together, style)) }
    if !changes.isEmpty { blocks.append(changesTable(style)) }
    return blocks.joined(separator: "\n")
  }

  private func block(_ study: LaneStudy, _ style: TextStyle) -> String {
    let priced = study.answer.priced
    let route =
      "\(priced.plant.name) (\(priced.plant.country)) to \(priced.market.name) (\(priced.market.country))"
    var lines: [String]
    if let bill = study.answer.bill {
      lines = [style.strong("\(plan.amount(bill.landed)) \(plan.currency)") + " landed, \(route)"]
      lines.append("  " + proofWords(study, bill))
      lines += lawWords(bill).map { "  " + $0 }
      if priced.plan.grain != nil {
        lines.append("  counted in millionths of the smallest unit: the amounts have more digits")
      }
      lines.append("")
      lines += partLines(bill, style).map { "  " + $0 }
      lines.append("")
      lines += costLines(bill).map { "  " + $0 }
      lines += nextLines(study, bill, style)
    } else if !study.answer.missing.isEmpty {
      lines = [style.verdict("CANNOT TELL", .undetermined) + ", \(route)"]
      lines += study.answer.missing.map { "  say \($0)" }
    } else if study.answer.problem != nil {
      lines = [style.verdict("CANNOT TELL", .undetermined) + ", \(route)"]
      lines.append(
        "  its amounts have too many digits to be compared exactly: round prices or rates")
    } else {
      lines = [style.verdict("NO BILL WILL DO", .ineligible) + ", \(route)"]
      if priced.allowed.isEmpty { lines.append("  no preference is to be had on this way") }
      lines += study.shortfalls.flatMap { shortfallLines($0) }.map { "  " + $0 }
    }
    lines += refusalLines(priced)
    return lines.joined(separator: "\n") + "\n"
  }

  private func proofWords(_ study: LaneStudy, _ bill: LandedBill) -> String {
    let answer = study.answer
    guard !answer.isOptimal, let bound = answer.bound, let gap = bill.landed.subtracting(bound)
    else {
      let proof =
        switch study.verification {
        case .verified: "proven"
        case .tooLarge, .notTried: "proven by search, too large to verify"
        case .ended: "proven by search, ended before it was verified"
        }
      return proof + ": no bill of this plan costs less on this way"
        + (answer.priced.leavesCriteria ? ", by the criteria that were searched for" : "")
    }
    return "not proven: the search was ended; no bill costs less than \(plan.amount(bound)), "
      + "\(plan.amount(gap)) below this one"
  }

  private func lawWords(_ bill: LandedBill) -> [String] {
    let market = bill.priced.market.country.name
    guard let scheme = bill.treatment.scheme else {
      return ["made and sold in \(market): no duty on the product, no origin needed"]
    }
    guard let criterion = bill.criterion else {
      return ["imported into \(market) at MFN \(bill.treatment.rate) %, no preference claimed"]
    }
    var words =
      "imported into \(market) under \(scheme) at \(bill.treatment.rateText), by \(criterion)"
    if let content = bill.content {
      words += ": content \(content.share.percentText) of at least \(content.threshold) %"
    }
    return [words]
  }

  private func partLines(_ bill: LandedBill, _ style: TextStyle) -> [String] {
    let header = ["part", "from", "country", "value", "duty", "at", "origin"]
    let rows = zip(plan.parts, bill.offers).enumerated().map { place, pair in
      let (part, offer) = pair
      let duty = bill.priced.duties[place][bill.choices[place]]
      return [
        part.name, offer.label, "\(offer.country)", plan.amount(bill.values[place]),
        plan.amount(bill.duties[place]), "\(duty.rate) % \(duty.words)",
        offer.status.rawValue + (offer.content.map { " \($0) %" } ?? ""),
      ]
    }
    guard rows.count > TextTable.rowsShown else {
      return TextTable.lines([header] + rows, rightAligned: [3, 4])
    }
    return TextTable.lines([header] + rows.prefix(TextTable.rowsShown), rightAligned: [3, 4])
      + ["… \(rows.count - TextTable.rowsShown) more; --csv and --json have all"]
  }

  private func costLines(_ bill: LandedBill) -> [String] {
    let charges = plan.hasCharges ? ExactFraction.sum(bill.charges) : nil
    let rows: [(String, ExactFraction?)] = [
      ("parts", ExactFraction.sum(bill.values)), ("duty on parts", ExactFraction.sum(bill.duties)),
      ("inland and other costs of parts", charges), ("taking on suppliers", bill.fixedCosts),
      ("labour, overhead, other", bill.conversion),
      ("freight and insurance", bill.carriage), ("duty on the product", bill.productDuty),
      ("proving origin", bill.compliance), ("landed", bill.landed),
      ("FOB price", bill.fob),
    ]
    return TextTable.lines(
      rows.compactMap { name, amount in amount.map { [name, plan.amount($0)] } },
      rightAligned: [1])
  }

  private func refusalLines(_ priced: PricedLane) -> [String] {
    priced.refusals.map { refusal in
      let criterion = refusal.criterion.map { " by \($0)" } ?? ""
      let facts = refusal.missing.isEmpty ? "" : "; say " + refusal.missing.joined(separator: ", ")
      return "  not counted: \(refusal.scheme)\(criterion): \(refusal.reason)\(facts)"
    }
  }
}
