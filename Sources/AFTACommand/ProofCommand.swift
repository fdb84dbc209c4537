import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let proofs = Operand(
    "proof",
    help: "File of a proof or of a claim, or of many (CSV, NDJSON); - reads standard input",
    completion: .file)
  /// A database of certified exporters.
  static let registry = Option(
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
        with how often each rule was not met. A table has a header; an empty field is not said, and \
        several words in one field have a semicolon or a space between. Its columns are, in any order, \(ProofTable.columnNames.prefix(ProofTable.requiredCount)
          .joined(separator: ", ")); and perhaps \
        \(ProofTable.columnNames.dropFirst(ProofTable.requiredCount).joined(separator: ", ")).

        With --draft, a claim that qualifies is turned into \
        the fields of a proof, as far as it tells them; it is no official form.
        """,
      examples: [
        "afta proof proof.json", "afta proof proof.json --registry exporters.json --json",
        "afta proof pile.csv", "afta proof claim.json --draft form_d",
      ],
      operands: [Self.proofs], options: [Self.registry, Self.draft, CommonOptions.json]
    ) { [surroundings] invocation, console in
      if invocation[Self.registry] != nil, invocation[Self.draft] != nil {
        throw UsageProblem.conflictingOptions([Self.registry.row.name, Self.draft.row.name])
      }
      let path = try invocation.require(Self.proofs)
      let file = try SourceFile.read(path)
      let library = try Self.adding(
        exportersOf: invocation,
        to: surroundings.library(for: invocation, telling: &console, kinds: .ofClaims))
      if let kind = invocation[Self.draft] {
        surroundings.write(
          ProofDraftReport(try library.draftProof(file, as: kind)), for: invocation, on: &console)
        return .success
      }
      guard ProofTable.holdsMany(file) else {
        surroundings.write(
          ProofReport(try library.checkProof(file)), for: invocation,
          on: &console)
        return .success
      }
      let pile = try library.checkProofs(file)
      surroundings.write(ProofPileReport(pile), for: invocation, on: &console)
      for reject in pile.rejects { console.writeError("\(reject)\n") }
      return pile.rejects.isEmpty ? .success : .found
    }
  }

  /// A library with the user's database of certified exporters, if one is named.
  static func adding(
    exportersOf invocation: Invocation, to library: LawLibrary
  ) throws -> LawLibrary {
    guard let path = invocation[registry] else { return library }
    return try library.adding(exporters: SourceFile.read(path))
  }
}
