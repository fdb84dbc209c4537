internal import Answers
internal import TariffLaw
internal import TariffStatistics

extension PanelReport {
  /// The columns: one value a cell, numbers in per cent; empty where there is no number.
  private static let keys = [
    "importer", "exporter", "year", "on", "level", "code", "lines", "mfn", "mfn_exact",
    "preference", "preference_exact", "scheme", "applied", "applied_exact", "applied_scheme",
    "margin", "margin_exact", "below_mfn", "below_mfn_exact", "others_applied", "relative_margin",
    "relative_margin_exact", "applied_low", "applied_high", "mfn_kind", "preference_kind",
    "mfn_evidence", "preference_evidence", "applied_evidence",
    "mfn_lines", "preference_lines", "applied_lines", "margin_lines", "below_mfn_lines",
    "others_lines", "bounds_lines", "not_held_lines",
  ]

  /// The columns of what is weighed by trade, where a file of it is given.
  private static let weightedKeys: [String] =
    PanelReport.weighed.flatMap { ["weighted_\($0.name)", "weighted_\($0.name)_exact"] }
    + ["trade", "trade_covered"]

  /// The answer as CSV.
  public var csv: String {
    var all = ""
    writeCSV { all += $0 }
    return all
  }

  /// Writes the answer as CSV, part by part: the header, then the rows of each exporter on each day.
  public func writeCSV(_ write: (String) -> Void) {
    let isWeighted = panels.contains { $0.weights != nil }
    let keys = Self.keys + (isWeighted ? Self.weightedKeys : []) + ["assumed"]
    write(keys.joined(separator: ",") + "\n")
    var rows = RowWriter()
    let assumed = CSVTable.field(CSVTable.list(assumed))
    for entry in panels {
      let importer = entry.panel.mfn.description.member
      let parts = level == .line ? nil : answer.parts(of: entry.panel)
      let codes = entry.weights == nil ? nil : parts ?? answer.parts(of: entry.panel)
      let competition = competition(in: entry.panel)
      for exporter in exporters {
        let lines = entry.panel.lines(of: exporter)
        let head =
          "\(importer),\(exporter),\(entry.on.components.year),\(entry.on),"
          + "\(level.rawValue),"
        let others = lines.enumerated().map { place, line -> Rivalry? in
          competition?.rivalry(at: place, of: line, among: exporters.count)
        }
        let weighted = codes.flatMap { entry.weights?[exporter]?.means(of: lines, in: $0) }
        if let parts {
          let means = OthersMean.means(of: others, in: parts)
          let groups = PanelGroup.groups(of: lines, in: parts)
          for (place, group) in groups.enumerated() {
            rows.add(group, means[place], weighted?[place], after: head, assumed)
          }
        } else {
          for (place, line) in lines.enumerated() {
            rows.add(line, others[place], weighted?[place], after: head, assumed)
          }
        }
        write(rows.take())
      }
    }
  }
}

/// Writes rows of a panel as bytes; rates are few, so that their texts are made once.
private struct RowWriter {
  private var bytes: [UInt8] = []
  private var texts: [Percentage: [UInt8]] = [:]
  private var schemes: [SchemeID: [UInt8]] = [:]
  private var rivalries: [Rivalry: [UInt8]] = [:]

  /// What was written, as text.
  mutating func take() -> String {
    defer { bytes.removeAll(keepingCapacity: true) }
    return String(decoding: bytes, as: UTF8.self)
  }

  mutating func add(
    _ line: PanelLine, _ others: Rivalry?, _ weighted: PanelWeights.Means?, after head: String,
    _ assumed: String
  ) {
    bytes.append(contentsOf: head.utf8)
    bytes.append(contentsOf: line.code.digits.utf8)
    bytes.append(contentsOf: ",1,".utf8)
    addTwice(line, line.mfn.value, .mfn)
    addTwice(line, line.preference?.rate, .preference)
    add(line.preference?.scheme)
    let applied = line.applied
    addTwice(line, applied, .applied)
    add(applied == nil ? nil : line.appliedScheme)
    addTwice(line, line.margin, .margin)
    addTwice(line, line.belowMFN, .belowMFN)
    add(others)
    add(line.bounds?.low)
    add(line.bounds?.high)
    bytes.append(contentsOf: line.mfn.kind.rawValue.utf8)
    bytes.append(Self.comma)
    bytes.append(contentsOf: line.preferenceKind.word.utf8)
    bytes.append(Self.comma)
    for evidence in [line.mfnEvidence, line.preferenceEvidence, line.appliedEvidence] {
      if let evidence { bytes.append(contentsOf: evidence.rawValue.utf8) }
      bytes.append(Self.comma)
    }
    let figures = [line.mfn.value, line.preference?.rate, applied, line.margin, line.belowMFN]
    let isKnown = figures.map { $0 != nil } + [others != nil, line.bounds != nil, line.isOpen]
    for isThere in isKnown {
      bytes.append(UInt8(ascii: isThere ? "1" : "0"))
      bytes.append(Self.comma)
    }
    end(weighted, assumed)
  }

