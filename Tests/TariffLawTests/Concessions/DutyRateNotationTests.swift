import TariffLaw
import TestSupport
import Testing

@Suite("DutyRate in notation") struct DutyRateNotationTests {
  @Test(
    "a rate is read and printed",
    arguments: [
      "0", "7.5", "135", "16.00 SGD/litre_of_alcohol", "14000.00 IDR/litre", "250000 VND/piece",
      "20 then 15", "quota 40 : 80 then 40", "5 | 3 then none", "0 except MM then 5 ; MX: 2",
      "max(5, 3.00 THB/kilogram)", "min(max(5, 0.0474 CAD/kilogram), 0.0948 CAD/kilogram)",
      "0.0282 USD/kilogram", "3.00 USD/dozen", "0.90 USD/pair",
      "max(5 + 0.10 USD/pair, 8) except MM",
      "max(1, 2) | min(3, 4) ; MX: max(5, 6)", "1.509 KWD/tonne",
      "5 + 2.00 SGD/litre", "5 + 2.00 SGD/litre + 0.10 SGD/kilogram", "quota 40 : 80",
      "quota 22.5 : 120", "reference vn-chapter-98-1.1", "mfn x 150", "0 except MM TH",
      "quota 0 : 50 except MM", "0 | 5", "0 except MM TH | 0 | 0", "none | 5", "2.5 ; MX: 5",
      "5.4 | 3 ; MX: 8.1 | 6", "5 ; MX: quota 1 : 2 ; PE: none", "none", "not_offered",
    ])
  func printed(_ text: String) throws {
    #expect(try DutyRate(notation: text).description == text)
  }

  @Test(
    "other ways of writing the same rate",
    arguments: [
      (" 7.50 ", "7.5"), ("0|5", "0 | 5"), ("2.5;MX:5", "2.5 ; MX: 5"),
      ("16 SGD/litre", "16.00 SGD/litre"), ("mfn  x  150", "mfn x 150"),
    ])
  func written(_ text: String, _ printed: String) throws {
    #expect(try DutyRate(notation: text).description == printed)
  }

