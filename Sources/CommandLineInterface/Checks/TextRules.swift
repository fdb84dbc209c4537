/// What names and sentences in the table must look like.
enum TextRules {
  static func problems(ofName name: String) -> [String] {
    isName(name) ? [] : ["name \(name.quoted) is not of lower-case letters, digits and hyphens"]
  }

  static func problems(ofSummary summary: String) -> [String] {
    problems(ofText: summary, called: "summary")
  }

  static func problems(ofHelp help: String, for subject: String) -> [String] {
    problems(ofText: help, called: "help of \(subject)")
  }

  /// Problems of what a shell is to offer for a value.
  static func problems(of completion: Completion, for subject: String) -> [String] {
    let words = completion.words
    var problems = words.repeats().map { "\(subject) offers \($0.quoted) twice" }
    problems += words.filter { !isShellWord($0) }.map {
      "\(subject) offers \($0.quoted), which a shell would not read as one plain word"
    }
    if words.isEmpty && ![.none, .file, .directory].contains(completion) {
      problems.append("\(subject) has an empty list of words")
    }
    return problems
  }

  static func isName(_ name: String) -> Bool {
    name.first?.isLetter == true && name.last != "-"
      && name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
  }

  private static func isShellWord(_ word: String) -> Bool {
    !word.isEmpty
      && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.,+/:%@".contains($0)) }
  }

  private static func problems(ofText text: String, called subject: String) -> [String] {
    if text.isEmpty { return ["\(subject) is empty"] }
    var problems: [String] = []
    if text.contains(where: \.isNewline) { problems.append("\(subject) has more than one line") }
    if text.hasSuffix(".") { problems.append("\(subject) ends with a full stop") }
    return problems
  }
}
