extension Law {
  /// The parameters that the law of a scheme lacks on a day, by their full names.
  public func parametersMissing(of scheme: SchemeLaw, on day: Day) -> [String] {
    let isBorrowing = originScheme(of: scheme, on: day).id != scheme.id
    return Vocabulary.parameters.compactMap { row in
      let isNeeded =
        switch row.declaration.need {
        case .none: false
        case .always: row.declaration.subject.kinds.contains(scheme.kind)
        case .unlessBorrowed: row.declaration.subject.kinds.contains(scheme.kind) && !isBorrowing
        }
      let name = scheme.id.prefix + row.pattern.text
      return isNeeded && value(name, on: day) == nil ? name : nil
    }
  }
}
