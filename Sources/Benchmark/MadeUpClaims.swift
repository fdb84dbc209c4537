import AFTA
import PlanTrials

/// Claims made up from a seed, in the columns of `afta assess`: the same seed gives the same bytes.
///
/// A third stand exactly at the threshold of 40 %, a cent below or a cent above; three in a hundred did
/// not come direct, and as many have a proof that is too old.
struct MadeUpClaims {
  /// The file.
  private(set) var bytes: [UInt8] = []

  private var random: SeededNumbers

  private static let header =
    "id,on,from,to,code,scheme,currency,fob,non_originating,criterion,customs_value,"
    + "direct_consignment,proof_issued,shipped\n"

  /// Makes claims on codes, of goods out of some countries into another, on some days of each of some months.
  init(
    count: Int, seed: Int, codes: [HSCode], from exporters: [Country], to importer: Country,
    days: Int, months: Int
  ) {
    random = SeededNumbers(seed: seed)
    bytes.reserveCapacity(count * 96)
    bytes += Self.header.utf8
    for id in 1...count {
      let day = below(days) + 1
      let month = Self.padded(months == 1 ? 1 : below(months) + 1)
      let issued = oneIn(33) ? "2024-11-30" : "2026-\(month)-\(Self.padded(below(day) + 1))"
      let direct = oneIn(33) ? "false" : "true"
      var fob = 20_005 + below(9_979_995)
      let materials: Int
      if oneIn(3) {
        fob -= fob % 5
        materials = fob / 5 * 3 + [0, 0, 1, -1][below(4)]
      } else {
        materials = below(fob + 1)
      }
      let value = fob + below(fob / 10 + 2)
      let fields = [
        String(id), "2026-\(month)-\(Self.padded(day))",
        exporters[below(exporters.count)].description,
        importer.description, codes[below(codes.count)].digits, "ATIGA", "USD", Self.amount(fob),
        Self.amount(materials), "RVC", Self.amount(value), direct, issued, issued,
      ]
      bytes += fields.joined(separator: ",").utf8
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func amount(_ cents: Int) -> String {
    "\(cents / 100).\(padded(cents % 100))"
  }

  private mutating func oneIn(_ count: Int) -> Bool { below(count) == 0 }

  /// A number from 0 up to another, which it does not reach.
  private mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }
}
