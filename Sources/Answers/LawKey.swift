internal import TariffLaw

/// All of a claim on which the laws depend that it is judged by.
///
/// Claims of one key share their laws: those of days between which nothing changes too. Terms of complementation
/// schemes count days from events, so there each day stands for itself.
package struct LawKey: Hashable, Sendable {
  private let scheme: SchemeID?
  private let rateDays: Int
  private let originDays: Int
  private var proofDays: Int?
  private let isShipmentSaid: Bool
  private let day: Day?
  private let from: Country
  private let to: Country
  private let named: Set<SchemeID>
  private let hasMargin: Bool

  /// Takes of a claim what matters, by the runs of days of the law.
  init(_ claim: Claim, _ intervals: LawIntervals, by law: Law) {
    scheme = claim.scheme
    rateDays = intervals.run(of: claim.on)
    originDays = intervals.run(of: claim.originDay)
    proofDays = claim.proof?.issued.map(intervals.run)
    isShipmentSaid = claim.proof?.shipped != nil
    from = claim.from
    to = claim.to
    named = claim.approvals.isEmpty ? [] : Set(claim.approvals.map(\.scheme))
    hasMargin = claim.importer?.margin != nil
    let isOfTerms =
      hasMargin || !named.isEmpty
      || claim.scheme.map { law.scheme($0)?.kind == .complementation } == true
    day = isOfTerms ? claim.on : nil
  }

  /// Which days of shipment: on those of one number the rules of origin of a scheme are the same.
  package var daysOfOrigin: Int { originDays }

  /// The key of all claims of whose lines the law says the same: it does so whenever proofs were issued.
  package var ofLine: Self {
    var key = self
    key.proofDays = nil
    return key
  }
}
