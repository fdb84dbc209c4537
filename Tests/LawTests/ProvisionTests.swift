import AFTA
import Foundation
import TestSupport
import Testing

/// Every provision has a case that meets it and one that does not, or decides nothing, with the reason.
@Suite("Provisions") struct ProvisionTests {
  @Test("are each met and not met in some fixture, or decide nothing")
  func shown() throws {
    let shown = try ShownProvisions.all().byCitation
    let idle = try ReasonedRow.all(in: "provisions-that-decide-nothing.csv")
    for citation in try Self.held {
      let files = shown[citation]
      let isShown = files.map { !$0.met.isEmpty && !$0.notMet.isEmpty } ?? false
      let isIdle = idle.contains { $0.name == citation }
      #expect(
        isShown || isIdle, "\(citation): met \(files?.met ?? []), not met \(files?.notMet ?? [])")
      #expect(!isShown || !isIdle, "\(citation) is said to decide nothing, and decides")
    }
  }

  @Test("that decide nothing are held, once each, with a reason")
  func idle() throws {
    let held = try Self.held
    var told: Set<String> = []
    for provision in try ReasonedRow.all(in: "provisions-that-decide-nothing.csv") {
      #expect(held.contains(provision.name), "\(provision.name)")
      #expect(told.insert(provision.name).inserted, "\(provision.name) stands twice")
      #expect(provision.because.count > 10, "\(provision.name)")
    }
  }

  @Test("enacted rates and first days are judged by the calendar", arguments: try EnactedCase.all())
  func enacted(_ row: EnactedCase) throws {
    let calendar = try Shipped.library.law.calendar
    #expect(try row.found(in: calendar) == row.outcome)
    #expect(row.citation(in: calendar)?.description == row.provision)
  }

  private static var held: [String] {
    get throws {
      var told: Set<String> = []
      return try Shipped.library.law.schemes.flatMap(\.provisions).map(\.citation.description)
        .filter { told.insert($0).inserted }
    }
  }
}
