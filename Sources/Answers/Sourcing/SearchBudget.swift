public import ComponentSourcing
internal import TariffLaw

/// How far the searches for a plan may go: asked before each, how far that one may.
///
/// The numbers of searches to come let a limit of time be shared out.
public struct SearchBudget: Sendable {
  private let share: @Sendable (_ name: String, _ plan: SourcingPlan, _ count: Int) -> SearchLimits

  /// Makes a budget of a function.
  ///
  /// - Parameter share: Gives the limits of a search by its name, its plan, and how many searches are to come with it.
  public init(
    _ share:
      @escaping @Sendable (_ name: String, _ plan: SourcingPlan, _ count: Int) ->
      SearchLimits
  ) {
    self.share = share
  }

  /// Every search may go as far as it must, within the memory of a usual machine.
  public static let unlimited = Self { _, _, _ in SearchLimits() }

  /// The limits of one search.
  public func limits(_ name: String, in plan: SourcingPlan, oneOf count: Int) -> SearchLimits {
    share(name, plan, count)
  }
}
