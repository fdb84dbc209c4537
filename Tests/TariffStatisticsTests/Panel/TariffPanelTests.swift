import TariffLaw
import TariffStatistics
import Testing

/// What goods of an exporter pay on each line, worked out by hand beside.
@Suite("Tariff panels") struct TariffPanelTests {
  private func panel() throws -> (panel: TariffPanel, cn: Country, th: Country) {
    let (cn, th) = (Country("CN"), Country("TH"))
    let mfn = try Made.schedule([
      "0101.21.00": "10", "0102.21.00": "20", "0103.10.00": "0", "0105.11.10": "quota 10 : 30",
      "0106.11.00": "1.00 USD/kilogram",
    ])
    let lowered = try Made.schedule([
      "0101.21.00": "0 except CN", "0102.21.00": "25", "0103.10.00": "none",
      "0105.11.10": "5", "0106.11.00": "2",
    ])
    let preference = TariffPanel.Preference(lowered, parties: [cn, th])
    return (TariffPanel(mfn: mfn, preferences: [preference]), cn, th)
  }

  @Test("cells that shut origins out are read for each exporter, and nothing is above MFN")
  func lines() throws {
    let (panel, cn, th) = try panel()
    let ofThailand = panel.lines(of: th)
    #expect(ofThailand.map(\.applied) == [0, 20, 0, 5].map { Percentage($0) } + [nil])
    #expect(ofThailand.map(\.margin) == [Percentage(10), .zero, nil, nil, nil])
    #expect(ofThailand.map(\.belowMFN) == [Percentage(10), .zero, .zero, nil, nil])
    #expect(panel.lines(of: cn).map(\.applied) == [10, 20, 0, 5].map { Percentage($0) } + [nil])
    // A duty of so much a kilogram may be less than 2 %.
    #expect(ofThailand[4].bounds == Bounds(.zero, Percentage(2)))
    #expect(ofThailand[1].preference?.rate == Percentage(25))
    #expect(ofThailand[1].appliedScheme == .mfn)
  }

  @Test("who is no party pays MFN, within bounds where that is no number")
  func others() throws {
    let (panel, _, _) = try panel()
    let lines = panel.lines(of: Country("US"))
    #expect(lines.map(\.applied) == [Percentage(10), Percentage(20), .zero, nil, nil])
    #expect(lines[3].bounds == Bounds(Percentage(10), Percentage(30)) && lines[4].bounds == nil)
    #expect(lines.allSatisfy { $0.preference == nil && $0.preferenceKind == .cell(.noPreference) })
  }

  @Test("a part has the means of its lines that have the number")
  func groups() throws {
    let (panel, _, th) = try panel()
    let parts = TariffParts(of: panel.codes) { "\($0.chapter)" }
    let whole = try #require(PanelGroup.groups(of: panel.lines(of: th), in: parts).first)
    #expect(whole.lines == 5 && whole.mfn == ExactFraction(10) && whole.count(.mfn) == 3)
    #expect(whole.applied == ExactFraction(25, over: 4))
    #expect(whole.margin == ExactFraction(5) && whole.count(.margin) == 2)
    #expect(whole.belowMFN == ExactFraction(10, over: 3))
  }

