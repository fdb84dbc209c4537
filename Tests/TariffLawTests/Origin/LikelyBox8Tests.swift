import TariffLaw
import Testing

@Suite("What was likely meant in box 8") struct LikelyBox8Tests {
  @Test(
    "is told of a text that cannot be read",
    arguments: [
      ("-40%", "40%"), ("\u{2212}40%", "40%"), ("40", "40%"), ("40 %", "40%"), ("rvc 40%", "40%"),
      ("RVC40", "40%"), ("RVC (40)", "40%"), ("wo", "WO"), ("CTH/RVC", "CTH + RVC"),
      ("CTH-40%", "CTH + 40%"), ("ctsh, 35", "CTSH + 35%"), ("CTSH + -35%", "CTSH + 35%"),
      ("PC -25%", "PC 25%"), ("pc25", "PC 25%"), ("CTSH +", "CTSH"), ("40.6", "40.6%"),
    ])
  func likely(_ text: String, meant: String) {
    #expect(Box8(readable: text) == nil, "it can be read")
    #expect(Box8.likely(for: text)?.description == meant)
  }

  @Test(
    "is nothing where no word and no number of content is there",
    arguments: ["", "PSR", "PE", "%", "+", "140", "40 50", "1.2.3", "CTH?", "\u{e9}40%"])
  func unlikely(_ text: String) {
    #expect(Box8.likely(for: text) == nil)
  }
}
