/// What codes are in short words of the project's own, and which chapters make a section.
public struct NomenclatureWords: Sendable {
  /// A section of the Harmonized System.
  public struct Section: Sendable {
    /// Its number in Roman digits.
    public let number: String
    /// What it holds, in a few words.
    public let words: String

    /// Makes a section.
    public init(_ number: String, words: String) {
      self.number = number
      self.words = words
    }
  }

  /// The sections, in order.
  public let sections: [Section]
  /// The words of chapters and of some headings, by code.
  public let words: [HSCode: String]

  private let sectionOfChapter: [HSCode: String]

  /// Makes the words of sections, of codes, and of the section of each chapter.
  public init(
    sections: [Section], words: [HSCode: String], sectionOfChapter: [HSCode: String]
  ) {
    self.sections = sections
    self.words = words
    self.sectionOfChapter = sectionOfChapter
  }

  /// The section in which a code stands; `nil` for codes that statistics add to the system.
  public func section(of code: HSCode) -> Section? {
    let number = code.prefix(HSLevel.chapter.rawValue).flatMap { sectionOfChapter[$0] }
    return sections.first { $0.number == number }
  }
}
