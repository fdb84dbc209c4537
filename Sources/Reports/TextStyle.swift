internal import TariffLaw

/// How text is set on a terminal; the only place that knows of colours.
public struct TextStyle: Sendable {
  /// Whether colours are used.
  public let isColoured: Bool

  /// Makes a style.
  public init(isColoured: Bool) {
    self.isColoured = isColoured
  }

  /// Text without colours.
  public static let plain = Self(isColoured: false)

  func strong(_ text: String) -> String { escaped(text, "1") }

  func faint(_ text: String) -> String { escaped(text, "2") }

  func verdict(_ text: String, _ verdict: Verdict) -> String {
    switch verdict {
    case .eligible: escaped(text, "1;32")
    case .ineligible: escaped(text, "1;31")
    case .undetermined: escaped(text, "1;33")
    }
  }

  func mark(_ outcome: Outcome) -> String {
    switch outcome {
    case .met: escaped("yes", "32")
    case .notMet: escaped("no ", "31")
    case .unknown: escaped("?  ", "33")
    }
  }

  private func escaped(_ text: String, _ code: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
