/// What stands on a proof besides its kind, its days and its criteria, and what was found of it at the desk.
public struct ProofParticulars: Sendable {
  /// The code of the good on the proof.
  public var code: HSCode?
  /// Whether the customs of both countries agree that the declared code is the right one.
  public var isCodeSettled: Bool?
  /// Whether the proof shows the FOB price of the good.
  public var showsPrice: Bool?
  /// Whether it is marked for partial cumulation, which denies the good preference.
  public var isPartiallyCumulated: Bool?
  /// Whether the electronic exchange failed, so that paper was issued in its stead.
  public var hasExchangeFailed: Bool?
  /// Whether the authority that issued it put right what it lacks.
  public var isCorrected: Bool?
  /// What it tells of the company in a third country whose invoice is presented.
  public var invoicer: Invoicer?
  /// The certified true copy that is presented in its stead.
  public var copy: CertifiedCopy?
  /// The day on which an electronic Form D was issued anew, if it was.
  public var reissued: Day?
  /// The exhibition in another member at which the goods were sold.
  public var exhibition: Exhibition?
  /// What differs between the proof and the other papers, or is not as the form asks.
  public var discrepancies: [Discrepancy]?
  /// The certified exporter that made it out.
  public var exporter: StatedExporter?
  /// The original proofs after the first, of goods that were put together from several consignments.
  public var furtherOriginals: [OriginalProof] = []
  /// Whether the goods are under a trade remedy or a quota, so that the proof may be due at clearance.
  public var isUnderRemedy: Bool?

  /// Makes particulars of which nothing is said.
  public init() {}

  /// What a proof tells of the company in a third country whose invoice is presented.
  public struct Invoicer: Sendable {
    /// Whether box 13 is ticked for it.
    public var isMarked: Bool?
    /// The company's name.
    public var name: String?
    /// Its country.
    public var country: Country?
    /// Whether box 7 gives both, where that is told.
    public var isNamed: Bool?

    /// Makes a company of which nothing is said.
    public init() {}
  }

  /// A certified true copy, where the original was lost.
  public struct CertifiedCopy: Sendable {
    /// The day it was issued.
    public var issued: Day?
    /// Whether it bears the day of the original.
    public var bearsOriginalDay: Bool?
    /// Whether it cites the number of the original.
    public var citesNumber: Bool?

    /// Makes a copy of which nothing is said.
    public init() {}
  }

  /// A difference between a proof and the other papers, by its declared word; what is minor, each scheme's law says.
  public struct Discrepancy: RawRepresentable, Hashable, Sendable {
    /// The word: `spelling`.
    public let rawValue: String

    /// Takes a word.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}

/// Keeps a value that is seldom there beside others, so that those stay small.
final class Kept<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }
}
