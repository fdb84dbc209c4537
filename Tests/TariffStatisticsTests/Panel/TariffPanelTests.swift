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
    #expect(ofThailand.map(\.applied) == [0, 20, 0, 5, 2].map { Percentage($0) })
    #expect(ofThailand.map(\.margin) == [Percentage(10), .zero, .zero, nil, nil])
    #expect(panel.lines(of: cn).map(\.applied) == [10, 20, 0, 5, 2].map { Percentage($0) })
    #expect(ofThailand[1].preference?.rate == Percentage(25))
    #expect(ofThailand[1].appliedScheme == .mfn)
  }

  @Test("who is no party pays MFN, within bounds where that is no number")
  func others() throws {
    let (panel, _, _) = try panel()
    let lines = panel.lines(of: Country("US"))
    #expect(lines.map(\.applied) == [Percentage(10), Percentage(20), .zero, nil, nil])
    #expect(lines[3].bounds == Bounds(Percentage(10), Percentage(30)) && lines[4].bounds == nil)
    #expect(lines.allSatisfy { $0.preference == nil && $0.preferenceKind == .noPreference })
  }

  @Test("a part has the means of its lines that have the number")
  func groups() throws {
    let (panel, _, th) = try panel()
    let parts = TariffParts(of: panel.codes) { "\($0.chapter)" }
    let whole = try #require(PanelGroup.groups(of: panel.lines(of: th), in: parts).first)
    #expect(whole.lines == 5 && whole.mfn == ExactFraction(10) && whole.count(.mfn) == 3)
    #expect(whole.applied == ExactFraction(27, over: 5))
    #expect(whole.margin == ExactFraction(10, over: 3))
  }
}
