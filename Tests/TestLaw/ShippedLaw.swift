internal import Foundation
public import Answers
internal import LawFiles
internal import Reading
internal import TestSupport

/// The law that the project ships, read once for all tests of a process.
///
/// A test that wants it read anew, or otherwise, reads it itself.
public enum ShippedLaw {
  private static let read = Result { try LawLibrary(ScheduleFolder(at: Fixtures.schedules.path)) }

  /// The library; it is `Sendable`, never changes, and reads each file once.
  public static var library: LawLibrary {
    get throws { try read.get() }
  }
}
