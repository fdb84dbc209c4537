/// The classes of made-up claims: what each is about.
public enum ClaimClass: String, Sendable, CaseIterable {
  /// ATIGA, everything told, content about the threshold.
  case atiga
  /// CEPT, everything told, content about the threshold.
  case cept
  /// Most-favoured-nation treatment.
  case mfn
  /// Materials of every status and proof.
  case materials
  /// Materials that originate in part.
  case partial
  /// The direct and the indirect formula.
  case methods
  /// A change of classification and its tolerance.
  case change
  /// Days of issue, shipment and presentation.
  case days
  /// Kinds of proof, pilots.
  case kinds
  /// Consignments of about 200 US dollars.
  case waiver
  /// The way through other countries.
  case routes
  /// Members by day.
  case membership
  /// The exporter's own tariff.
  case exporterTariff = "exporter_tariff"
  /// Lists of the importer.
  case lists
  /// A product rule that is not held.
  case ruleNotHeld = "rule_not_held"
  /// Goods of Annex 4, made of some of its goods and of others.
  case informationGoods = "information_goods"
  /// A product rule that is held or assumed, and what is stated beside it.
  case ruleHeld = "rule_held"
  /// Facts that contradict each other.
  case contradictions
  /// Two criteria on one proof.
  case twoCriteria = "two_criteria"
  /// Goods that were only packed, and goods of which the work is not said.
  case work
  /// Amounts in another currency, exact to the verdict.
  case currency
  /// Shipment not said.
  case shipmentUnsaid = "shipment_unsaid"
  /// Any class with facts left out.
  case silence
}
