extension LawValues {
  /// What a day is some months or years on, in a month that has no such day.
  public func monthEnd(on day: Day) -> Lawful<MonthEnd> {
    choice(.monthEnd, on: day, else: .nextFirst)
  }

  /// How duty is rounded to the smallest unit of the currency.
  public func dutyRounding(on day: Day) -> Lawful<Rounding> {
    choice(.dutyRounding, on: day, else: .halfUp)
  }

  /// How an amount that is exchanged is rounded to the smallest unit of the currency.
  public func exchangeRounding(on day: Day) -> Lawful<Rounding> {
    choice(.exchangeRounding, on: day, else: .halfUp)
  }

  /// How the percentage that a proof of origin shows is rounded.
  public func shownContentRounding(on day: Day) -> Lawful<Rounding> {
    choice(.box8Rounding, on: day, else: .down)
  }

  /// A reading among a few, by its word; `nil` if no file has it.
  func choice<Choice: RawRepresentable<String>>(
    _ name: WordsName, of scheme: SchemeID?, on day: Day
  ) -> Lawful<Choice>? {
    guard let words = self[name, of: scheme, on: day],
      let choice = words.value.first.flatMap(Choice.init(rawValue:))
    else { return nil }
    return Lawful(choice, words.basis)
  }

  private func choice<Choice: RawRepresentable<String>>(
    _ name: WordsName, on day: Day, else usual: Choice
  ) -> Lawful<Choice> {
    choice(name, of: nil, on: day)
      ?? Lawful(
        usual,
        Basis(
          name: name.rawValue, citation: Citation("assumption", name.rawValue),
          evidence: .unconfirmed))
  }
}
