/// What may not originate while the content alone still meets a choice of the rule, by the indirect method.
struct ContentAllowance: Sendable {
  /// The most that may not originate, in hundred-millionths of a part of the smallest unit.
  private let most: Int128
  /// What may not originate of the values that are said.
  private let said: Int128
  /// What may not originate with those that are not.
  private let all: Int128
  /// How many values are not said that may not originate.
  let openValues: Int

  /// The allowance of a sheet at the least threshold that is enough, at the least that the price can be; `nil` if
  /// neither the price is said nor every value.
  init?(_ sheet: ContentSheet, atLeast threshold: Percentage) {
    let rest = (Percentage.whole - threshold).fraction
    guard sheet.isFOBKnown || sheet.isEveryValueKnown,
      let most = ExactFraction(sheet.price).multiplied(by: rest)?.times(1, rounding: .down)
    else { return nil }
    self.most = most
    said = sheet.nonOriginatingSaid
    all = sheet.nonOriginating.high
    openValues = sheet.openForeignValues
  }

  /// The least that the values that are not said must come to, in parts, for the content to fall short.
  var least: Int128 { max(0, (most - said) / ContentSheet.hundredMillionth + 1) }

  /// Whether the content is enough, whatever else is not said, where a share of a value originates.
  func isEnough(without value: Int128, of share: Percentage) -> Bool {
    all - value * Int128(share.millionths) <= most
  }
}
