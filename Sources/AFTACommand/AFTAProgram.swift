import AFTA
import CommandLineInterface

/// The command line of the program: its commands and what they share.
struct AFTAProgram {
  /// Where it runs.
  let surroundings: Surroundings

  /// The version of program and data together.
  static let version = "0.1.0"

  init(in surroundings: Surroundings) {
    self.surroundings = surroundings
  }

  /// The table of commands.
  var program: Program {
    Program(
      "afta", version: Self.version,
      summary: "Tariff treatment and rules of origin inside ASEAN, with reasons",
      examples: [
        "afta check claim.json", "afta rate 8703.23.64 --from TH --to VN --on 2026-02-02",
      ],
      options: CommonOptions.all,
      exitCodes: [
        .success: "answered, whatever the verdict",
        .found:
          "a check found something, --require was not met, or what is asked is not held",
        .badInput: "a file is wrong; the message says where",
        .noInput: "there is no such file or folder of schedules",
      ],
      commands: [
        check, origin, proof, rate, law, code, assess, products, scheme, schedule, series, panel,
        protection, barriers,
        source, coordinate,
      ].map(\.keepingFormulasOut),
      nearest: { nearest(to: $0, among: $1) },
      failure: Failure.report)
  }
}
