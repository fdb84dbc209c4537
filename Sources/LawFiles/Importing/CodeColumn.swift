package import Reading
internal import TariffLaw

/// Watches over the codes of a list: each of a length that lines have, none twice, none below another.
package struct CodeColumn {
  /// What a code of the list is.
  package enum Reading: Equatable {
    /// The code of a line; whether it was given its first zero back.
    case line(String, isPadded: Bool)
    /// A code of another length, which is left out.
    case leftOut(digits: Int)
  }

  private let form: Recipe.Codes
  private var last: String?
  private var places: [String: Int] = [:]
  /// How many codes stood after a higher one.
  private(set) var moved = 0

  /// Begins a list.
  package init(_ form: Recipe.Codes) {
    self.form = form
  }

  /// Reads the text of a code.
  package func read(_ text: String) throws(ImportComplaint) -> Reading {
    let bare = form.hasPoints ? text.filter { $0 != "." && !$0.isWhitespace } : text
    guard bare[...].isDigits else {
      throw .code(text, digits: form.digits, hint: hint(for: text))
    }
    let count = bare.utf8.count
    if form.digits.contains(count) { return .line(bare, isPadded: false) }
    if form.isPadded, canHaveLostZero(bare) { return .line("0" + bare, isPadded: true) }
    guard form.leavesOthersOut else {
      throw .code(text, digits: form.digits, hint: hint(for: bare))
    }
    return .leftOut(digits: count)
  }

  /// Notes the code of a line at a place, or says where it stands already.
  package mutating func note(
    _ code: String, at place: Int, in file: SourceFile
  ) -> CodeComplaint? {
    if let last, code < last { moved += 1 }
    last = max(last ?? code, code)
    return places.updateValue(place, forKey: code)
      .map { .twice(code, line: file.position(of: $0).line) }
  }

  /// Codes below another one, of which a good would have two lines, each with its place.
  package func within(_ codes: [String]) -> [(complaint: CodeComplaint, place: Int)] {
    guard form.digits.count > 1 else { return [] }
    var above: String?
    return codes.compactMap { code in
      guard let whole = above, code.hasPrefix(whole), code != whole else {
        above = code
        return nil
      }
      return places[code].map { (.within(code, line: whole), $0) }
    }
  }

  /// What of a recipe would let the text through.
  private func hint(for text: String) -> ImportComplaint.CodeHint? {
    let bare = text.filter { $0 != "." && !$0.isWhitespace }
    guard bare[...].isDigits else { return nil }
    let count = bare.utf8.count
    if bare != text, form.digits.contains(count) { return .points }
    if !form.isPadded, canHaveLostZero(bare) { return .pad }
    return form.leavesOthersOut ? nil : .others
  }

  /// Whether digits may be those of a line without its first zero; none has two before its chapter.
  private func canHaveLostZero(_ digits: String) -> Bool {
    form.digits.contains(digits.utf8.count + 1) && digits.utf8.first != UInt8(ascii: "0")
  }
}
