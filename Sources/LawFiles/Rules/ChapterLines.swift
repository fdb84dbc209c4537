internal import Reading
internal import TariffLaw

/// The lines of a table by the chapters of their codes, found in one walk, so that of thousands of lines a code is
/// looked for in few.
struct ChapterLines: Sendable {
  /// The lines of each chapter in their order, those of several chapters in each.
  private var chapters = [[RuleLines.Line]](repeating: [], count: 100)
  /// Lines whose codes cannot be read so quickly: they may be of any chapter.
  private var others: [RuleLines.Line] = []

  /// Walks through a table.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - codes: The first and the last code by which a line is found.
  init(_ file: SourceFile, _ codes: (RuleLines.Line) -> (HSCode, HSCode)?) {
    var lines = RuleLines(file)
    while let line = lines.next() {
      guard let pair = codes(line), pair.0.chapter <= pair.1.chapter else {
        others.append(line)
        continue
      }
      for chapter in pair.0.chapter...pair.1.chapter { chapters[chapter].append(line) }
    }
  }

  /// The lines that may be of a code, and those of which it is not known.
  func of(_ code: HSCode) -> [RuleLines.Line] { chapters[code.chapter] + others }
}
