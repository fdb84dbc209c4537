/// Something that is not told, with every value that it may take.
struct Unknown {
  /// The fact by its place in a claim, or what is open in the law.
  let name: String
  /// What it is.
  let kind: Kind
  /// The values: each completes a claim.
  let values: [Value]

  /// Sets one value in a claim that is being completed.
  typealias Value = (inout Completion) -> Void

  /// What an unknown is.
  enum Kind {
    /// A fact that a claimant can tell.
    case fact
    /// A fact that may be told, and need not be asked before others.
    case sideFact
    /// A text of law that is not held.
    case law
  }

  init(_ name: String, _ kind: Kind = .fact, taking values: [Value]) {
    self.name = name
    self.kind = kind
    self.values = values
  }

  /// An unknown whose values are written to one place of a completion.
  init<Part>(
    _ name: String, _ kind: Kind = .fact, setting path: WritableKeyPath<Completion, Part>,
    to values: [Part]
  ) {
    self.init(name, kind, taking: values.map { value in { $0[keyPath: path] = value } })
  }
}

/// A claim with everything told, and the law with everything read.
struct Completion {
  var claim: ClaimFacts
  var readings = Readings()
}
