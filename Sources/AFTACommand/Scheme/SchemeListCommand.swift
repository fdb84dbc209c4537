import AFTA
import CommandLineInterface

extension AFTAProgram {
  /// Lists the complementation schemes.
  var schemeList: Command {
    Command(
      "list", summary: "List the complementation schemes with their years",
      discussion: """
        PTA, AIP, AIC, AIJV, BBC, AICO and AISP gave preferences by product, project, brand and \
        company, before AFTA and beside it. Where no last day was found, the one that is taken is \
        marked with a question mark; afta law tells its parameter.
        """,
      examples: ["afta scheme list", "afta scheme list --on 1996-06-01"],
      options: [Facts.on, CommonOptions.json]
    ) { [surroundings] invocation, console in
      let library = try surroundings.library(
        for: invocation, telling: &console, kinds: .ofComplementation)
      let day = invocation[Facts.on]
      let report = SchemeListReport(
        library.complementationSchemes(on: day), of: library.law, on: day)
      surroundings.write(report, for: invocation, on: &console)
      return .success
    }
  }
}
