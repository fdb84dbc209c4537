import AFTA
import Dispatch
import PlanTrials
import Synchronization

/// The search held to an enumeration on many more made-up plans than the tests try.
struct SourcingTrials {
  /// Plans of 6 parts and 4 offers, each of 4 ways.
  private static let plans = 2000
  /// Plans of 4 parts and 3 offers, whose offers get dearer until they are no longer chosen.
  private static let breakEvenPlans = 300
  /// Plans of 4 parts and 3 offers, whose answers are given to the checker with so many changes each.
  private static let answers = 2000
  private static let changes = 5
  /// How many plans of many digits in seven currencies.
  private static let digitPlans = 1000
  /// Plans of 4 parts and 3 offers that may move.
  private static let safePlans = 500
  /// Plans of 4 parts and 3 offers, whose ways share bills, a tool, and what suppliers and plants make.
  private static let sharedPlans = 1000
  private static let blocks = 20

  private let library: LawLibrary
  private let seed: Int

  /// Takes the law and the seed of the first plan.
  init(_ library: LawLibrary, seed: Int) {
    self.library = library
    self.seed = seed
  }

  /// Tries all, and says what was tried.
  func run() throws -> String {
    let found = Mutex(
      (
        ways: 0, qualifying: 0, rises: 0, accepted: 0, refused: 0, digits: 0, rounded: 0,
        points: 0, safe: 0, dearer: 0, shared: 0, possible: 0, altered: 0, wrong: [String]()
      ))
    DispatchQueue.concurrentPerform(iterations: Self.blocks) { block in
      var (plans, breakEvens, answers) = (PlanTrial(), BreakEvenTrial(), AnswerTrial())
      var digits = DigitTrial()
      var safety = SafetyTrial()
      var sharing = SharingTrial()
      var failure: String?
      do {
        for place in stride(from: block, to: Self.plans, by: Self.blocks) {
          try plans.run(seed: seed + place, by: library)
        }
        for place in stride(from: block, to: Self.breakEvenPlans, by: Self.blocks) {
          let plan = try MadeUpPlan(seed: seed + place, parts: 4, offers: 3, plants: 1).plan
          for priced in try library.price(plan) {
            try breakEvens.run(priced, "seed \(seed + place)")
          }
        }
        for place in stride(from: block, to: Self.answers, by: Self.blocks) {
          try answers.run(
            seed: seed + place, changes: Self.changes, withBreakEvens: place.isMultiple(of: 2),
            by: library)
        }
        for place in stride(from: block, to: Self.digitPlans, by: Self.blocks) {
          try digits.run(seed: seed + place, by: library)
        }
        for place in stride(from: block, to: Self.safePlans, by: Self.blocks) {
          try safety.run(seed: seed + place, by: library)
        }
        for place in stride(from: block, to: Self.sharedPlans, by: Self.blocks) {
          try sharing.run(seed: seed + place, changes: 3, by: library)
        }
      } catch {
        failure = "\(error)"
      }
      found.withLock { found in
        found.ways += plans.ways
        found.qualifying += plans.qualifying
        found.rises += breakEvens.rises
        found.accepted += answers.accepted
        found.refused += answers.refused
        found.digits += digits.ways
        found.rounded += digits.rounded
        found.points += safety.points
        found.safe += safety.safe
        found.dearer += safety.dearer
        found.shared += sharing.plans
        found.possible += sharing.possible
        found.altered += sharing.refused
        found.wrong += safety.differences
        found.wrong += sharing.differences
        found.wrong += digits.refused
        found.wrong += plans.differences + breakEvens.differences + answers.differences
        found.wrong += [failure].compactMap(\.self)
      }
    }
    let all = found.withLock { $0 }
    guard all.wrong.isEmpty else { throw BenchmarkProblem(all.wrong.joined(separator: "\n")) }
    return
      "\(all.ways) ways of \(Self.plans) plans, \(all.qualifying) of which can qualify, equal an "
      + "enumeration, and \(all.rises) break-evens of \(Self.breakEvenPlans); \(all.accepted) answers are "
      + "of \(Self.answers) accepted, half of them with how far prices may move, and \(all.refused) "
      + "with one value changed refused; 0 of \(all.digits) ways of \(Self.digitPlans) plans of many digits in "
      + "seven currencies are refused, \(all.rounded) are counted in millionths; \(all.points) numbers of "
      + "surprises of \(Self.safePlans) plans equal an enumeration of bills and moves, \(all.safe) with a safe "
      + "bill, \(all.dearer) of them dearer; \(all.shared) plans whose ways share, \(all.possible) of them with "
      + "a choice that will do, equal an enumeration and are verified, and \(all.altered) of their answers with one "
      + "value changed refused"
  }
}
