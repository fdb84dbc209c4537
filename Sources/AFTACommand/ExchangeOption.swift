import AFTA
import CommandLineInterface

/// The option by which currencies are exchanged.
enum ExchangeOption {
  static let exchange = Option(
    "exchange", value: "rates",
    help:
      "Rates for unit values in other currencies than the duties, as USD/IDR=16000,EUR/IDR=17500"
  ) { text in rates(text) }

  private static func rates(_ text: String) -> [ExchangeRate]? {
    var rates: [ExchangeRate] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let rate = ExchangeRate(Array(part.utf8)[...]), rate.trillionths > 0 else { return nil }
      rates.append(rate)
    }
    return rates
  }
}
