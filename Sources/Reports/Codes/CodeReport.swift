public import TariffLaw

/// What a code is, for people and for programs.
public struct CodeReport: Report {
  /// The answer.
  public let answer: CodeAnswer
  /// Where the codes, the words and the correlations come from.
  public let sources: [SourceNote]

  /// What the user assumed otherwise, by name.
  let assumed: [String]

  /// Makes a report.
  public init(_ answer: CodeAnswer, sources: [SourceNote], assumed: [String] = []) {
    self.answer = answer
    self.sources = sources
    self.assumed = assumed
  }

  /// What the code is in one line: its level and where it is held, or that it is not.
  var standing: String {
    let system = answer.edition.harmonizedSystem.rawValue
    let isLong = answer.code.count > HSLevel.subheading.rawValue
    guard answer.isHeld else {
      let others = answer.editionsThatHaveIt.map(\.rawValue).joined(separator: ", ")
      let why = HSLevel(rawValue: Int(answer.code.count)) == nil && !isLong
      return "not in \(system)" + (why ? ", whose codes have 2, 4 or 6 digits" : "")
        + (others.isEmpty ? "" : "; it is in \(others)")
    }
    guard isLong else { return "\(answer.level) of \(system)" }
    let holders = answer.lines.filter { $0.codes.contains { answer.code.contains($0) } }
    if holders.isEmpty {
      return "its subheading is in \(system); no schedule held has this line"
    }
    let members = holders.map { "\($0.schedule.member)" }.joined(separator: ", ")
    return "tariff line, held for \(members)"
  }

  /// The words of a code, the user's own if there are any.
  func words(_ code: HSCode) -> String? { answer.words[code] }

  /// The sources of what the answer shows.
  var usedSources: [SourceNote] {
    let hasOwnList = answer.edition.harmonizedSystem == .hs2022
    return sources.filter { note in
      switch note.files {
      case "correlations": !answer.correlations.isEmpty || !hasOwnList
      case "hs2022.csv": hasOwnList
      default: true
      }
    }
  }
}
