public import TariffLaw

extension ScheduleProfile {
  /// A unit value that no line takes.
  public struct UnusedUnitValue: Hashable, Sendable {
    /// Its code.
    public let code: HSCode
    /// Why no line takes it.
    public let reason: Reason

    /// Why no line takes a unit value.
    public enum Reason: Hashable, Sendable {
      /// No line has the code.
      case noLine
      /// The rate of its line is ad valorem.
      case adValorem
      /// Its currency or unit is not that of the duty, which is of this rate.
      case otherMeasure(DutyRate)
    }
  }
}
