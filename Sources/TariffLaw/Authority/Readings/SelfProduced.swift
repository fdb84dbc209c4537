/// What a thing counts for in a good that the good's producer made himself of materials.
///
/// Article 29(2)(a) of ATIGA counts originating materials that are self-produced among those of the region, and says
/// no more.
public enum SelfProduced: String, Sendable, CaseIterable {
  /// One that originates by itself counts whole, with all that is in it.
  case rollUp = "roll_up"
  /// What it was made of counts, as if it stood in the good's own bill.
  case tracing
}
