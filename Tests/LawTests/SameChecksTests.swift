import AFTA
import TestSupport
import Testing

/// What the desk finds of a proof, a claim finds of it too, where nothing is taken to be in order.
@Suite("The checks of a claim and of the desk") struct SameChecksTests {
  /// Rules that are asked in one of the two alone.
  ///
  /// A claim names its criterion and has no box 8. The desk asks for the original of goods that were packed only, which
  /// a claim asks of their origin. Where no proof is needed, the desk tells less of it.
  private static let apart: Set = ["proof.box_8", "proof.waiver", "proof.original.processes"]

  @Test("come to the same, rule by rule")
  func same() throws {
    let library = try Shipped.library.assuming([("papers.not_said", "unknown")])
    let registered = try library.adding(
      exporters: SourceFile(
        name: "exporters.json", text: Fixtures.text("proofs/exporters.json")))
    var compared: [String: Int] = [:]
    for fixture in try ProofCase.all() {
      guard let claim = Self.claim(of: fixture.question) else { continue }
      let source = try SourceFile(name: "claim.json", bytes: claim.bytes())
      let law = fixture.hasRegistry ? registered : library
      guard let judged = try? law.determine(source) else { continue }
      let desk = try fixture.check(by: library)
      let atDesk = Self.outcomes(of: desk.findings + desk.items.flatMap(\.findings))
      let ofClaim = Self.outcomes(of: judged.findings)
      for (id, outcomes) in atDesk where !Self.apart.contains(id) {
        guard let own = ofClaim[id] else {
          // What a claim tells otherwise, as that goods of partial cumulation do not originate, denies it preference too.
          if outcomes.contains(where: { $0 != .met }) {
            #expect(judged.ruling.verdict != .eligible, "\(fixture.testDescription): \(id)")
          }
          continue
        }
        #expect(Set(own) == Set(outcomes), "\(fixture.testDescription): \(id)")
        compared[id, default: 0] += 1
      }
    }
    #expect(compared.count > 30, "\(compared.count)")
    #expect(compared.values.reduce(0, +) > 1000, "\(compared)")
  }

  /// The proof of a file as that of a claim of its only item; `nil` if it has several, or a box 8 that no claim has.
  private static func claim(of proof: JSONDocument) -> JSONDocument? {
    guard case .list(let items) = proof["items"], items.count == 1,
      case .object(let item) = items[0]
    else { return nil }
    var claim = proof
    for key in ["items", "events", "as_of"] { claim[key] = .null }
    claim["good"] = .object([:])
    let places = [
      "code": "good.code", "fob": "good.fob", "rule": "good.rule", "part": "good.part",
      "processes": "good.processes", "criterion": "proof.criterion",
      "fob_shown": "proof.fob_shown", "partial_cumulation": "proof.partial_cumulation",
      "code_on_proof": "proof.code", "code_settled": "proof.code_settled",
      "importer": "importer", "customs_value": "customs_value",
    ]
    for (key, value) in item {
      guard let place = places[key] else { return nil }
      claim[place] = value
    }
    return claim
  }

  /// The outcomes of the rules of proofs by id, one of each premise.
  private static func outcomes(of findings: [Finding]) -> [String: [Outcome]] {
    var outcomes: [String: [Outcome]] = [:]
    func take(_ findings: [Finding]) {
      for finding in findings {
        if finding.id.hasPrefix("proof."), finding.id != "proof.accepted" {
          outcomes[finding.id, default: []].append(finding.outcome)
        }
        take(finding.premises)
      }
    }
    take(findings)
    return outcomes
  }
}
