/// What an officer finds of a proof of origin: as a document, and of each of its items.
public struct ProofAnswer: Sendable {
  /// The question.
  public let question: ProofQuestion
  /// The scheme.
  public let scheme: SchemeID
  /// What comes of the document, whatever its items are.
  public let document: ProofVerdict
  /// The rules that were asked of the document, in order.
  public let findings: [Finding]
  /// What comes of each item, in their order.
  public package(set) var items: [Item]
  /// Every deadline that follows.
  public let deadlines: [ProofDeadline]
  /// What has to be done by a day that cannot be told, since its time is not held.
  public let deadlinesNotHeld: [ProofDeadline.Name]
  /// The facts that would settle what is open, by their place.
  public let missing: [String]
  /// What the answer leans on that is not official, assumed or the claimant's word.
  public let caveats: [Caveat]

  /// What comes of the proof as a whole: that of its worst item.
  public var verdict: ProofVerdict { items.map { $0.verdict }.max() ?? document }

  /// What comes of one item.
  public struct Item: Sendable {
    /// Whether preference can be given on it.
    public let verdict: ProofVerdict
    /// The rules that were asked of it.
    public let findings: [Finding]
    /// The duty at the MFN rate and at the preferential one, in smallest units, if both can be worked out.
    public let duties: (general: Int64, reduced: Int64)?
    /// Why duty was paid at the MFN rate meanwhile, whatever is still open; `nil` where it was not.
    public let payment: Payment?
    /// Whether duty that was paid too much was paid back already.
    public let isPaidBack: Bool
    /// Whether customs refused the proof, whatever is found of it here.
    public let isRefusedByCustoms: Bool
    /// Whether neither the schedule of the importing member nor, where none is held, the nomenclature has its code.
    package let isUnlisted: Bool
    /// What is known of a code that is not there, with those near it.
    public package(set) var unlisted: CodeAnswer?
    /// What is stated of the importing country's tariff and not used.
    let unused: [Caveat]

    /// The duty in the end, in smallest units: at the preferential rate, unless preference is refused.
    public var duty: Int64? {
      duties.map { verdict == .refused || isRefusedByCustoms ? $0.general : $0.reduced }
    }

    /// What is paid back of the duty at the MFN rate, in smallest units, once the proof is accepted; `nil` if nothing
    /// was paid before it came, it is refused, or it was paid back already.
    ///
    /// Until when it can be claimed back is the importer's own law, of which nothing is held.
    public var refundable: Int64? {
      guard !isPaidBack, !isRefusedByCustoms,
        verdict == .open || verdict == .accepted && payment != nil
      else { return nil }
      return duties.map { $0.general - $0.reduced }
    }

    /// Why duty was paid at the MFN rate before preference was given.
    public enum Payment: Sendable {
      /// The proof came after the declaration.
      case late
      /// Preference is suspended, and neither given again nor refused yet.
      case suspended
      /// It was, at the declaration or after it, and is no more.
      case suspendedBefore
      /// The proof has another code, on which customs of both members agreed since.
      case codeSettled
    }
  }
}

/// What comes of a proof of origin at the desk, from the best to the worst.
public enum ProofVerdict: String, Sendable, CaseIterable {
  /// Every rule that was asked is met.
  case accepted
  /// Something has to be said, put right or settled first.
  case open
  /// A rule is not met, whatever is not known.
  case refused

  /// Makes a verdict of an outcome.
  public init(_ outcome: Outcome) {
    switch outcome {
    case .met: self = .accepted
    case .unknown: self = .open
    case .notMet: self = .refused
    }
  }
}

extension ProofVerdict: Comparable {
  /// Orders from the best to the worst.
  public static func < (left: Self, right: Self) -> Bool {
    let order: [Self] = [.accepted, .open, .refused]
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}
