package import Reading
package import TariffLaw

/// Reads `words.json`: the words that claims use, by kind, each with its title and with what it does.
///
/// The file beside the schemes has the words of the trade. That of a scheme has words of its own, and what its
/// law says of those of the trade, each with its provision.
package struct WordReader {
  private let scheme: SchemeID?
  private let known: DeclaredWords

  /// Reads the words of the trade.
  package init() {
    scheme = nil
    known = DeclaredWords()
  }

  /// Reads the words of a scheme, beside those of the trade.
  package init(of scheme: SchemeID, beside known: DeclaredWords) {
    self.scheme = scheme
    self.known = known
  }

  /// Reads a file.
  package func read(_ file: SourceFile) throws(Diagnostics) -> [PlacedWord] {
    try ObjectReader.read(file) { top in
      top.format()
      return WordKind.allCases.flatMap { kind in words(kind, top) }
    }
  }

  private func words(_ kind: WordKind, _ top: ObjectReader) -> [PlacedWord] {
    var all: [PlacedWord] = []
    _ = top.optional(kind.rawValue)?.list { value in
      value.object { entry -> DeclaredWord? in
        guard let word = word(kind, entry) else { return nil }
        let isTwice = all.contains {
          $0.word.value.name == word.name && $0.word.value.days.overlaps(word.days)
        }
        if isTwice { entry.complain(LawComplaint.nameTwice(word.name), aboutKey: "word") }
        if let placed = entry.placed(word) { all.append(PlacedWord(kind: kind, word: placed)) }
        return word
      }
    }
    return all
  }

  private func word(_ kind: WordKind, _ entry: ObjectReader) -> DeclaredWord? {
    let named = entry.required("word")
    let name = named?.text()
    if let name, name.isEmpty || name.contains(" ") {
      named?.complain(ValueComplaint.expected("one word", found: name))
    }
    let before = name.flatMap { known.word(kind, $0) }
    let stated = scheme == nil ? entry.required("title") : entry.optional("title")
    if scheme != nil, stated == nil, before == nil, let name {
      let near = nearest(to: name, among: known.names(kind))
      named?.complain(LawComplaint.newWord(name, noun: kind.noun, nearest: near))
    }
    let title = stated?.text() ?? before?.title
    let effect = effect(kind, entry, before)
    let given = kind == .processes ? entry.optional("gives") : nil
    let gives = given == nil ? before?.gives ?? [] : given?.list { $0.codes() }
    let parts = kind == .processes ? entry.optional("steps") : nil
    let steps = parts == nil ? before?.steps ?? [] : parts?.list { $0.text() }
    guard let scheme else {
      guard let name, let title, let effect, let gives, let steps else { return nil }
      return DeclaredWord(
        name: name, title: title, effect: effect, gives: gives, steps: steps)
    }
    let citation = entry.citation(in: scheme.name)
    let evidence = entry.evidence()
    let days = entry.days()
    guard let name, let title, let effect, let citation, let evidence, let days, let gives,
      let steps
    else {
      return nil
    }
    return DeclaredWord(
      name: name, title: title, effect: effect, days: days, citation: citation,
      evidence: evidence, gives: gives, steps: steps)
  }

  /// What a word does: what is said, what the trade knows of it, or what words of its kind do usually.
  private func effect(
    _ kind: WordKind, _ entry: ObjectReader, _ before: DeclaredWord?
  ) -> WordEffect? {
    let usual = before?.effect ?? (kind.isOfTheTrade ? nil : kind.effects.first)
    let key = "does"
    guard let said = usual == nil ? entry.required(key) : entry.optional(key) else { return usual }
    return said.choice(among: kind.effects.map { $0.rawValue }, noun: "what \(kind.noun) does")
      .flatMap(WordEffect.init(rawValue:))
  }
}
