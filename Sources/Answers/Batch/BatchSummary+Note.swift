internal import TariffLaw

extension BatchSummary: LosslessStringConvertible {
  /// The summary as words without blanks or slashes, which ``init(_:)`` reads.
  ///
  /// Each begins with what it is: a kind, a subheading, a currency, or how many rows were refused.
  public var description: String {
    let sums = kinds.map { kind, sums in
      [
        "k", Self.coded(kind.scheme), kind.verdict.rawValue, Self.coded(kind.reason ?? ""),
        Self.coded(kind.currency), "\(sums.claims)", "\(sums.priced)", "\(sums.dutyAtMFN)",
        "\(sums.duty)",
      ].joined(separator: ":")
    }
    let codes = refusals.map { "c:\($0.digits):\($1.ineligible):\($1.undetermined)" }
    let currencies = places.map { "p:\(Self.coded($0)):\($1)" }
    return (sums.sorted() + codes.sorted() + currencies.sorted() + ["r:\(rejected)"])
      .joined(separator: " ")
  }

  /// Reads a summary; nil if the text is not one.
  public init?(_ description: String) {
    self.init()
    for word in description.split(separator: " ") {
      let parts = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      switch (parts[0], parts.count) {
      case ("k", 9):
        guard let scheme = Self.text(parts[1]), let verdict = Verdict(rawValue: parts[2]),
          let reason = Self.text(parts[3]), let currency = Self.text(parts[4]),
          let claims = Int(parts[5]), let priced = Int(parts[6]), let atMFN = Int128(parts[7]),
          let duty = Int128(parts[8])
        else { return nil }
        var sums = Sums()
        (sums.claims, sums.priced, sums.dutyAtMFN, sums.duty) = (claims, priced, atMFN, duty)
        let kind = Kind(
          scheme: scheme, verdict: verdict, reason: reason.isEmpty ? nil : reason,
          currency: currency)
        kinds[kind] = sums
      case ("c", 4):
        guard let code = HSCode(parts[1]), let ineligible = Int(parts[2]),
          let undetermined = Int(parts[3])
        else { return nil }
        var refusals = Refusals()
        (refusals.ineligible, refusals.undetermined) = (ineligible, undetermined)
        self.refusals[code] = refusals
      case ("p", 3):
        guard let currency = Self.text(parts[1]), let places = Int(parts[2]) else { return nil }
        self.places[currency] = places
      case ("r", 2):
        guard let rejected = Int(parts[1]) else { return nil }
        self.rejected = rejected
      default: return nil
      }
    }
  }

  /// A text as the numbers of its bytes, with points between, so that no blank or colon is in it.
  private static func coded(_ text: String) -> String {
    text.utf8.map { "\($0)" }.joined(separator: ".")
  }

  private static func text(_ coded: String) -> String? {
    let bytes = coded.split(separator: ".").map { UInt8($0) }
    guard bytes.allSatisfy({ $0 != nil }) else { return nil }
    return String(validating: bytes.compactMap { $0 }, as: UTF8.self)
  }
}
