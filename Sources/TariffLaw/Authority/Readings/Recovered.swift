/// What becomes of the value of scrap and by-products that a producer recovers of a material.
///
/// Article 29(2)(a) of ATIGA counts the value of materials at importation or as it can be ascertained, and names nothing that
/// is taken off it.
public enum Recovered: String, Sendable, CaseIterable {
  /// The material counts with its whole value.
  case counted
  /// What was recovered is taken off it.
  case deducted
}
