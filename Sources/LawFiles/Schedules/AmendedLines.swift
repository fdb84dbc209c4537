package import Reading
package import TariffLaw

/// Puts the lines of a schedule and of those that amend it together.
package struct AmendedLines {
  /// A line as the amendments so far leave it.
  private struct Change {
    let rate: DutyRate
    /// The place of its amendment.
    let amendment: Int
    let offset: Int
    let isNew: Bool
  }

  private let base: TariffSchedule
  private let description: ScheduleDescription
  private let files: [SourceFile]
  private var changes: [HSCode: Change] = [:]
  /// For each code that is new, or that a new one stands below, the first of these.
  private var brought: [HSCode: HSCode] = [:]
  private var refused: [Diagnostic] = []

  private init(_ base: TariffSchedule, _ description: ScheduleDescription, _ files: [SourceFile]) {
    self.base = base
    self.description = description
    self.files = files
  }

  /// The lines of a schedule with what amends it.
  ///
  /// - Parameters:
  ///   - base: The lines of the schedule alone.
  ///   - description: The schedule with its amendments.
  ///   - files: The files of those, in their order.
  /// - Returns: Each line with the rate of the last amendment in the order that they name.
  /// - Throws: Everything that is wrong with the amendments, with its places.
  package static func amend(
    _ base: TariffSchedule, _ description: ScheduleDescription, by files: [SourceFile]
  ) throws(Diagnostics) -> TariffSchedule {
    var lines = Self(base, description, files)
    for place in files.indices { try lines.take(place) }
    if let diagnostics = Diagnostics(lines.refused) { throw diagnostics }
    return lines.whole()
  }

  private mutating func take(_ place: Int) throws(Diagnostics) {
    for line in try AmendmentReader.read(files[place]) {
      if let complaint = complaint(about: line, of: place) {
        refused.append(files[place].diagnostic(complaint, at: line.offset))
      } else {
        let isNew = line.isNew || changes[line.code]?.isNew == true
        if isNew { bring(line.code) }
        changes[line.code] = Change(
          rate: line.rate, amendment: place, offset: line.offset, isNew: isNew)
      }
    }
  }

  private func complaint(about line: AmendmentReader.Line, of place: Int) -> AmendmentComplaint? {
    if let known = changes[line.code] {
      let file = files[known.amendment]
      let position = file.position(of: known.offset)
      if known.amendment == place { return .twice(line.code, line: position.line) }
      guard displaces(place, known.amendment) else {
        return .withoutOrder(line.code, other: file.name, at: position)
      }
      return line.isNew ? .notNew(line.code) : nil
    }
    let near = base.places(of: line.code).map { base.codes[$0] }
    if near.contains(line.code) { return line.isNew ? .notNew(line.code) : nil }
    guard line.isNew else { return .noSuchLine(line.code, near: near) }
    return (near.first ?? brought(near: line.code)).map { .within(line.code, line: $0) }
  }

  private mutating func bring(_ code: HSCode) {
    for whole in (2...Int(code.count)).compactMap({ code.prefix($0) }) {
      let known = brought[whole] ?? code
      brought[whole] = known.padded < code.padded ? known : code
    }
  }

  /// The first new code that stands above or below a code.
  private func brought(near code: HSCode) -> HSCode? {
    let above = (2..<Int(code.count)).lazy.compactMap { code.prefix($0) }
      .first { changes[$0]?.isNew == true }
    return above ?? brought[code]
  }

  /// Whether an amendment names another as what it displaces, straight or through others.
  private func displaces(_ one: Int, _ other: Int) -> Bool {
    let file = description.amendments[other].file
    return description.amendments[one].amendments.contains { $0.file == file }
  }

  private func whole() -> TariffSchedule {
    var places: [DutyRate: UInt32] = [:]
    var rates: [DutyRate] = []
    func number(of rate: DutyRate) -> UInt32 {
      if let known = places[rate] { return known }
      let number = UInt32(rates.count)
      places[rate] = number
      rates.append(rate)
      return number
    }
    for rate in base.rates { _ = number(of: rate) }
    let new = changes.filter { $0.value.isNew }.keys
    let codes = (base.codes + new).sorted { $0.padded < $1.padded }
    var rateIndex: [UInt32] = []
    var amendedBy: [Int: Int] = [:]
    var next = 0
    for (place, code) in codes.enumerated() {
      let isOld = next < base.count && base.codes[next] == code
      let change = changes[code]
      let rate = change?.rate ?? base.rate(at: next)
      rateIndex.append(number(of: rate))
      if let change { amendedBy[place] = change.amendment }
      if isOld { next += 1 }
    }
    return TariffSchedule(
      description, codes: codes, rates: rates, rateIndex: rateIndex, amendedBy: amendedBy)
  }
}
