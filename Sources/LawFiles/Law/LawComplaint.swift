package import Reading
package import TariffLaw

/// What is wrong with a file of the law beyond its single values.
package enum LawComplaint: Complaint, Equatable {
  /// A last day before the first.
  case lastBeforeFirst(first: Day, last: Day)
  /// A value of a parameter for goods and days that have one already, with its place.
  case twoValues(String, String, Day, other: FilePosition)
  /// A last day of a value that holds for all.
  case endOfGeneralValue
  /// A value that says for whom it holds in more than one way.
  case twoScopes
  /// A list of members between whom a value holds that has no two.
  case oneMember
  /// A way that is not from a member to another.
  case notAPair
  /// A name that stands twice.
  case nameTwice(String)
  /// A name that must be there and is not.
  case nameMissing(String)
  /// A file in a scheme's folder that nobody reads.
  case unreadFile(String, kind: SchemeLaw.Kind, nearest: [String])
  /// A file outside the folders of schemes that nobody reads.
  case unreadPath(String, nearest: [String])
  /// A file without which no scheme of a kind can be judged.
  case fileMissing(String, kind: SchemeLaw.Kind, folder: String)
  /// A folder with files of a scheme and without the one that says which, with files of a name like it.
  case noHeader(String, nearest: [String])
  /// A name or a word that is not declared.
  case undeclared(ValueComplaint)
  /// A value that is not among the choices of its assumption.
  case notAChoice(String, choices: [String])
  /// An assumption that leaves nothing to choose.
  case oneChoice
  /// A word of a scheme that is none of the trade and has no title.
  case newWord(String, noun: String, nearest: [String])
  /// A word of the trade that another file has as something else.
  case otherWord(String, noun: String, does: String, other: String, at: Place)
  /// A range of codes whose last comes before its first.
  case codesReversed(String, String)
  /// A code of a rule that has another number of digits than those of any edition.
  case codeOfNoLevel(HSCode, lengths: [Int])
  /// Codes of a rule that no edition of the Harmonized System has.
  case codeOfNoEdition(CodeRange, near: [HSCode])
  /// A product rule for goods that have one already, with the line of that one, and its table if that is another.
  case twoRules(CodeRange, DayRange, String, other: String, line: Int, of: String?)
  /// A table of rules without a row.
  case noRule
  /// A row of a table of rules that is of another scheme or edition than the rows above it.
  case otherTable(String, String)
  /// A table of rules of a scheme whose law is not held.
  case rulesWithoutLaw(String, held: [String])
  /// An exception beside another that displaces the same commitment for the same lines.
  case withoutOrder(String, beside: String, at: FilePosition, over: String)
  /// A commitment that displaces more others than any, or that more displace.
  case manyExceptions(String, displaces: Bool, most: Int)

  /// The message.
  package var description: String {
    switch self {
    case .noRule: "a table of rules has a row at least"
    case .otherTable(let own, let other):
      "a table of rules is of one scheme and one edition: this row is of \(own), those above of \(other)"
    case .rulesWithoutLaw(let scheme, let held):
      "the law of '\(scheme)' is not held, so no rule of it can be used (held: "
        + held.joined(separator: ", ") + ")"
    case .lastBeforeFirst(let first, let last):
      "the last day, \(last), comes before the first, \(first)"
    case .twoValues(let name, let goods, let day, let other):
      "'\(name)' has two values \(goods) from \(day), the other at \(other); give each its own day"
    case .endOfGeneralValue:
      "a value for all holds until the next one begins; only one for an importer or for pairs has a last day"
    case .twoScopes:
      "a value is for one 'importer', or 'between' members, or for 'pairs': say one of the three"
    case .oneMember: "a value holds between two members or more"
    case .notAPair: "a pair is the exporting and the importing member, as [\"TH\", \"ID\"]"
    case .nameTwice(let name):
      "'\(name)' stands twice; each name may have one entry"
    case .nameMissing(let name):
      "'\(name)' is missing"
    case .unreadFile(let name, let kind, let nearest):
      "nobody reads \(Wording.quoted(name)) in the folder of a scheme of kind \(kind.rawValue)"
        + Wording.meant(nearest)
    case .unreadPath(let path, let nearest):
      "nobody reads \(Wording.quoted(path))" + Wording.meant(nearest)
    case .fileMissing(let name, let kind, let folder):
      "a scheme of kind \(kind.rawValue) needs '\(name)', and \(Wording.quoted(folder)) has none"
    case .noHeader(let folder, let nearest):
      "nobody reads the files in \(Wording.quoted(folder)): it has no 'scheme.json'"
        + (nearest.isEmpty
          ? "" : "; is it \(nearest.map { Wording.quoted($0) }.joined(separator: " or "))?")
    case .undeclared(let complaint): complaint.description
    case .notAChoice(let value, let choices):
      "'\(value)' is not among the choices (one of: \(choices.joined(separator: ", ")))"
    case .oneChoice: "an assumption has two choices or more, or leaves 'choices' out"
    case .newWord(let word, let noun, let nearest):
      "'\(word)' is not \(noun) of the trade; a new one needs a title" + Wording.meant(nearest)
    case .otherWord(let word, let noun, let effect, let other, let place):
      "'\(word)' is \(noun) that is '\(other)' at \(place), and '\(effect)' here; "
        + "what it is does not depend on the scheme"
    case .codesReversed(let from, let to):
      "the last code, \(to), comes before the first, \(from)"
    case .codeOfNoLevel(let code, let lengths):
      "\(code) has \(code.count) digits; a rule is for codes of an edition, of "
        + "\(Wording.alternatives(lengths.map { String($0) }))"
    case .codeOfNoEdition(let codes, let near):
      "\(codes) is in no edition of the Harmonized System" + Wording.meant(near.map { $0.digits })
    case .twoRules(let codes, let days, let rule, let other, let line, let table):
      "two rules for goods of \(codes) (\(days)): \(rule) here, \(other) in line \(line)\(table.map { " of \($0)" } ?? ""); "
        + "say in 'part' which goods each is for, or give each its own days"
    case .withoutOrder(let name, let other, let position, let displaced):
      "'\(name)' and '\(other)' at \(position) both stand instead of '\(displaced)' for the same lines;"
        + " name one in the other's instead_of"
    case .manyExceptions(let name, let displaces, let most):
      displaces
        ? "'\(name)' stands instead of more than \(most) commitments"
        : "more than \(most) commitments stand instead of '\(name)'"
    }
  }
}

extension LawComplaint {
  /// Days, rules, or the form of a file.
  package var topic: Diagnostic.Topic {
    switch self {
    case .lastBeforeFirst, .twoValues, .endOfGeneralValue: .days
    case .twoRules, .otherTable, .rulesWithoutLaw: .rules
    case .nameMissing, .unreadFile, .unreadPath, .fileMissing, .noHeader, .undeclared, .newWord,
      .otherWord:
      .names
    case .nameTwice, .notAChoice, .oneChoice, .codesReversed, .codeOfNoLevel, .codeOfNoEdition,
      .withoutOrder,
      .manyExceptions,
      .twoScopes,
      .oneMember, .notAPair, .noRule:
      .form
    }
  }
}
