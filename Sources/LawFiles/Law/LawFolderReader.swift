package import Reading
package import TariffLaw

/// Reads the files of a folder of law, collecting all that is wrong with them.
package struct LawFolderReader {
  let files: any LawSource
  let kinds: Set<SchemeLaw.Kind>
  let needs: ClaimNeeds?
  private let isMarkerSound: Bool
  /// The words of the trade, once they are read.
  var trade: DeclaredWords?
  /// The words of each scheme, by its folder.
  var schemeWords: [String: [PlacedWord]] = [:]
  /// The names of all words that are declared, by the trade and by the schemes, once they are read.
  var wordNames: [WordKind: [String]] = [:]
  /// The names of all lists that are declared.
  var listNames: [String] = []
  /// Every proof and role that a file declares, with the place where it stands first.
  var declared: [WordKind: [String: Placed<DeclaredWord>]] = [:]
  /// Whether every file of words could be read.
  var areWordsKnown = false
  /// What was found wrong so far, file by file.
  package internal(set) var wrong: [Diagnostic] = []
  /// The folders of all schemes with their headers, once they are read.
  var folders: [SchemeFolder]?
  /// Whether every header could be read, so that it is known which schemes are held.
  var areHeadersKnown = false
  /// The days of the editions of the nomenclature, once they are read.
  var editions: EditionDays?
  /// The tables of rules of products, by scheme.
  package internal(set) var ruleSets: [SchemeID: RuleTableSet] = [:]
  /// Where the lists of each scheme stand.
  package internal(set) var listPlaces: [SchemeID: ListTables.Place] = [:]
  /// Whether what is read when it is asked for is read too.
  let readsAll: Bool
  /// The approvals that were read so far, of all schemes.
  package internal(set) var approvals: [Placed<Approval>] = []

  /// Reads the schemes of some kinds, and no more of them than a claim needs if one is given.
  ///
  /// The marker is read too, unless somebody has done so and it was sound.
  package init(
    _ files: any LawSource, _ kinds: Set<SchemeLaw.Kind>, for needs: ClaimNeeds? = nil,
    isMarkerSound: Bool = false, readsAll: Bool = false
  ) {
    self.isMarkerSound = isMarkerSound
    self.files = files
    self.kinds = kinds
    self.needs = needs
    self.readsAll = readsAll
  }

  /// Reads the law; what is wrong is kept, so that all files are read before any is refused.
  package mutating func law() throws(FileProblem) -> Law {
    if !isMarkerSound { try checkMarker() }
    _ = try words()
    var read: [SchemeContents] = []
    for folder in try schemeFolders() {
      if let scheme = try scheme(in: folder) { read.append(scheme) }
    }
    return try law(of: read).law
  }

  /// Reads the readings that nobody wrote down.
  package mutating func assumptions() throws(FileProblem) -> [Placed<Parameter>] {
    let name = "assumptions.json"
    guard let file = try files.file(at: name) else {
      throw FileProblem(path: files.name(of: name), reason: .notFound)
    }
    let known = self
    let reader = AssumptionReader(
      areAllKnown: areHeadersKnown,
      schemes: (folders ?? []).map { ($0.header.id.prefix, $0.header) },
      surroundings: { known.surroundings(of: $0) })
    return read(file, reader.read) ?? []
  }

  /// Reads the marker of the folder.
  package mutating func checkMarker() throws(FileProblem) {
    _ = try read(MarkerFile.name) { (file) throws(Diagnostics) -> String in
      _ = try FolderSeal.read(file)
      return ""
    }
  }

  /// Reads what one file lists; nothing if it is not there, or is wrong.
  mutating func list<Element>(
    _ name: String, _ body: (SourceFile) throws(Diagnostics) -> [Element]
  ) throws(FileProblem) -> [Element] {
    try read(name, body) ?? []
  }

  /// Reads what the files of all folders that lie over each other list, the uppermost first.
  mutating func listInAll<Element>(
    _ name: String, _ body: (SourceFile) throws(Diagnostics) -> [Element]
  ) throws(FileProblem) -> [Element] {
    var all: [Element] = []
    for file in try files.layers(of: name) { all += read(file, body) ?? [] }
    return all
  }

  /// Reads and indexes what one file lists; nothing if it is not there, or is wrong.
  mutating func index<Key, Value>(
    _ name: String, _ body: (SourceFile) throws(Diagnostics) -> PlacedIndex<Key, Value>
  ) throws(FileProblem) -> PlacedIndex<Key, Value> {
    try read(name, body) ?? PlacedIndex()
  }

  /// Reads one file if it is there; nil if it is not, or is wrong.
  mutating func read<Answer>(
    _ name: String, _ body: (SourceFile) throws(Diagnostics) -> Answer
  ) throws(FileProblem) -> Answer? {
    try files.file(at: name).flatMap { read($0, body) }
  }

  mutating func read<Answer>(
    _ file: SourceFile, _ body: (SourceFile) throws(Diagnostics) -> Answer
  ) -> Answer? {
    do throws(Diagnostics) {
      return try body(file)
    } catch {
      wrong += error.all
      return nil
    }
  }
}
