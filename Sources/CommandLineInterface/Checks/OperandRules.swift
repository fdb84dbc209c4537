/// What operands must look like, each and beside the others of their command.
struct OperandRules {
  let operands: [Operand]

  var problems: [String] {
    operands.map(\.name).repeats().map { "operand <\($0)> stands twice" }
      + operands.dropLast().filter(\.isRepeating).map {
        "operand <\($0.name)> repeats but is not the last"
      }
      + requiredAfterOptional + operands.flatMap(problems)
  }

  private var requiredAfterOptional: [String] {
    operands.drop(while: \.isRequired).filter(\.isRequired).map {
      "operand <\($0.name)> is required after one that is optional"
    }
  }

  private func problems(of operand: Operand) -> [String] {
    let subject = "operand <\(operand.name)>"
    return TextRules.problems(ofName: operand.name)
      + TextRules.problems(ofHelp: operand.help, for: subject)
      + TextRules.problems(of: operand.completion, for: subject)
  }
}
