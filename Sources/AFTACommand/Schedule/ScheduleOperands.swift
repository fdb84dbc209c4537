import AFTA
import CommandLineInterface

/// The words by which commands name a schedule, and what is made of them.
enum ScheduleOperands {
  static let scheme = Operand("scheme", help: "Scheme, as ATIGA or MFN")
  static let member = Operand("member", help: "Country that charges the rates, as VN")
  static let code = Operand(
    "code", help: "Tariff code, with or without points; all lines if not said", .optional)

  /// The scheme that a word names, in capitals or not.
  static func scheme(_ word: String, in law: Law) throws(UsageError) -> SchemeLaw {
    if let scheme = law.schemes.first(where: { $0.id.name == word.uppercased() }) { return scheme }
    let names = law.schemes.map(\.id.name)
    throw .invalidOperand(
      word, operand: scheme.name,
      because: "no such scheme is held" + hint(nearest(to: word, among: names), or: names))
  }

  /// The country that a word names.
  static func member(_ word: String) throws(UsageError) -> Country {
    if let country = Country(word) { return country }
    do throws(RefusedValue) {
      return try AFTAProgram.Facts.country(word)
    } catch {
      throw .invalidOperand(word, operand: member.name, because: error.reason)
    }
  }

  /// The code that a word is.
  static func code(_ word: String) throws(UsageError) -> HSCode {
    guard let code = HSCode(word) else {
      throw .invalidOperand(
        word, operand: code.name, because: "a code has 2 to 11 digits, as 8703.23.64")
    }
    if let problem = zeroProblem(code) {
      throw .invalidOperand(word, operand: Self.code.name, because: problem)
    }
    return code
  }

  /// What is wrong with a code that seems to have lost its first zero; nil if nothing is.
  static func zeroProblem(_ code: HSCode) -> String? {
    code.beforeZeroWasLost.map { "a code keeps its first zero, so that this is perhaps \($0)" }
  }

  private static func hint(_ near: [String], or all: [String]) -> String {
    near.isEmpty
      ? " (one of: \(all.joined(separator: ", ")))"
      : "; did you mean \(near.joined(separator: " or "))?"
  }
}

extension ScheduleDescription {
  /// A schedule of the user's own, from a file.
  init(own path: String, of member: Country, under scheme: SchemeID, in edition: HSEdition) {
    self.init(
      scheme: scheme, member: member, edition: edition, days: .always, stateOf: nil, source: path,
      evidence: .unconfirmed, file: path)
  }
}
