/// What a proof of origin must meet to be accepted.
public struct ProofRequirements: Sendable {
  /// The kinds accepted for goods that go the way asked about.
  public private(set) var kinds: Lawful<[ProofKind]>
  /// The kinds accepted besides, as between members of a pilot.
  public private(set) var furtherKinds: Lawful<[ProofKind]>?
  /// The kinds that a proof can be of whose kind is not said: those of the trade and of the scheme.
  public let known: [ProofKind]
  /// What a day is some months on, in a month that has no such day.
  public let monthEnd: Lawful<MonthEnd>
  /// How many months it is valid.
  public let validity: Lawful<Int>
  /// How many days after shipment it may be issued without a mark.
  public let graceDays: Lawful<Int>
  /// Until how many months after shipment it may be issued with the mark.
  public let retroactiveMonths: Lawful<Int>
  /// The price up to which a consignment needs none.
  public let waiver: Lawful<Money>?
  /// Whether the waiver is confirmed for other goods alone, and for these by no source: it lets none in.
  public let waiverIsOfOthers: Bool
  /// Whether a consignment under the waiver needs a simplified declaration.
  public let waiverNeedsDeclaration: Bool
  /// The day from which paper is for failures of the electronic exchange only, as a basis.
  public let paperIsException: Basis?
  /// Whether electronic proofs were exchanged between the two members; `nil` where nothing is said of it.
  public let exchange: Lawful<Bool>?
  /// Of which goods it shows the FOB price.
  public let price: Lawful<PriceOnProof>?
  /// Until how many months after the original a certified true copy may be issued.
  public let copyMonths: Lawful<Int>?
  /// Until how many months after its first issue an electronic Form D may be issued anew.
  public let reissueMonths: Lawful<Int>?
  /// The most signatories that the database may name of a certified exporter.
  public let signatories: Lawful<Int>?
  /// The law by which a proof of goods under a trade remedy is due at clearance, if there is one.
  public internal(set) var underRemedy: Basis?

  /// Every kind that is accepted.
  public var acceptedKinds: [ProofKind] {
    (kinds.value + (furtherKinds?.value ?? []).filter { !kinds.value.contains($0) })
      .filter { $0.effect != .electronic || exchange?.value != false }
  }

  /// What a kind is accepted by, or refused by.
  func basis(of kind: ProofKind?) -> Basis {
    guard let kind, let furtherKinds, !kinds.value.contains(kind),
      furtherKinds.value.contains(kind)
    else { return kinds.basis }
    return furtherKinds.basis
  }

  /// What becomes of goods without a proof: by a text that nobody has seen they are not kept out for certain.
  var outcomeOfAbsence: Outcome { kinds.basis.isUnconfirmed ? .unknown : .notMet }

  /// The requirements of a day on which no proof was issued any more, or yet: none is accepted, by some provision.
  func closed(by basis: Basis) -> Self {
    var closed = self
    closed.kinds = Lawful([], basis)
    closed.furtherKinds = nil
    return closed
  }
}
