public import TariffLaw

/// What the claims of a file came to: by scheme, verdict, reason and currency, and on which goods most were refused.
public struct BatchSummary: Equatable, Sendable {
  /// What tells the answers that are summed together from others.
  public struct Kind: Hashable, Sendable {
    /// The scheme that was judged.
    public let scheme: String
    /// The verdict.
    public let verdict: Verdict
    /// The step that decided, unless the claim is eligible.
    public let reason: String?
    /// The currency of the claims, by its letters.
    public let currency: String

    /// Takes what tells answers apart.
    package init(scheme: String, verdict: Verdict, reason: String?, currency: String) {
      self.scheme = scheme
      self.verdict = verdict
      self.reason = reason
      self.currency = currency
    }
  }

  /// How many claims there are of a kind, and what duty they bear in smallest units of their currency.
  public struct Sums: Equatable, Sendable {
    /// How many claims.
    public package(set) var claims = 0
    /// How many of them have both duties known exactly; the amounts are theirs.
    public package(set) var priced = 0
    /// The duty at the MFN rate.
    public package(set) var dutyAtMFN: Int128 = 0
    /// The duty as the verdict has it.
    public package(set) var duty: Int128 = 0

    /// What the preference saves.
    public var saving: Int128 { dutyAtMFN - duty }

    /// Counts nothing.
    package init() {}

    /// Counts a claim; its duties count if both are known exactly.
    package mutating func add(duty: Int64?, atMFN: Int64?) {
      claims += 1
      guard let duty, let atMFN else { return }
      priced += 1
      self.duty += Int128(duty)
      dutyAtMFN += Int128(atMFN)
    }

    /// Adds other claims of the kind.
    package mutating func add(_ other: Self) {
      claims += other.claims
      priced += other.priced
      dutyAtMFN += other.dutyAtMFN
      duty += other.duty
    }
  }

  /// How many claims for goods of a subheading are not eligible.
  public struct Refusals: Equatable, Sendable {
    /// How many are not eligible.
    public package(set) var ineligible = 0
    /// How many are open.
    public package(set) var undetermined = 0

    /// How many in all.
    public var count: Int { ineligible + undetermined }

    /// Counts nothing.
    package init() {}

    /// Counts a claim.
    package mutating func add(_ verdict: Verdict) {
      switch verdict {
      case .eligible: break
      case .ineligible: ineligible += 1
      case .undetermined: undetermined += 1
      }
    }
  }

  /// The sums of each kind.
  public package(set) var kinds: [Kind: Sums] = [:]
  /// The refusals by subheading, or by the code that was stated where it is shorter.
  public package(set) var refusals: [HSCode: Refusals] = [:]
  /// How many rows were refused because something is wrong with them.
  public package(set) var rejected = 0
  /// How many decimal places each currency has that occurs.
  public package(set) var places: [String: Int] = [:]

  /// Sums nothing.
  public init() {}

  /// Adds another summary.
  package mutating func add(_ other: Self) {
    for (kind, sums) in other.kinds { kinds[kind, default: Sums()].add(sums) }
    for (code, more) in other.refusals {
      refusals[code, default: Refusals()].ineligible += more.ineligible
      refusals[code, default: Refusals()].undetermined += more.undetermined
    }
    rejected += other.rejected
    places.merge(other.places) { one, _ in one }
  }

  /// Counts rows that were refused.
  package mutating func addRejected(_ count: Int) { rejected += count }

  /// Adds the answer to a claim.
  package mutating func add(_ ruling: Ruling, of claim: Claim) {
    let figures = RulingFigures(ruling)
    let kind = Kind(ruling)
    kinds[kind, default: Sums()].add(duty: figures.duty?.exact, atMFN: figures.dutyAtMFN?.exact)
    places[kind.currency] = Int(ruling.base.currency.exponent)
    guard ruling.verdict != .eligible else { return }
    refusals[claim.code.ofSubheading, default: Refusals()].add(ruling.verdict)
  }
}

extension BatchSummary.Kind {
  /// What tells the answer of a ruling apart.
  package init(_ ruling: Ruling) {
    self.init(
      scheme: ruling.scheme.name, verdict: ruling.verdict, reason: ruling.reason?.rawValue,
      currency: "\(ruling.base.currency)")
  }
}

extension HSCode {
  /// The subheading of the code; the code itself if it has no more than six digits.
  package var ofSubheading: HSCode {
    count > 6 ? HSCode(digits.utf8.prefix(6)) ?? self : self
  }
}
