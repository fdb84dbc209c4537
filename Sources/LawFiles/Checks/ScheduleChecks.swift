internal import Reading
/// The checks that there are.
public enum ScheduleChecks {
  /// All of them, in the order in which they are listed.
  public static let all: [ScheduleCheck] =
    reading + [
      ScheduleCheck(CitationsCheck()), ScheduleCheck(RegimesCheck()),
      ScheduleCheck(EvidenceCheck()), ScheduleCheck(PathsCheck()), ScheduleCheck(UnlistedCheck()),
      ScheduleCheck(WholeCheck()),
    ]

  /// Those that tell what cannot be read; no other check can look into such files.
  private static let reading: [ScheduleCheck] = [
    ScheduleCheck(ParseableCheck()), ScheduleCheck(NamesCheck()), ScheduleCheck(OrderedCheck()),
    ScheduleCheck(DaysCheck()), ScheduleCheck(RulesCheck()),
  ]

  /// Checks a folder.
  ///
  /// What keeps files from being read is found whatever is asked for.
  ///
  /// - Parameters:
  ///   - names: The names of the checks; all of them if there are none.
  ///   - folder: The folder.
  /// - Returns: What was found, by file and place.
  public static func findings(_ names: [String], in folder: CheckedFolder) -> [CheckFinding] {
    let asked = all.filter { check in
      names.isEmpty || names.contains(check.name) || reading.contains { $0.name == check.name }
    }
    return asked.flatMap { $0.findings(in: folder) }.sorted()
  }
}
