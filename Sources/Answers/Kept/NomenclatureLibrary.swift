public import LawFiles
internal import Reading
public import TariffLaw

/// The nomenclature in a folder of schedules: each file is read when it is first asked for, and kept.
///
/// Tasks may share it.
public final class NomenclatureLibrary: Sendable {
  private let files: KeptFiles
  private let nomenclatures = KeptValues<HSEdition, Nomenclature>()
  private let lists = KeptValues<HSEdition, [HSCode]>()
  private let tables = KeptValues<HSEdition, Concordance>()
  private let ways = KeptValues<[HSEdition], Concordance>()
  private let days = KeptValues<String, EditionDays>()

  /// Takes the nomenclature of a folder; nothing of it is read yet.
  ///
  /// - Throws: ``LibraryProblem`` if the folder is not whole.
  public convenience init(_ folder: ScheduleFolder) throws(LibraryProblem) {
    try self.init(KeptFiles(folder.whole()))
  }

  package init(_ files: KeptFiles) {
    self.files = files
  }

  /// The codes of an edition: its own list, or all that stand for it in the tables of correlations.
  public func nomenclature(of edition: HSEdition) throws(LibraryProblem) -> Nomenclature {
    let edition = edition.harmonizedSystem
    return try nomenclatures.value(of: edition) { () throws(LibraryProblem) in
      try read(edition)
    }
  }

  /// The edition of the Harmonized System that is in force on a day; `nil` if it is not held.
  func edition(on day: Day) throws(LibraryProblem) -> HSEdition? {
    try days.value(of: EditionDaysReader.path) { () throws(LibraryProblem) in
      try EditionDaysReader.days(in: files)
    }.edition(on: day)
  }

  /// What codes of an edition the goods of one of another share, in order.
  func codes(
    sharing code: HSCode, of other: HSEdition, in edition: HSEdition
  ) throws(LibraryProblem) -> [HSCode] {
    let table = try concordance(from: other, to: edition)
    return try nomenclature(of: other).codes(below: code, at: .subheading)
      .flatMap { table.candidates(for: $0) }.once.sorted()
  }

  /// Whether an edition has a code.
  ///
  /// A list of codes that stands in order is looked through as it is: for one claim a nomenclature is not made of it.
  func has(_ code: HSCode, in edition: HSEdition) throws(LibraryProblem) -> Bool {
    let codes = try lists.value(of: edition.harmonizedSystem) { () throws(LibraryProblem) in
      try list(edition.harmonizedSystem)
    }
    let place = codes.firstPlace { $0 >= code }
    return place < codes.count && codes[place] == code
  }

  /// Whether any edition has a code within a range; those of national chapters none tells.
  func hasAny(of range: CodeRange) throws(LibraryProblem) -> Bool {
    guard range.to.chapter < Self.firstNationalChapter else { return true }
    for edition in HSEdition.harmonizedSystems.reversed() {
      let codes = try lists.value(of: edition) { () throws(LibraryProblem) in try list(edition) }
      let place = codes.firstPlace { $0.padded >= range.from.padded }
      if codes[place...].prefix(Self.mostAbove).contains(where: range.contains) { return true }
    }
    return false
  }

  /// Chapters from here on are left to each country.
  private static let firstNationalChapter = 98
  /// A chapter and a heading may stand before the first code within a range, padded as it is.
  private static let mostAbove = 3

  private func list(_ edition: HSEdition) throws(LibraryProblem) -> [HSCode] {
    let path = NomenclatureFile.path(of: .codes(edition))
    guard try files.has(path) else { return try nomenclature(of: edition).codes }
    let file = try files.required(path)
    var codes: [HSCode] = []
    for line in file.bytes[file.content].split(separator: UInt8(ascii: "\n")).dropFirst() {
      guard let code = HSCode(line), codes.last.map({ $0 < code }) ?? true else {
        return try nomenclature(of: edition).codes
      }
      codes.append(code)
    }
    return codes
  }

  private func read(_ edition: HSEdition) throws(LibraryProblem) -> Nomenclature {
    let list = NomenclatureFile.path(of: .codes(edition))
    if try files.has(list) {
      return Nomenclature(edition, codes: try read(list, NomenclatureReader.codes))
    }
    var codes: [HSCode] = []
    for neighbour in edition.neighbours {
      codes += try concordance(from: edition, to: neighbour).codes
    }
    return Nomenclature(edition, codes: codes)
  }

  /// The correlation of two editions, through all that lie between; of one with itself it is empty.
  public func concordance(
    from: HSEdition, to: HSEdition
  ) throws(LibraryProblem) -> Concordance {
    let way = from.way(to: to)
    guard way.count > 1 else { return Concordance(from: from, to: to, pairs: []) }
    return try concordance(along: way)
  }

  /// The correlation along a way of two editions or more, by that of the way without its last.
  private func concordance(along way: [HSEdition]) throws(LibraryProblem) -> Concordance {
    try ways.value(of: way) { () throws(LibraryProblem) in
      let last = way.count - 1
      let step = try step(way[last - 1], way[last])
      return last == 1 ? step : try concordance(along: Array(way.dropLast())).followed(by: step)
    }
  }

  /// What chapters, some headings and sections are in words.
  public func words() throws(LibraryProblem) -> NomenclatureWords {
    let chapters = try files.required(NomenclatureFile.path(of: .chapters))
    let sections = try files.required(NomenclatureFile.path(of: .sections))
    let headings = try files.required(NomenclatureFile.path(of: .headings))
    do throws(Diagnostics) {
      return try NomenclatureReader.words(
        chapters: chapters, sections: sections, headings: headings)
    } catch {
      throw .wrong(error)
    }
  }

  /// Where the files come from.
  public func sources() throws(LibraryProblem) -> [SourceNote] {
    try read(NomenclatureFile.path(of: .sources)) { (file) throws(Diagnostics) in
      try SourceNoteReader.read(file)
    }
  }

  /// The table between two neighbouring editions; each is in a file named newer first.
  private func step(_ from: HSEdition, _ to: HSEdition) throws(LibraryProblem) -> Concordance {
    let isBack = from.rawValue > to.rawValue
    let (newer, older) = isBack ? (from, to) : (to, from)
    let name = NomenclatureFile.path(of: .correlations(newer: newer, older: older))
    let table = try tables.value(of: newer) { () throws(LibraryProblem) in
      try read(name) { (file) throws(Diagnostics) in
        try ConcordanceReader.read(file, from: newer, to: older)
      }
    }
    return isBack ? table : table.inverse
  }

  private func read<Answer>(
    _ name: String, _ body: (SourceFile) throws(Diagnostics) -> Answer
  ) throws(LibraryProblem) -> Answer {
    let file = try files.required(name)
    do throws(Diagnostics) {
      return try body(file)
    } catch {
      throw .wrong(error)
    }
  }
}