  @Test("texts become the cases that they name")
  func cases() throws {
    #expect(try DutyRate(notation: "7.5") == .adValorem(Percentage("7.5")))
    #expect(
      try DutyRate(notation: "quota 40 : 80")
        == .quota(inQuota: Percentage(40), outOfQuota: Percentage(80)))
    #expect(try DutyRate(notation: "0 | none") == .byPart([.adValorem(.zero), .noPreference]))
    let mexico = Country("MX")
    #expect(
      try DutyRate(notation: "1 ; MX: 2")
        == .byOrigin(.adValorem(Percentage(1)), others: [.init(mexico, .adValorem(Percentage(2)))]))
    #expect(
      try DutyRate(notation: "1 except MX") == .excluding(.adValorem(Percentage(1)), [mexico]))
    #expect(try DutyRate(notation: "mfn x 150") == .relativeToMFN(Percentage(150)))
    #expect(try DutyRate(notation: "not_offered") == .notOffered)
  }

  @Test(
    "what is refused",
    arguments: [
      ("", "the rate is empty"),
      ("  ", "the rate is empty"),
      ("*", "'*' is not a rate in per cent, as 7.5"),
      ("N.O.", "'N.O.' is not a rate in per cent, as 7.5"),
      ("free", "'free' is not a rate in per cent, as 7.5"),
      ("7,5", "'7,5' is not a rate in per cent, as 7.5"),
      ("5%", "'5%' is not a rate in per cent, as 7.5"),
      ("-5", "'-5' is not a rate in per cent, as 7.5"),
      ("007", "'007' is not a rate in per cent, as 7.5"),
      ("-0", "'-0' is not a rate in per cent, as 7.5"),
      ("quota 40 : x", "'x' is not a rate in per cent, as 7.5"),
      ("quota 40 80", "'quota 40 80' is not a rate"),
      ("reference", "'reference' is not a rate in per cent, as 7.5"),
      (
        "16.00 SGD/bottle",
        "'16.00 SGD/bottle' is not a specific duty, as '16.00 SGD/litre_of_alcohol'"
      ),
      (
        "16.00 XYZ/litre",
        "'16.00 XYZ/litre' is not a specific duty, as '16.00 SGD/litre_of_alcohol'"
      ),
      (
        "-1.00 SGD/litre",
        "'-1.00 SGD/litre' is not a specific duty, as '16.00 SGD/litre_of_alcohol'"
      ),
      (
        "1.0000005 SGD/litre",
        "'1.0000005 SGD/litre' is not a specific duty, as '16.00 SGD/litre_of_alcohol'"
      ),
      ("20 then", "the rate is empty"),
      ("20 then 15 then 10", "'20 then 15 then 10' is not a rate"),
      ("max(5)", "expected two duties, as 'max(5, 3.00 THB/kilogram)'"),
      ("max()", "the rate is empty"),
      ("max(5,)", "the rate is empty"),
      ("max(5, none)", "'none' is no duty that can be higher or lower than another"),
      ("max(5, quota 1 : 2)", "'quota 1 : 2' is no duty that can be higher or lower than another"),
      ("most(5, 6)", "expected 'max' or 'min' before brackets, found 'most'"),
      ("max(5, 6", "'max(5, 6' is not a specific duty, as '16.00 SGD/litre_of_alcohol'"),
      (
        "max(1, max(1, max(1, max(1, max(1, 2)))))",
        "more than 4 brackets stand within each other"
      ),
      ("0 except", "expected countries after 'except'"),
      ("0 except XX", "'XX' is not a country code"),
      ("0 except TH, MM", "'TH,' is not a country code"),
      ("0 except TH TH", "'TH' stands twice"),
      ("2.5 ; 5", "expected an origin and its rate, as 'MX: 5', found '5'"),
      ("2.5 ; XX: 5", "expected an origin and its rate, as 'MX: 5', found 'XX: 5'"),
      ("2.5 ; MX: 5 ; MX: 6", "'MX' stands twice"),
      ("2.5 ;", "expected an origin and its rate, as 'MX: 5', found ''"),
      ("2.5 ;; MX: 5", "expected an origin and its rate, as 'MX: 5', found ''"),
      ("; MX: 5", "the rate is empty"),
      ("2.5 ; MX:", "the rate is empty"),
      ("0 |", "the rate is empty"),
      ("0 || 5", "the rate is empty"),
      ("| 5", "the rate is empty"),
      ("5 +", "the rate is empty"),
      ("5 + + 2.00 SGD/litre", "the rate is empty"),
    ])
  func refused(_ text: String, _ message: String) throws {
    let problem = try #require(throws: NotationProblem.self) { try DutyRate(notation: text) }
    #expect(problem.description == message)
  }

  /// Rates of every form that the notation has, by chance.
  @Test("reading what is printed gives the same rate", arguments: 0..<300)
  func roundTrip(seed: Int) throws {
    var random = Seeded(seed: seed)
    let rate = try RandomRate.rate(&random)
    #expect(try DutyRate(notation: rate.description) == rate)
  }

  @Test("no text stops the reader")
  func anyText() {
    var (read, refused) = (0, 0)
    for seed in 0..<300 {
      var random = Seeded(seed: seed)
      let pieces = [
        "0", "7.5", " ", "|", ";", ":", "+", "except", "MX", "quota", "mfn x", "/", "none",
      ]
      let text = (0..<Int.random(in: 0...9, using: &random))
        .compactMap { _ in pieces.randomElement(using: &random) }.joined(separator: " ")
      if let rate = try? DutyRate(notation: text) {
        #expect((try? DutyRate(notation: rate.description)) == rate, "\(text)")
        read += 1
      } else {
        refused += 1
      }
    }
    #expect(read > 0 && refused > 0, "\(read) read, \(refused) refused")
  }
}
