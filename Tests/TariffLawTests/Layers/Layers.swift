/// The folders of a module whose order says which may name the types of which.
struct Layers {
  /// The folders, each of which may name types of those before it.
  let folders: [String]

  /// A source file: its path below the module, and its text.
  struct Source {
    let path: String
    let text: String

    /// The folder at the top of its path.
    var folder: String { String(path.prefix { $0 != "/" }) }
  }

  /// What is wrong: a file whose folder is none of the layers, or a type that is declared in a later one.
  func violations(in sources: [Source]) -> [String] {
    var home: [String: Int] = [:]
    var wrong: [String] = []
    for source in sources {
      guard let layer = folders.firstIndex(of: source.folder) else {
        wrong.append("\(source.path) is in no layer")
        continue
      }
      for name in Self.declared(in: source.text) { home[name] = layer }
    }
    for source in sources {
      guard let layer = folders.firstIndex(of: source.folder) else { continue }
      // A type within one of the file's own may have the name of another.
      let own = Set(Self.declared(in: source.text, within: true))
      for name in Self.words(of: source.text).sorted() where !own.contains(name) {
        guard let other = home[name], other > layer else { continue }
        wrong.append("\(source.path) names \(name), which is declared in \(folders[other])")
      }
    }
    return wrong
  }

  /// The types that a file declares at its top, or also within others.
  static func declared(in text: String, within isNested: Bool = false) -> [String] {
    let kinds: Set<Substring> = ["struct", "enum", "class", "protocol", "typealias", "actor"]
    let modifiers: Set<Substring> = ["public", "package", "internal", "indirect", "final"]
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").drop { modifiers.contains($0) }
      guard isNested || line.first?.isWhitespace == false, let kind = words.first,
        kinds.contains(kind),
        let name = words.dropFirst().first
      else { return nil }
      return String(name.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    }
  }

  /// The names with a capital that a file uses: not in comments and texts, and not as members of others.
  static func words(of text: String) -> Set<String> {
    var words: Set<String> = []
    for line in text.split(separator: "\n") {
      var isText = false
      // How many brackets are open in each piece of code that is put into a text.
      var open: [Int] = []
      var before: Character = " "
      var word = ""
      var rest = line[...]
      while let next = rest.first {
        if next == "/", rest.dropFirst().first == "/", !isText { break }
        rest = rest.dropFirst()
        if next == "\\", isText {
          let follows = rest.popFirst()
          if follows == "(" { (isText, open) = (false, open + [1]) }
          continue
        }
        if next == "\"" { isText.toggle() }
        if !isText, let depth = open.last, next == "(" || next == ")" {
          open[open.count - 1] = next == "(" ? depth + 1 : depth - 1
          if open.last == 0 { (isText, open) = (true, open.dropLast()) }
        }
        if !isText, next.isLetter || next.isNumber || next == "_" {
          if word.isEmpty, before == "." { word = "." }
          word.append(next)
        } else {
          if word.first?.isUppercase == true { words.insert(word) }
          word = ""
        }
        before = next
      }
      if word.first?.isUppercase == true { words.insert(word) }
    }
    return words
  }
}
