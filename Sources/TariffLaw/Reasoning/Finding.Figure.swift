extension Finding {
  /// One figure of a comparison.
  public struct Figure: Sendable, Equatable {
    /// What it is.
    public let name: Name
    /// Whose it is, as the claimant calls it, where several have one: a product, a company.
    public let subject: String?
    /// What it comes to, exact.
    public let value: Value

    /// Makes a figure.
    public init(_ name: Name, of subject: String? = nil, _ value: Value) {
      self.name = name
      self.subject = subject
      self.value = value
    }
  }
}

extension Finding.Figure {
  /// What a figure is, by the name that it has in answers.
  public enum Name: String, Sendable, CaseIterable {
    /// Of content: what is asked, the price, what is lost, and the shares by both formulas.
    case threshold, fob, loss, indirect, direct
    /// Of a material: its value, what of it counts, and the term of its value.
    case value
    case countedShare = "counted_share"
    case basis
    /// Of a change of classification: what does not change, its value and share, and what may not.
    case unchanged, tolerance
    case unchangedValue = "unchanged_value"
    case share, limit
    /// Of a scheme: its days, and what both countries are to it.
    case inForce = "in_force"
    case from, to
    /// Of a customs value: an element, and the price.
    case amount, price
    /// Of a concession: its rate and list, who enjoys it, and what was published for a part.
    case rate, list
    case publishedForAPart = "published_for_a_part"
    case enjoyedBy = "enjoyed_by"
    case notEnjoyedBy = "not_enjoyed_by"
    /// Of the exporter's tariff: both rates, what is allowed, and from what it is known.
    case exporterRate = "exporter_rate"
    case importerRate = "importer_rate"
    case ceiling, tariff, source
    /// Of facts that do not agree.
    case code, chapters, shipped, on, consignment, rule, shown, origin, sum, done
    case rulesEdition = "rules_edition"
    case codeThere = "code_there"
    case goodThere = "good_there"
    case notBefore = "not_before"
    /// Of origin: the clauses of a list, what was done, the criteria named.
    case clauses, processes, named
    /// Of a proof: its days and limits, its number and kind, and the kinds that are accepted.
    case original
    case lastDay = "last_day"
    case issued, presented, number, kind, accepted
    case monthEnd = "month_end"
    case inTimeUntil = "in_time_until"
    case retroactiveUntil = "retroactive_until"
    /// Of a proof at the desk: its exporter, what box 8 names, what differs, and how much is sent on.
    case exporter, supplier, criterion, discrepancy, quantity
    case originalQuantity = "original_quantity"
    /// Of a code in dispute: the other one, the rates, the duties meanwhile, and what is paid back.
    case codeOnProof = "code_on_proof"
    case mfnRate = "mfn_rate"
    case dutyMeanwhile = "duty_meanwhile"
    case higherPreferentialRate = "higher_preferential_rate"
    case dutyAtHigherRate = "duty_at_higher_rate"
    case refundable
    /// Of an approval: what it says, what the claim says, the acts, and when the benefit is due.
    case approval, approved, claimed, acts
    case treatyRightFrom = "treaty_right_from"
    /// Of a project: what is said of it.
    case submitted, countries
    case notInTheScheme = "not_in_the_scheme"
    case companies, brand, use
    case madeIn = "made_in"
    case makers, said, content, nationalities
    /// Of equity: what is held, what is asked at least, and what others may take.
    case held, least
    case eachOtherMemberMayTake = "each_other_member_may_take"
    case nationalEquity = "national_equity"
  }
}
