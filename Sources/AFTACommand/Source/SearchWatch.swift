import AFTA
import Dispatch
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Watches searches: their time, the user's wish to end them, and what they have so far.
final class SearchWatch: Sendable {
  private static let isInterrupted = Atomic(false)

  private let deadline: ContinuousClock.Instant?
  private let isShown: Bool
  private let lastShown = Mutex(ContinuousClock.now)
  private let hasShown = Atomic(false)

  /// Begins to watch; from now on an interrupt ends searches, and a second one the program.
  init(seconds: Int?, isShown: Bool) {
    deadline = seconds.map { ContinuousClock.now + .seconds($0) }
    self.isShown = isShown
    Self.isInterrupted.store(false, ordering: .relaxed)
    _ = signal(SIGINT) { _ in
      SearchWatch.isInterrupted.store(true, ordering: .relaxed)
      _ = signal(SIGINT, UnfinishedFiles.handler)
    }
  }

  /// What this watch lets searches do.
  var budget: SearchBudget { SearchBudget { [self] in limits($0, in: $1, oneOf: $2) } }

  /// The limits of one search, which begins now: its equal share of the time that is left.
  ///
  /// - Parameters:
  ///   - name: What is searched.
  ///   - plan: The plan, whose currency is shown.
  ///   - count: How many searches there are to come, with this one.
  /// - Returns: The limits.
  private func limits(_ name: String, in plan: SourcingPlan, oneOf count: Int) -> SearchLimits {
    let now = ContinuousClock.now
    let last = deadline.map { $0 > now ? now + ($0 - now) / max(1, count) : now }
    var limits = SearchLimits()
    limits.shouldStop = {
      let isOver = last.map { ContinuousClock.now >= $0 } ?? false
      return isOver || Self.isInterrupted.load(ordering: .relaxed)
    }
    if isShown { limits.report = { [self] progress in show(name, progress, plan) } }
    return limits
  }

  /// Takes away what was shown.
  func end() {
    if hasShown.load(ordering: .relaxed) { SystemOutput.showLine("") }
  }

  private func show(
    _ name: String, _ progress: SearchProgress, _ plan: SourcingPlan
  ) {
    let now = ContinuousClock.now
    let isDue = lastShown.withLock { last in
      guard now - last > .milliseconds(250) else { return false }
      last = now
      return true
    }
    guard isDue else { return }
    hasShown.store(true, ordering: .relaxed)
    let (best, bound) = (plan.amount(progress.best), plan.amount(progress.bound))
    SystemOutput.showLine("\(name): best so far \(best), no bill below \(bound)")
  }
}
