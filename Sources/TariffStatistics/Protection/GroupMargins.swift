public import TariffLaw

/// What the lines of a schedule are worth to exporters of a group: the mean margin, over lines and members.
public struct GroupMargins: Sendable {
  /// The group that exports.
  public let group: String
  /// Its members, without the importer.
  public let members: [Country]
  /// The mean of the members' mean margins, in points; `nil` if no line has a known margin.
  public let mean: ExactFraction?
  /// How many lines have a known margin, of each member.
  public let linesCompared: [Int]
  /// How many lines have no number in one of the schedules, of each member.
  public let linesWithoutNumber: [Int]

  /// How many lines stand in one of the schedules only, of each member.
  public let linesUnpaired: [Int]

  /// Compares a preference with MFN for each member of a group; `nil` if the schedules cannot be compared.
  public init?(
    of group: MemberGroup, in year: Int, _ preferential: TariffSchedule, beside mfn: TariffSchedule
  ) {
    self.group = group.name
    members = group.members(in: year).filter { $0 != preferential.description.member }
    var margins: [PreferenceMargins] = []
    for member in members {
      guard let one = PreferenceMargins(of: preferential, beside: mfn, for: member) else {
        return nil
      }
      margins.append(one)
    }
    linesCompared = margins.map(\.linesCompared)
    linesWithoutNumber = margins.map(\.linesWithoutNumber)
    linesUnpaired = margins.map(\.linesUnpaired)
    let means = margins.compactMap(\.mean)
    let count = Int128(max(1, means.count))
    mean =
      means.isEmpty || means.count < members.count
      ? nil
      : means.reduce(ExactFraction(0) as ExactFraction?) { $0?.adding($1) }?
        .multiplied(by: ExactFraction(1, over: count))
  }
}
