internal import LawFiles
public import Reading
public import TariffLaw
internal import TariffStatistics

extension LawLibrary {
  /// What was published of measures and tariffs of a group or a member.
  ///
  /// - Parameter name: The group that is defined, or the member as `VN`.
  /// - Returns: The figures, with the series of tariffs beside.
  /// - Throws: ``QuestionProblem`` if the name is neither, ``AnswerProblem`` if no figures are held, ``LibraryProblem`` with
  ///   all that is wrong with the tables.
  public func barriers(of name: String) throws -> BarrierAnswer {
    guard let published = try publishedFigures() else {
      throw AnswerProblem(
        "the folder of schedules holds no published figures: no folder 'observed'")
    }
    guard let group = MemberGroup(named: name, published.definitions, in: law) else {
      throw QuestionProblem(
        .group, name,
        because: "a group is one of "
          + published.definitions.groups.map(\.name).joined(separator: ", ") + ", or a member as VN"
      )
    }
    let figures = MemberFigures(published: published, measure: .average)
    let years = figures.years(of: [group]) ?? 2000...2000
    return BarrierAnswer(
      averages: TariffSeries(of: group, from: figures, weights: .lines, years: years),
      published: published.members + published.groups, assumed: law.assumptionsMade)
  }

  /// The indices of the non-tariff measures of each member and year of a file.
  ///
  /// - Parameters:
  ///   - measures: The file of measures, `member,code,measure` and perhaps `year`.
  ///   - edition: The nomenclature of the codes.
  ///   - trade: The file of imports by code that says which goods count, and how much; all alike without one.
  /// - Returns: The indices.
  /// - Throws: `Diagnostics` with what is wrong with the files, ``AnswerProblem`` if the imports have no codes,
  ///   ``LibraryProblem`` with the folder.
  public func nonTariffMeasures(
    _ measures: SourceFile, in edition: HSEdition = .hs2022, trade: SourceFile? = nil
  ) throws -> NonTariffAnswer {
    let columns = try LeftOut.columns(of: measures, besides: NonTariffMeasureReader.columns)
    let measures = try NonTariffMeasureReader.read(measures)
    let twice = measures.count - Set(measures).count
    let trade = try trade.map { try TradeWeightReader.read($0) }
    let subheadings = try harmonizedSubheadings(of: edition.harmonizedSystem)
    var values: TradeOnCodes?
    if let trade {
      guard case .ofCodes(let codes) = trade else {
        throw AnswerProblem(
          "goods are weighed by values on codes: the file of weights has no column 'code'")
      }
      values = codes
    }
    let bridge = try values.map { try self.bridge(from: $0, into: [edition]) } ?? .none
    let members = Set(measures.map(\.member)).sorted()
    let indices = members.flatMap { member in
      let own = measures.filter { $0.member == member }
      return Set(own.map(\.year)).sorted { ($0 ?? 0) < ($1 ?? 0) }.map { year in
        NonTariffIndices(
          own.filter { $0.year == year }, of: member, in: year, on: subheadings,
          trade: values.map {
            $0.goods(of: member, in: year ?? 0, into: edition, by: bridge) ?? []
          })
      }
    }
    return NonTariffAnswer(
      indices: indices, assumed: law.assumptionsMade,
      unused: columns + (twice > 0 ? [.measuresTwice(rows: twice)] : [])
        + (values.map { Self.unused(of: $0, in: indices, edition) } ?? []))
  }

  /// The values of trade that no index takes: of members and years without measures, and on codes without a subheading.
  private static func unused(
    of values: TradeOnCodes, in indices: [NonTariffIndices], _ edition: HSEdition
  ) -> [LeftOut] {
    let members = Set(indices.map(\.member))
    let others = values.members.filter { !members.contains($0) }
    var unused = values.leftOut
    if !others.isEmpty { unused.append(.tradeNotAsked(of: others)) }
    for member in members.sorted() {
      let own = indices.filter { $0.member == member }
      let codes = Set(own.flatMap(\.unusedTrade)).sorted()
      if !codes.isEmpty {
        unused.append(.tradeWithoutSubheading(codes, of: member, in: edition))
      }
      if let years = values.leftOut(of: member, besides: Set(own.compactMap(\.year))) {
        unused.append(years)
      }
    }
    return unused
  }

  /// The subheadings of an edition in the chapters that all tariffs share.
  func harmonizedSubheadings(of edition: HSEdition) throws(LibraryProblem) -> [HSCode] {
    try nomenclature.nomenclature(of: edition).codes.filter {
      $0.count == HSLevel.subheading.rawValue
        && ScheduleStatistics.harmonizedChapters.contains($0.chapter)
    }
  }
}
