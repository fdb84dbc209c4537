internal import TariffLaw

extension HSLevel {
  /// The level in words: `heading`.
  var word: String {
    switch self {
    case .chapter: "chapter"
    case .heading: "heading"
    case .subheading: "subheading"
    }
  }
}

extension CodeAnswer {
  /// The level of the code in words: `heading`, `tariff line`.
  var level: String {
    HSLevel(rawValue: Int(code.count))?.word
      ?? (code.count > HSLevel.subheading.rawValue ? "tariff line" : "part of a code")
  }
}
