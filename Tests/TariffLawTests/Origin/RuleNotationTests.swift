import TariffLaw
import TestSupport
import Testing

@Suite("OriginRule in notation") struct RuleNotationTests {
  @Test(
    "a rule is read and printed",
    arguments: [
      "WO", "WO[1006, 07]", "RVC", "RVC40", "RVC33.5", "RVC45:BU", "RVC55:BD", "RVC35:NC",
      "RVC40:FV[7307, 7326]", "RVC:BD", "MaxNOM50", "CC", "CTH", "CTSH",
      "CTH except from 2403, 3824-3826", "CTH except from ex 640610", "CTSH from 8471",
      "from 5208-5212", "CTH from 25, 26 except from 2601", "CTH tol20", "CTH tol10wt",
      "CTH except from 2403 tol-same-heading20", "SP", "SP[weaving]",
      "SP[milk content of non-party <=50% wt]", "RVC40 and CTSH", "RVC40 or CTH",
      "CC or CTH and RVC40 or RVC50", "CTH except from 2403 or (from 3824)",
      "(CC or CTH) and RVC40", "provided [it is dry]",
      "CTH provided [it is dry] and RVC40", "CC or RVC40 provided [it is dry]",
      "part A flour, groats: WO; part B other: CC and WO[10, 07] or RVC40",
      "part 1: CTH; part 2: RVC40",
    ])
  func printed(_ text: String) throws {
    #expect(try OriginRule(notation: text).description == text)
  }

  @Test(
    "other ways of writing the same rule",
    arguments: [
      ("RVC(40)", "RVC40"), ("RVC (40)", "RVC40"), ("RVC 40", "RVC40"), ("RVC40%", "RVC40"),
      ("RVC 40 %", "RVC40"), ("RVC of 40", "RVC40"), ("RVC of at least 40 %", "RVC40"),
      ("RVC of not less than 40 percent", "RVC40"), ("RVC 40 per cent or CTH", "RVC40 or CTH"),
      ("RVC of not less than 40%", "RVC40"), ("QVC40", "RVC40"), ("QVC(40)", "RVC40"),
      ("VAC50", "RVC50"), ("rvc40 or cth", "RVC40 or CTH"), ("wo", "WO"),
      ("RVC(40) or CTH except from 24.03", "RVC40 or CTH except from 2403"),
      ("CTH except from heading 24.03", "CTH except from 2403"),
      ("CTH, except from heading 24.03", "CTH except from 2403"),
      ("CC except from Chapter 01 through 03", "CC except from 01-03"),
      ("CTH except from headings 2403, 2404", "CTH except from 2403, 2404"),
      ("CTH except from 2403 or 3824", "CTH except from 2403, 3824"),
      ("CTH except from 2403 and 3824", "CTH except from 2403, 3824"),
      ("CTH except from 2403, 2404 and from heading 38.24", "CTH except from 2403, 2404, 3824"),
      ("CTH except from 2403 or 3824 or RVC40", "CTH except from 2403, 3824 or RVC40"),
      ("CTH except from 2403 - 2404", "CTH except from 2403-2404"),
      ("CTH except from 2403 to 2404", "CTH except from 2403-2404"),
      ("CTH except from 2403–2404", "CTH except from 2403-2404"),
      ("CTH except from 2403 or from 3824", "CTH except from 2403, 3824"),
      ("RVC40 or from 5208", "RVC40 or (from 5208)"),
      ("RVC40:FV[7307 7326]", "RVC40:FV[7307, 7326]"), ("CTH + RVC40", "CTH and RVC40"),
      ("CTH+RVC(40)", "CTH and RVC40"), ("(CTH)", "CTH"),
      ("((CTH or CC)) or RVC40", "CTH or CC or RVC40"),
      ("CTH, provided that [it is dry]", "CTH provided [it is dry]"),
      ("CTH EXCEPT FROM EX 6406.10", "CTH except from ex 640610"), ("MaxNOM 50 %", "MaxNOM50"),
      ("part A  flour :CC;part B:WO", "part A flour: CC; part B: WO"),
    ])
  func written(_ text: String, _ printed: String) throws {
    #expect(try OriginRule(notation: text).description == printed)
  }

  @Test(
    "what is no rule is refused, and the form that was meant is named",
    arguments: [
      ("", "the rule is empty"), ("RVC40 or", "lacks a rule"), ("or RVC40", "lacks a rule"),
      ("RVC40 or or CTH", "lacks a rule"), ("CTC", "CC, CTH or CTSH does (character 1)"),
      ("RVC forty", "'RVC forty' is not a rule (one of: WO"), ("RVC140", "a share from 0 to 100"),
      ("RVC40:XX", "one of: BD, BU, NC, FV[codes]"), ("CTH except from", "expected a code"),
      ("CTH except from 84xx", "'84xx' is not a code"),
      ("CTH except from 3826-3824", "3826-3824 runs backwards (character 17)"),
      ("CC except from Chapters 1 to 3", "a chapter is written with two digits: 01, not 1"),
      ("CTH exept from 2403", "expected 'except from' and codes, found 'exept' (character 5)"),
      ("(CTH or RVC40", "expected ')', found nothing (character 14)"),
      ("CTH)", "does not go on from a rule"), ("WO[", "expected a code"), ("SP[]", "SP[cutting"),
      ("CTH provided it is dry", "provided [words] (character 14)"),
      ("CTH provided [", "provided [words]"), ("part A flour", "as 'part A flour: CC'"),
      ("part A x: CC; part A y: WO", "part A stands twice"), ("CTH tol", "as tol10"),
      ("CTH,", "before 'except from' or 'provided' only"), ("MaxNOM", "as MaxNOM50"),
    ])
  func refused(_ text: String, _ message: String) {
    let problem = #expect(throws: NotationProblem.self) { try OriginRule(notation: text) }
    #expect(problem?.message.contains(message) == true, "\(problem?.message ?? "none")")
  }

  @Test(
    "a text that means harm is refused with a place",
    arguments: [
      ("(", 1_000_000, "at most 10000 characters (character 10001)"),
      ("(", 9_000, "at most 32 brackets one in another (character 34)"),
      ("[", 9_000, "expected a rule, found '[' (character 1)"),
      ("RVC40 or ", 200_000, "(character 10001)"),
    ])
  func harmful(_ text: String, _ count: Int, _ message: String) {
    let problem = #expect(throws: NotationProblem.self) {
      try OriginRule(notation: String(repeating: text, count: count))
    }
    #expect(problem?.message.contains(message) == true, "\(problem?.message ?? "none")")
    #expect((problem?.message.utf8.count ?? 0) < 400)
  }

  @Test("what is printed is read as the same rule", arguments: 0..<20)
  func inverse(_ seed: Int) throws {
    var random = RandomRule(seed: seed)
    var texts: Set<String> = []
    for _ in 0..<200 {
      let rule = random.rule()
      let read = try OriginRule(notation: "\(rule)")
      try #require(read == rule, "\(rule) is read as \(read)")
      texts.insert("\(rule)")
    }
    #expect(texts.count > 100)
  }
}
