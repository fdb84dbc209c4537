internal import Reading
internal import TariffLaw

/// What several folders that lie over each other list together.
extension LawFolderReader {
  /// The tables of rules of products of all folders, those of the uppermost first.
  mutating func ruleTables(
    in folder: SchemeFolder
  ) throws(FileProblem) -> [Placed<RuleTableEntry>] {
    var tables: [Placed<RuleTableEntry>] = []
    for (layer, file) in try files.layers(of: folder.path(.rules)).enumerated() {
      tables +=
        read(file) { (file) throws(Diagnostics) in
          try RuleIndexReader.read(file, of: folder.header.id, in: folder.name, layer: layer)
        } ?? []
    }
    return tables
  }

  /// The approvals of all folders; one takes the place of those below it that bear its name or certificate.
  mutating func register(
    in folder: SchemeFolder
  ) throws(FileProblem) -> PlacedIndex<Approval.Name, Approval> {
    var all: [Placed<Approval>] = []
    for file in try files.layers(of: folder.path(.approvals)) {
      let own =
        read(file) { (file) throws(Diagnostics) in
          try ApprovalReader.indexed(file, of: folder.header.id)
        } ?? PlacedIndex()
      let above = all
      all += own.placed.filter { lower in
        !above.contains { $0.value.displaces(lower.value) }
      }
    }
    do throws(Diagnostics) {
      return try ApprovalReader.register(all)
    } catch {
      wrong += error.all
      return PlacedIndex()
    }
  }
}
