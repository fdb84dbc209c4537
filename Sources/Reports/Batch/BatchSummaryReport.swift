public import Answers
internal import TariffLaw

/// What the claims of a file came to, for people and for programs.
///
/// Duties are sums over the claims of which both are known exactly; how many these are stands beside them.
public struct BatchSummaryReport: Report {
  /// The summary.
  public let summary: BatchSummary

  /// How many subheadings with the most refusals are shown.
  private static let refusalsShown = 10

  /// Makes a report of a summary.
  public init(_ summary: BatchSummary) { self.summary = summary }

  /// The answer as JSON; amounts are texts.
  public var json: JSON {
    .object([
      ("format", .number(1)),
      ("rows", .number(rows)), ("rejected", .number(summary.rejected)),
      ("verdicts", .object(counts(of: Verdict.allCases))),
      ("schemes", .list(schemes.map(scheme))), ("reasons", .list(reasons.map(reason))),
      ("duties", .list(currencies.map(duties))),
      ("most_refused", .list(worst.map(refusals))),
    ])
  }

  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    var blocks = [
      TextTable(
        header: ["Scheme", "Claims", "Eligible", "Ineligible", "Undetermined"],
        rows: schemes.map { name in
          let own = count { $0.scheme == name }
          return [name, "\(own)"]
            + Verdict.allCases.map { verdict in
              "\(count { $0.scheme == name && $0.verdict == verdict })"
            }
        }, rightAligned: [1, 2, 3, 4]
      ).text(style)
    ]
    if !reasons.isEmpty {
      blocks.append(
        TextTable(
          header: ["Reason", "Ineligible", "Undetermined"],
          rows: reasons.map { reason in
            [reason]
              + [Verdict.ineligible, .undetermined].map { verdict in
                "\(count { $0.reason == reason && $0.verdict == verdict })"
              }
          }, rightAligned: [1, 2]
        ).text(style))
    }
    let duties = currencies.map { currency in
      let sums = self.sums(in: currency)
      return [
        currency, "\(sums.priced) of \(sums.claims)",
        amount(sums.dutyAtMFN, currency), amount(sums.duty, currency),
        amount(sums.saving, currency),
      ]
    }
    if !duties.isEmpty {
      blocks.append(
        TextTable(
          header: ["Currency", "Claims with duties", "Duty at MFN", "Duty", "Saving"],
          rows: duties, rightAligned: [1, 2, 3, 4]
        ).text(style))
    }
    if !worst.isEmpty {
      blocks.append(
        TextTable(
          header: ["Most refused", "Ineligible", "Undetermined"],
          rows: worst.map { ["\($0.code)", "\($0.of.ineligible)", "\($0.of.undetermined)"] },
          rightAligned: [1, 2]
        ).text(style))
    }
    return blocks.joined(separator: "\n")
  }
}

extension BatchSummaryReport {
  private var rows: Int { count { _ in true } + summary.rejected }

  private var schemes: [String] { Set(summary.kinds.keys.map(\.scheme)).sorted() }

  private var currencies: [String] { Set(summary.kinds.keys.map(\.currency)).sorted() }

  /// The reasons, the commonest first.
  private var reasons: [String] {
    let all = Set(summary.kinds.keys.compactMap(\.reason))
    let counted = all.map { reason in (reason, count { $0.reason == reason }) }
    return counted.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
  }

  /// The subheadings with the most refusals.
  private var worst: [(code: HSCode, of: BatchSummary.Refusals)] {
    let all = summary.refusals.map { (code: $0.key, of: $0.value) }
    return Array(
      all.sorted { ($1.of.count, $0.code.digits) < ($0.of.count, $1.code.digits) }
        .prefix(Self.refusalsShown))
  }

  private func count(where isMeant: (BatchSummary.Kind) -> Bool) -> Int {
    summary.kinds.reduce(0) { isMeant($1.key) ? $0 + $1.value.claims : $0 }
  }

  private func sums(in currency: String) -> BatchSummary.Sums {
    summary.kinds.reduce(into: BatchSummary.Sums()) { all, entry in
      if entry.key.currency == currency { all.add(entry.value) }
    }
  }

  /// How many claims came to each of some verdicts, of all or of some.
  private func counts(
    of verdicts: [Verdict], where isMeant: (BatchSummary.Kind) -> Bool = { _ in true }
  ) -> [(key: String, value: JSON)] {
    verdicts.map { verdict in
      (verdict.rawValue, .number(count { isMeant($0) && $0.verdict == verdict }))
    }
  }

  private func scheme(_ name: String) -> JSON {
    .object(
      [("scheme", .text(name)), ("claims", .number(count { $0.scheme == name }))]
        + counts(of: Verdict.allCases) { $0.scheme == name })
  }

  private func reason(_ reason: String) -> JSON {
    .object(
      [("reason", .text(reason))]
        + counts(of: [.ineligible, .undetermined]) { $0.reason == reason })
  }

  private func duties(_ currency: String) -> JSON {
    let sums = sums(in: currency)
    return .object([
      ("currency", .text(currency)), ("claims", .number(sums.claims)),
      ("with_duties", .number(sums.priced)),
      ("duty_at_mfn", .text(amount(sums.dutyAtMFN, currency))),
      ("duty", .text(amount(sums.duty, currency))),
      ("saving", .text(amount(sums.saving, currency))),
    ])
  }

  private func refusals(_ code: HSCode, _ refusals: BatchSummary.Refusals) -> JSON {
    .object([
      ("code", .text("\(code)")), ("ineligible", .number(refusals.ineligible)),
      ("undetermined", .number(refusals.undetermined)),
    ])
  }

  /// A sum in smallest units as an amount.
  private func amount(_ units: Int128, _ currency: String) -> String {
    let places = summary.places[currency] ?? 0
    let digits = String(units.magnitude)
    guard places > 0 else { return (units < 0 ? "-" : "") + digits }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return (units < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
