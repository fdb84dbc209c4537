internal import Answers
internal import Reading
internal import TariffLaw

/// The answer for one good in one market under one scheme, as a row of a table.
///
/// | column | is |
/// | --- | --- |
/// | `id`, `code`, `from`, `to`, `on` | the good, its market and the day |
/// | `scheme` | the scheme that was judged |
/// | `best` | `yes` for the scheme than which none of the market is better whose rate is known, `equal` for others that are as good; empty where it is not due, or its rate is not known |
/// | `originates` | `met`, `not_met`, `unknown`: whether the good does, whatever papers it has |
/// | `verdict` to `saving` | as in a file of claims |
/// | `headroom_points` | by how many points the content lies above its threshold, where that decides; below zero: is short of it |
/// | `box_8` | what Box 8 of a proof would show |
/// | `lost` | the duty that the preference would save and does not, since it is not due or cannot be told |
/// | `reason` | the step for want of which it is lost |
/// | `missing` | the facts that would settle it |
struct ProductAnswer {
  /// How a scheme compares with the others of its market.
  enum Rank: String {
    case best = "yes"
    case equal, none = ""
  }

  let id: String
  let determination: Determination
  /// Whether the good originates, whatever criterion a proof names.
  let origin: OriginRuling?
  let rank: Rank

  /// The columns, in their order.
  static let columns =
    ["id", "code", "from", "to", "on", "scheme", "best", "originates"]
    + figures.map(\.rawValue)
    + ["headroom_points", "box_8", "lost", "reason", "missing"]

  private static let figures: [AnswerColumn] = [
    .verdict, .criterion, .content, .mostFavouredNation, .preferential, .applied, .margin, .duty,
    .dutyAtMFN, .saving,
  ]

  /// The fields of the row.
  var fields: [String] {
    let (claim, ruling) = (determination.claim, determination.ruling)
    let figures = RulingFigures(ruling)
    let head = [
      id, "\(claim.code)", "\(claim.from)", "\(claim.to)", "\(claim.on)", ruling.scheme.name,
      ruling.verdict == .ineligible ? "" : rank.rawValue,
      origin?.outcome.rawValue ?? "",
    ]
    let body = Self.figures.map { column in
      text { column.write(ruling, figures, to: &$0) }
    }
    let tail = [
      determination.headroom?.points.cutPercentage.map { "\($0.cut)" } ?? "",
      // What a proof would show is told of what originates alone.
      origin?.outcome == .met ? origin?.box8?.description ?? "" : "",
      text { lost?.write(in: ruling.base.currency, to: &$0) },
      ruling.reason?.rawValue ?? "", determination.missing.joined(separator: " "),
    ]
    return head + body + tail
  }

  /// The duty that the preference would save and does not; with bounds, the least and the most.
  private var lost: Bounds<Int64>? {
    let ruling = determination.ruling
    guard ruling.verdict != .eligible, ruling.grantedRate != nil,
      let general = ruling.rateIfNotMet.duty(on: ruling.base),
      let granted = ruling.rateIfMet.duty(on: ruling.base)
    else { return nil }
    let least = max(0, general.low - granted.high)
    return Bounds(least, max(least, general.high - granted.low))
  }

  private func text(_ write: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
