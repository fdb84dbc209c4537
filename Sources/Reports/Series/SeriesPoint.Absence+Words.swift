internal import TariffLaw
internal import TariffStatistics

extension SeriesPoint.Absence {
  /// Why there is no figure, in words that follow "because".
  var words: String {
    switch self {
    case .members(let members, let absence):
      "\(absence.words) of \(members.map(\.description).joined(separator: ", "))"
    case .noMember: "no country of the group was a member"
    case .noWeights: "no weights are given for the year"
    case .weightsTooLarge: "the weights are too large to be held exactly"
    }
  }
}

extension MemberFigures.Absence {
  /// The reason, in words that "of" and the members follow.
  fileprivate var words: String {
    switch self {
    case .notPublished: "no figure was published"
    case .noSchedule: "no schedule is held"
    case .noTrade: "no schedule, or no value of trade on its codes, is held"
    case .noBaseLines: "the file has no lines in their schedule"
    case .noCeiling:
      "no ceiling binds whole lists whose size is known, and no base rates are given (--base),"
    }
  }
}
