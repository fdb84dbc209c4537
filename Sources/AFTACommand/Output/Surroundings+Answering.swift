import AFTA
import CommandLineInterface

extension Surroundings {
  /// Writes an answer in the form that a command was asked for: JSON, or text.
  func write(_ report: some Report, for invocation: Invocation, on console: inout any Console) {
    if invocation[CommonOptions.json] {
      console.write(report.json.pretty + "\n")
    } else {
      console.write(report.text(style(for: invocation, on: console)))
    }
  }

  /// Writes an answer in the form that a command was asked for: JSON, CSV part by part, or text.
  func write(
    _ report: some TableReport, for invocation: Invocation, on console: inout any Console
  ) {
    guard invocation[CommonOptions.csv] else {
      let told: any Report = report
      return write(told, for: invocation, on: &console)
    }
    report.writeCSV { console.write($0) }
  }

  /// Tells on standard error what a table has no room for: the rows of files that were not used.
  func tellUnused(
    _ sentences: [String], for invocation: Invocation, on console: inout any Console
  ) {
    guard invocation[CommonOptions.csv], !invocation[CommonOptions.quiet] else { return }
    for sentence in sentences { console.writeError("afta: \(sentence)\n") }
  }
}
