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
  private var places: [Place: Range<Int>] = [:]

  private struct Place: Hashable {
    let library: Int
    let key: LawKey
  }

  /// Resolves laws from a library.
  init(_ library: LawLibrary) {
    libraries = [library]
  }

  /// More laws, and libraries that assume something, than are kept together: a file may have others on each line.
  private static let mostLaws = 2048
  private static let mostLibraries = 64

  /// Whether no more should be resolved before the claims that need these are judged.
  var isFull: Bool { laws.count >= Self.mostLaws || libraries.count >= Self.mostLibraries }

  /// Forgets all laws if there are many; none of their places may be used any more.
  mutating func makeRoom() {
    guard isFull else { return }
    laws.removeAll()
    places.removeAll()
    assumptions.removeAll()
    libraries = [libraries[0].under(libraries[0].law)]
  }

  /// The places among ``laws`` of those that a claim is judged by.
  mutating func places(
    for claim: Claim, library: Int = 0
  ) throws(LibraryProblem) -> Range<Int> {
    let place = Place(library: library, key: libraries[library].key(of: claim))
    if let known = places[place] { return known }
    let first = laws.count
    laws += try libraries[library].laws(for: claim)
    places[place] = first..<laws.count
    return first..<laws.count
  }

  /// A claim with what was found of the codes of its materials.
  func lookingUpCodes(of claim: Claim) -> Claim {
    claim.good.materials == nil && claim.good.bill == nil
      ? claim : libraries[0].lookingUpCodes(of: claim)
  }

  /// What tells the laws of a claim from others.
  func key(of claim: Claim) -> LawKey { libraries[0].key(of: claim) }

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
