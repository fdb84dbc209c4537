/// A part of the law, to be read: what was asked for, and what rests on it.
public struct LawExtract: Sendable {
  /// The schemes whose instruments are wanted.
  public var schemes: [SchemeLaw] = []
  /// The provisions found.
  public var provisions: [Provision] = []
  /// The parameters found, or that rest on what was found.
  public var parameters: [Parameter] = []
  /// The assumptions found.
  public var assumptions: [Parameter] = []
  /// The commitments of the calendar found, as assumed.
  public var commitments: [Commitment] = []
  /// The instruments found that are signed and not in force.
  public var pending: [PendingInstrument] = []

  /// Whether nothing was found.
  public var isEmpty: Bool {
    schemes.isEmpty && provisions.isEmpty && parameters.isEmpty && assumptions.isEmpty
      && commitments.isEmpty && pending.isEmpty
  }
}

extension Law {
  /// All schemes with their instruments, and every parameter.
  public var overview: LawExtract {
    LawExtract(
      schemes: schemes, parameters: allParameters, pending: schemes.flatMap { $0.pending })
  }

  /// Every assumption.
  public var assumptionsExtract: LawExtract {
    LawExtract(assumptions: assumptions.sorted().compactMap { parameters[$0] })
  }

  /// What a name or a citation means.
  ///
  /// A name is that of a parameter, an assumption or a commitment, or the beginning of several up to a point:
  /// `atiga.proof`; capitals do not matter. A citation finds the provisions at and below its place, with
  /// the parameters that rest on them. The name of an instrument or of a scheme finds all of it. Every name of
  /// the law on which an answer leans finds where it stands.
  ///
  /// - Parameter text: The name or the citation.
  /// - Returns: What was found, which is empty if nothing was.
  public func extract(_ text: String) -> LawExtract {
    let name = text.lowercased()
    let means = { (other: String) in
      let known = other.lowercased()
      return known == name || known.hasPrefix(name + ".")
    }
    let isNamed = { (parameter: Parameter) in means(parameter.name) }
    let ownSchemes = schemes.filter { $0.id.name.lowercased() == name }
    var extract = LawExtract(
      schemes: ownSchemes, parameters: allParameters.filter(isNamed),
      assumptions: assumptionsExtract.assumptions.filter(isNamed),
      commitments: calendar.commitments.filter { means($0.name) },
      pending: ownSchemes.flatMap { $0.pending })
    guard extract.isEmpty || !ownSchemes.isEmpty, let query = CitationQuery(text) else {
      // What a name begins may be the name of something else too, as `cept.product_rule`.
      let other = self.extract(ofBasis: name)
      extract.schemes += other.schemes
      extract.provisions += other.provisions
      return extract
    }
    extract.provisions = schemes.flatMap { scheme in
      scheme.provisions + scheme.whollyObtained.map { $0.provision }
    }.filter { query.matches($0.citation) }
    extract.parameters = allParameters.filter { parameter in
      isNamed(parameter)
        || parameter.entries.contains { query.matches($0.citation) }
    }
    extract.commitments = calendar.commitments.filter { query.matches($0.citation) }
    return extract.isEmpty ? self.extract(ofBasis: name) : extract
  }

  /// The parameters, without the assumptions, that a provision sets at some time.
  public func parameters(setBy citation: Citation) -> [Parameter] {
    allParameters.filter { parameter in
      parameter.entries.contains { $0.citation == citation }
    }
  }

  var allParameters: [Parameter] {
    parameters.values.filter { !assumptions.contains($0.name) }.sorted { $0.name < $1.name }
  }
}
