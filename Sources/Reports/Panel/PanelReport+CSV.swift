internal import TariffLaw
internal import TariffStatistics

extension PanelReport {
  /// The columns: one value a cell, numbers in per cent; empty where there is no number.
  private static let keys = [
    "importer", "exporter", "year", "on", "level", "code", "lines", "mfn", "mfn_exact",
    "preference", "preference_exact", "scheme", "applied", "applied_exact", "applied_scheme",
    "margin", "margin_exact", "applied_low", "applied_high", "mfn_kind", "preference_kind",
    "assumed",
  ]

  /// The answer as CSV, part by part: the header, then the rows of each exporter on each day.
  public func writeCSV(_ write: (String) -> Void) {
    write(Self.keys.joined(separator: ",") + "\n")
    var rows = RowWriter()
    let assumed = CSVTable.field(assumed.joined(separator: "; "))
    for entry in panels {
      let importer = entry.panel.mfn.description.member
      let parts = level == .line ? nil : parts(of: entry.panel)
      for exporter in exporters {
        let lines = entry.panel.lines(of: exporter)
        let head =
          "\(importer),\(exporter),\(entry.on.components.year),\(entry.on),"
          + "\(level.rawValue),"
        if let parts {
          for group in PanelGroup.groups(of: lines, in: parts) {
            rows.add(group, after: head, assumed)
          }
        } else {
          for line in lines { rows.add(line, after: head, assumed) }
        }
        write(rows.take())
      }
    }
  }

  /// The parts into which the lines of a panel fall.
  func parts(of panel: TariffPanel) -> TariffParts {
    let (digits, section) = (level.digits, section)
    return TariffParts(of: panel.codes) { code in
      digits.map { (code.prefix($0) ?? code).digits } ?? section(code)
    }
  }
}

/// Writes rows of a panel as bytes; rates are few, so that their texts are made once.
private struct RowWriter {
  private var bytes: [UInt8] = []
  private var texts: [Percentage: [UInt8]] = [:]
  private var schemes: [SchemeID: [UInt8]] = [:]

  /// What was written, as text.
  mutating func take() -> String {
    defer { bytes.removeAll(keepingCapacity: true) }
    return String(decoding: bytes, as: UTF8.self)
  }

  mutating func add(_ line: PanelLine, after head: String, _ assumed: String) {
    bytes.append(contentsOf: head.utf8)
    bytes.append(contentsOf: line.code.digits.utf8)
    bytes.append(contentsOf: ",1,".utf8)
    addTwice(line.mfn.value)
    addTwice(line.preference?.rate)
    add(line.preference?.scheme)
    let applied = line.applied
    addTwice(applied)
    add(applied == nil ? nil : line.appliedScheme)
    addTwice(line.margin)
    add(line.bounds?.low)
    add(line.bounds?.high)
    bytes.append(contentsOf: line.mfn.kind.rawValue.utf8)
    bytes.append(Self.comma)
    bytes.append(contentsOf: line.preferenceKind.rawValue.utf8)
    bytes.append(Self.comma)
    end(assumed)
  }

  mutating func add(_ group: PanelGroup, after head: String, _ assumed: String) {
    let bounds = group.bounds
    let cells = [
      group.name, "\(group.lines)", Self.decimal(group.mfn), Self.exact(group.mfn),
      Self.decimal(group.preference), Self.exact(group.preference), group.scheme?.name ?? "",
      Self.decimal(group.applied), Self.exact(group.applied), "",
      Self.decimal(group.margin), Self.exact(group.margin), Self.decimal(bounds?.low),
      Self.decimal(bounds?.high), "", "", "",
    ]
    bytes.append(contentsOf: head.utf8)
    bytes.append(contentsOf: cells.joined(separator: ",").utf8)
    end(assumed)
  }

  private mutating func end(_ assumed: String) {
    bytes.append(contentsOf: assumed.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func addTwice(_ rate: Percentage?) {
    add(rate)
    add(rate)
  }

  private mutating func add(_ rate: Percentage?) {
    if let rate {
      if texts[rate] == nil { texts[rate] = Array(rate.description.utf8) }
      bytes.append(contentsOf: texts[rate] ?? [])
    }
    bytes.append(Self.comma)
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
}
