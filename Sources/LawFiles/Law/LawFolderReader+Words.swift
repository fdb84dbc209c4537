package import Reading
package import TariffLaw

extension LawFolderReader {
  /// Reads the words that claims use: those of the trade, and those of every scheme, wanted or not.
  ///
  /// They are read before the rest, since the law of a scheme may name the lists of another.
  package mutating func words() throws(FileProblem) -> DeclaredWords {
    if let trade { return trade }
    let name = SchemeFile.words.rawValue
    guard let file = try files.file(at: name) else {
      throw FileProblem(path: files.name(of: name), reason: .notFound)
    }
    let count = wrong.count
    let placed = read(file) { (file) throws(Diagnostics) in try WordReader().read(file) } ?? []
    areWordsKnown = wrong.count == count
    placed.forEach { note($0) }
    let words = DeclaredWords(placed)
    trade = words
    // Without the words of the trade it cannot be told which words of a scheme are new.
    guard areWordsKnown else {
      _ = try schemeFolders()
      return words
    }
    for folder in try schemeFolders() where SchemeFile.words.kinds.contains(folder.header.kind) {
      let id = folder.header.id
      let count = wrong.count
      let own = try list(folder.path(.words)) { (file) throws(Diagnostics) in
        try WordReader(of: id, beside: words).read(file)
      }
      areWordsKnown = areWordsKnown && wrong.count == count
      own.forEach { note($0) }
      schemeWords[folder.name] = own
    }
    // In the order of folders' names, so that no order in which they come decides.
    let own = schemeWords.keys.sorted().map { DeclaredWords(schemeWords[$0] ?? []) }
    let all = words.adding(own)
    (listNames, wordNames) = (all.names(.lists), all.namesThatSay)
    return words
  }

  /// Notes where a word of the trade is declared; one that is declared as something else is wrong.
  private mutating func note(_ placed: PlacedWord) {
    guard placed.kind.isOfTheTrade else { return }
    let word = placed.word.value
    if let first = declared[placed.kind]?[word.name] {
      guard first.value.effect != word.effect else { return }
      wrong.append(
        placed.word.diagnostic(
          LawComplaint.otherWord(
            word.name, noun: placed.kind.noun, does: word.effect.rawValue,
            other: first.value.effect.rawValue, at: first.place)))
    } else {
      declared[placed.kind, default: [:]][word.name] = placed.word
    }
  }
}
