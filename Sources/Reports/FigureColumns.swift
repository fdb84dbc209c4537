/// Names with figures, two to a row: names to the left, figures to the right.
struct FigureColumns {
  /// The rows.
  let rows: [(name: String, value: String)]

  /// The rows as text, two spaces before each.
  var text: String {
    let names = rows.map(\.name.count).max() ?? 0
    let values = rows.map(\.value.count).max() ?? 0
    return rows.map { name, value in
      let gap = String(repeating: " ", count: names - name.count + 2 + values - value.count)
      return "  \(name)\(gap)\(value)\n"
    }
    .joined()
  }
}