  mutating func add(
    _ group: PanelGroup, _ others: OthersMean, _ weighted: PanelWeights.Means?,
    after head: String, _ assumed: String
  ) {
    let bounds = group.bounds
    let cells = [
      group.name, "\(group.lines)", Self.decimal(group.mfn), Self.exact(group, .mfn),
      Self.decimal(group.preference), Self.exact(group, .preference), group.scheme?.name ?? "",
      Self.decimal(group.applied), Self.exact(group, .applied), "",
      Self.decimal(group.margin), Self.exact(group, .margin), Self.decimal(group.belowMFN),
      Self.exact(group, .belowMFN), Self.decimal(others.applied), Self.decimal(others.margin),
      Self.exact(others.exactMargin), Self.decimal(bounds?.low), Self.decimal(bounds?.high), "",
      "", group.evidence.mfn?.rawValue ?? "", group.evidence.preference?.rawValue ?? "",
      group.evidence.applied?.rawValue ?? "",
    ]
    let counts: [PanelGroup.Figure] = [.mfn, .preference, .applied, .margin, .belowMFN]
    let lines =
      counts.map { "\(group.count($0))" } + [
        "\(others.lines)", "\(group.count(.high))", "\(group.linesNotHeld)", "",
      ]
    bytes.append(contentsOf: head.utf8)
    bytes.append(contentsOf: (cells + lines).joined(separator: ",").utf8)
    end(weighted, assumed)
  }

  /// Ends a row with what is weighed by trade, if anything is, and what was assumed.
  private mutating func end(_ weighted: PanelWeights.Means?, _ assumed: String) {
    if let weighted {
      let means = PanelReport.weighed.map {
        [Self.decimal(weighted.mean($0.figure)), Self.exact(weighted.exactMean($0.figure))]
      }
      let trade = DecimalText.text(weighted.trade, places: 2, isShortest: true)
      let cells =
        means.flatMap { $0 } + [trade, Self.decimal(weighted.coverage(.applied)), ""]
      bytes.append(contentsOf: cells.joined(separator: ",").utf8)
    }
    bytes.append(contentsOf: assumed.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Adds a figure of a line as a decimal, and exactly.
  private mutating func addTwice(
    _ line: PanelLine, _ rate: Percentage?, _ figure: PanelGroup.Figure
  ) {
    add(rate)
    guard rate != nil, line.isInFractions else { return add(rate) }
    bytes.append(contentsOf: Self.exact(line.exact(figure)).utf8)
    bytes.append(Self.comma)
  }

  private mutating func add(_ rate: Percentage?) {
    if let rate {
      if texts[rate] == nil { texts[rate] = Array(rate.description.utf8) }
      bytes.append(contentsOf: texts[rate] ?? [])
    }
    bytes.append(Self.comma)
  }

  private mutating func add(_ rivalry: Rivalry?) {
    guard let rivalry else {
      bytes.append(contentsOf: ",,,".utf8)
      return
    }
    if rivalries[rivalry] == nil {
      let margin = rivalry.margin
      let cells = [
        Self.decimal(rivalry.applied), Self.decimal(margin),
        rivalry.isExact ? Self.exact(margin) : "", "",
      ]
      rivalries[rivalry] = Array(cells.joined(separator: ",").utf8)
    }
    bytes.append(contentsOf: rivalries[rivalry] ?? [])
  }

  private mutating func add(_ scheme: SchemeID?) {
    if let scheme {
      if schemes[scheme] == nil { schemes[scheme] = Array(scheme.name.utf8) }
      bytes.append(contentsOf: schemes[scheme] ?? [])
    }
    bytes.append(Self.comma)
  }

  private static let comma = UInt8(ascii: ",")

  private static func decimal(_ value: ExactFraction?) -> String {
    value.map { $0.decimal(places: 6, rounding: .halfUp) ?? $0.description } ?? ""
  }

  private static func exact(_ value: ExactFraction?) -> String { value?.description ?? "" }

  private static func exact(_ group: PanelGroup, _ figure: PanelGroup.Figure) -> String {
    exact(group.exactMean(figure))
  }
}

/// What the other exporters pay on the lines of a part on the mean, and how much less the exporter pays.
struct OthersMean {
  private var others: Int128 = 0
  private var own: Int128 = 0
  /// How many rates of others there are.
  private var rates: Int128 = 0
  /// On how many lines all have one.
  private(set) var lines = 0
  /// What the rates in full are above those rounded to a millionth, the others' and the exporter's own; nil if that cannot
  /// be held.
  private var rests: (others: ExactFraction, own: ExactFraction)? = (
    ExactFraction(0), ExactFraction(0)
  )

  /// The mean of the others' rates, over the lines on which all have one.
  var applied: ExactFraction? {
    guard rates > 0 else { return nil }
    let rounded = ExactFraction(others, over: Int128(Percentage.unit) * rates).reduced
    return rests?.others.divided(by: ExactFraction(rates)).flatMap(rounded.adding) ?? rounded
  }

  /// That mean less the exporter's own over the same lines; where it cannot be held, of rates rounded to a millionth.
  var margin: ExactFraction? {
    let count = Int128(max(1, lines))
    let own = ExactFraction(own, over: Int128(Percentage.unit) * count)
    let full = rests?.own.divided(by: ExactFraction(count)).flatMap(own.adding) ?? own
    return applied?.subtracting(full)
  }

  /// The same as a fraction; nil if it cannot be held.
  var exactMargin: ExactFraction? { rests == nil ? nil : margin }

  private mutating func add(_ rivalry: Rivalry?) {
    guard let rivalry else { return }
    others += Int128(rivalry.others)
    own += Int128(rivalry.own.millionths)
    rates += Int128(rivalry.count)
    lines += 1
    guard rivalry.rests != nil || !rivalry.isExact else { return }
    rests = rests.flatMap { sum in
      rivalry.rests.flatMap { more in
        sum.others.adding(more.others).flatMap { others in
          sum.own.adding(more.own).map { (others, $0) }
        }
      }
    }
  }

  /// The means of the parts.
  static func means(of rivalries: [Rivalry?], in parts: TariffParts) -> [Self] {
    var means = [Self](repeating: Self(), count: parts.names.count)
    for (rivalry, part) in zip(rivalries, parts.places) { means[part].add(rivalry) }
    return means
  }
}
