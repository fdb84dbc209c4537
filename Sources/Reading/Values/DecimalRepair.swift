/// Guesses which decimal a text was meant to be: `12,5` is 12.5, `1e3` is 1000, `1,234` may be two.
package enum DecimalRepair {
  /// The decimals that a text may have meant, none if it looks like no number.
  package static func repairs(of text: String) -> [String] {
    guard text.utf8.count <= 40, text.contains(where: \.isNumber) else { return [] }
    let (sign, rest) = bare(text)
    let parts = rest.split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
    let shift = parts.count == 1 ? 0 : Int(parts[1])
    guard let shift, (-18...18).contains(shift) else { return [] }
    let guesses = pointed(String(parts[0])).map { sign + tidy(shifted($0, by: shift)) }
    return guesses.filter { guess in
      guess != text && isDecimal(guess)
    }
  }

  /// The sign and the rest, without what people put around and between digits.
  private static func bare(_ text: String) -> (sign: String, rest: String) {
    var scalars = text.lowercased().unicodeScalars
    scalars.removeAll { $0.properties.isWhitespace || "_'’%".unicodeScalars.contains($0) }
    let sign = scalars.first == "-" ? "-" : ""
    if sign == "-" || scalars.first == "+" { scalars.removeFirst() }
    return (sign, String(scalars))
  }

  /// The text with commas for grouping, and if that is in doubt also with a comma for the point.
  private static func pointed(_ text: String) -> [String] {
    let english = plain(text, grouping: ",", point: ".")
    let isInDoubt = text.contains(",") || english == nil
    let continental = isInDoubt ? plain(text, grouping: ".", point: ",") : nil
    return [english, continental].compactMap(\.self)
  }

  /// The text with a point and without grouping; nil if it is not written so.
  private static func plain(_ text: String, grouping: Character, point: Character) -> String? {
    let halves = text.split(separator: point, omittingEmptySubsequences: false)
    let groups = halves[0].split(separator: grouping, omittingEmptySubsequences: false)
    let isGrouped =
      (1...3).contains(groups[0].count) && groups[0] != "0"
      && groups.dropFirst().allSatisfy { $0.count == 3 }
    guard groups.count == 1 || isGrouped else { return nil }
    switch halves.count {
    case 1: return groups.joined()
    case 2 where !halves[1].contains(grouping): return groups.joined() + "." + halves[1]
    default: return nil
    }
  }

  /// The text with its point moved to the right, or to the left.
  private static func shifted(_ text: String, by shift: Int) -> String {
    guard shift != 0 else { return text }
    let halves = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let zeros = String(repeating: "0", count: abs(shift))
    let whole = shift < 0 ? zeros + halves[0] : String(halves[0])
    let fraction = (halves.count == 2 ? halves[1] : "") + (shift > 0 ? zeros : "")
    var digits = whole + fraction
    digits.insert(".", at: digits.index(digits.startIndex, offsetBy: whole.count + shift))
    return shift > 0 ? withoutLastZeros(digits) : digits
  }

  /// The text without zeros at the end of its fraction.
  private static func withoutLastZeros(_ text: String) -> String {
    var text = text
    while text.last == "0" { text.removeLast() }
    return text
  }

  /// The text with exactly one digit before the point if that digit is zero, and no bare point.
  private static func tidy(_ text: String) -> String {
    var text = String(text.drop { $0 == "0" })
    if text.last == "." { text.removeLast() }
    return text.isEmpty || text.first == "." ? "0" + text : text
  }

  /// Whether a text is digits, perhaps with a minus before them and a point between them.
  private static func isDecimal(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let halves = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count <= 2, halves[0] == "0" || halves[0].first != "0" else { return false }
    return halves.allSatisfy { half in
      !half.isEmpty && half.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
    }
  }
}
