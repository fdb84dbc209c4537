/// Two columns of text, the right one wrapped beside the left.
struct Columns {
  private static let indent = 2
  private static let gap = 2
  private static let widestTerm = 28

  private var rows: [(term: String, text: String)] = []

  var isEmpty: Bool { rows.isEmpty }

  /// How wide the left column must be for its terms, but for those too long for the screen.
  func termWidth(on width: Int) -> Int {
    let widest = min(Self.widestTerm, width * 2 / 5)
    return rows.map(\.term.count).filter { $0 <= widest }.max() ?? 0
  }

  mutating func append(_ term: String, _ text: String) {
    rows.append((term, text))
  }

  /// The lines of the columns; a term that is too long has a line for itself.
  func lines(width: Int, termWidth: Int) -> [String] {
    let margin = Self.indent + termWidth + Self.gap
    return rows.flatMap { row in
      let term = .spaces(Self.indent) + row.term
      var texts = row.text.wrapped(to: width - margin).map { .spaces(margin) + $0 }
      guard row.term.count <= termWidth, let first = texts.first else { return [term] + texts }
      texts[0] = term + first.dropFirst(term.count)
      return texts
    }
  }
}
