internal import Answers
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
          answer.missing.isEmpty && answer.problem == nil ? "no bill will do" : "cannot be told",
          "",
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

  /// What the changes that the plan asks about would do, for each way on which they do something.
  func changesTable(_ style: TextStyle) -> String {
    var rows: [[String]] = []
    for change in changes {
      let changed = zip(studies, change.answers).compactMap { study, answer in
        row(change.name, study.answer.bill, answer)
      }
      rows += changed.isEmpty ? [[change.name, "changes nothing", "", "", ""]] : changed
    }
    return TextTable(
      header: ["what if", "way", "landed", "change", "duty"], rows: rows, rightAligned: [2, 3]
    ).text(style)
  }

  private func row(_ name: String, _ now: LandedBill?, _ answer: LaneAnswer) -> [String]? {
    let way = "\(answer.priced.plant.name) to \(answer.priced.market.name)"
    guard let bill = answer.bill else { return now == nil ? nil : [name, way, "", "", "no bill"] }
    guard bill.landed != now?.landed || bill.treatment.scheme != now?.treatment.scheme else {
      return nil
    }
    let change = now.flatMap { bill.landed.subtracting($0.landed) }.map(signed) ?? ""
    return [name, way, plan.amount(bill.landed), change, Self.law(bill)]
  }

  /// The treatment in a few words.
  static func law(_ bill: LandedBill) -> String {
    guard let scheme = bill.treatment.scheme else { return "none, sold at home" }
    return "\(scheme) \(bill.treatment.rateText)" + (bill.criterion.map { " by \($0)" } ?? "")
  }
}
