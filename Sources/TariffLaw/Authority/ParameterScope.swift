/// For whom a value of law holds, if not for all: one importing member, or pairs of members.
///
/// The narrower displaces the wider: a value for a pair that for an importer, and both the general one.
public enum ParameterScope: Hashable, Sendable {
  /// Goods that a member imports, from wherever.
  case importer(Country)
  /// Goods that go from any of some members to another of them.
  case between(Set<Country>)
  /// Goods that go one of some ways, each from a member to another.
  case pairs(Set<Pair>)

  /// A way from a member to another.
  public struct Pair: Hashable, Sendable {
    /// Who exports.
    public let from: Country
    /// Who imports.
    public let to: Country

    /// Makes a way.
    public init(from: Country, to: Country) {
      self.from = from
      self.to = to
    }
  }

  /// Whether it is for goods that go a way.
  public func holds(from: Country, to: Country) -> Bool {
    switch self {
    case .importer(let country): country == to
    case .between(let members): from != to && members.contains(from) && members.contains(to)
    case .pairs(let pairs): pairs.contains(Pair(from: from, to: to))
    }
  }

  /// Whether it is for pairs of members, and so narrower than one for an importer.
  public var isForPairs: Bool {
    if case .importer = self { false } else { true }
  }

  /// Whether some goods are of both, and neither is the narrower.
  public func rivals(_ other: Self) -> Bool {
    switch (self, other) {
    case (.importer(let one), .importer(let two)): one == two
    case (.importer, _), (_, .importer): false
    default: !ways.isDisjoint(with: other.ways)
    }
  }

  private var ways: Set<Pair> {
    switch self {
    case .importer: []
    case .between(let members):
      Set(
        members.flatMap { from in
          members.filter { $0 != from }.map { Pair(from: from, to: $0) }
        })
    case .pairs(let pairs): pairs
    }
  }
}

extension ParameterScope: CustomStringConvertible {
  /// The scope in words: `into ID`, `between BN, MY and SG`, `from TH to ID`.
  public var description: String {
    switch self {
    case .importer(let country): "into \(country)"
    case .between(let members):
      "between " + members.map { $0.description }.sorted().joined(separator: " and ")
    case .pairs(let pairs):
      pairs.map { "from \($0.from) to \($0.to)" }.sorted().joined(separator: ", ")
    }
  }
}
