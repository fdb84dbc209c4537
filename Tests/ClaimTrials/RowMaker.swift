internal import PlanTrials
internal import TariffLaw

/// Makes up rows of a file of claims of which each fact is one of few, so that many are of one case, and some are like
/// no other; in some a byte is changed.
struct RowMaker {
  static let columns = [
    "id", "on", "from", "to", "code", "scheme", "currency", "fob", "non_originating", "criterion",
    "customs_value", "direct_consignment", "proof_issued", "edition", "rule", "method",
    "importer_rate", "importer_list", "exporter_rate", "exporter_list", "mfn_rate", "proof_kind",
    "shipped", "presented", "wholly_obtained", "note", "retroactive", "exchange_failed", "units",
    "processes", "exchange",
  ]

  private var random: SeededNumbers
  /// Of how many rows one has a byte that is changed; never if it is nought.
  private let changed: Int

  init(seed: Int, changingOneIn changed: Int) {
    random = SeededNumbers(seed: seed)
    self.changed = changed
  }

  /// Makes up the row of a number.
  mutating func row(_ number: Int) -> [String] {
    let era = one("1999", "2011", "2019", "2026", "2026", "2026")
    let on = "\(era)-0\(1 + below(3))-1\(below(10))"
    let shipped = rarely("\(era)-01-0\(1 + below(9))", "", on, "2025-06-30", "2024-02-29")
    let issued = rarely(shipped, "", on, "\(era)-01-15", "2024-02-29", "2025-02-01")
    var fob = rarely("many", "few") == "many" ? 20_001 + below(9_000_000) : 19_995 + below(10)
    if below(3) == 0 { fob -= fob % 5 }
    let isAtBar = below(3) == 0
    let foreign =
      isAtBar
      ? max(0, min(fob, fob / 5 * 3 + below(3) - 1)) : rarely("", "0") == "0" ? 0 : below(fob + 1)
    var row = [
      "\(number)", on, one("TH", "MY", "SG", "KH"), rarely("VN", "TH", "ID", "MY", "JP"),
      one("8703.23.64", "87032364", "1006.30", "6109.10", "7210.11", "0307.11", "2203.00", "9999"),
      rarely("ATIGA", "best", "CEPT", "AICO", "MFN", "PTA"), rarely("USD", "", "JPY", "VND"),
      rarely(money(fob), "", "0.00", "1.005", "\(fob)"), rarely(money(foreign), "", money(fob + 1)),
      rarely("RVC", "", "CTH", "WO", "CTH + RVC", "RVC 45%"),
      rarely(money(fob + below(500)), "", "0"), rarely("true", "false", "", "TRUE"), issued,
      rarely("", "AHTN2022", "HS2022"), rarely("", "RVC40", "general"),
      rarely("", "direct", "indirect"), rarely("", "0", "5"), rarely("", "IL", "GE"),
      rarely("", "0", "25"), rarely("", "IL", "SL"), rarely("", "30"),
      rarely("form_d", "", "e_form_d", "none", "origin_declaration"), shipped,
      rarely("", on, "2026-03-19"), rarely("", "true", "false"), one("a", "ä", ""),
      rarely("", "true", "false"), one("", "true", "false"), rarely("", "", "2", "0"),
      rarely("", "", "packaging", "packing"), rarely("", "", "JPY/USD=0.0065", "JPY"),
    ]
    if changed > 0, below(changed) == 0 { change(&row) }
    return row
  }

  /// Changes, leaves out or adds a byte of a field behind the first; no line and no quote becomes another.
  private mutating func change(_ row: inout [String]) {
    let place = 1 + below(row.count - 1)
    var letters = Array(row[place])
    let letter = one("0", "9", "A", "z", ".", "-", "+", "%", " ", ";", "=", ",", "é", "\t", "/")
    let at = below(letters.count + 1)
    switch below(3) {
    case 0 where at < letters.count: letters.remove(at: at)
    case 1 where at < letters.count: letters[at] = Character(letter)
    default: letters.insert(Character(letter), at: at)
    }
    row[place] = String(letters)
  }

  private mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }

  private mutating func one(_ choices: String...) -> String { choices[below(choices.count)] }

  private mutating func rarely(_ often: String, _ choices: String...) -> String {
    below(8) == 0 ? choices[below(choices.count)] : often
  }

  private func money(_ cents: Int) -> String {
    Money(minorUnits: Int64(cents), .unstated).amount
  }
}
