internal import ComponentSourcing
internal import TariffLaw

extension SourcingReport {
  /// The plants for one market, beside each other.
  func table(_ studies: [LaneStudy], _ style: TextStyle) -> String {
    let best = studies.first?.answer.bill?.landed
    let rows = studies.map { study -> [String] in
      let answer = study.answer
      let plant = answer.priced.plant
      guard let bill = answer.bill else {
        return [
          plant.name, "\(plant.country)", "", "",
          answer.missing.isEmpty ? "no bill will do" : "cannot be told", "",
        ]
      }
      let distance = best.flatMap { bill.landed.subtracting($0) }.map(signed) ?? ""
      return [
        plant.name, "\(plant.country)", plan.amount(bill.landed), distance, Self.law(bill),
        bill.content?.share.percentText ?? "",
      ]
    }
    return TextTable(
      header: ["plant", "country", "landed", "distance", "duty", "content"], rows: rows,
      rightAligned: [2, 3, 5]
    ).text(style)
  }

  /// What the changes that the plan asks about would do to the best of each market.
  func changesTable(_ style: TextStyle) -> String {
    var rows: [[String]] = []
    for market in markets {
      let now = studies(of: market).first?.answer.bill
      rows.append(row("as planned", market, now, nil))
      for change in changes {
        let bill = change.answers.filter { $0.priced.market.name == market.name }
          .compactMap(\.bill).min { $0.landed < $1.landed }
        rows.append(row(change.name, market, bill, now))
      }
    }
    return TextTable(
      header: ["what if", "market", "plant", "landed", "change", "duty"], rows: rows,
      rightAligned: [3, 4]
    ).text(style)
  }

  private func row(
    _ name: String, _ market: Market, _ bill: LandedBill?, _ now: LandedBill?
  ) -> [String] {
    guard let bill else { return [name, market.name, "", "", "", "no bill"] }
    let change = now.flatMap { bill.landed.subtracting($0.landed) }.map(signed) ?? ""
    return [
      name, market.name, bill.priced.plant.name, plan.amount(bill.landed), change, Self.law(bill),
    ]
  }

  /// The treatment in a few words.
  static func law(_ bill: LandedBill) -> String {
    guard let scheme = bill.treatment.scheme else { return "none, sold at home" }
    return "\(scheme) \(bill.treatment.rateText)" + (bill.criterion.map { " by \($0)" } ?? "")
  }
}
