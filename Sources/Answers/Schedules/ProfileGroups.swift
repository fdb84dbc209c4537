internal import LawFiles
internal import Reading
internal import TariffLaw
internal import TariffStatistics

/// The names of the parts of a tariff.
struct ProfileGroups {
  /// The groups of the user's own, by code.
  let named: [HSCode: CodeGroup]
  private let words: NomenclatureWords?

  init(_ named: [HSCode: CodeGroup], _ words: NomenclatureWords?) {
    self.named = named
    self.words = words
  }

  /// The stages of processing, by the name of the part.
  var stages: [String: ProcessingStage] {
    Dictionary(
      named.values.compactMap(\.stage).map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The name of the part in which a code is.
  func part(_ parts: ProfileQuestion.Parts) -> (HSCode) -> String {
    switch parts {
    case .whole: { _ in "all" }
    case .sections: { words?.section(of: $0)?.number ?? "none" }
    case .chapters: { ($0.prefix(HSLevel.chapter.rawValue) ?? $0).digits }
    case .subheadings: { ($0.prefix(HSLevel.subheading.rawValue) ?? $0).digits }
    case .groups:
      { code in
        (HSLevel.chapter.rawValue...Int(code.count)).reversed().lazy
          .compactMap { code.prefix($0).flatMap { named[$0]?.part } }.first ?? "none"
      }
    }
  }
}

extension ProfileQuestion {
  /// The groups of the file, by code; none if parts are of the nomenclature.
  func groups() throws(Diagnostics) -> [HSCode: CodeGroup] {
    guard case .groups(let file) = parts else { return [:] }
    return try CodeGroupReader.read(file)
  }

  /// The words of the nomenclature, if sections are wanted.
  func sections(of nomenclature: NomenclatureLibrary) throws(LibraryProblem) -> NomenclatureWords? {
    guard case .sections = parts else { return nil }
    return try nomenclature.words()
  }
}

/// What of the user's files a profile has no use for.
extension LawLibrary {
  /// The columns of the files of a question that nobody reads; those of files of trade are told with their rows.
  static func unreadColumns(of question: ProfileQuestion) throws(Diagnostics) -> [LeftOut] {
    var groups: SourceFile?
    if case .groups(let file) = question.parts { groups = file }
    var unread: [LeftOut] = []
    for (file, columns) in [
      (groups, CodeGroupReader.columns), (question.unitValues, UnitValueReader.columns),
      (question.elasticities, ElasticityReader.columns), (question.bound, ["code", "rate"]),
    ] {
      guard let file else { continue }
      unread += try LeftOut.columns(of: file, besides: columns)
    }
    return unread
  }

  /// The imports by regime on codes without a line, and what claimed a preference where there is none.
  static func unusedImports(
    _ profile: ScheduleProfile, in schedule: ScheduleDescription
  ) -> [LeftOut] {
    guard let use = profile.whole.use else { return [] }
    return [
      use.unused.isEmpty ? nil : .importsWithoutLine(use.unused, in: schedule),
      use.claimedWithoutMargin.isEmpty
        ? nil : .claimsWithoutMargin(use.claimedWithoutMargin, in: schedule),
    ].compactMap(\.self)
  }

  static func unusedElasticities(
    _ read: (elasticities: [HSCode: Int64], others: Int), of member: Country,
    in file: SourceFile
  ) -> [LeftOut] {
    [
      read.others > 0 ? .elasticities(read.others, ofOthersThan: member) : nil,
      read.elasticities.isEmpty ? .noElasticity(of: member, in: file.name) : nil,
    ].compactMap(\.self)
  }

  /// The elasticities that no value of trade on a line with a rate takes.
  static func unusedElasticities(
    _ terms: ScheduleProfile.Terms, _ profile: ScheduleProfile, in schedule: ScheduleDescription
  ) -> [LeftOut] {
    guard let elasticities = terms.elasticities else { return [] }
    let withoutRate = Set(profile.whole.weighted?.unused ?? [])
    var used: Set<HSCode> = []
    for goods in terms.trade ?? [] where goods.value > 0 && !withoutRate.contains(goods.code) {
      if let code = Restrictiveness.elasticityCode(of: goods.code, in: elasticities) {
        used.insert(code)
      }
    }
    let codes = elasticities.keys.filter { !used.contains($0) }.sorted()
    let without = profile.whole.weighted?.withoutElasticity ?? []
    return (codes.isEmpty ? [] : [.elasticitiesWithoutTrade(codes, in: schedule)])
      + (without.isEmpty ? [] : [.tradeWithoutElasticity(without, in: schedule)])
  }

  /// The bound rates that stand above no line.
  static func unusedBound(
    _ terms: ScheduleProfile.Terms, _ schedule: TariffSchedule
  ) -> [LeftOut] {
    let codes = (terms.bound?.codes ?? []).filter { bound in
      !schedule.places(of: bound).contains { bound.contains(schedule.codes[$0]) }
    }
    return codes.isEmpty ? [] : [.boundWithoutLine(codes, in: schedule.description)]
  }

  static func unusedTrade(
    _ profile: ScheduleProfile, in schedule: ScheduleDescription
  ) -> [LeftOut] {
    guard let codes = profile.whole.weighted?.unused, !codes.isEmpty else { return [] }
    return [.tradeWithoutRate(codes, in: schedule)]
  }

  static func unusedGroups(_ groups: [HSCode: CodeGroup], _ schedule: TariffSchedule) -> [LeftOut] {
    let codes = groups.keys.filter { schedule.places(of: $0).isEmpty }.sorted()
    return codes.isEmpty ? [] : [.groupsWithoutLine(codes, in: schedule.description)]
  }
}
