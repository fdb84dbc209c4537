internal import Reading
internal import TariffLaw

/// The codes of two editions that share goods, by the chapters of those that are looked up.
struct CodePairs: Sendable {
  private var chapters = [[(code: HSCode, entered: HSCode)]](repeating: [], count: 100)

  /// Walks through a table, whose first column is the newer edition's; forward it is looked up by its second.
  init(_ file: SourceFile, isForward: Bool) {
    var lines = RuleLines(file)
    while let line = lines.next() {
      guard let (newer, older) = line.pair else { continue }
      let (code, entered) = isForward ? (older, newer) : (newer, older)
      chapters[code.chapter].append((code, entered))
    }
  }

  /// The codes that share goods with any of some.
  func entered(from codes: Set<HSCode>) -> Set<HSCode> {
    var found: Set<HSCode> = []
    if codes.count == 1, let code = codes.first {
      for pair in chapters[code.chapter] where pair.code == code { found.insert(pair.entered) }
      return found
    }
    for chapter in Set(codes.map { $0.chapter }) {
      for pair in chapters[chapter] where codes.contains(pair.code) { found.insert(pair.entered) }
    }
    return found
  }

  /// The codes that are looked up, within a range.
  func codes(in range: CodeRange) -> Set<HSCode> {
    var found: Set<HSCode> = []
    for chapter in range.from.chapter...max(range.from.chapter, range.to.chapter) {
      for pair in chapters[chapter] where range.contains(pair.code) { found.insert(pair.code) }
    }
    return found
  }
}
