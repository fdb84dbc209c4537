import CommandLineInterface

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

SystemOutput.occupyStandardStreams()
SystemOutput.seeErrors()
SystemOutput.tellFaults()
let terminal = SystemConsole()
var console: any Console = terminal
let code = AFTAProgram(in: .current).program.run(ProgramArguments.all, console: &console)
exit(terminal.end(with: code).rawValue)
