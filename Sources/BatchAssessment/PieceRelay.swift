internal import Dispatch
internal import Synchronization

/// Lets judges work at the same time, each on one piece, and writes what comes of the pieces in their order.
///
/// Safe to be handed to tasks: what changes is changed under the lock, and of what is called each is called by one task at
/// a time.
final class PieceRelay: @unchecked Sendable {
  private let next: () throws -> ClaimPiece?
  private let judge: (Int, ClaimPiece) -> Void
  private let write: (ClaimPiece) throws -> Void

  private let lock = Mutex(())
  /// How many pieces more may be taken before one is written.
  private let room: DispatchSemaphore
  private var judged: [Int: ClaimPiece] = [:]
  private var taken = 0
  private var written = 0
  private var isWriting = false
  private var failure: (any Error)?
  /// Whether what is judged is not written any more.
  private var isBroken = false

  /// How many pieces each judge may be ahead of what is written.
  private static let ahead = 2

  private init(
    _ judges: Int, _ next: @escaping () throws -> ClaimPiece?,
    _ judge: @escaping (Int, ClaimPiece) -> Void, _ write: @escaping (ClaimPiece) throws -> Void
  ) {
    (self.next, self.judge, self.write) = (next, judge, write)
    room = DispatchSemaphore(value: Self.ahead * judges)
  }

  /// Judges all pieces.
  ///
  /// - Parameters:
  ///   - judges: How many there are.
  ///   - next: Gives the next piece; nil if there are no more.
  ///   - judge: Lets the judge of a number judge a piece; it alone is called more than once at a time.
  ///   - write: Writes what came of a piece, in the order of pieces.
  /// - Throws: What the first of these to fail threw; what comes behind is not written.
  static func run(
    _ judges: Int, next: () throws -> ClaimPiece?, judge: (Int, ClaimPiece) -> Void,
    write: (ClaimPiece) throws -> Void
  ) throws {
    guard judges > 1 else {
      while let piece = try next() {
        judge(0, piece)
        try write(piece)
      }
      return
    }
    try withoutActuallyEscaping(next) { next in
      try withoutActuallyEscaping(judge) { judge in
        try withoutActuallyEscaping(write) { write in
          let relay = PieceRelay(judges, next, judge, write)
          DispatchQueue.concurrentPerform(iterations: judges) { relay.work(as: $0) }
          if let failure = relay.failure { throw failure }
        }
      }
    }
  }

  private func work(as number: Int) {
    while true {
      room.wait()
      guard let (place, piece) = take() else { break }
      judge(number, piece)
      lock.withLock { _ in judged[place] = piece }
      while let piece = turn() {
        var problem: (any Error)?
        do { if !isBroken { try write(piece) } } catch { problem = error }
        lock.withLock { _ in
          (written, isWriting) = (written + 1, false)
          if let problem { (failure, isBroken) = (problem, true) }
        }
        room.signal()
      }
    }
    room.signal()
  }

  private func take() -> (number: Int, piece: ClaimPiece)? {
    lock.withLock { _ in
      guard failure == nil else { return nil }
      do {
        guard let piece = try next() else { return nil }
        taken += 1
        return (taken - 1, piece)
      } catch {
        failure = error
        return nil
      }
    }
  }

  /// The piece that is to be written next, if it is judged and nobody is writing.
  private func turn() -> ClaimPiece? {
    lock.withLock { _ in
      guard !isWriting, let piece = judged.removeValue(forKey: written) else { return nil }
      isWriting = true
      return piece
    }
  }
}
