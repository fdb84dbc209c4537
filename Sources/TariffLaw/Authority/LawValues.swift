/// The values of law by their names, as they stand on a day or are assumed otherwise.
///
/// Every rule looks them up by declared names; which schemes the law holds besides, it need not know.
public protocol LawValues {
  /// Every parameter and assumption by its full name: `atiga.rvc.threshold`.
  var parameters: [String: Parameter] { get }
  /// The value of a parameter on a day with its basis; `nil` if it has none that day.
  func value(_ name: String, on day: Day) -> (value: Parameter.Value, basis: Basis)?
}
