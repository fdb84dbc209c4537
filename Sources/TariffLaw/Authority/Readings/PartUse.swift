/// For what a part is used.
public enum PartUse: String, Sendable, CaseIterable {
  /// Built into new vehicles by their maker.
  case originalEquipment = "original_equipment"
  /// Sold as a spare.
  case replacement
  /// Anything else.
  case other
}
