/// A declared name of a parameter or an assumption, or the pattern of several.
///
/// Each kind of value has its own enumeration, so a look-up by name gives a value of the right kind and a
/// name that is not declared does not compile. The raw value is the name after that of the scheme, as the
/// files of the law write it: `rvc.threshold`, `exporter_tariff.envelope.<party>`.
public protocol ParameterName: RawRepresentable<String>, CaseIterable, Sendable {
  /// What its values are, who may state it and what its absence means.
  var declaration: ParameterDeclaration { get }
}

extension ParameterName {
  /// The names of this kind as they are declared.
  static var declared: [DeclaredParameter] {
    allCases.map { DeclaredParameter(NamePattern($0.rawValue), $0.declaration) }
  }
}

/// One row of the vocabulary: a name, or the pattern of several, with its declaration.
public struct DeclaredParameter: Sendable {
  /// The name.
  public let pattern: NamePattern
  /// What is declared of it.
  public let declaration: ParameterDeclaration

  init(_ pattern: NamePattern, _ declaration: ParameterDeclaration) {
    self.pattern = pattern
    self.declaration = declaration
  }
}
