package import Reading
internal import TariffLaw

extension LawFolderReader {
  /// Reads the law of one scheme, without the lines of its schedules.
  ///
  /// Of a scheme under which the claim is not judged its header alone is read, and never the calendar.
  package mutating func scheme(in folder: SchemeFolder) throws(FileProblem) -> SchemeContents? {
    _ = try words()
    let (name, header) = (folder.name, folder.header)
    guard kinds.contains(header.kind) else { return nil }
    var contents = SchemeContents(header)
    contents.words = schemeWords[name] ?? []
    if let needs, !needs.includes(header) { return contents }
    let id = header.id
    let surroundings = surroundings(of: header)
    let members = header.members.index.keys
    contents.provisions = try index(folder.path(.provisions)) { (file) throws(Diagnostics) in
      try ProvisionReader.read(file, of: id)
    }
    contents.parameters = try list(folder.path(.parameters)) { (file) throws(Diagnostics) in
      try ParameterReader.read(file, of: id, in: surroundings)
    }
    contents.productRules = try listInAll(folder.path(.productRules)) {
      (file) throws(Diagnostics) in
      try ProductRuleReader.read(file, of: id)
    }
    contents.ruleTables = try ruleTables(in: folder)
    if !contents.ruleTables.isEmpty {
      let rules = RuleTableSet(contents.ruleTables.map { $0.value }, in: files, try editionDays())
      contents.ruleSet = rules
      ruleSets[id] = rules
    }
    contents.whollyObtained = try index(folder.path(.whollyObtained)) {
      (file) throws(Diagnostics) in try WhollyObtainedReader.read(file, of: id)
    }
    let editions = try editionDays()
    let indexes = try files.layers(of: folder.path(.schedules))
    if let first = indexes.first,
      let read = read(
        first,
        { (_) throws(Diagnostics) in
          try ScheduleIndexReader.indexed(indexes, scheme: id, folder: name, editions: editions)
        })
    {
      contents.schedules = read.schedules
      contents.amendments = read.amendments
    }
    contents.observations = try index(folder.path(.observations), ObservationReader.read)
    let known = areWordsKnown ? listNames : nil
    if SchemeFile.lists.kinds.contains(header.kind) {
      listPlaces[id] = ListTables.Place(path: folder.path(.lists), names: known)
    }
    if readsAll {
      _ = try list(folder.path(.lists)) { (file) throws(Diagnostics) in
        try ListedLineReader.read(file, of: id, lists: known)
      }
    }
    contents.departures = try list(folder.path(.departures), DepartureReader.read)
    if needs == nil {
      contents.commitments = try list(folder.path(.calendar)) { (file) throws(Diagnostics) in
        try CalendarReader.read(file, of: id, lists: known)
      }
    }
    contents.approvals = try register(in: folder)
    contents.marginBands = try index(folder.path(.margins)) { (file) throws(Diagnostics) in
      try MarginBandReader.read(file, of: id, members: members)
    }
    approvals += contents.approvals.placed
    return contents
  }

  /// The first days of the editions of the nomenclature; read once.
  private mutating func editionDays() throws(FileProblem) -> EditionDays {
    if let editions { return editions }
    let read = try read(EditionDaysReader.path, EditionDaysReader.read) ?? .notHeld
    editions = read
    return read
  }
}
