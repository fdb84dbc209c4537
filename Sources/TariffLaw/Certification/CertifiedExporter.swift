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
    /// One was given, and nothing is told by which it could be looked up.
    case unnamed
    /// It is not there.
    case absent
    /// It is.
    case held(CertifiedExporter)
  }
}

/// Asks whether a declaration is honoured: its exporter, who signed it and the product are in the database.
///
/// Of a declaration whose exporter is not told, or was looked up nowhere, it is asked where the papers are at hand; else
/// it is taken to be one of a certified exporter, which is told.
/// Where the law has no such database nothing is asked.
/// Source: rule 12A of Annex 8 of ATIGA.
func examineExporter<Log: Recorder>(
  of proof: ProofOfOrigin, from country: Country, of code: HSCode, _ regime: Regime,
  _ rules: ProofRequirements, _ papers: Papers, _ log: inout Log
) -> Outcome {
  guard proof.kind?.effect == .declared, let basis = regime.topic(.certifiedExporter) else {
    return .met
  }
  let stated = proof.particulars.exporter
  guard papers.areAtHand || stated?.isLookedUp == true else {
    papers.take(.desk(.exporter), by: basis, &log)
    return .met
  }
  guard let exporter = stated, exporter.code != nil || exporter.signatory != nil else {
    log.record { Finding(.desk(.exporter), .unknown, basis, missing: ["proof.exporter"]) }
    return .unknown
  }
  let steps = exporter.steps(of: proof, from: country, of: code, rules)
  let outcome = steps.reduce(Outcome.met) { $0.and($1.outcome) }
  log.begin()
  for step in steps {
    log.record {
      Finding(
        .desk(step.asked), step.outcome, step.basis ?? basis,
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

/// One thing that is asked of a certified exporter.
private struct ExporterStep {
  let asked: Finding.Question.Desk
  let outcome: Outcome
  let missing: [String]
  var basis: Basis?
}

extension StatedExporter {
  /// Whether a database was asked for it.
  fileprivate var isLookedUp: Bool { if case .notAsked = entry { false } else { true } }

  /// What is asked of it, in order; of an entry with more signatories than the law allows, whether it holds.
  fileprivate func steps(
    of proof: ProofOfOrigin, from country: Country, of good: HSCode, _ rules: ProofRequirements
  ) -> [ExporterStep] {
    var certified = Outcome.unknown
    var signed = Outcome.unknown
    var product = Outcome.unknown
    var further: [ExporterStep] = []
    let unheld = code == nil ? ["proof.exporter.code"] : ["registry"]
    var (signer, day, goods) = (unheld, unheld, unheld)
    switch entry {
    case .notAsked, .unnamed:
      if code != nil, signatory == nil { signer.insert("proof.exporter.signatory", at: 0) }
    case .absent: (certified, signed, product) = (.notMet, .notMet, .notMet)
    case .held(let entry):
      certified = proof.issued.map { Outcome(entry.days.contains($0)) } ?? .unknown
      if entry.country != country { certified = .notMet }
      signed = signatory.map { Outcome(entry.signatories.contains($0)) } ?? .unknown
      product = Outcome(entry.products.contains { $0.contains(good) })
      (signer, day) = (["proof.exporter.signatory"], ["proof.issued"])
      // A code of fewer digits than the database has may be that of a product of it.
      if product == .notMet, entry.products.contains(where: { good.contains($0) }) {
        (product, goods) = (.unknown, ["good.code"])
      }
      // Which of two codes is the good's, customs of both members settle first.
      if let other = proof.codeInDispute(with: good),
        Outcome(entry.products.contains { $0.contains(other) }) != product
      {
        (product, goods) = (.unknown, ["proof.code_settled"])
      }
      if let limit = rules.signatories {
        let isWithin = Set(entry.signatories).count <= limit.value
        further = [
          ExporterStep(
            asked: .exporterSignatories(limit: limit.value), outcome: isWithin ? .met : .unknown,
            missing: ["registry"], basis: limit.basis)
        ]
      }
    }
    return [
      ExporterStep(asked: .exporterCertified(in: country), outcome: certified, missing: day),
      ExporterStep(asked: .exporterSignatory, outcome: signed, missing: signer),
      ExporterStep(asked: .exporterProduct, outcome: product, missing: goods),
    ] + further
  }
}
