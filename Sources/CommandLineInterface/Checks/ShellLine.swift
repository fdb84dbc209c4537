/// A line as one would type it into a shell, taken apart as far as examples need it.
///
/// Quotes hold words together, `|`, `;` and `&&` separate commands, and `<`, `>`, `>>` and `2>`
/// take the next word away. All of them stand between spaces.
struct ShellLine {
  private static let separators: Set<String> = ["|", ";", "&&"]
  private static let redirections: Set<String> = ["<", ">", ">>", "2>"]

  /// The commands of the line, each as its words.
  private(set) var commands: [[String]] = []

  init(_ text: String) {
    var command: [String] = []
    var isTarget = false
    for word in Self.words(of: text) {
      if Self.separators.contains(word) {
        commands.append(command)
        command = []
      } else if Self.redirections.contains(word) {
        isTarget = true
      } else if isTarget {
        isTarget = false
      } else {
        command.append(word)
      }
    }
    commands.append(command)
  }

  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in text {
      if character == quote {
        quote = nil
      } else if quote == nil && (character == "'" || character == "\"") {
        quote = character
        word = word ?? ""
      } else if quote == nil && character == " " {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return word.map { words + [$0] } ?? words
  }
}
