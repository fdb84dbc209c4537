package import Reading
internal import TariffLaw

/// What becomes of rows that are no lines.
private enum Others: String, CaseIterable {
  /// They are left out, and counted.
  case leaveOut = "leave_out"
}

extension Recipe.Codes {
  /// Reads how codes are written.
  package init?(reading object: ObjectReader) {
    let column = object.required("column")?.text()
    let digits = object.required("digits").flatMap(Self.digits)
    let hasPoints = object.optional("points")?.bool() ?? false
    let isPadded = object.optional("pad")?.bool() ?? false
    let others = object.optional("others")?.choice(of: Others.self, noun: "what others are")
    guard let column, let digits else { return nil }
    if isPadded, let both = digits.first(where: { digits.contains($0 + 1) }) {
      object.complain(ImportComplaint.padsLines(both), aboutKey: "pad")
    }
    self.init(
      column: column, digits: digits, hasPoints: hasPoints, isPadded: isPadded,
      leavesOthersOut: others == .leaveOut)
  }

  private static func digits(_ value: ValueReader) -> [Int]? {
    let allowed = 2...HSCode.longest
    if case .array = value.value.content {
      return value.list { $0.integer(in: allowed) }.map { Set($0).sorted() }
    }
    return value.integer(in: allowed).map { [$0] }
  }
}

extension Recipe.Rows {
  /// Every row is a line.
  package static let all = Self(leavesEmptyOut: false, choice: nil)

  /// Reads which rows are lines.
  package init?(reading object: ObjectReader) {
    let empty = object.optional("without_rate")?.choice(of: Others.self, noun: "what others are")
    let column = object.optional("column")?.text()
    let taken =
      (column == nil ? object.optional("take") : object.required("take"))?.list { $0.text() }
    if column == nil, taken != nil { _ = object.required("column") }
    self.init(
      leavesEmptyOut: empty == .leaveOut,
      choice: column.flatMap { column in taken.map { (column, $0) } })
  }
}
