internal import Answers
internal import TariffLaw
internal import TariffStatistics

extension ProtectionReport {
  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("rounding", .text(Self.rounding.rawValue)),
      ("assumed", .list(assumed.map(JSON.text))), ("unused", .list(unused.map(JSON.text))),
      ("activities", .list(entries.map(Self.json))),
      (
        "margins",
        .list(
          margins.map { margin in
            .object([
              ("group", .text(margin.group)), ("file", .text(orNull: schedule?.file)),
              ("members", .list(margin.members.map { .text($0.description) })),
              ("mean", Self.number(margin.mean)),
              ("lines_compared", .list(margin.linesCompared.map(JSON.number))),
              ("lines_without_number", .list(margin.linesWithoutNumber.map(JSON.number))),
              ("lines_in_one_only", .list(margin.linesUnpaired.map(JSON.number))),
            ])
          })
      ),
    ])
  }

  private static func number(_ value: ExactFraction?) -> JSON {
    guard let value else { return .null }
    return .object([
      ("exact", .text("\(value)")), ("decimal", .text(orNull: decimal(value))),
    ])
  }

  private static func json(_ entry: ProtectionAnswer.Entry) -> JSON {
    let activity = entry.activity
    let worth = entry.worth
    return .object([
      ("activity", .text(activity.name)), ("prices", .text(activity.prices.rawValue)),
      ("mfn_rate", .text(rate(activity.output.mfn))),
      ("preferential_rate", .text(rate(activity.output.preferential))),
      ("margin_points", .text(rate(worth.points))), ("margin_share", number(worth.share)),
      ("use", .text(orNull: entry.use?.description)),
      ("use_source", .text(orNull: entry.useSource)),
      ("rate_with_use", number(worth.adjustedRate)),
      ("duty_forgone", .text(orNull: amount(worth.dutyForgone))),
      ("duty_paid_for_want_of_use", .text(orNull: amount(worth.dutyPaidForWantOfUse))),
      (
        "value_added",
        number(activity.valueAdded?.multiplied(by: Percentage.whole.inPerCent))
      ),
      ("effective_rate_inputs_mfn", number(activity.effectiveRate(inputsArePreferential: false))),
      (
        "effective_rate_inputs_preferential",
        number(activity.effectiveRate(inputsArePreferential: true))
      ),
      (
        "effective_rate_output_preferential_inputs_mfn",
        number(activity.effectiveRate(inputsArePreferential: false, outputIsPreferential: true))
      ),
      (
        "effective_rate_output_preferential_inputs_preferential",
        number(activity.effectiveRate(inputsArePreferential: true, outputIsPreferential: true))
      ),
    ])
  }

  /// The answer as CSV: the activities, or the margins where there is none.
  public var csv: String { entries.isEmpty ? marginTable : activityTable }

  private var assumptions: String { CSVTable.list(assumed) }

  /// A row for each group of exporters.
  private var marginTable: String {
    func range(_ counts: [Int]) -> [String] {
      [counts.min().map(String.init) ?? "", counts.max().map(String.init) ?? ""]
    }
    return CSVTable(
      keys: [
        "scheme", "importer", "valid_from", "valid_to", "group", "exporters", "mean_margin",
        "mean_margin_exact", "lines_compared_least", "lines_compared_most",
        "lines_without_number_least", "lines_without_number_most", "lines_in_one_only_least",
        "lines_in_one_only_most", "assumed",
      ],
      rows: margins.map { margin in
        [
          schedule?.scheme.name ?? "", schedule.map { "\($0.member)" } ?? "",
          schedule?.days.from?.description ?? "", schedule?.days.to?.description ?? "",
          margin.group, "\(margin.members.count)", Self.decimal(margin.mean) ?? "",
          margin.mean?.description ?? "",
        ] + range(margin.linesCompared) + range(margin.linesWithoutNumber)
          + range(margin.linesUnpaired) + [assumptions]
      }
    ).text
  }

  /// An activity a row; an effective rate that is not defined has no number.
  private var activityTable: String {
    CSVTable(
      keys: [
        "activity", "prices", "mfn_rate", "preferential_rate", "margin_points", "margin_share",
        "use", "use_source", "rate_with_use", "duty_forgone", "duty_paid_for_want_of_use",
        "value_added", "effective_rate_inputs_mfn", "effective_rate_inputs_preferential",
        "effective_rate_output_preferential_inputs_mfn",
        "effective_rate_output_preferential_inputs_preferential", "assumed",
      ],
      rows: entries.map { entry in
        let activity = entry.activity
        let worth = entry.worth
        return [
          activity.name, activity.prices.rawValue, Self.rate(activity.output.mfn),
          Self.rate(activity.output.preferential), Self.rate(worth.points),
          Self.decimal(worth.share) ?? "",
          entry.use?.description ?? "", entry.useSource ?? "",
          Self.decimal(worth.adjustedRate) ?? "", Self.amount(worth.dutyForgone) ?? "",
          Self.amount(worth.dutyPaidForWantOfUse) ?? "", Self.added(activity) ?? "",
          Self.decimal(activity.effectiveRate(inputsArePreferential: false)) ?? "",
          Self.decimal(activity.effectiveRate(inputsArePreferential: true)) ?? "",
        ]
          + [false, true].map {
            Self.decimal(
              activity.effectiveRate(inputsArePreferential: $0, outputIsPreferential: true)) ?? ""
          } + [assumptions]
      }
    ).text
  }
}
