import AFTA
import CommandLineInterface

extension AFTAProgram {
  /// Explains the complementation schemes and tests projects against them.
  var scheme: Command {
    Command(
      "scheme", summary: "Explain the complementation schemes, and test projects against them",
      examples: ["afta scheme list", "afta scheme show BBC"],
      subcommands: [schemeList, schemeShow, schemeTest, schemeLocalContent])
  }

  /// The terms of a complementation scheme by its name, in capitals or not.
  static func terms(
    of name: String, in law: Law, on day: Day?
  ) throws(UsageError) -> SchemeTerms {
    let schemes = law.complementationSchemes
    guard let scheme = schemes.first(where: { $0.id.name == name.uppercased() }) else {
      throw UsageError.invalidOperand(
        name, operand: "scheme",
        because: "it is one of " + schemes.map(\.id.name).joined(separator: ", "))
    }
    return SchemeTerms(of: scheme, in: law, on: day ?? law.lastOpenDay(of: scheme))
  }
}
