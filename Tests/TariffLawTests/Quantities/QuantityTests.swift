import TariffLaw
import Testing

@Suite("Quantity and SpecificDuty") struct QuantityTests {
  @Test("a quantity is exact to a thousandth")
  func text() throws {
    #expect(try Quantity("3.75", .litreOfAlcohol).thousandths == 3_750)
    #expect(try Quantity("3.75", .litreOfAlcohol).description == "3.75 litre_of_alcohol")
    #expect(throws: DecimalProblem.tooManyPlaces(3)) { try Quantity("0.0001", .kilogram) }
  }

  /// Singapore Customs' own example: 75 litres of stout at 5 % strength are 3.75 litres of alcohol, at
  /// S$16 for each.
  @Test("stout of 75 litres and 5 % strength pays 60 dollars")
  func stout() throws {
    let dollar = Currency("SGD")
    let duty = SpecificDuty(try Money("16.00", dollar), per: .litreOfAlcohol)
    let quantity = try Quantity("3.75", .litreOfAlcohol)
    #expect(duty.duty(on: quantity, rounding: .halfUp) == (try Money("60.00", dollar)))
    #expect(duty.description == "16.00 SGD/litre_of_alcohol")
  }

  @Test("another unit or too large an amount gives none")
  func none() throws {
    let duty = SpecificDuty(
      Money(minorUnits: .max, Currency("IDR")), per: .kilogram)
    #expect(duty.duty(on: try Quantity("1", .litre), rounding: .down) == nil)
    #expect(duty.duty(on: try Quantity("1", .kilogram), rounding: .down)?.minorUnits == .max)
    #expect(duty.duty(on: try Quantity("1.001", .kilogram), rounding: .down) == nil)
  }

  @Test("a part of the smallest unit is rounded as told")
  func rounding() throws {
    let duty = SpecificDuty(try Money("0.50", Currency("SGD")), per: .kilogram)
    let quantity = try Quantity("0.01", .kilogram)
    #expect(duty.duty(on: quantity, rounding: .down)?.minorUnits == 0)
    #expect(duty.duty(on: quantity, rounding: .halfUp)?.minorUnits == 1)
    #expect(duty.duty(on: quantity, rounding: .halfEven)?.minorUnits == 0)
  }
}
