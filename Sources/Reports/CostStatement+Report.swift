internal import TariffLaw

extension CostStatement {
  /// The statement for a program.
  func json(in currency: Currency) -> JSON {
    .object(
      [
        (
          "rows",
          .list(
            rows.enumerated().map { number, row in
              .object([
                ("box", .number(number + 1)), ("element", .text(row.element.rawValue)),
                ("amount", .text(orNull: row.isOpen ? nil : row.amount.amount(in: currency))),
                ("at_least", .text(orNull: row.amount.amount(in: currency))),
                (
                  "percent_of_fob",
                  .text(orNull: share { $0 == row.element }.map { $0.percentFigure })
                ),
                ("materials", .list(row.materials.map(JSON.text))),
              ])
            })
        )
      ]
        + sums.map { ($0.key, .text(orNull: $0.amount?.amount(in: currency))) }
        + sums.map { ($0.key + "_percent", .text(orNull: $0.share?.percentFigure)) }
        + [
          ("fob", .text(orNull: price?.amount(in: currency))),
          ("gap", .text(orNull: gap?.amount(in: currency))),
        ])
  }

  /// The statement for a person.
  func lines(_ style: TextStyle, in currency: Currency) -> [String] {
    let boxes = rows.enumerated().map { number, row in
      (
        "\(number + 1) \(row.element.words)",
        row.words(in: currency, share: share { $0 == row.element })
      )
    }
    let totals = sums.map { sum in
      (
        sum.says,
        (sum.amount?.amount(in: currency) ?? "not known")
          + (sum.share.map { " (\($0.percentText) % of FOB)" } ?? "")
      )
    }
    let ends = [
      ("FOB price", price?.amount(in: currency) ?? "not said"),
      ("FOB price less all elements", gap?.amount(in: currency) ?? "not known"),
    ]
    return ["", style.strong("Cost statement")]
      + DeterminationReport.aligned(boxes + totals + ends)
  }

  private struct Sum {
    let key: String
    let says: String
    let amount: ExactFraction?
    let share: ExactFraction?
  }

  private var sums: [Sum] {
    [
      Sum(
        key: "national_content", says: "National content", amount: sum { $0.isNational },
        share: share { $0.isNational }),
      Sum(
        key: "asean_content", says: "Content of all members", amount: sum { $0.isRegional },
        share: share { $0.isRegional }),
      Sum(
        key: "non_originating", says: "Not originating, or not known to",
        amount: sum { !$0.isRegional }, share: share { !$0.isRegional }),
    ]
  }
}

extension CostStatement.Row {
  fileprivate func words(in currency: Currency, share: ExactFraction?) -> String {
    let amount = amount.amount(in: currency)
    let figure =
      isOpen ? (self.amount > ExactFraction(0) ? "\(amount) or more" : "not said") : amount
    return figure + (share.map { " (\($0.percentText) % of FOB)" } ?? "")
      + (materials.isEmpty ? "" : ": " + materials.joined(separator: ", "))
  }
}

extension CostStatement.Element {
  fileprivate var words: String {
    switch self {
    case .nationalMaterials: "materials of the exporting member"
    case .otherMaterials: "materials of other members"
    case .partialMaterials: "what counts of materials in part"
    case .labour: "direct labour"
    case .overhead: "direct overhead"
    case .other: "other costs"
    case .profit: "profit"
    case .nonOriginating: "materials that do not originate"
    case .open: "materials whose origin is not known"
    }
  }
}

extension ExactFraction {
  /// An amount in smallest units as a decimal of the currency, rounded half up to its smallest unit.
  fileprivate func amount(in currency: Currency) -> String {
    var unit: Int128 = 1
    for _ in 0..<currency.exponent { unit *= 10 }
    return divided(by: ExactFraction(unit))?
      .decimal(places: Int(currency.exponent), rounding: .halfUp) ?? "\(self)"
  }
}
