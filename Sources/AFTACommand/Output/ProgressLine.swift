import AFTA

/// A line on the screen that says how far a run has got, written over as it goes on; there is none in a pipe or a file.
struct ProgressLine {
  private let size: Int?
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var next: ContinuousClock.Instant
  /// How far the run was when it began.
  private let first: BatchProgress
  private var isShown = false

  /// How long the line stays as it is.
  private static let pause = Duration.milliseconds(200)

  /// Begins a run over so many bytes, if it is known how many; nil if nobody would see the line.
  ///
  /// - Parameters:
  ///   - size: How many bytes there are.
  ///   - first: How far the run is when it begins.
  ///   - isScreen: Whether standard error is a screen to which nothing else is written.
  init?(ofBytes size: Int?, from first: BatchProgress, isScreen: Bool) {
    guard isScreen else { return nil }
    self.size = size
    self.first = first
    start = clock.now
    next = start + Self.pause
  }

  /// Shows how far the run is, unless it was shown just before.
  mutating func show(_ progress: BatchProgress) {
    let now = clock.now
    guard now >= next else { return }
    next = now + Self.pause
    isShown = true
    SystemOutput.showLine(Self.text(progress, since: first, for: now - start, of: size))
  }

  /// Takes the line away, before anything else is written.
  mutating func clear() {
    if isShown { SystemOutput.showLine("") }
    isShown = false
  }

  /// The line: rows, rows a second, how much of the file, and how long it will yet take.
  ///
  /// - Parameters:
  ///   - progress: How far the run is.
  ///   - first: How far it was when it began.
  ///   - time: How long ago that was.
  ///   - size: How many bytes the file has, if it is known.
  /// - Returns: A line, as `1,250,000 rows, 625,000 a second, 25 % done, 6 s left`.
  static func text(
    _ progress: BatchProgress, since first: BatchProgress, for time: Duration, of size: Int?
  ) -> String {
    let milliseconds = max(
      1,
      Int(time.components.seconds) * 1000 + Int(time.components.attoseconds / 1_000_000_000_000_000)
    )
    let rows = progress.counts.rows - first.counts.rows
    var parts = [
      "\(grouped(progress.counts.rows)) rows", "\(grouped(rows * 1000 / milliseconds)) a second",
    ]
    let done = progress.bytes - first.bytes
    if let size, size > 0, done > 0 {
      parts.append("\(min(100, progress.bytes * 100 / size)) % done")
      let left = max(0, size - progress.bytes)
      parts.append("\((milliseconds * left / done + 999) / 1000) s left")
    }
    return parts.joined(separator: ", ")
  }

  private static func grouped(_ number: Int) -> String {
    var text = ""
    for (place, digit) in String(number).reversed().enumerated() {
      if place > 0, place.isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }
}
