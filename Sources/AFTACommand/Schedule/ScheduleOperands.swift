import AFTA
import CommandLineInterface

/// The words by which commands name a schedule, and what is made of them.
enum ScheduleOperands {
  static let scheme = Operand("scheme", help: "Scheme, as ATIGA or MFN")
  static let member = Operand("member", help: "Country that charges the rates, as VN")
  static let code = Operand(
    "code", help: "Tariff code, with or without points; all lines if not said", .optional)

  /// The scheme that a word names, in capitals or not.
  static func scheme(
    _ word: String, in library: LawLibrary
  ) throws(UsageProblem) -> SchemeLaw {
    do throws(QuestionProblem) {
      return try library.scheme(named: word)
    } catch {
      throw .invalidOperand(word, operand: scheme.name, because: error.because)
    }
  }

  /// The agreements that the words of an option name, each of which gives preferences.
  static func preferences(
    _ words: String, in library: LawLibrary, of option: String, areJudged: Bool = false
  ) throws(UsageProblem) -> [SchemeID] {
    var schemes: [SchemeID] = []
    for word in words.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      let named = try scheme(word, in: library)
      guard named.grantsPreference else {
        throw UsageProblem.invalidValue(
          word, option: option,
          because: "it is no agreement whose preferences a certificate of origin gives")
      }
      guard named.isJudged || !areJudged else {
        throw UsageProblem.invalidValue(
          word, option: option,
          because:
            "its rates alone are held, and not its rules of origin, so that no good is judged under it"
        )
      }
      schemes.append(named.id)
    }
    return schemes
  }

  /// The country that a word names.
  static func member(_ word: String) throws(UsageProblem) -> Country {
    if let country = Country(word) { return country }
    do throws(ValueProblem) {
      return try AFTAProgram.Facts.country(word)
    } catch {
      throw .invalidOperand(word, operand: member.name, because: error.reason)
    }
  }

  /// The code that a word is.
  static func code(_ word: String) throws(UsageProblem) -> HSCode {
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
}
