public import TariffStatistics
public import LawFiles
public import TariffLaw

extension LawLibrary {
  /// The rates of an importer's lines on a day, for any exporter; nil if its MFN rates are not held for the day.
  ///
  /// - Parameters:
  ///   - importer: The importer.
  ///   - day: The day.
  ///   - schemes: The agreements whose preferences count; all that are held if none is named.
  ///   - quota: Which rate of a tariff-rate quota counts.
  ///   - unitValues: What units are worth, by which specific duties have equivalents.
  /// - Returns: The rates, or nil.
  /// - Throws: ``LibraryProblem`` if a file of the folder is missing or wrong.
  public func panel(
    into importer: Country, on day: Day, schemes: [SchemeID]? = nil,
    quota: RateFigure.QuotaReading = .open, unitValues: UnitValues = .none
  ) throws(LibraryProblem) -> TariffPanel? {
    guard let mfn = law.scheme(.mfn)?.schedule(of: importer, on: day) else { return nil }
    var preferences: [TariffPanel.Preference] = []
    var notHeld: [TariffPanel.Agreement] = []
    for scheme in law.schemes
    where scheme.grantsPreference && law.isInForce(scheme, on: day)
      && schemes.map({ $0.contains(scheme.id) }) != false
    {
      let isParty = scheme.members.value(importer, on: day) != nil
      let parties = Set(
        scheme.memberships.filter { $0.days.contains(day) && $0.country != importer }
          .map(\.country))
      guard let description = scheme.schedule(of: importer, on: day) else {
        if isParty { notHeld.append(TariffPanel.Agreement(scheme.id, parties: parties)) }
        continue
      }
      guard scheme.kind == .otherAgreement || isParty else { continue }
      preferences.append(
        TariffPanel.Preference(try completedSchedule(description).schedule, parties: parties))
    }
    return TariffPanel(
      mfn: try completedSchedule(mfn).schedule, preferences: preferences, notHeld: notHeld,
      quota: quota, unitValues: unitValues)
  }
}

extension SchemeLaw {
  /// Whether goods of its parties may claim its rates without an approval.
  public var grantsPreference: Bool { kind == .preferential || kind == .otherAgreement }
}
