import CommandLineInterface

/// What the commands share that read an official list by a recipe.
enum ListOptions {
  /// The list.
  static let source = Operand(
    "source", help: "Official list in CSV; - reads standard input", completion: .file)
  /// The recipe by which it is read.
  static let recipe = Option(
    "recipe", value: "file", help: "Recipe that says what the list's columns and cells are",
    completion: .file)
}
