import CommandLineInterface

/// A small program with every kind of row, whose commands write down what they were given.
enum Kitchen {
  enum Heat: String, CaseIterable {
    case low, medium, high
  }

  enum Fault: Error {
    case burnt
  }

  static let book = Option(
    "book", value: "directory", help: "Where recipes are kept", completion: .directory)
  static let quiet = Switch("quiet", short: "q", help: "Say less")

  static let heat = Option("heat", short: "o", value: "heat", help: "Heat", of: Heat.self)
  static let title = Option(
    "title", short: "t", value: "text", help: "Title of the page, so that it's [not]: empty")
  static let photo = Option(
    "photo", value: "file", help: "Picture to put beside it", completion: .file)
  static let minutes = Option("minutes", short: "m", value: "minutes", help: "Time in the oven") {
    text throws(ValueProblem) -> Int? in
    guard let minutes = Int(text) else { return nil }
    if minutes < 1 { throw ValueProblem("at least 1") }
    return minutes
  }
  static let add = Option(
    "add", short: "a", value: "name=amount", help: "What else goes in",
    completion: .suggestions(["salt", "saffron", "sugar"])
  ).repeatable
  static let salt = Switch("salt", short: "s", help: "Salt it")

  static let recipe = Operand("recipe", help: "File with the recipe", completion: .file)
  static let guest = Operand("guest", help: "Who eats", .optionalRepeating)
  static let item = Operand("item", help: "What to keep")
  static let shelf = Operand(
    "shelf", help: "Where to keep it", .optional, completion: .choices(["top", "bottom"]))

  static let bake = Command(
    "bake", summary: "Bake a recipe and say what came out of the oven in the end",
    discussion: """
      The recipe is followed to the letter, which is why a recipe that is wrong gives a cake that \
      is wrong.

        flour + water = dough
        dough + heat  = bread
      """,
    examples: ["kitchen bake bread.txt --heat high", "cat bread.txt | kitchen bake - > bread.log"],
    operands: [recipe, guest], options: [heat, title, photo, minutes, add, salt]
  ) { invocation, console in
    let parts: [String?] = [
      "\(invocation.command) \(try invocation.require(recipe)) for \(invocation.operands.count - 1)",
      invocation[book].map { "book \($0)" },
      invocation[heat].map { "heat \($0)" },
      invocation[title].map { "title \($0)" },
      invocation[minutes].map { "minutes \($0)" },
      invocation[add].isEmpty ? nil : "add \(invocation[add].joined(separator: " "))",
      invocation[salt] ? "salted" : nil,
      invocation[quiet] ? "quiet" : nil,
    ]
    console.write(parts.compactMap { $0 }.joined(separator: ", ") + "\n")
    return .success
  }

  static let list = Command(
    "list", summary: "List what is there", examples: ["kitchen pantry list"]
  ) { invocation, console in
    console.write("\(invocation.command)\n")
    return .found
  }

  static let keep = Command(
    "keep", summary: "Keep an item", examples: ["kitchen pantry keep salt top"],
    operands: [item, shelf], options: [Switch("cold", help: "In the cold")]
  ) { invocation, console in
    console.write("\(try invocation.require(item)) \(invocation[shelf] ?? "anywhere")\n")
    return .success
  }

  static let program = program(of: [
    bake,
    Command(
      "pantry", summary: "Work on the pantry", examples: ["kitchen pantry list"],
      subcommands: [list, keep]),
  ])

  /// The kitchen with other commands, where what shares two letters is near.
  static func program(
    of commands: [Command], options: [any OptionKey] = [book, quiet],
    examples: [String] = ["kitchen help bake"]
  ) -> Program {
    Program(
      "kitchen", version: "1.2.3", summary: "Cook from recipes", examples: examples,
      options: options, exitCodes: [.found: "something is in the pantry"], commands: commands,
      nearest: { word, candidates in candidates.filter { $0.prefix(2) == word.prefix(2) } },
      failure: { error, console in
        console.writeError("failed: \(error)\n")
        return .software
      })
  }

  /// A command `bake` that fails.
  static func bake(throwing error: any Error) -> Command {
    Command(
      "bake", summary: bake.summary, examples: bake.examples, operands: bake.operands,
      options: bake.options
    ) { _, _ in throw error }
  }

  /// A command that does nothing.
  static func idle(
    _ name: String, summary: String = "Do nothing", examples: [String]? = nil,
    operands: [Operand] = [], options: [any OptionKey] = []
  ) -> Command {
    Command(
      name, summary: summary, examples: examples ?? ["kitchen \(name)"], operands: operands,
      options: options
    ) { _, _ in .success }
  }
}