  // 1.00 and 0.50 of 3.00: 100/3 and 50/3 per cent, with lines of 10 and 5. Means: (100/3 + 10) / 2, (50/3 + 5) / 2.
  @Test("ad valorem equivalents are exact, in lines and means, and are known as derived")
  func equivalents() throws {
    let th = Country("TH")
    let mfn = try Made.schedule(["2203.00.00": "1.00 USD/litre", "2204.10.00": "10"])
    let lowered = try Made.schedule(["2203.00.00": "0.50 USD/litre", "2204.10.00": "5"])
    let values: [HSCode: UnitValue] = [
      "2203": try #require(UnitValue(try Money("3.00", "USD"), per: .litre))
    ]
    let panel = TariffPanel(
      mfn: mfn, preferences: [TariffPanel.Preference(lowered, parties: [th])],
      unitValues: UnitValues(values))
    let lines = panel.lines(of: th)
    #expect(lines[0].exact(.mfn) == ExactFraction(100, over: 3))
    #expect(lines[0].exact(.applied) == ExactFraction(50, over: 3))
    #expect(lines[0].exact(.margin) == ExactFraction(50, over: 3))
    #expect(lines[0].mfn.value?.description == "33.333333")
    #expect(lines[1].exact(.belowMFN) == ExactFraction(5) && !lines[1].isInFractions)
    #expect(lines.allSatisfy { $0.mfnEvidence == .derived && $0.appliedEvidence == .derived })
    let parts = TariffParts(of: panel.codes) { _ in "all" }
    let whole = try #require(PanelGroup.groups(of: lines, in: parts).first)
    #expect(whole.exactMean(.mfn) == ExactFraction(65, over: 3))
    #expect(whole.applied == ExactFraction(65, over: 6))
    #expect(whole.belowMFN == ExactFraction(65, over: 6))
    let trade: [TradedGoods] = .made(["2203.00.00": 300, "2204.10.00": 100])
    // (3 × 100/3 + 10) / 4
    let weighted = PanelWeights(trade, on: panel).means(of: lines, in: parts)
    #expect(weighted.first?.exactMean(.mfn) == ExactFraction(55, over: 2))
    #expect(
      ScheduleProfile(mfn, terms(values)) { _ in "all" }.whole.profile.exactMean
        == ExactFraction(65, over: 3))
  }

  private func terms(_ values: [HSCode: UnitValue]) -> ScheduleProfile.Terms {
    var terms = ScheduleProfile.Terms()
    terms.unitValues = UnitValues(values)
    return terms
  }

  @Test("a rate of exchange that no duty needs is named, whichever way it is stated")
  func exchange() throws {
    let schedule = try Made.schedule(["1006.10": "450.00 IDR/kilogram", "1006.20": "5"])
    let values: [HSCode: UnitValue] = [
      "1006": try #require(UnitValue(try Money("1.00", "USD"), per: .tonne))
    ]
    let rates = ["IDR/USD=0.00006", "USD/IDR=16000", "USD/THB=35"].compactMap {
      ExchangeRate(Array($0.utf8)[...])
    }
    let unused = UnitValues(values, exchange: rates).unusedExchange(in: [schedule])
    #expect(rates.count == 3 && unused.map { "\($0.from)/\($0.to)" } == ["USD/IDR", "USD/THB"])
  }

  // Within its quota the line pays 2, which is less than the preference of 5; beyond it 5.
  @Test("beside a quota whose lower rate is below the preference, what is applied has bounds alone")
  func quota() throws {
    let th = Country("TH")
    let mfn = try Made.schedule(["0105.11.10": "quota 2 : 30", "0105.11.90": "quota 5 : 30"])
    let lowered = try Made.schedule(["0105.11.10": "5", "0105.11.90": "5"])
    let lines = TariffPanel(
      mfn: mfn, preferences: [TariffPanel.Preference(lowered, parties: [th])]
    ).lines(of: th)
    #expect(lines.map(\.applied) == [nil, Percentage(5)])
    #expect(lines[0].bounds == Bounds(Percentage(2), Percentage(5)))
  }

  @Test("where an agreement is not held, its rate may be anything up to MFN")
  func notHeld() throws {
    let (cn, us) = (Country("CN"), Country("US"))
    let mfn = try Made.schedule(["0101.21.00": "10", "0102.21.00": "20", "0103.10.00": "0"])
    let held = TariffPanel.Preference(
      try Made.schedule(["0101.21.00": "5", "0102.21.00": "0"]), parties: [cn])
    let panel = TariffPanel(
      mfn: mfn, preferences: [held],
      notHeld: [.init(SchemeID("ACFTA"), parties: [cn]), .init(SchemeID("AJCEP"), parties: ["JP"])])
    let lines = panel.lines(of: cn)
    #expect(lines.map { $0.preference?.rate } == [nil, Percentage.zero, nil])
    #expect(lines.map(\.applied) == [nil, Percentage.zero, .zero])
    #expect(lines.map(\.margin) == [nil, Percentage(20), nil])
    #expect(lines[0].bounds == Bounds(.zero, Percentage(5)))
    #expect(lines.map(\.preferenceKind) == [.notHeld, .cell(.zero), .notHeld])
    let duties = try Made.schedule(["2203.00.00": "1.00 USD/litre", "2204.10.00": "0"])
    let ofDuties = TariffPanel(
      mfn: duties, preferences: [], notHeld: [.init(SchemeID("ACFTA"), parties: [cn])])
    // The specific duty has no number, whatever the agreement grants.
    let free = PanelGroup.groups(
      of: ofDuties.lines(of: cn), in: TariffParts(of: ofDuties.codes) { _ in "all" })
    #expect(free.first?.applied == ExactFraction(0) && free.first?.linesNotHeld == 0)
    let whole = try #require(
      PanelGroup.groups(of: lines, in: TariffParts(of: panel.codes) { _ in "all" }).first)
    #expect(whole.applied == nil && whole.margin == nil && whole.linesNotHeld == 1)
    // 0 + 0 + 0, and 5 + 0 + 0 of three lines.
    #expect(whole.bounds.map { $0.low } == ExactFraction(0))
    #expect(whole.bounds.map { $0.high } == ExactFraction(5, over: 3))
    #expect(panel.notHeld(with: cn) == [SchemeID("ACFTA")])
    #expect(panel.linesLacking(from: cn).map(\.lines) == [1])
    #expect(panel.lines(of: us).map(\.applied) == [10, 20, 0].map { Percentage($0) })
  }

  @Test("a line of six digits stands beside all the longer lines below it")
  func shorterLines() throws {
    let th = Country("TH")
    let mfn = try Made.schedule(["4009.32": "30", "4011.10": "40", "7007.21": "30"])
    let lowered = try Made.schedule([
      "4009.32.10": "0", "4009.32.90": "0", "4011.10.10": "0", "4011.10.90": "5",
      "7007.21.10": "0", "7007.21.90": "none",
    ])
    let lines = TariffPanel(
      mfn: mfn, preferences: [TariffPanel.Preference(lowered, parties: [th])]
    ).lines(of: th)
    #expect(lines.map(\.applied) == [Percentage.zero, nil, nil])
    #expect(lines.map { $0.bounds?.high } == [.zero, Percentage(5), Percentage(30)])
    let margins = try #require(PreferenceMargins(of: lowered, beside: mfn))
    #expect(margins.linesUnpaired == 0 && margins.linesWithMargin == 5)
  }

  // Of China's four goods 30 at rates 10 and 5, 60 at 20 and 0, 10 on lines without a number.
  @Test("values of trade weigh the lines of a part")
  func weights() throws {
    let cn = Country("CN")
    let mfn = try Made.schedule([
      "0101.21.00": "10", "0102.21.00": "20", "0105.11.10": "1.00 USD/kilogram",
    ])
    let lowered = try Made.schedule(["0101.21.00": "5", "0102.21.00": "0", "0105.11.10": "none"])
    let panel = TariffPanel(mfn: mfn, preferences: [.init(lowered, parties: [cn])])
    let codes = try ["010121", "010221", "010511", "020110"].map { try #require(HSCode($0)) }
    let weights = PanelWeights(
      TradedGoods.ofOneEdition(Dictionary(uniqueKeysWithValues: zip(codes, [30, 60, 10, 7]))),
      on: panel)
    let parts = TariffParts(of: panel.codes) { _ in "all" }
    let all = try #require(weights.means(of: panel.lines(of: cn), in: parts).first)
    #expect(weights.unused == [codes[3]] && all.trade == 100)
    #expect(all.mean(.mfn) == ExactFraction(50, over: 3))
    #expect(all.mean(.applied) == ExactFraction(5, over: 3))
    #expect(all.mean(.margin) == ExactFraction(15))
    #expect(all.coverage(.applied) == ExactFraction(90))
    #expect(all.coverage(.applied, of: weights.all) == ExactFraction(9000, over: 107))
  }

  // Of 40 on three lines two have a number, 10 and 20: 80/3 weigh at 15. With 60 at 5: (400 + 300) / (80/3 + 60) = 105/13.
  @Test("the part of a value weighs that falls to lines with the number; parts below it have none")
  func partlyKnown() throws {
    let mfn = try Made.schedule([
      "0101.21.00": "10", "0101.29.00": "20", "0101.30.00": "1.00 USD/kilogram", "0102.21.00": "5",
    ])
    let panel = TariffPanel(mfn: mfn, preferences: [])
    let codes = try ["0101", "010221"].map { try #require(HSCode($0)) }
    let weights = PanelWeights(
      TradedGoods.ofOneEdition([codes[0]: 40, codes[1]: 60]), on: panel)
    let lines = panel.lines(of: Country("CN"))
    let whole = TariffParts(of: panel.codes) { _ in "all" }
    let all = try #require(weights.means(of: lines, in: whole).first)
    #expect(all.mean(.mfn) == ExactFraction(105, over: 13))
    #expect(all.coverage(.mfn) == ExactFraction(260, over: 3))
    #expect(weights.acrossParts(whole).codes.isEmpty)
    let across = weights.acrossParts(TariffParts(of: panel.codes, by: \.digits))
    #expect(across.codes == [codes[0]] && across.value == 40)
    // Headings weigh alike: (15 + 5) / 2.
    let headings = PanelGroup.groups(
      of: lines, in: TariffParts(of: panel.codes) { "\($0.digits.prefix(4))" })
    #expect(PanelGroup.mean(.mfn, of: headings) == (ExactFraction(10), 2))
  }

  @Test("parts of a line that have one rate are one rate; those that differ bound what is applied")
  func parts() throws {
    let de = Country("DE")
    let mfn = try Made.schedule([
      "1601.00.10": "15", "1601.00.90": "15", "1602.10.00": "12", "1603.00.00": "9",
      "1604.11.00": "9",
    ])
    let lowered = try Made.schedule([
      "1601.00.10": "0 | 8", "1601.00.90": "0 | 0", "1602.10.00": "5 | none",
      "1603.00.00": "0 except DE | 5 except DE", "1604.11.00": "0 except TH | 0",
    ])
    let lines = TariffPanel(
      mfn: mfn, preferences: [TariffPanel.Preference(lowered, parties: [de])]
    ).lines(of: de)
    #expect(lines.map(\.applied) == [nil, .zero, nil, Percentage(9), .zero])
    #expect(
      lines.map(\.bounds) == [
        Bounds(.zero, Percentage(8)), Bounds(.zero), Bounds(Percentage(5), Percentage(12)),
        Bounds(Percentage(9)), Bounds(.zero),
      ])
    // Both parts give 0 to Germany, so that the preference is what is applied.
    #expect(lines[4].appliedScheme == lowered.description.scheme)
    #expect(lines[3].appliedScheme == .mfn)
    var terms = ScheduleProfile.Terms()
    terms.origin = de
    let whole = ScheduleProfile(lowered, beside: mfn, terms) { _ in "all" }.whole
    #expect(whole.beside?.applied.mean == ExactFraction(3))
    #expect(whole.beside?.margin.mean == ExactFraction(15))
    let margins = try #require(PreferenceMargins(of: lowered, beside: mfn, for: de))
    #expect(margins.mean == ExactFraction(15) && margins.linesWithoutNumber == 4)
  }
}
