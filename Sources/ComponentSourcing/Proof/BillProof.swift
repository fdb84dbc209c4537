public import SourcingPlans
public import TariffLaw

/// Verifies that a bill costs what is said and that none is cheaper, before it is called proven.
public enum BillProof: Sendable {
  /// It is so.
  case holds
  /// There are too many bills to go through, or too many digits.
  case tooLarge
  /// It was told to stop before it was gone through.
  case ended
  /// It is not so: a fault of the search.
  case fails

  /// Verifies one bill of a way.
  ///
  /// - Parameters:
  ///   - choices: The place of the offer of each part.
  ///   - treatment: The treatment under which it is imported.
  ///   - landed: What it is said to cost, and no other less.
  ///   - way: The way.
  ///   - stops: Asked now and then; it ends if this says so.
  /// - Returns: Whether it is so, or could not be gone through.
  public static func verify(
    _ choices: [Int], _ treatment: ProductTreatment, landed: ExactFraction, on way: PricedLane,
    unless stops: @escaping () -> Bool = { false }
  ) -> Self {
    verify(
      choices, treatment, landed,
      WayCheck(way, unless: stops, refusal: { _ in "" }) { _, _, _ in .null })
  }

  private static func verify(
    _ choices: [Int], _ treatment: ProductTreatment, _ landed: ExactFraction, _ check: WayCheck
  ) -> Self {
    let way = check.way
    do throws(Problem) {
      let numbers = try check.tooFine { () throws(TooFine) -> BillNumbers in
        try BillNumbers(choices, treatment, on: way)
      }
      guard numbers.landed == landed, numbers.isWithin else { return .fails }
      let models = try check.allModels()
      try check.none(below: landed, in: models, besides: nil, at: "")
      return .holds
    } catch {
      switch error {
      case .refused: return .fails
      case .ended: return .ended
      case .tooFine, .tooLarge: return .tooLarge
      }
    }
  }

  /// Whether some bill of whole numbers within a limit costs less than a cost; `nil` if there are too many to tell.
  public static func isCheaper(
    than cost: Int64, in parts: [[(cost: Int64, value: Int64)]], limit: Int64
  ) -> Bool? {
    let model = WayModel(
      parts.map { $0.map { (Int128($0.cost), Int128($0.value)) } }, limit: Int128(limit))
    do throws(LeastBill.Left) {
      return try LeastBill.find(in: model, below: Int128(cost)) != nil
    } catch {
      return nil
    }
  }
}
