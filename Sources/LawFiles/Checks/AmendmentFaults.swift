package import Reading
package import TariffLaw

/// What is wrong with amendments beside the schedules that they amend, where both can be read.
package struct AmendmentFaults {
  /// What was found, each once.
  private(set) var all: [Diagnostic] = []

  /// Puts the lines of every schedule together with those that amend it.
  package init(of schedules: [ScheduleDescription], in files: any LawSource) throws(FileProblem) {
    for schedule in schedules where !schedule.amendments.isEmpty {
      guard let file = try files.file(at: schedule.file) else { continue }
      var amendments: [SourceFile] = []
      for amendment in schedule.amendments {
        if let file = try files.file(at: amendment.file) { amendments.append(file) }
      }
      guard amendments.count == schedule.amendments.count,
        amendments.allSatisfy({ (try? AmendmentReader.read($0)) != nil }),
        let base = try? ScheduleReader.read(file, schedule)
      else { continue }
      do throws(Diagnostics) {
        _ = try AmendedLines.amend(base, schedule, by: amendments)
      } catch {
        all += error.all.filter { !all.contains($0) }
      }
    }
  }
}
