internal import Answers
internal import Reading
internal import LawFiles
internal import TariffLaw

/// The laws by which claims are judged, each resolved once for all claims that share it.
struct LawCache {
  /// The laws so far; those among which a claim may choose stand together.
  private(set) var laws: [ApplicableLaw] = []

  private var libraries: [LawLibrary]
  private var assumptions: [String: Int] = [:]
  private var places: [Key: Range<Int>] = [:]

  /// All of a claim on which its laws depend.
  private struct Key: Hashable {
    let library: Int
    let scheme: SchemeID?
    let on: Day
    let originDay: Day
    let from: Country
    let to: Country
    let named: Set<SchemeID>
    let hasMargin: Bool
  }

  /// Resolves laws from a library.
  init(_ library: LawLibrary) {
    libraries = [library]
  }

  /// The places among ``laws`` of those that a claim is judged by.
  mutating func places(
    for claim: Claim, library: Int = 0
  ) throws(LibraryProblem) -> Range<Int> {
    let key = Key(
      library: library, scheme: claim.scheme, on: claim.on, originDay: claim.originDay,
      from: claim.from, to: claim.to,
      named: claim.approvals.isEmpty ? [] : Set(claim.approvals.map(\.scheme)),
      hasMargin: claim.importer?.margin != nil)
    if let known = places[key] { return known }
    let first = laws.count
    laws += try libraries[library].laws(for: claim)
    places[key] = first..<laws.count
    return first..<laws.count
  }

  /// The number of the library in which some parameters are assumed otherwise.
  mutating func library(
    assuming all: [(name: String, value: String)]
  ) throws(NotationProblem) -> Int {
    guard !all.isEmpty else { return 0 }
    let key = all.map { "\($0.name)\n\($0.value)\n" }.joined()
    if let known = assumptions[key] { return known }
    libraries.append(try libraries[0].assuming(all))
    assumptions[key] = libraries.count - 1
    return libraries.count - 1
  }
}
