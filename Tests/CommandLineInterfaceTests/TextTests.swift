import Testing

@testable import CommandLineInterface

@Suite("Text")
struct TextTests {
  @Test(
    "wrapping",
    arguments: [
      ("", []), ("  ", []), ("a", ["a"]), ("aa bb cc", ["aa bb", "cc"]), ("aa bbb", ["aa", "bbb"]),
      ("aaaaaaa b", ["aaaaaaa", "b"]), ("a\n b", ["a b"]),
    ])
  func wrapping(text: String, lines: [String]) {
    #expect(text.wrapped(to: 5) == lines)
  }

  @Test(
    "lists in a sentence",
    arguments: [([], ""), (["a"], "a"), (["a", "b"], "a or b"), (["a", "b", "c"], "a, b or c")])
  func lists(items: [String], text: String) {
    #expect(items.listed(by: "or") == text)
  }

  @Test(
    "quoting",
    arguments: [
      ("a", "'a'"), ("", "''"), ("é ü", "'é ü'"), ("a\tb", #"'a\tb'"#), ("\u{7}", #"'\u{07}'"#),
      ("a\u{202E}b", #"'a\u{202E}b'"#),
    ])
  func quoting(text: String, quoted: String) {
    #expect(text.quoted == quoted)
  }

  @Test(
    "lines of a shell",
    arguments: [
      ("a b  c", [["a", "b", "c"]]),
      ("a 'b c' \"d 'e'\" ''", [["a", "b c", "d 'e'", ""]]),
      ("a --b='c d'", [["a", "--b=c d"]]),
      ("a < x | b > y 2> z && c", [["a"], ["b"], ["c"]]),
      ("a '|' b", [["a"], ["b"]]),
    ])
  func shellLines(text: String, commands: [[String]]) {
    #expect(ShellLine(text).commands == commands)
  }

  @Test func exitCodesAreThoseOfTheContract() {
    #expect(ExitCode.allCases.map(\.rawValue) == [0, 1, 64, 65, 66, 70, 74])
  }
}
