extension ExchangeRate {
  /// Reads a rate as `USD/IDR=16000`: what one unit of the first currency gives of the second; nil if it is none.
  public init?(_ text: ArraySlice<UInt8>) {
    let pair = text.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false)
    let currencies = pair[0].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard pair.count == 2, currencies.count == 2, let from = Currency(currencies[0]),
      let to = Currency(currencies[1]),
      let rate = try? DecimalText.units(pair[1], places: Self.places)
    else { return nil }
    self.init(from: from, to: to, trillionths: rate, on: nil)
  }
}
