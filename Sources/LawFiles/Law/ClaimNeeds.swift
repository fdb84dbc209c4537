internal import Reading
internal import TariffLaw

/// The schemes that a claim can be judged under, so that the law of others is left alone.
package struct ClaimNeeds {
  /// The scheme asked for, or `best`.
  package let scheme: String
  private let day: Day
  private let from: Country?
  private let to: Country?

  /// Finds what a claim asks for.
  ///
  /// `nil` if the file does not tell plainly, names approvals, whose schemes borrow the rules of others, or
  /// makes assumptions, which may name anything in the law.
  package init?(_ claim: ClaimText) {
    guard let top = try? claim.json.get(), top["assume"] == nil,
      top["approvals"] == nil,
      let scheme = top["scheme"]?.text, let day = top["on"]?.text.flatMap(Day.init(_:))
    else { return nil }
    self.scheme = scheme
    self.day = day
    from = top["from"]?.text.flatMap(Country.init(_:))
    to = top["to"]?.text.flatMap(Country.init(_:))
  }

  /// Whether the claim can be judged under a scheme, or needs it besides.
  package func includes(_ header: SchemeReader.Header) -> Bool {
    switch header.kind {
    case .mostFavouredNation, .ordinary: return true
    case .special, .export, .bound: return false
    case .preferential, .complementation: break
    case .otherAgreement:
      if scheme == ClaimFile.best {
        let members = header.members.index
        return from.map { members.value($0, on: day) != nil } ?? true
          && to.map { members.value($0, on: day) != nil } ?? true
      }
    }
    return scheme == ClaimFile.best ? header.days.contains(day) : scheme == header.id.name
  }
}
