package import Reading
package import TariffLaw

/// A folder of schedules as checks see it: every file, the law as far as it can be read, and what cannot.
public struct CheckedFolder: Sendable {
  /// A scheme whose files can be read.
  package struct Scheme: Sendable {
    /// The name of its folder.
    let folder: String
    /// What its files hold, with the places.
    let contents: SchemeContents
    /// Its law.
    let law: SchemeLaw
    /// What its files state: each value with its days, its provision and its evidence.
    let values: [StatedValue]

    init(_ contents: SchemeContents, in folder: String) {
      self.folder = folder
      self.contents = contents
      law = contents.law
      values = contents.stated
    }
  }

  /// The paths of all files below the folder, in order.
  package let paths: [String]
  /// What files are called in messages, by path.
  package let names: [String: String]
  /// The schemes whose files can be read.
  package let schemes: [Scheme]
  /// The assumptions, with the places.
  package let assumptions: [StatedValue]
  /// Their law together.
  package let law: Law
  /// Whether the folder lists its files.
  public let isSealed: Bool
  /// What the list of the folder's files is not borne out in.
  package private(set) var whole: [Diagnostic] = []
  /// What keeps files from being read, each with its topic.
  package let faults: [Diagnostic]

  /// Reads all of some files.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - besides: Who reads what is no law.
  /// - Throws: ``FileProblem`` if the system does not give the bytes of a file.
  package init(
    files: any LawSource, besides: [any FolderReader] = []
  ) throws(FileProblem) {
    var reader = LawFolderReader(files, Set(SchemeLaw.Kind.allCases), readsAll: true)
    try reader.checkMarker()
    _ = try reader.words()
    var schemes: [Scheme] = []
    for folder in try reader.schemeFolders() {
      let count = reader.wrong.count
      guard let contents = try reader.scheme(in: folder), reader.wrong.count == count
      else { continue }
      schemes.append(Scheme(contents, in: folder.name))
    }
    let read = try reader.law(of: schemes.map { $0.contents })
    law = read.law
    assumptions = read.assumptions.map(StatedValue.init(assumption:))
    paths = try files.paths.sorted()
    var names: [String: String] = [:]
    var faults = reader.wrong
    let headers = reader.areHeadersKnown ? try reader.schemeFolders().map { $0.header } : nil
    for other in besides { faults += try other.faults(in: files, naming: headers) }
    let rest = try OtherFiles(
      schedules: schemes.flatMap { $0.law.schedules },
      rules: schemes.flatMap { $0.contents.ruleTables.map { $0.value } }, words: law.claimWords,
      in: files,
      besides: besides.flatMap { $0.paths })
    for path in paths {
      guard let file = try files.file(at: path) else { continue }
      names[path] = file.name
      faults += rest.faults(of: file, at: path)
    }
    faults += try AmendmentFaults(of: schemes.flatMap { $0.law.schedules }, in: files).all
    let seal = try files.seal()
    isSealed = seal != nil
    if let seal { whole = try seal.faults(in: files.alone) + seal.hashFaults(in: files.alone) }
    self.names = names
    self.schemes = schemes
    self.faults = faults
  }

  /// What all files state.
  package var values: [StatedValue] { schemes.flatMap { $0.values } + assumptions }
}

extension CheckedFolder {
  /// What keeps files from being read and is about a topic, as findings of its check.
  package func faults(about topic: Diagnostic.Topic, as check: some FolderCheck) -> [CheckFinding] {
    faults.filter { $0.topic == topic }.map {
      CheckFinding(check: check.name, file: $0.file, position: $0.position, message: $0.message)
    }
  }
}
