/// Every name that the files of the law may use, in one table.
public enum Vocabulary {
  /// The names of parameters and assumptions, by the kind of their values.
  public static let parameters: [DeclaredParameter] =
    RuleName.declared + ShareName.declared + CountName.declared + AmountName.declared
    + DayName.declared + WordsName.declared

  private static let exact: [String: DeclaredParameter] = {
    var exact: [String: DeclaredParameter] = [:]
    for row in parameters where !row.pattern.isOpen { exact[row.pattern.text] = row }
    return exact
  }()
  private static let open = parameters.filter { $0.pattern.isOpen }

  /// The declaration of a name, without that of the scheme before it.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - standing: Whether it stands among the law or among the assumptions.
  ///   - surroundings: What it may refer to; their kind decides which names there are.
  /// - Returns: What is declared of it.
  /// - Throws: What is wrong with it.
  public static func declaration(
    of name: String, as standing: ParameterDeclaration.Standing, in surroundings: NameSurroundings
  ) throws(NameProblem) -> ParameterDeclaration {
    let isOpenTo = { (row: DeclaredParameter) in isOpen(row, to: surroundings.kind, as: standing) }
    if let row = exact[name], isOpenTo(row) { return row.declaration }
    var wrong: NameProblem?
    for row in open where isOpenTo(row) {
      guard let holes = row.pattern.holes(in: name) else { continue }
      let problems = holes.compactMap { surroundings.problem(with: $0.text, for: $0.hole) }
      guard let problem = problems.first else { return row.declaration }
      wrong = problem
    }
    if let wrong { throw wrong }
    let rows = parameters.filter(isOpenTo)
    let names = rows.map { $0.pattern.isOpen ? $0.pattern.filled(as: name) : $0.pattern.text }
    throw .notOneOf(
      name, noun: noun(surroundings.kind, standing), known: [],
      candidates: names.compactMap { $0 })
  }

  private static func isOpen(
    _ row: DeclaredParameter, to kind: SchemeKind?, as standing: ParameterDeclaration.Standing
  ) -> Bool {
    let kinds = row.declaration.subject.kinds
    return row.declaration.standing == standing && kind.map(kinds.contains) ?? kinds.isEmpty
  }

  private static func noun(
    _ kind: SchemeKind?, _ standing: ParameterDeclaration.Standing
  ) -> String {
    let noun = standing == .law ? "a parameter" : "an assumption"
    return kind.map { "\(noun) of a scheme of kind \($0.rawValue)" } ?? "\(noun) for all schemes"
  }
}
