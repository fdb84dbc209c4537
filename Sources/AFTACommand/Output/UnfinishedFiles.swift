import AFTA
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Files that are not whole yet, and folders made for them, which are taken away when a signal ends the program.
///
/// A signal may come between any two steps. So its handler walks a list that grows at its head and of which
/// nothing is ever freed, and calls nothing but what the system allows there.
enum UnfinishedFiles {
  /// One file, as long as the program lives.
  ///
  /// Safe: its pointers are never freed and never changed.
  @safe struct Entry: ~Copyable {
    fileprivate let path: UnsafeMutablePointer<CChar>
    fileprivate let next: UnsafeMutablePointer<Entry>?
    fileprivate let isThere = Atomic(true)
  }

  /// What is held of a file by who makes it.
  @safe struct Note {
    fileprivate let entry: UnsafeMutablePointer<Entry>

    /// Notes that the file is no longer there under the name that it had.
    func end() { unsafe entry.pointee.isThere.store(false, ordering: .releasing) }
  }

  // Safe: it is changed under the mutex alone, and read in one step.
  nonisolated(unsafe) private static let head = unsafe Atomic<UnsafeMutablePointer<Entry>?>(nil)
  private static let isWatched = Mutex(false)
  private static let isHeld = Atomic(false)
  private static let waiting = Atomic<Int32>(0)

  /// Notes a file that is about to be made; nil if there is no memory for its name.
  static func begin(_ path: String) -> Note? {
    isWatched.withLock { isWatched in
      if !isWatched { watch() }
      isWatched = true
      guard let copy = unsafe SystemPath.lend(path, to: { unsafe strdup($0) }) else { return nil }
      let entry = UnsafeMutablePointer<Entry>.allocate(capacity: 1)
      // Safe: no one else adds at this time, and the entry is whole before a handler can find it.
      let next = unsafe head.load(ordering: .relaxed)
      unsafe entry.initialize(to: Entry(path: copy, next: next))
      unsafe head.store(entry, ordering: .releasing)
      return unsafe Note(entry: entry)
    }
  }

  /// Lets no signal come between the steps of some work; one that came ends the program after it.
  static func holdingSignals<Result, Failure>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    isHeld.store(true, ordering: .sequentiallyConsistent)
    defer {
      isHeld.store(false, ordering: .sequentiallyConsistent)
      let signal = waiting.load(ordering: .sequentiallyConsistent)
      if signal != 0 { raise(signal) }
    }
    return try body()
  }

  /// Ends the program as a signal does, once what is not whole is taken away.
  static let handler: @convention(c) (Int32) -> Void = { number in
    guard !isHeld.load(ordering: .sequentiallyConsistent) else {
      return waiting.store(number, ordering: .sequentiallyConsistent)
    }
    removeAll()
    _ = signal(number, SIG_DFL)
    raise(number)
  }

  /// Takes all away.
  static func removeAll() {
    var entry = unsafe head.load(ordering: .acquiring)
    // Safe: entries and their texts are never freed.
    while let here = unsafe entry {
      // A folder follows the files in it, as it was noted before them.
      if unsafe here.pointee.isThere.load(ordering: .acquiring),
        unsafe unlink(here.pointee.path) != 0
      {
        unsafe rmdir(here.pointee.path)
      }
      unsafe entry = here.pointee.next
    }
  }

  /// Handles the signals that end a program, unless whoever started it had them ignored.
  private static func watch() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let before = signal(number, handler)
      // Safe: the address that the system gives for a signal ignored is compared, not called.
      if unsafe unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        _ = signal(number, SIG_IGN)
      }
    }
  }
}
