/// An exporter who may make out origin declarations, as the authorities' database has it.
public struct CertifiedExporter: Sendable {
  /// The code of the exporter.
  public var code: String
  /// The member that certified it.
  public var country: Country
  /// The days on which it is certified.
  public var days: DayRange
  /// Those who may sign for it.
  public var signatories: [String]
  /// The goods for which it may declare origin, by codes that hold those below them.
  public var products: [HSCode]

  /// Makes an exporter.
  public init(
    code: String, country: Country, days: DayRange, signatories: [String], products: [HSCode]
  ) {
    self.code = code
    self.country = country
    self.days = days
    self.signatories = signatories
    self.products = products
  }
}

/// The certified exporter that a declaration names, and what the database has of it.
public struct StatedExporter: Sendable {
  /// Its code.
  public var code: String?
  /// Who signed.
  public var signatory: String?
  /// What the database has of it.
  public var entry: Entry = .notAsked

  /// Makes an exporter of which nothing is said.
  public init() {}

  /// What a database of certified exporters has of one.
  public enum Entry: Sendable {
    /// No database was given.
    case notAsked
    /// It is not there.
    case absent
    /// It is.
    case held(CertifiedExporter)
  }
}

/// Asks whether a declaration is honoured: its exporter, who signed it and the product are in the database.
///
/// Nothing is asked where nothing is said of the exporter and no database was given.
/// Source: rule 12A of Annex 8 of ATIGA.
func examineExporter<Log: Recorder>(
  _ exporter: StatedExporter, of proof: ProofOfOrigin, from country: Country, of code: HSCode,
  _ regime: Regime, _ log: inout Log
) -> Outcome {
  guard proof.kind?.effect == .declared else { return .met }
  let basis = regime.topic(.certifiedExporter)
  var certified = Outcome.unknown
  var signed = Outcome.unknown
  var product = Outcome.unknown
  switch exporter.entry {
  case .notAsked: break
  case .absent: (certified, signed, product) = (.notMet, .notMet, .notMet)
  case .held(let entry):
    certified = proof.issued.map { Outcome(entry.days.contains($0)) } ?? .unknown
    if entry.country != country { certified = .notMet }
    signed = exporter.signatory.map { Outcome(entry.signatories.contains($0)) } ?? .unknown
    product = Outcome(entry.products.contains { $0.contains(code) })
  }
  let isAsked = if case .notAsked = exporter.entry { false } else { true }
  let database =
    exporter.code == nil ? ["proof.exporter.code"] : isAsked ? [] : ["registry"]
  let outcome = certified.and(signed).and(product)
  log.begin()
  let steps: [(asked: Finding.Question.Desk, outcome: Outcome, missing: [String])] = [
    (
      .exporterCertified(in: country), certified,
      isAsked ? ["proof.issued"] : database
    ),
    (
      .exporterSignatory, signed,
      isAsked && exporter.signatory == nil ? ["proof.exporter.signatory"] : database
    ),
    (.exporterProduct, product, database),
  ]
  for step in steps {
    log.record {
      Finding(
        .desk(step.asked), step.outcome, basis,
        missing: step.outcome == .unknown ? step.missing : [])
    }
  }
  log.end { premises in
    Finding(
      .desk(.exporter), outcome, basis,
      figures: exporter.code.map { [.init(.exporter, .text($0))] } ?? [],
      premises: premises)
  }
  return outcome
}
