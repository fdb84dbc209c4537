internal import Reading
internal import TariffLaw

/// Guesses which day a text was meant to be: `31/12/2025` is 2025-12-31, `02/03/2026` may be two.
package enum DayRepair {
  /// The days that a text may have meant: other separators, other orders, a time after the day.
  package static func repairs(of text: String) -> [String] {
    guard text.utf8.count <= 40 else { return [] }
    let parts = text.prefix { $0 != "T" }.split { "-/. ".contains($0) }.map(String.init)
    let orders: [[String]]
    switch parts.count {
    case 1 where parts[0].count == 8:
      let digits = parts[0]
      let pieces = [digits.prefix(4), digits.dropFirst(4).prefix(2), digits.suffix(2)]
      orders = [pieces.map(String.init)]
    case 3 where parts[0].count == 4:
      orders = [parts]
    case 3:
      orders = [[parts[2], parts[1], parts[0]], [parts[2], parts[0], parts[1]]]
    default:
      return []
    }
    var days: [String] = []
    for order in orders {
      let day = order.map { $0.count == 1 ? "0" + $0 : $0 }.joined(separator: "-")
      if day != text, !days.contains(day), Day(day) != nil { days.append(day) }
    }
    return days
  }
}
