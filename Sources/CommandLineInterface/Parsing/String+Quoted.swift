extension String {
  /// The text in quotes, as it is shown.
  var quoted: String { "'\(shown)'" }

  /// The text with control characters spelled out so that none reaches the screen.
  var shown: String {
    let safe = unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: scalar.escaped(asASCII: true)
      default: String(scalar)
      }
    }
    return safe.joined()
  }
}

extension [String] {
  /// The texts as a list in a sentence, such as `a, b or c`.
  func listed(by conjunction: String) -> String {
    guard let last else { return "" }
    let others = dropLast().joined(separator: ", ")
    return others.isEmpty ? last : "\(others) \(conjunction) \(last)"
  }
}
