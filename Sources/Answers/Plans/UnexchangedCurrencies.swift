internal import TariffLaw

/// The currencies without a rate of exchange that were told of, so that each is told once and not for every offer.
final class UnexchangedCurrencies {
  private var told: Set<Currency> = []

  /// Whether a currency was not told of yet.
  func isFirst(_ currency: Currency) -> Bool { told.insert(currency).inserted }
}
