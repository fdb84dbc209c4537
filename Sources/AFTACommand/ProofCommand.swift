import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let proofs = Operand(
    "proof",
    help: "File of a proof or of a claim, or of many (CSV, NDJSON); - reads standard input",
    completion: .file)
  private static let registry = Option(
    "registry", value: "file",
    help: "Database of certified exporters, with signatories and products", completion: .file)
  private static let draft = Option(
    "draft", value: "kind", help: "Draft a proof of a claim that qualifies",
    of: ProofDraft.Kind.self)

  /// Checks a proof of origin at the desk.
  var proof: Command {
    Command(
      "proof", summary: "Check a proof of origin at the desk, rule by rule, or draft one",
      discussion: """
        Asks of a proof what a careful officer asks: its kind between the two members on its day, \
        issue and presentation, certified copies, back-to-back proofs, third-country invoices, \
        exhibitions, discrepancies, boxes 8 and 9, and the code, each item alone. It says by when \
        what has to be done. Origin itself is judged by check, with the same rules of proofs.

        A table, or JSON with one proof a line, is checked proof by proof: the worst come first, \
        with how often each rule was not met. With --draft, a claim that qualifies is turned into \
        the fields of a proof, as far as it tells them; it is no official form.
        """,
      examples: [
        "afta proof proof.json", "afta proof proof.json --registry exporters.json --json",
        "afta proof pile.csv", "afta proof claim.json --draft form_d",
      ],
      operands: [Self.proofs], options: [Self.registry, Self.draft, CommonOptions.json]
    ) { [surroundings] invocation, console in
      if invocation[Self.registry] != nil, invocation[Self.draft] != nil {
        throw UsageError.conflictingOptions([Self.registry.row.name, Self.draft.row.name])
      }
      let path = try invocation.require(Self.proofs)
      let file = try SourceFile.read(path)
      let registry = try invocation[Self.registry].map {
        try ExporterRegistryFile.read(SourceFile.read($0))
      }
      let library = try surroundings.library(for: invocation, kinds: Self.complementationKinds)
      let style = surroundings.style(for: invocation, on: console)
      func write(_ json: JSON, _ text: String) {
        console.write(invocation[CommonOptions.json] ? json.pretty + "\n" : text)
      }
      if let kind = invocation[Self.draft] {
        guard let draft = try library.draftProof(file, as: kind) else {
          throw NoAnswer("the goods of the claim do not originate, so there is no proof to draft")
        }
        let report = ProofDraftReport(draft)
        write(report.json, report.text(style))
        return .success
      }
      if ProofTable.holdsMany(file) {
        let pile = try library.checkProofs(file, registry: registry)
        let report = ProofPileReport(pile)
        write(report.json, report.text(style))
        for reject in pile.rejects { console.writeError("\(reject)\n") }
        return pile.rejects.isEmpty ? .success : .found
      }
      guard let answer = try library.checkProof(file, registry: registry) else {
        throw NoAnswer("no rules of proofs are held for the scheme and the day of the proof")
      }
      let report = ProofReport(answer)
      write(report.json, report.text(style))
      return .success
    }
  }
}
