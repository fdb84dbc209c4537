internal import Answers
internal import Reading
internal import TariffLaw

/// The columns of answers, in their order.
///
/// | column | is |
/// | --- | --- |
/// | `id` | the claim's own |
/// | `verdict` | `eligible`, `ineligible`, `undetermined`; `rejected` on a line of a plain filter |
/// | `scheme` | the scheme that was judged |
/// | `criterion` | the criterion of origin, as `RVC` |
/// | `rvc_percent` | the regional value content in per cent, cut at six places |
/// | `mfn_rate`, `preferential_rate`, `applied_rate` | rates in per cent |
/// | `margin_points` | the points by which the preference lies below MFN |
/// | `duty`, `duty_at_mfn`, `saving` | amounts in the claim's currency |
/// | `reason` | the step that was not met, or else the first that is unknown |
/// | `equal` | the schemes whose answers are as good, where the best of all was asked for |
///
/// What is not known is empty; what is known within bounds is `0..5`; a rate that is no percentage stands
/// in the notation of schedules, as `16.00 SGD/litre_of_alcohol`.
enum AnswerColumn: String, CaseIterable, Sendable {
  case id, verdict, scheme, criterion
  case content = "rvc_percent"
  case mostFavouredNation = "mfn_rate"
  case preferential = "preferential_rate"
  case applied = "applied_rate"
  case margin = "margin_points"
  case duty
  case dutyAtMFN = "duty_at_mfn"
  case saving, reason, equal

  /// All columns but the id, which is the claim's own.
  static let figures = allCases.filter { $0 != .id }
}

extension AnswerColumn {
  /// Writes a figure of a ruling at the end of some bytes; nothing if it is not known.
  func write(_ ruling: Ruling, _ figures: RulingFigures, to bytes: inout [UInt8]) {
    let currency = ruling.base.currency
    switch self {
    case .id: break
    case .verdict: bytes += ruling.verdict.rawValue.utf8
    case .scheme: bytes += ruling.scheme.name.utf8
    case .criterion: ruling.origin?.writeCriterion(to: &bytes)
    case .content: ruling.origin?.shareJudged?.write(to: &bytes)
    case .mostFavouredNation: ruling.mfn.write(to: &bytes)
    case .preferential: ruling.grantedRate?.write(to: &bytes)
    case .applied: figures.applied?.write(to: &bytes)
    case .margin: ruling.margin?.write(to: &bytes)
    case .duty: figures.duty?.write(in: currency, to: &bytes)
    case .dutyAtMFN: figures.dutyAtMFN?.write(in: currency, to: &bytes)
    case .saving: figures.saving?.write(in: currency, to: &bytes)
    case .reason: if let step = ruling.reason { bytes += step.rawValue.utf8 }
    case .equal: bytes += ruling.equal.map(\.name).joined(separator: " ").utf8
    }
  }
}
