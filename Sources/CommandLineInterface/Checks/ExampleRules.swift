/// What an example must do: be understood by its own program, as an example of its own command.
struct ExampleRules {
  let example: String
  let place: Place

  /// What is wrong with the example, or nil.
  var problem: String? {
    let runs = ShellLine(example).commands.filter { $0.first == place.program.name }
    guard !runs.isEmpty else {
      return "example '\(example)' does not run '\(place.program.name)'"
    }
    var isOfPlace = false
    for run in runs {
      var reader = ArgumentReader(for: place.program)
      do throws(UsageProblem) {
        if case .incomplete = try reader.read(Array(run.dropFirst())) {
          return "example '\(example)' names no command"
        }
      } catch {
        let message = UsageMessage(of: error, at: reader.place).text
        let first = message.prefix { !$0.isNewline }
        return "example '\(example)' is refused with '\(first)'"
      }
      isOfPlace = isOfPlace || reader.place.isAt(orUnder: place)
    }
    return isOfPlace ? nil : "example '\(example)' is of another command"
  }
}
