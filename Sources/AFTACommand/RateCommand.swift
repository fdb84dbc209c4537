import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let code = Operand("code", help: "Tariff code, with or without points")

  /// Shows every rate that could apply.
  var rate: Command {
    Command(
      "rate", summary: "Show every rate that could apply to a good on a day",
      discussion: """
        Shows MFN and each scheme's rate with its condition. Rates of other agreements are shown \
        where they are held; their rules of origin are not judged here.
        """,
      examples: [
        "afta rate 8703.23.64 --from TH --to VN --on 2026-02-02",
        "afta rate 8507.60 --from CN --to VN --json",
      ],
      operands: [Self.code],
      options: [Facts.from, Facts.to, Facts.on, Self.approvals, CommonOptions.json]
    ) { [surroundings] invocation, console in
      let code = try ScheduleOperands.code(invocation.require(Self.code))
      let from = try invocation.require(Facts.from)
      let to = try invocation.require(Facts.to)
      let day = invocation[Facts.on] ?? surroundings.today
      let library = try Self.adding(
        approvalsOf: invocation, to: surroundings.library(for: invocation, telling: &console))
      let report = RateReport(try library.rates(of: code, from: from, to: to, on: day))
      surroundings.write(report, for: invocation, on: &console)
      return .success
    }
  }
}
