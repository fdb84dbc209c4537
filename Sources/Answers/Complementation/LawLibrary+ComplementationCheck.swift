public import ComponentSourcing
internal import LawFiles
public import Reading
public import SourcingProof
internal import TariffLaw

/// An earlier answer, counted anew.
public struct ComplementationRecount: Sendable {
  /// The numbers of the plan.
  public let model: ComplementationModel
  /// What was counted.
  public let check: ComplementationCheck
  /// The cost that the answer tells, as a decimal in the currency.
  public let told: String
}

extension LawLibrary {
  /// Counts the complemented plan of an earlier answer anew; nothing is searched.
  ///
  /// - Parameters:
  ///   - answer: The answer, in JSON.
  ///   - file: The plan.
  /// - Returns: What was counted, beside what the answer tells.
  /// - Throws: `Diagnostics` with what is wrong with either file.
  public func verify(
    _ answer: SourceFile, of file: SourceFile
  ) throws -> ComplementationRecount {
    let model = try complementationModel(file).model
    let value = try JSONReader.read(answer)
    let problems = Problems(in: answer)
    let plan = value["complemented"]
    let told = plan?["cost"]?["amount"]?.string
    let makers = plan?["makers"]?.rows?.map { row in
      ["part", "for", "from"].map { row[$0]?.string ?? "" }
    }
    guard let told, let makers else {
      problems.note(ValueComplaint.missingKey("complemented"), at: value.offset)
      return try problems.settle(nil)
    }
    let sources = model.parts.map { part in
      model.countries.map { market -> PartSource? in
        guard let row = makers.first(where: { $0[0] == part.name && $0[1] == "\(market.country)" })
        else { return nil }
        return model.countries.firstIndex { "\($0.country)" == row[2] }.map { .maker($0) }
          ?? .outside
      }
    }
    return try problems.settle(
      ComplementationRecount(
        model: model, check: ComplementationCheck(model, sources), told: told))
  }
}

extension JSONValue {
  fileprivate var string: String? {
    guard case .string(let text) = content else { return nil }
    return text
  }

  fileprivate var rows: [JSONValue]? {
    guard case .array(let values) = content else { return nil }
    return values
  }
}
