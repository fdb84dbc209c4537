/// What materials beside those of a list may go into a good that is assembled of goods of the list.
public enum OtherMaterials: String, Sendable, CaseIterable {
  /// Those that originate; of others it is not known.
  case open
  /// Those that originate, and no others.
  case originating
  /// None.
  case none
}
