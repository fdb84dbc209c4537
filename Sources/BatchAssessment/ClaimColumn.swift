internal import Answers
internal import Reading
/// The columns of a table of claims that are read; any other is carried through to the answers.
///
/// | column | is |
/// | --- | --- |
/// | `id` | the claim's name, which its answer bears |
/// | `on` | the day of declaration, as 2026-02-02 |
/// | `from`, `to` | the countries that export and import, as TH |
/// | `code` | the tariff code, with or without points |
/// | `scheme` | the scheme asked for, or `best` |
/// | `currency` | the currency of all amounts, as USD |
/// | `fob` | the FOB price |
/// | `non_originating` | the value of the materials that do not originate |
/// | `criterion` | the criterion of origin that the proof names, as `RVC` or `CTH + RVC` |
/// | `customs_value` | the value on which duty is charged |
/// | `direct_consignment` | `true`: the goods came direct; `false`: the claimant says that they did not |
/// | `proof_issued` | the day on which the proof of origin was issued |
/// | `edition` | the nomenclature of the code, as AHTN2022 |
/// | `rule` | the product-specific rule as the claimant states it, as `RVC40 or CTH`, or `general` |
/// | `method` | the method of regional value content: `direct`, `indirect` |
/// | `importer_rate`, `importer_list` | the importing country's preferential rate and list, as stated |
/// | `exporter_rate`, `exporter_list` | the exporting country's, as stated |
/// | `mfn_rate` | the MFN rate, as stated |
/// | `proof_kind` | `form_d`, `e_form_d`, `origin_declaration`, `none` |
/// | `shipped`, `presented` | the days of shipment and of presenting the proof |
/// | `units` | how many units were shipped, if price and materials are those of one |
/// | `processes` | what was done to make the goods, as `packaging;preservation` |
/// | `retroactive` | `true`, `false`: whether the proof is marked as issued retroactively |
/// | `exchange` | rates of exchange, as `JPY/USD=0.0065;EUR/USD=1.1` |
/// | `maker` | who makes the part that is approved: the approval's own company, or another |
/// | `exchange_failed` | `true`, `false`: whether paper was issued because the electronic exchange failed |
/// | `exporter_code`, `signatory` | the certified exporter that made out a declaration, and who signed it |
/// | `wholly_obtained` | `true`, `false`: the claimant's word for criterion `WO` |
/// | `approval` | the approval under a complementation scheme, as `scheme=AICO;certificate=Toyota/2002/26;part=CKD parts`; the keys are those of a claim |
///
/// An empty field is not said. ``required`` columns are the question itself and must be there, and their
/// fields may not be empty.
enum ClaimColumn: Int, CaseIterable, Sendable {
  case id, on, from, to, code, scheme, currency, fob, nonOriginating, criterion, customsValue
  case directConsignment, proofIssued
  case edition, rule, method, importerRate, importerList, exporterRate, exporterList, mfnRate
  case proofKind, shipped, presented, whollyObtained, approval
  case units, processes, retroactive, exchange, maker, exchangeFailed
  case exporterCode, signatory

  /// The columns without which there is no question.
  static let required: [Self] = [.on, .from, .to, .code, .scheme]

  /// The columns that a table without a header has, in this order; optional ones may follow.
  static let withoutHeader = allCases.prefix { $0 != .edition }

  /// The column of a fact by its place in a claim; `nil` if a table has none for it.
  init?(fact: String) {
    switch fact {
    case "good.fob": self = .fob
    case "good.non_originating": self = .nonOriginating
    case "good.code": self = .code
    case "good.processes": self = .processes
    case "exchange_rates": self = .exchange
    case "good.rule": self = .rule
    case "customs_value": self = .customsValue
    case "importer.rate": self = .importerRate
    case "importer.mfn": self = .mfnRate
    case "exporter.rate": self = .exporterRate
    case "proof.retroactive": self = .retroactive
    case "proof.exchange_failed": self = .exchangeFailed
    case "proof.exporter.code": self = .exporterCode
    case "proof.exporter.signatory": self = .signatory
    case "proof.criterion": self = .criterion
    case "route": self = .directConsignment
    default: return nil
    }
  }

  /// The name in the header.
  var name: String { Self.names[rawValue] }

  private static let names = [
    "id", "on", "from", "to", "code", "scheme", "currency", "fob", "non_originating", "criterion",
    "customs_value", "direct_consignment", "proof_issued", "edition", "rule", "method",
    "importer_rate", "importer_list", "exporter_rate", "exporter_list", "mfn_rate", "proof_kind",
    "shipped", "presented", "wholly_obtained", "approval", "units", "processes", "retroactive",
    "exchange", "maker", "exchange_failed", "exporter_code", "signatory",
  ]
}
