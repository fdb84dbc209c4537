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
        approvalsOf: invocation, to: surroundings.library(for: invocation))
      let offers = try library.rates(of: code, from: from, to: to, on: day)
      let ends = library.law.assumedEnds(of: code, from: from, to: to, on: day)
      let taken = offers.filter { $0.rate.source == .schedule }.flatMap(\.sources)
      let report = RateReport(
        code: code, from: from, to: to, on: day, offers: offers,
        caveats: (ends + taken.flatMap { $0.caveats(on: day) }).bestKnownFirst,
        hint: try library.hint(about: code, offers))
      if invocation[CommonOptions.json] {
        console.write(report.json.pretty + "\n")
      } else {
        console.write(report.text(surroundings.style(for: invocation, on: console)))
      }
      return .success
    }
  }
}

extension LawLibrary {
  /// What may have been meant by a code of which no schedule has a line.
  fileprivate func hint(
    about code: HSCode, _ offers: [RateOffer]
  ) throws(LibraryProblem) -> CodeHint? {
    guard offers.contains(where: { $0.rate.source == .noLine }),
      offers.allSatisfy({ $0.rate.lineCount == 0 })
    else { return nil }
    let edition = offers.lazy.compactMap(\.schedule?.edition).first ?? .hs2022
    return CodeHint(try answer(about: code, in: edition))
  }
}
