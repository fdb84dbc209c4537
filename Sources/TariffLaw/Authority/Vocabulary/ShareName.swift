/// The names of parameters that are shares in per cent.
public enum ShareName: String, ParameterName {
  /// The least regional value content where a rule names none.
  case contentThreshold = "rvc.threshold"
  /// The same for goods of one exporting country.
  case contentThresholdFrom = "rvc.threshold.<country>"
  /// The least content of products of a list that is not held.
  case relaxedContent = "rvc.relaxed"
  /// The least content of a material that is cumulated in proportion.
  case partialCumulationFloor = "partial_cumulation.floor"
  /// The share of the price whose materials may fail a change of classification.
  case tolerance
  /// The highest tariff of the exporting member at which its goods enjoy concessions.
  case exporterTariffCeiling = "exporter_tariff.ceiling"
  /// The highest tariff that commitments leave to a member or a group.
  case exporterTariffEnvelope = "exporter_tariff.envelope.<party>"
  /// The end rate of lines on a list, for a member's group.
  case listRate = "list_rate.<list>.<party>"
  /// The highest end rate of lines on a list, for a member or its group.
  case listRateAtMost = "list_rate_at_most.<list>.<party>"
  /// The least reduction at a time.
  case minimumQuantum = "calendar.minimum_quantum"
  /// The rate down to which the encouraged yearly step leads.
  case encouragedFloor = "calendar.encouraged_floor"
  /// The least share of the host.
  case hostFloor = "equity.host_floor"
  /// The share that each other member may take.
  case partnerEntitlement = "equity.partner_entitlement"
  /// The least share of ASEAN nationals together.
  case aseanFloor = "equity.asean_floor"
  /// The least share of each participating nationality.
  case nationalityFloor = "equity.nationality_floor"
  /// The least share of nationals in each company.
  case nationalFloor = "equity.national_floor"
  /// The least margin of preference.
  case marginAtLeast = "benefit.margin_at_least"
  /// The greatest margin of preference.
  case marginAtMost = "benefit.margin_at_most"
  /// The lowest rate.
  case rateAtLeast = "benefit.rate_at_least"
  /// The highest rate.
  case rateAtMost = "benefit.rate_at_most"
  /// The highest rate into one country.
  case rateAtMostInto = "benefit.rate_at_most.<country>"
  /// The share of the value that counts as local.
  case accreditationWeight = "accreditation.weight"
  /// The least local content that a country's programme asks of a kind of vehicle.
  case localContentAtLeast = "local_content.<country>.<vehicle>.at_least"
  /// The most that it asks.
  case localContentAtMost = "local_content.<country>.<vehicle>.at_most"
  /// The least margin that a decision lifts.
  case normalisedFrom = "margin.normalised_from"
  /// The margin to which it lifts.
  case normalisedTo = "margin.normalised_to"
  /// The least margin of a product that leaves an exclusion list.
  case newItems = "margin.new_items"
}
