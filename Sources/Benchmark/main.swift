import Foundation

do {
  let options = try BenchmarkOptions(Array(CommandLine.arguments.dropFirst()))
  if options.isHelp {
    print(BenchmarkOptions.help)
  } else if options.comparesWithOracle {
    guard try await Benchmark(options).compareWithOracle() else { exit(1) }
  } else if options.triesDrafts {
    guard try await Benchmark(options).tryDrafts() else { exit(1) }
  } else if options.triesRows {
    guard try Benchmark(options).tryRows() else { exit(1) }
  } else {
    try Benchmark(options).run()
  }
} catch {
  try FileHandle.standardError.write(contentsOf: Data("afta-bench: \(error)\n".utf8))
  exit(1)
}
