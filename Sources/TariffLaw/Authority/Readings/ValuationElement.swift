/// What may be stated besides the price.
public enum ValuationElement: String, Sendable, CaseIterable {
  /// International freight.
  case freight
  /// International insurance.
  case insurance
  /// Charges of transport besides freight, such as a congestion surcharge.
  case transportCharges = "transport_charges"
  /// Commission paid to the seller's agent.
  case sellingCommission = "selling_commission"
  /// Commission paid to the buyer's own agent.
  case buyingCommission = "buying_commission"
  /// Containers and packing.
  case packing
  /// Royalties and licence fees.
  case royalties
  /// Goods and services that the buyer supplies free, apportioned.
  case assists
  /// A documented discount agreed before loading.
  case discountBeforeLoading = "discount_before_loading"
  /// A discount after loading.
  case discountAfterLoading = "discount_after_loading"
  /// Installation, inspection or carriage after importation.
  case afterImportation = "after_importation"
}
