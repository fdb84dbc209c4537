package import Reading
package import TariffLaw

extension LawFolderReader {
  /// Puts the law together, and notes what stands twice in different files.
  package mutating func law(
    of schemes: [SchemeContents]
  ) throws(FileProblem) -> (law: Law, assumptions: [Placed<Parameter>]) {
    let assumptions = try assumptions()
    // An index is made only to tell of names that stand twice.
    if Set(schemes.map { $0.header.name.value.lowercased() }).count < schemes.count {
      noting { () throws(Diagnostics) in try Self.checkSchemes(schemes.map { $0.header.name }) }
    }
    let parameters = schemes.flatMap { $0.parameters }.map { $0.parameter } + assumptions
    if Set(parameters.map { $0.value.name }).count < parameters.count {
      noting { () throws(Diagnostics) in try Self.checkNames(parameters) }
    }
    let ids = schemes.map { $0.header.id }
    let rules = parameters.filter { parameter in
      parameter.value.kind == .rule
        && ids.contains { parameter.value.codeOfAssumedRule(under: $0) != nil }
    }
    if rules.count > 1 {
      noting { () throws(Diagnostics) in try Self.checkAssumedRules(rules, ids) }
    }
    return (Law(schemes, assumptions, try words()), assumptions)
  }

  private static func checkSchemes(_ names: [Placed<String>]) throws(Diagnostics) {
    _ = try PlacedIndex(names) { name, other in
      AnswerComplaint(subject: "'\(name)'", noun: "scheme of its name", place: other.place)
    } _: { (all) throws(TwoAnswers) in
      try LawIndex<String, String>(all) { [.init($0.lowercased())] }
    }
  }

  private static func checkNames(_ parameters: [Placed<Parameter>]) throws(Diagnostics) {
    _ = try PlacedIndex(parameters) { parameter, other in
      AnswerComplaint(
        subject: "'\(parameter.name)'", noun: "parameter or assumption of its name",
        place: other.place)
    } _: { (all) throws(TwoAnswers) in
      try LawIndex<String, Parameter>(all) { [.init($0.name)] }
    }
  }

  /// Refuses rules that are assumed for one code, which can be written with points and without.
  private static func checkAssumedRules(
    _ parameters: [Placed<Parameter>], _ schemes: [SchemeID]
  ) throws(Diagnostics) {
    _ = try PlacedIndex(parameters) { rule, other in
      AnswerComplaint(
        subject: "'\(rule.name)'", noun: "rule assumed for its code", place: other.place)
    } _: { (all) throws(TwoAnswers) in
      try LawIndex<SchemeID, Parameter>(all) { rule in
        schemes.compactMap { scheme in
          rule.codeOfAssumedRule(under: scheme).map { .init(scheme, within: $0.paddedRange) }
        }
      }
    }
  }

  private mutating func noting(_ body: () throws(Diagnostics) -> Void) {
    do throws(Diagnostics) {
      try body()
    } catch {
      wrong += error.all
    }
  }
}

extension Law {
  /// Puts the law together of what the files of schemes hold, and of assumptions.
  package init(
    _ schemes: [SchemeContents], _ assumptions: [Placed<Parameter>], _ words: DeclaredWords
  ) {
    let assumed = assumptions.map { $0.value }
    var parameters: [String: Parameter] = [:]
    for parameter in schemes.flatMap({ $0.parameters }).map({ $0.parameter.value }) + assumed {
      parameters[parameter.name] = parameter
    }
    self.init(
      schemes: schemes.map { $0.law }, parameters: parameters,
      assumptions: Set(assumed.map { $0.name }), words: words)
  }
}
