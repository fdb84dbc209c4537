import AFTA
import Synchronization

/// The law of the folders that commands name, read once for all commands of a process that ask for the same.
final class SharedLaws: Sendable {
  private struct Question: Hashable {
    let folder: String
    let kinds: Set<SchemeLaw.Kind>
  }

  private let held = Mutex([Question: LawLibrary]())

  /// The law of some kinds of scheme in a folder; what cannot be read is tried anew each time.
  @Sendable func library(
    _ folder: ScheduleFolder, _ kinds: Set<SchemeLaw.Kind>
  ) throws -> LawLibrary {
    let question = Question(folder: folder.path, kinds: kinds)
    if let known = held.withLock({ $0[question] }) { return known }
    let library = try LawLibrary(folder, kinds: kinds)
    held.withLock { $0[question] = library }
    return library
  }
}
