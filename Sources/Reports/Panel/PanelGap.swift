internal import Answers
internal import TariffLaw
internal import TariffStatistics

/// The agreements with an exporter of which rates are not held on a day, so that they may be anything up to MFN.
struct PanelGap {
  let on: Day
  let exporter: Country
  /// Those without a schedule.
  let schemes: [SchemeID]
  /// Those whose schedule lacks lines, with their number.
  let lacking: [(scheme: SchemeID, lines: Int)]

  /// What is not held; nil if all is.
  init?(of exporter: Country, in entry: PanelAnswer.Panel) {
    on = entry.on
    self.exporter = exporter
    schemes = entry.panel.notHeld(with: exporter)
    lacking = entry.panel.linesLacking(from: exporter)
    if schemes.isEmpty, lacking.isEmpty { return nil }
  }

  /// The same as a sentence.
  var sentence: String {
    let parts =
      (schemes.isEmpty ? [] : [schemes.map(\.name).joined(separator: ", ")])
      + lacking.map { "\($0.lines) lines of \($0.scheme.name)" }
    return "not held for \(exporter) on \(on): \(parts.joined(separator: ", ")); "
      + "what is applied may be lower"
  }

  /// The same as data.
  var json: JSON {
    .object([
      ("on", .text("\(on)")), ("exporter", .text("\(exporter)")),
      ("agreements", .list(schemes.map { .text($0.name) })),
      (
        "lines_lacking",
        .object(lacking.map { ($0.scheme.name, .number($0.lines)) })
      ),
    ])
  }
}
