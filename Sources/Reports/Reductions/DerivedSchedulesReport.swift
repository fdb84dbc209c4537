/// What was owed on the lines of several members, for people, programs and spreadsheets.
public struct DerivedSchedulesReport: TableReport {
  /// What each member owed.
  public let members: [DerivedScheduleReport]

  /// Makes a report.
  public init(_ members: [DerivedScheduleReport]) {
    self.members = members
  }

  /// What is said besides the answer, each once.
  public var remarks: [String] {
    var said: Set<String> = []
    return members.flatMap(\.remarks).filter { said.insert($0).inserted }
  }

  /// The answer as JSON.
  public var json: JSON { DerivedScheduleReport.json(members) }

  /// The answer as CSV.
  public var csv: String {
    var all = ""
    writeCSV { all += $0 }
    return all
  }

  /// Writes the answer as CSV, member by member.
  public func writeCSV(_ write: (String) -> Void) {
    write(DerivedScheduleReport.csvHeader)
    for member in members { member.writeCSV(write) }
  }

  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    members.map { $0.text(style) }.joined(separator: "\n")
  }
}
