import AFTA

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that is written beside its place, and takes it only when it is whole.
///
/// Until then it has a name of its own, which no other run has; a run that fails, or that a signal ends,
/// leaves the file that was there and nothing else. What is no file, such as a pipe, is written in place.
final class OutputFile {
  /// Where it is to stand.
  let place: OutputPlace
  /// The name that it has until then; nil if it is written in place.
  private(set) var part: String?

  private var descriptor: Int32
  /// Whether a run that does not come to its end leaves what it has written for another.
  private var isKept = false
  private var note: UnfinishedFiles.Note?

  /// Begins a file.
  init(at place: OutputPlace) throws(OutputProblem) {
    self.place = place
    switch place.kind {
    case .open(let number):
      descriptor = fcntl(number, F_DUPFD_CLOEXEC, 3)
      guard descriptor >= 0 else { throw OutputProblem(path: place.given, errno) }
    case .stream:
      // Safe: the text is a C string.
      descriptor = unsafe SystemPath.lend(place.path) { unsafe open($0, O_WRONLY | O_CLOEXEC) }
      guard descriptor >= 0 else { throw OutputProblem(path: place.given, errno) }
    case .file(let status):
      descriptor = -1
      if status != nil, unsafe SystemPath.lend(place.path, to: { unsafe access($0, W_OK) }) != 0 {
        throw OutputProblem(path: place.given, errno)
      }
      try begin(like: status)
    }
  }

  /// Begins a file at a path.
  convenience init(at path: String) throws(OutputProblem) {
    try self.init(at: OutputPlace(path))
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if let part, !isKept { unsafe SystemPath.lend(part) { _ = unsafe unlink($0) } }
    note?.end()
  }

  /// Goes on with the file that another run has begun at a path, or begins it; no other run can meanwhile.
  init(at place: OutputPlace, continuing path: String) throws(OutputProblem) {
    self.place = place
    part = path
    isKept = true
    descriptor = unsafe SystemPath.lend(path) {
      unsafe open($0, O_WRONLY | O_CREAT | O_CLOEXEC, place.status?.mode ?? 0o666)
    }
    guard descriptor >= 0 else { throw OutputProblem(path: path, errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw OutputProblem(path: place.given, reason: "another run with --resume is writing it")
    }
  }

  /// How many bytes have been written.
  var count: Int { FileStatus(of: descriptor)?.size ?? 0 }

  /// Takes away all but so many bytes, and goes on after them.
  func keep(_ count: Int) throws(OutputProblem) {
    guard ftruncate(descriptor, off_t(count)) == 0,
      lseek(descriptor, off_t(count), SEEK_SET) >= 0
    else { throw OutputProblem(path: place.given, errno) }
  }

  /// Makes a file of a name that there is not, with the mode and the owner of the one that it replaces.
  private func begin(like status: FileStatus?) throws(OutputProblem) {
    var number = SystemRandomNumberGenerator()
    repeat {
      let name = ".afta-" + String(number.next(), radix: 16) + ".part"
      let path = place.folder + name
      note = UnfinishedFiles.begin(path)
      descriptor = unsafe SystemPath.lend(path) {
        unsafe open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, status == nil ? 0o666 : 0o600)
      }
      if descriptor >= 0 { part = path }
    } while descriptor < 0 && (errno == EEXIST || errno == EINTR)
    guard descriptor >= 0 else { throw OutputProblem(path: place.given, errno) }
    guard let status, let own = FileStatus(of: descriptor) else { return }
    if own.owner != status.owner || own.group != status.group,
      fchown(descriptor, status.owner, status.group) != 0
    {
      throw OutputProblem(
        path: place.given, reason: "it belongs to another user or group: write to a new file")
    }
    guard fchmod(descriptor, status.mode) == 0 else {
      throw OutputProblem(path: place.given, errno)
    }
  }
}

extension OutputFile {
  /// Writes some bytes at the end.
  func write(_ bytes: [UInt8]) throws(OutputProblem) {
    let code = unsafe bytes.withUnsafeBytes { unsafe SystemOutput.write($0, to: descriptor) }
    // A pipe that nobody reads any more is no failure, as on standard output.
    if code != 0, part != nil || code != EPIPE { throw OutputProblem(path: place.given, code) }
  }

  /// Makes sure that all that was written outlives the program and the computer.
  func settle() throws(OutputProblem) {
    if part != nil, fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP {
      throw OutputProblem(path: place.given, errno)
    }
    let code = close(descriptor)
    descriptor = -1
    guard code == 0 || errno == EINTR else { throw OutputProblem(path: place.given, errno) }
  }

  /// Puts the settled file in its place.
  func takePlace() throws(OutputProblem) {
    guard let part else { return }
    // Safe: the texts are C strings.
    let code = unsafe SystemPath.lend(part) { part in
      unsafe SystemPath.lend(place.path) { unsafe rename(part, $0) }
    }
    guard code == 0 else { throw OutputProblem(path: place.given, errno) }
    self.part = nil
    note?.end()
    settleFolder()
  }

  /// Leaves a file that could not take its place under the name that it has.
  func leave() {
    part = nil
    note?.end()
  }

  /// Makes sure that the new name outlives the computer, where the system can tell.
  private func settleFolder() {
    let folder = place.folder.isEmpty ? "." : place.folder
    let descriptor = unsafe SystemPath.lend(folder) { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
