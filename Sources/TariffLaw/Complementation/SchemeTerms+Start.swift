extension SchemeTerms {
  /// The latest day by which the benefit is due: "within N days" gives the last of them.
  ///
  /// - Parameters:
  ///   - approved: The day of approval in the importing country, or of inclusion in the product list.
  ///   - produced: The start of commercial production.
  ///   - certified: The day of the certificate.
  ///   - isNew: Whether the product did not exist before; `nil` if not known.
  /// - Returns: The day, or bounds around it; `nil` if the scheme has no rule or the day it runs from is
  ///   not known.
  public func start(
    approved: Bounds<Day>?, produced: Bounds<Day>?, certified: Bounds<Day>?, isNew: Bool?
  ) -> Bounds<Day>? {
    let usual = start(
      .startFrom, .startDays, approved: approved, produced: produced, certified: certified)
    guard words(.newStartFrom) != nil, isNew != false else { return usual }
    let new = start(
      .newStartFrom, .newStartDays, approved: approved, produced: produced, certified: certified)
    if isNew == true { return new }
    guard let usual, let new else { return nil }
    return usual.union(new)
  }

  private func start(
    _ from: Choice, _ days: Count, approved: Bounds<Day>?, produced: Bounds<Day>?,
    certified: Bounds<Day>?
  ) -> Bounds<Day>? {
    let anchor: Bounds<Day>?
    switch words(from)?.value.first {
    case "approval": anchor = approved
    case "production": anchor = produced
    case "certificate": anchor = certified
    case "production_or_approval":
      anchor = [approved, produced].compactMap(\.self).min { $0.low < $1.low }
    default: anchor = nil
    }
    guard let anchor, let count = on(max(anchor.low, scheme.days.from ?? .earliest)).count(days)
    else { return nil }
    return anchor.adding(days: count.value)
  }
}
