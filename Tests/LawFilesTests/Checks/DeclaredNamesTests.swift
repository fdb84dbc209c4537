import Foundation
import Answers
import LawFiles
import Reading
import TariffLaw
import TestSupport
import Testing

/// A name or a word of the shipped law that is changed by one letter is refused with its place.
///
/// Each name of a parameter, topic, word, assumption and file of ATIGA and CEPT is changed in a copy of the
/// law that is in memory: a letter replaced, left out, or exchanged with the next.
@Suite("Declared names") struct DeclaredNamesTests {
  /// The files that state the law of the two agreements.
  private static let stating = [
    "atiga/parameters.json", "cept/parameters.json", "atiga/provisions.json",
    "cept/provisions.json", "assumptions.json",
  ]

  /// Other agreements, of whose parameters some assumptions are.
  private static let others = ["acfta", "cptpp", "vkfta", "vn-eaeu"]

  /// How many words are changed at once.
  private static let atOnce = 3

  /// The shipped law without lines, commitments and descriptions, which no name here depends on.
  private static func shipped() throws -> [String: SourceFile] {
    var files: [String: SourceFile] = [:]
    for path in ["afta.json", "assumptions.json", "words.json"] { files[path] = try file(path) }
    for scheme in ["atiga", "cept", "mfn"] + others {
      let folder = Fixtures.schedules.appending(path: scheme).path
      for name in try FileManager.default.contentsOfDirectory(atPath: folder)
      where name.contains(".") && (name != "schedules.json" || others.contains(scheme))
        && name != "calendar.json"
      {
        files["\(scheme)/\(name)"] = try file("\(scheme)/\(name)")
      }
    }
    return files
  }

  private static func file(_ path: String) throws -> SourceFile {
    SourceFile(name: path, bytes: try Fixtures.bytes(Fixtures.schedules.appending(path: path)))
  }

  private static func findings(_ files: [String: SourceFile]) throws -> [CheckFinding] {
    ScheduleChecks.findings(["names"], in: try CheckedFolder(everyFileOf: FilesInMemory(files)))
  }

  @Test("nothing is found in the law as shipped")
  func sound() throws { #expect(try Self.findings(Self.shipped()) == []) }

  @Test("each name and each word, changed by one letter", arguments: stating)
  func changed(_ path: String) throws {
    let files = try Self.shipped()
    let text = try #require(files[path].map { String(decoding: $0.bytes, as: UTF8.self) })
    let words = Self.declared(in: text)
    try #require(words.count > 5, "\(words.count) names in \(path)")
    var tried = 0
    // Each word is changed one way, which take turns, and a few far from each other at once.
    let apart = (words.count + Self.atOnce - 1) / Self.atOnce
    for first in 0..<apart {
      var (changed, wrong) = ([(line: Int, word: String)](), text)
      for number in stride(from: first, to: words.count, by: apart).reversed() {
        let word = words[number]
        let changes = Self.changes(of: String(text[word])).filter { !Self.isAnother($0) }
        guard !changes.isEmpty else { continue }
        let change = changes[number % changes.count]
        // From the last to the first, so that places before stay what they are.
        let start = text.utf8.distance(from: text.startIndex, to: word.lowerBound)
        let end = text.utf8.distance(from: text.startIndex, to: word.upperBound)
        wrong.replaceSubrange(
          wrong.utf8.index(
            wrong.startIndex, offsetBy: start)..<wrong.utf8.index(wrong.startIndex, offsetBy: end),
          with: change)
        let line = text[..<word.lowerBound].count { $0 == "\n" } + 1
        changed.append((line, "'\(text[word])' as '\(change)'"))
      }
      var files = files
      files[path] = SourceFile(name: path, text: wrong)
      let lines = Set(try Self.findings(files).filter { $0.file == path }.map { $0.position?.line })
      for (line, word) in changed {
        #expect(lines.contains(line), "\(path):\(line): \(word) passes")
        tried += 1
      }
    }
    #expect(tried > words.count * 9 / 10, "only \(tried) of \(words.count) words")
  }

  @Test("each file, renamed")
  func renamed() throws {
    let files = try Self.shipped()
    for path in files.keys.sorted() where path.contains("/") {
      if Self.others.contains(String(path.prefix { $0 != "/" })) { continue }
      let name = String(path.split(separator: "/")[1])
      for changed in Self.changes(of: name) {
        var files = files
        let other = path.replacing(name, with: changed)
        files[other] = files.removeValue(forKey: path).map {
          SourceFile(name: other, bytes: $0.bytes)
        }
        let says =
          name == "scheme.json"
          ? "it has no 'scheme.json'; is it '\(changed)'?" : "did you mean '\(name)'?"
        let found = try Self.findings(files).map(\.message)
        #expect(found.contains { $0.hasSuffix(says) }, "\(path) as \(changed): \(found)")
      }
    }
  }

  /// A letter replaced, left out, or exchanged with the next, somewhere in the middle.
  private static func changes(of word: String) -> [String] {
    var changes: [String] = []
    let letters = Array(word)
    let place = letters.count / 2
    var replaced = letters
    replaced[place] = "q"
    var short = letters
    short.remove(at: place)
    var exchanged = letters
    exchanged.swapAt(place, place == 0 ? letters.count - 1 : place - 1)
    for change in [replaced, short, exchanged] where change != letters && !change.isEmpty {
      changes.append(String(change))
    }
    return changes
  }

  /// Changed names that are others that are declared: a rule of another code, or `GE` as `G` or `E`.
  private static func isAnother(_ name: String) -> Bool {
    name.contains(/product_rule\.\d{2,}$/) || ["E", "G"].contains(name)
  }

  /// The places of all names, and of the words that values may have, in a file of one value a line.
  private static func declared(in text: String) -> [Range<String.Index>] {
    var places: [Range<String.Index>] = []
    var areWords = false
    for line in text.split(separator: "\n") {
      if let name = line.firstMatch(of: /^ +"(?:name|topic)": "([^"]+)"/) {
        places.append(range(name.output.1))
      } else if let kind = line.firstMatch(of: /^ +"kind": "([a-z]+)"/) {
        areWords = kind.output.1 == "words"
      } else if areWords, let value = line.firstMatch(of: /^ +(?:"value": )?"([^":]+)",?$/) {
        places += value.output.1.split(separator: " ").map(range)
      }
    }
    return places.filter { Int(text[$0]) == nil }
  }

  private static func range(_ text: Substring) -> Range<String.Index> {
    text.startIndex..<text.endIndex
  }
}
