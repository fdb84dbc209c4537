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

  /// Adds the codes that share goods with one.
  func enter(_ code: HSCode, into found: inout Set<HSCode>) {
    for pair in chapters[code.chapter] where pair.code == code { found.insert(pair.entered) }
  }
}
