import AFTA
import CommandLineInterface

extension AFTAProgram {
  /// Explains the complementation schemes and tests projects against them.
  var scheme: Command {
    Command(
      "scheme", summary: "Explain the complementation schemes, and test projects against them",
      examples: ["afta scheme list", "afta scheme show BBC"],
      subcommands: [schemeList, schemeShow, schemeTest, schemeLocalContent, schemeComplement])
  }
}
