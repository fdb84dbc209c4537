/// The place of a provision: an instrument's short name and the article, rule or annex.
public struct Citation: Hashable, Sendable {
  /// The instrument's short name, as `ATIGA`.
  public let instrument: String
  /// The place in it, as `art. 28(1)(a)(i)`.
  public let place: String

  /// Makes a citation.
  public init(_ instrument: String, _ place: String) {
    self.instrument = instrument
    self.place = place
  }
}

extension Citation: CustomStringConvertible {
  /// The citation as answers print it: `ATIGA art. 28(1)(a)(i)`.
  public var description: String {
    "\(instrument) \(place)"
  }
}
