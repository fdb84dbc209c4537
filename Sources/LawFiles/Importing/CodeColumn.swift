package import Reading
internal import TariffLaw

/// Watches over the codes of a list: each of so many digits, none twice, in rising order.
package struct CodeColumn {
  private let digits: Int
  private var last: String?
  private var places: [String: Int] = [:]

  /// Begins a list.
  package init(digits: Int) {
    self.digits = digits
  }

  /// What is wrong with the code of the next row; nil if nothing is.
  package mutating func complaint(
    about code: String, at place: Int, in file: SourceFile
  ) -> CodeComplaint? {
    guard code.utf8.count == digits, code[...].isDigits else {
      return .notCode(code, digits: digits)
    }
    defer { last = max(last ?? code, code) }
    if let first = places.updateValue(place, forKey: code) {
      return .twice(code, line: file.position(of: first).line)
    }
    if let last, code < last { return .outOfOrder(code, after: last) }
    return nil
  }
}
