internal import PlanTrials

/// Makes up claims in JSON of which each fact is one of few, so that many are of one case, and some are like no other; the
/// members stand in any order, and in some a byte is changed.
struct LineMaker {
  private var random: SeededNumbers
  private let changed: Int

  /// Begins with a seed; of so many lines one has a byte that is changed, none if it is nought.
  init(seed: Int, changingOneIn changed: Int) {
    random = SeededNumbers(seed: seed)
    self.changed = changed
  }

  /// A claim without its id, which stands first: what comes behind it.
  mutating func rest() -> String {
    let year = one("2011", "2019", "2026", "2026", "2026")
    let on = "\(year)-0\(1 + below(3))-1\(below(10))"
    var fob = rarely("many", "few") == "many" ? 20_001 + below(9_000_000) : 19_995 + below(10)
    if below(3) == 0 { fob -= fob % 5 }
    let foreign = below(3) == 0 ? fob / 5 * 3 + below(3) - 1 : below(fob + 1)
    let good = object(
      "good",
      [
        text("code", one("8703.23.64", "87032364", "6109.10", "7210.11", "2203.00", "9999")),
        text("fob", rarely(money(fob), "0.00", "1.005", "", "\(fob)")),
        text("non_originating", rarely(money(max(0, foreign)), money(fob + 1))),
        rarely("", text("edition", "HS2022"), text("rule", "RVC40"), text("rule", "general")),
        rarely("", text("rvc_method", "direct"), #""units": 2"#, #""processes": ["packaging"]"#),
        rarely("", #""materials": []"#, #""whole": true"#, #""wholly_obtained": {}"#),
      ])
    let proof = object(
      "proof",
      [
        text("criterion", rarely("RVC", "CTH", "WO", "CTH + RVC", "RVC 45%", "RVD")),
        text("issued", rarely("\(year)-01-05", on, "2024-02-29", "2026-02-30")),
        rarely("", text("shipped", on), text("shipped", "2025-06-30"), text("presented", on)),
        rarely("", text("kind", "form_d"), text("kind", "origin_declaration")),
        rarely("", #""retroactive": true"#, #""retroactive": false"#, #""retroactive": "true""#),
      ])
    var members = [
      text("scheme", rarely("ATIGA", "best", "MFN", "AICO", "PTA")), text("on", on),
      text("from", one("TH", "MY", "SG")), text("to", rarely("VN", "TH", "JP")),
      rarely(text("currency", "USD"), "", text("currency", "JPY")), good,
      rarely(proof, "", object("proof", [])),
      rarely(#""route": []"#, "", #""route": [{"through": "SG"}]"#, #""route": [ ]"#),
      rarely(text("customs_value", money(fob + below(500))), "", text("customs_value", "0")),
      rarely("", object("importer", [text("rate", "5")]), object("importer", [text("list", "IL")])),
      rarely("", object("exporter", [text("rate", "0")]), object("exporter", [])),
      rarely("", #""format": 1"#, #""illustrative": true"#, #""assume": {}"#, text("on", on)),
    ].filter { !$0.isEmpty }
    if below(4) == 0 { members.swapAt(below(members.count), below(members.count)) }
    var line = one(", ", ",", " , ") + members.joined(separator: one(", ", ", ", ",")) + "}"
    if changed > 0, below(changed) == 0 { change(&line) }
    return line
  }

  private mutating func change(_ line: inout String) {
    var letters = Array(line)
    let at = below(letters.count)
    let letter = one("0", "9", "A", ".", "-", " ", ",", "é", "\t", "{", "}", "\"", ":", "\\")
    switch below(3) {
    case 0: letters.remove(at: at)
    case 1: letters[at] = Character(letter)
    default: letters.insert(Character(letter), at: at)
    }
    line = String(letters)
  }

  private func text(_ key: String, _ text: String) -> String { "\"\(key)\": \"\(text)\"" }

  private func object(_ key: String, _ members: [String]) -> String {
    "\"\(key)\": {" + members.filter { !$0.isEmpty }.joined(separator: ", ") + "}"
  }

  private mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }

  private mutating func one(_ choices: String...) -> String { choices[below(choices.count)] }

  private mutating func rarely(_ often: String, _ choices: String...) -> String {
    below(8) == 0 ? choices[below(choices.count)] : often
  }

  private func money(_ cents: Int) -> String {
    "\(cents / 100)." + (cents % 100 < 10 ? "0" : "") + "\(cents % 100)"
  }
}
