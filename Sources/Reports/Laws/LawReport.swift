public import TariffLaw

/// A part of the law with its days, provisions and evidence, for people and for programs.
public struct LawReport: Report {
  /// The whole law, with what was assumed otherwise.
  public let law: Law
  /// The part to report.
  public let extract: LawExtract
  /// The day on which it is asked what is in force.
  public let on: Day

  /// Makes a report of a part of the law.
  public init(_ extract: LawExtract, of law: Law, on: Day) {
    self.law = law
    self.extract = extract
    self.on = on
  }

  /// The values of a parameter that are for some goods alone, those first whose scope and days come first.
  func scoped(_ parameter: Parameter) -> [Parameter.ScopedEntry] {
    parameter.scoped.sorted {
      ("\($0.scope)", $0.days.from ?? .earliest) < ("\($1.scope)", $1.days.from ?? .earliest)
    }
  }

  /// Whether an entry of a parameter's history is the one in force on the day.
  func isInForce(_ entry: Dated<Parameter.Entry>.Entry, of parameter: Parameter) -> Bool {
    parameter.history.entry(on: on)?.from == entry.from
  }

  /// How a parameter or an assumption is taken otherwise: `--assume duty.rounding=down`.
  package func override(of parameter: Parameter) -> String? {
    let held = parameter.history.entries.last?.value.value.description
    guard let choices = parameter.choices else {
      return "--assume \(parameter.name)=\(parameter.kind.rawValue.uppercased())"
    }
    return choices.first { $0 != held }.map { "--assume \(parameter.name)=\($0)" }
  }

  /// How many product-specific rules a provision brings in.
  func productRules(of provision: Provision) -> Int {
    law.schemes.flatMap(\.productRules.held).count { $0.basis.citation == provision.citation }
  }
}

extension Parameter.Entry {
  /// The value as people read it, with its unit.
  var words: String {
    if case .percent = value { "\(value) %" } else { "\(value)" }
  }
}
