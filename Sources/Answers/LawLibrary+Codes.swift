public import LawFiles
internal import Reading
public import TariffLaw

extension LawLibrary {
  /// Says what a code is.
  ///
  /// - Parameters:
  ///   - code: The code, of any length.
  ///   - edition: The nomenclature in which it is meant.
  ///   - target: The edition whose codes are wanted; if none is named, those just before and after.
  ///   - descriptions: The user's own texts of codes.
  /// - Returns: What is known of the code, also if the edition does not have it.
  /// - Throws: ``LibraryProblem`` if a file of the folder is missing or wrong.
  public func answer(
    about code: HSCode, in edition: HSEdition, into target: HSEdition? = nil,
    descriptions: [HSCode: String] = [:]
  ) throws(LibraryProblem) -> CodeAnswer {
    let nomenclature = try self.nomenclature.nomenclature(of: edition)
    let words = try self.nomenclature.words()
    let lines = try lines(of: code, in: edition)
    let known = code.prefix(HSLevel.subheading.rawValue) ?? code
    let isHeld = nomenclature.contains(known)
    let subheadings =
      isHeld && code.count > HSLevel.chapter.rawValue
      ? nomenclature.codes(below: known, at: .subheading) : []
    var correlations: [CodeCorrelation] = []
    if !subheadings.isEmpty {
      for other in target.map({ [$0.harmonizedSystem] }) ?? edition.neighbours
      where other != edition.harmonizedSystem {
        correlations.append(
          CodeCorrelation(
            of: subheadings,
            in: try self.nomenclature.concordance(from: edition.harmonizedSystem, to: other),
            by: edition.way(to: other)))
      }
    }
    var others: [HSEdition] = []
    if !isHeld {
      for other in HSEdition.harmonizedSystems where other != edition.harmonizedSystem {
        if try self.nomenclature.nomenclature(of: other).contains(known) { others.append(other) }
      }
    }
    let zeroed = isHeld || !others.isEmpty ? nil : code.withZeroBefore
    return CodeAnswer(
      code: code, edition: edition, isHeld: isHeld, section: words.section(of: code),
      parents: nomenclature.parents(of: code),
      children: isHeld ? nomenclature.children(of: code) : [],
      lines: lines, correlations: correlations,
      near: isHeld
        ? try lines.isEmpty ? linesNear(code, in: edition) : []
        : nomenclature.near(known, limit: Self.nearLimit),
      editionsThatHaveIt: others,
      linesWithZeroBefore: try self.lines(atOrBelow: zeroed, in: edition),
      words: words.words.merging(descriptions) { _, own in own })
  }

  private static let nearLimit = 6

  /// The lines that some schedule has at or below a code.
  private func lines(
    atOrBelow code: HSCode?, in edition: HSEdition
  ) throws(LibraryProblem) -> [HSCode] {
    guard let code else { return [] }
    return Set(try lines(of: code, in: edition).flatMap(\.codes)).filter(code.contains).sorted()
  }

  /// The lines of each member's schedule in an edition: at or below a code, else beside it.
  private func lines(
    of code: HSCode, in edition: HSEdition
  ) throws(LibraryProblem) -> [HeldLines] {
    var found: [HeldLines] = []
    for description in oneOfEachMember(in: edition) {
      let schedule = try schedule(description)
      var places = schedule.places(of: code)
      if places.isEmpty, let parent = code.prefix(HSLevel.subheading.rawValue) {
        places = schedule.places(of: parent)
      }
      if !places.isEmpty {
        found.append(HeldLines(description, codes: Array(schedule.codes[places])))
      }
    }
    return found
  }

  /// The lines of schedules nearest to a code of which none has a line, the nearest first.
  private func linesNear(
    _ code: HSCode, in edition: HSEdition
  ) throws(LibraryProblem) -> [HSCode] {
    guard code.count >= HSLevel.subheading.rawValue else { return [] }
    func distance(to line: HSCode) -> UInt64 {
      max(line.padded, code.padded) - min(line.padded, code.padded)
    }
    var all: Set<HSCode> = []
    for description in oneOfEachMember(in: edition) {
      let codes = try schedule(description).codes
      let place = codes.firstIndex { $0.padded > code.padded } ?? codes.count
      let places = max(0, place - Self.nearLimit)..<min(codes.count, place + Self.nearLimit)
      all.formUnion(codes[places])
    }
    let ranked = all.sorted { (distance(to: $0), $0) < (distance(to: $1), $1) }
    return Array(ranked.prefix(Self.nearLimit))
  }

  /// Of each member the latest schedule in an edition, the general one if there are several.
  private func oneOfEachMember(in edition: HSEdition) -> [ScheduleDescription] {
    var best: [Country: ScheduleDescription] = [:]
    for schedule in law.schemes.flatMap(\.schedules)
    where schedule.edition.harmonizedSystem == edition.harmonizedSystem {
      guard let known = best[schedule.member] else {
        best[schedule.member] = schedule
        continue
      }
      let isGeneral = schedule.scheme == .mfn && known.scheme != .mfn
      let isLater =
        schedule.scheme == known.scheme
        && (known.days.from ?? .earliest) < (schedule.days.from ?? .earliest)
      if isGeneral || isLater { best[schedule.member] = schedule }
    }
    return best.values.sorted { $0.member.description < $1.member.description }
  }
}
