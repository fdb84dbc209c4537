/// The latest day by which a benefit is due by its scheme.
public struct DueDay: Sendable {
  /// The day, or bounds around it.
  public let on: Bounds<Day>
  /// The provisions that say from where the days run, and how many they are.
  public let bases: [Basis]
}

extension SchemeTerms {
  /// The latest day by which the benefit is due: "within N days" gives the last of them.
  ///
  /// - Parameters:
  ///   - approved: The day of approval in the importing country, or of inclusion in the product list.
  ///   - produced: The start of commercial production.
  ///   - certified: The day of the certificate.
  ///   - isNew: Whether the product did not exist before; `nil` if not known.
  /// - Returns: The day, or bounds around it, with the provision that sets the days; `nil` if the scheme has no
  ///   rule or the day it runs from is not known.
  public func start(
    approved: Bounds<Day>?, produced: Bounds<Day>?, certified: Bounds<Day>?, isNew: Bool?
  ) -> DueDay? {
    let usual = start(
      .startFrom, .startDays, approved: approved, produced: produced, certified: certified)
    guard words(.newStartFrom) != nil, isNew != false else { return usual }
    let new = start(
      .newStartFrom, .newStartDays, approved: approved, produced: produced, certified: certified)
    if isNew == true { return new }
    guard let usual, let new else { return nil }
    return DueDay(on: usual.on.union(new.on), bases: usual.bases + new.bases)
  }

  /// Until when a project stands alone: some years from the start of commercial production.
  ///
  /// - Returns: The day, or bounds around it; `nil` if the scheme has no such years or no start is known.
  func aloneUntil(produced: Bounds<Day>?, isNew: Bool?) -> Bounds<Day>? {
    let years = (isNew == true ? count(.exclusivityYearsNew) : nil) ?? count(.exclusivityYears)
    guard let years else { return nil }
    return produced?.adding(years: years.value, ending: law.monthEnd(on: day).value)
  }

  /// The basis on which makers in any member share the benefit once a project has ceased to stand alone.
  var sharedLater: Basis? {
    words(.exclusivityThen).flatMap { $0.value == ["any_maker_in_members"] ? $0.basis : nil }
  }

  /// From when the benefit is due to other makers: not before the project has ceased to stand alone.
  func startForOthers(_ start: Bounds<Day>?, aloneUntil end: Bounds<Day>?) -> Bounds<Day>? {
    guard let end, let start else { return end }
    return start.high < end.high ? end : start
  }

  private func start(
    _ from: WordsName, _ days: CountName, approved: Bounds<Day>?, produced: Bounds<Day>?,
    certified: Bounds<Day>?
  ) -> DueDay? {
    let anchor: Bounds<Day>?
    let rule = words(from)
    switch rule?.value.first {
    case "approval": anchor = approved
    case "production": anchor = produced
    case "certificate": anchor = certified
    case "production_or_approval":
      anchor = [approved, produced].compactMap { $0 }.min { $0.low < $1.low }
    default: anchor = nil
    }
    guard let anchor,
      let count = on(max(anchor.low, scheme.days.from ?? .earliest)).count(days)
    else { return nil }
    let bases = [rule?.basis, count.basis].compactMap { $0 }
    return DueDay(
      on: anchor.adding(days: count.value),
      bases: bases.count == 2 && bases[0].citation == bases[1].citation ? [bases[1]] : bases)
  }
}
