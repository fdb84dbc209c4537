/// What is known of lines: their profiles, and the contents at which the answers to lines of a profile may differ.
struct KnownLines {
  /// The profiles of lines.
  var table = LineTable()
  /// The contents of all profiles, in millionths of a percent.
  private(set) var bars: [Int64] = []
  /// For each profile the places of its own; nil if rows are to be judged by themselves.
  private(set) var profiles: [Range<Int>?] = []

  /// Adds the contents of the next profile.
  mutating func add(_ own: [Int64]?) {
    profiles.append(own.map { bars.count..<bars.count + $0.count })
    bars += own ?? []
  }

  /// Takes over what others, who began with all that is known here, know of a code in a group and of some beside it.
  mutating func take(_ code: UInt64, in group: Int, from others: borrowing Self) {
    if profiles.count < others.profiles.count {
      bars += others.bars[bars.count...]
      profiles += others.profiles[profiles.count...]
    }
    table.take(code, in: group, from: others.table)
  }
}
