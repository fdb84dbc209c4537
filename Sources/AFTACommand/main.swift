import CommandLineInterface

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

ignoreBrokenPipes()
var console: any Console = SystemConsole()
let program = AFTAProgram(in: .current).program
exit(program.run(Array(CommandLine.arguments.dropFirst()), console: &console).rawValue)
