internal import Reading
internal import TariffLaw

/// Finds base lines of which a good would have two: for each member none twice, and none below another.
enum BaseCodes {
  /// A line with whose it is, nil for anybody's, and the byte of its code.
  struct Line {
    let code: HSCode
    let member: Country?
    let offset: Int
  }

  /// Notes the lines that stand twice, or below another, in whatever order they stand.
  static func check(_ lines: [Line], in problems: Problems) {
    let ordered = lines.sorted { ($0.code, $0.offset) < ($1.code, $1.offset) }
    // The lines above the one that is looked at, from the top.
    var above: [Line] = []
    for line in ordered {
      while let last = above.last, !last.code.contains(line.code) { above.removeLast() }
      if let rival = above.last(where: { $0.isFor(line.member) }) {
        let later = max(line.offset, rival.offset)
        let first = problems.file.position(of: min(line.offset, rival.offset)).line
        problems.note(
          rival.code == line.code
            ? CodeComplaint.twice(line.code.digits, line: first)
            : CodeComplaint.within(line.code.digits, line: rival.code.digits),
          at: later)
      }
      above.append(line)
    }
  }
}

extension BaseCodes.Line {
  /// Whether it is among the lines of a member; anybody's are among all.
  fileprivate func isFor(_ other: Country?) -> Bool {
    member == nil || other == nil || member == other
  }
}
