/// What a command line asks for, once it is understood.
enum Request: Sendable {
  /// The help page of a place.
  case help(Place)

  /// The version of the program.
  case version

  /// Nothing yet: the place needs the name of a command.
  case incomplete(Place)

  /// A command's body with what it was given.
  case invoke(Command.Body, Invocation)
}
