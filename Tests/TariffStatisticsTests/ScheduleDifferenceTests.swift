import TariffLaw
import TariffStatistics
import Testing

/// Expected changes were written down from the rates by hand, before the program was asked.
@Suite("ScheduleDifference: one edition") struct ScheduleDifferenceTests {
  @Test("each change, and counts that add up")
  func changes() throws {
    let first = try Made.schedule([
      "0101": "5", "0102": "5", "0103": "5", "0104": "none", "0105": "5", "0106": "none",
      "0107": "quota 5 : 40", "0108": "2.50 SGD/litre",
    ])
    let second = try Made.schedule([
      "0101": "7.5", "0102": "0", "0103": "5", "0104": "none", "0106": "0", "0107": "none",
      "0108": "2.00 SGD/litre", "0109": "0",
    ])
    let difference = ScheduleDifference(first, second, through: nil)
    #expect(
      difference.lines.map { "\($0.code.digits) \($0.change.kind.rawValue)" } == [
        "0101 rate_up", "0102 rate_down", "0103 same", "0104 same", "0105 removed",
        "0106 not_comparable", "0107 not_comparable", "0108 not_comparable", "0109 added",
      ])
    #expect(difference.lines[0].change == .up(by: Bounds(try Percentage("2.5"))))
    #expect(difference.lines[1].change == .down(by: Bounds(Percentage(5))))
    #expect(
      difference.counts == [
        .up: 1, .down: 1, .same: 2, .removed: 1, .notComparable: 3, .added: 1,
      ])
    #expect(difference.firstCount == 8)
    #expect(difference.secondCount == 8)
    #expect(difference.secondReached == 7)
    let kinds = difference.kindsNotCompared
    #expect(kinds.map(\.kinds.first) == [[.noPreference], [.quota], [.specific]])
    #expect(kinds.map(\.kinds.second) == [[.zero], [.noPreference], [.specific]])
    #expect(kinds.map(\.lines) == [1, 1, 1])
  }

  @Test("a line that the other schedule divides has the range of its parts")
  func divided() throws {
    let whole = try Made.schedule(["010121": "5", "010129": "5", "010130": "5", "010190": "5"])
    let parts = try Made.schedule([
      "01012110": "0", "01012190": "2.5", "01012910": "0", "01012990": "10", "01013010": "5",
      "01013090": "5", "01019010": "5", "01019090": "none",
    ])
    let forth = ScheduleDifference(whole, parts, through: nil)
    #expect(
      forth.lines.map(\.change.kind) == [.down, .open, .same, .notComparable])
    #expect(forth.lines[0].change == .down(by: Bounds(try Percentage("2.5"), Percentage(5))))
    #expect(forth.lines[1].second.map(\.code.digits) == ["01012910", "01012990"])
    #expect(forth.secondReached == 8)
    let back = ScheduleDifference(parts, whole, through: nil)
    #expect(
      back.lines.map(\.change.kind) == [.up, .up, .up, .down, .same, .same, .same, .notComparable])
  }

  @Test("lines that a file does not list have the rate of other lines, or are not held")
  func otherLines() throws {
    let free = try Made.schedule(["2203": "16"], otherLines: .rate(.adValorem(.zero)))
    let partial = try Made.schedule(["2203": "16"], otherLines: .notHeld)
    let full = try Made.schedule(["2203": "16", "2204": "5", "2205": "0"])
    #expect(
      ScheduleDifference(free, full, through: nil).lines.map(\.change) == [
        .same, .up(by: Bounds(Percentage(5))), .same,
      ])
    #expect(
      ScheduleDifference(full, free, through: nil).lines.map(\.change) == [
        .same, .down(by: Bounds(Percentage(5))), .same,
      ])
    #expect(
      ScheduleDifference(full, partial, through: nil).lines.map(\.change) == [
        .same, .notHeld, .notHeld,
      ])
    #expect(
      ScheduleDifference(partial, full, through: nil).lines.map(\.change) == [
        .same, .notHeld, .notHeld,
      ])
  }

  @Test("the rest of a subheading of which some lines are listed has the rate of other lines too")
  func restOfSubheading() throws {
    let whole = try Made.schedule(["220890": "5", "220810": "5"])
    let lines = ["22081010": "10", "22089010": "20"]
    let free = try Made.schedule(lines, otherLines: .rate(.adValorem(.zero)))
    let partial = try Made.schedule(lines, otherLines: .notHeld)
    let every = try Made.schedule(lines)
    #expect(ScheduleDifference(whole, free, through: nil).lines.map(\.change) == [.open, .open])
    #expect(
      ScheduleDifference(whole, partial, through: nil).lines.map(\.change.kind) == [
        .notHeld, .notHeld,
      ])
    #expect(
      ScheduleDifference(whole, every, through: nil).lines.map(\.change) == [
        .up(by: Bounds(Percentage(5))), .up(by: Bounds(Percentage(15))),
      ])
    let sides = ScheduleDifference(whole, free, through: nil).lines[1].second
    #expect(sides.map(\.code.digits) == ["22089010", "220890"])
    #expect(sides.map(\.standing) == [.listed, .unlisted])
  }

  @Test("lines of two nomenclatures on one edition of the HS are the same to the subheading only")
  func otherNomenclature() throws {
    let own = try Made.schedule(["01012100": "5", "0102": "5"], edition: .hs2022)
    let ahtn = try Made.schedule(["01012100": "5", "01012900": "0", "01022100": "5"])
    let same = try Made.schedule(["01012110": "5", "01012190": "0", "0102": "5"])
    #expect(
      ScheduleDifference(own, ahtn, through: nil).lines.map(\.change.kind) == [
        .same, .same, .added,
      ])
    #expect(ScheduleDifference(own, same, through: nil).lines.map(\.change.kind) == [.open, .same])
  }

  @Test("a share of the MFN rate is one rate in one member and two in two")
  func shareOfMFN() throws {
    let lines = ["0101": "mfn x 50", "0102": "2.5 ; MX: mfn x 50", "0103": "none"]
    let here = try Made.schedule(lines)
    let there = try Made.schedule(lines, member: "MY")
    #expect(ScheduleDifference(here, here, through: nil).counts == [.same: 3])
    #expect(
      ScheduleDifference(here, there, through: nil).counts == [.notComparable: 2, .same: 1])
  }

  /// Counted in the official lists apart from this package, for the margins of preference.
  @Test("Viet Nam: MFN and ATIGA, January 2026")
  func vietNam() throws {
    let difference = ScheduleDifference(
      try Shipped.schedule("mfn", "VN"), try Shipped.schedule("atiga", "VN"), through: nil)
    #expect(difference.counts == [.down: 7_689, .up: 1, .same: 3_308, .notComparable: 416])
  }
}
