import TariffLaw
import TariffStatistics
import TestSupport
import Testing

/// Two editions with one split, one merger and one code that moved, made up for the test.
@Suite("ScheduleDifference: two editions") struct BridgedDifferenceTests {
  /// 010110 was split into 010121 and 010129; 020110 and 020120 became 020100; 030110 became 030310;
  /// 040110 and 040120 share their goods with 040130 and 040140.
  static func concordance() throws -> Concordance {
    let pairs = [
      ("010110", "010121"), ("010110", "010129"), ("020110", "020100"), ("020120", "020100"),
      ("030110", "030310"), ("040110", "040130"), ("040110", "040140"), ("040120", "040140"),
    ]
    return Concordance(
      from: .hs2017, to: .hs2022,
      pairs: try pairs.map {
        Concordance.Pair(try #require(HSCode($0.0)), try #require(HSCode($0.1)))
      })
  }

  static func older(_ lines: [String: String]) throws -> TariffSchedule {
    try Made.schedule(lines, edition: .ahtn2017)
  }

  @Test("a split line has a range, a merged one is known, and each has its candidates")
  func splitAndMerged() throws {
    let first = try Self.older([
      "01011000": "5", "02011000": "10", "02012000": "0", "03011000": "5", "04011000": "5",
      "04012000": "5", "98010000": "0",
    ])
    let second = try Made.schedule([
      "01012100": "0", "01012900": "4", "02010000": "5", "03031010": "5", "03031090": "5",
      "04013000": "0", "04014000": "20", "98010000": "0",
    ])
    let forth = ScheduleDifference(first, second, through: try Self.concordance())
    #expect(
      forth.lines.map(\.change) == [
        .down(by: Bounds(Percentage(1), Percentage(5))), .down(by: Bounds(Percentage(5))),
        .up(by: Bounds(Percentage(5))), .same, .open, .up(by: Bounds(Percentage(15))),
        .noCorrelation, .noCorrelation,
      ])
    #expect(forth.lines[0].second.map(\.code.digits) == ["01012100", "01012900"])
    #expect(forth.lines[4].second.map(\.code.digits) == ["04013000", "04014000"])
    #expect(forth.secondReached == 7)

    let back = ScheduleDifference(second, first, through: try Self.concordance().inverse)
    #expect(
      back.lines.map(\.change) == [
        .up(by: Bounds(Percentage(5))), .up(by: Bounds(Percentage(1))), .open, .same, .same,
        .up(by: Bounds(Percentage(5))), .down(by: Bounds(Percentage(15))), .noCorrelation,
        .noCorrelation,
      ])
    #expect(back.lines[2].second.map(\.code.digits) == ["02011000", "02012000"])
  }

  @Test("a candidate without a line leaves the line open; no line at all is removed or added")
  func missing() throws {
    let first = try Self.older(["01011000": "5", "03011000": "5"])
    let second = try Made.schedule(["01012100": "0", "02010000": "5"])
    let difference = ScheduleDifference(first, second, through: try Self.concordance())
    #expect(difference.lines.map(\.change) == [.open, .removed, .added])
    #expect(difference.lines[0].second.map(\.standing) == [.listed, .noLine])
    #expect(difference.lines[0].second.map(\.rate) == [.adValorem(.zero), nil])
  }

  @Test("a line above the subheadings is reached from all of them")
  func heading() throws {
    let first = try Self.older(["0101": "5", "0201": "5"])
    let second = try Made.schedule(["01": "0", "0201": "5"])
    let difference = ScheduleDifference(first, second, through: try Self.concordance())
    #expect(difference.lines.map(\.change) == [.down(by: Bounds(Percentage(5))), .same])
    #expect(difference.lines[0].second.count == 1)
  }

  @Test(
    "a schedule beside itself is the same throughout; the other way round is the mirror",
    arguments: 1...20)
  func properties(seed: Int) throws {
    var random = Seeded(seed: seed)
    let rates = ["0", "0", "5", "7.5", "20", "none", "quota 5 : 40", "mfn x 50"]
    func lines() throws -> TariffSchedule {
      var lines: [String: String] = [:]
      for number in 0..<60 where Bool.random(using: &random) {
        lines[String(10_101_000 + number * 7)] = rates.randomElement(using: &random)
      }
      return try Made.schedule(lines)
    }
    let (one, other) = (try lines(), try lines())
    let itself = ScheduleDifference(one, one, through: nil)
    #expect(itself.counts == [.same: one.count])

    let forth = ScheduleDifference(one, other, through: nil)
    let back = ScheduleDifference(other, one, through: nil)
    for difference in [forth, back] {
      let alone = difference.secondCount - difference.secondReached
      #expect(difference.counts.values.reduce(0, +) == difference.lines.count)
      #expect(difference.lines.count == difference.firstCount + alone)
      #expect(difference.count(.added) == alone)
      #expect(difference.firstCount - difference.count(.removed) == difference.secondReached)
    }
    let mirrored = Dictionary(uniqueKeysWithValues: back.lines.map { ($0.code, $0.change) })
    #expect(forth.lines.count == back.lines.count)
    for line in forth.lines {
      let expected: ScheduleDifference.Change? =
        switch line.change {
        case .added: .removed
        case .removed: .added
        case .up(let points): .down(by: points)
        case .down(let points): .up(by: points)
        default: line.change
        }
      if case .notComparable = expected {
        #expect(mirrored[line.code]?.kind == .notComparable)
      } else {
        #expect(mirrored[line.code] == expected)
      }
    }
  }

  @Test("bridged both ways, a line reaches the lines that reach it", arguments: 1...20)
  func symmetry(seed: Int) throws {
    var random = Seeded(seed: seed)
    let concordance = try Self.concordance()
    func lines(_ codes: [HSCode], _ edition: HSEdition) throws -> TariffSchedule {
      var lines: [String: String] = [:]
      for code in codes where Int.random(in: 0..<4, using: &random) > 0 {
        for part in ["10", "90"] {
          lines[code.digits + part] = ["0", "5", "10", "none"].randomElement(using: &random)
        }
      }
      return try Made.schedule(lines, edition: edition)
    }
    let first = try lines(concordance.codes, .hs2017)
    let second = try lines(concordance.inverse.codes, .hs2022)
    func pairs(_ difference: ScheduleDifference) -> Set<[String]> {
      Set(
        difference.lines.flatMap { line in
          line.first.flatMap { one in
            line.second.filter { $0.rate != nil && one.rate != nil }
              .map { [one.code.digits, $0.code.digits] }
          }
        })
    }
    let forth = ScheduleDifference(first, second, through: concordance)
    let back = ScheduleDifference(second, first, through: concordance.inverse)
    #expect(pairs(forth) == Set(pairs(back).map { $0.reversed() }))
    #expect(forth.count(.added) == back.count(.removed))
    #expect(forth.count(.removed) == back.count(.added))
  }
}
