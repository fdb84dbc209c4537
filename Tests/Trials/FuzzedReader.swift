// Built by `fuzz` beside it with the toolchain's fuzzer and address sanitizer; no part of the package.

import AFTA
import Foundation

/// A reader that is given bytes that the fuzzer makes; whatever they are, it answers or says what is wrong.
private let reader = ProcessInfo.processInfo.environment["AFTA_READER"] ?? ""

private let library: LawLibrary = {
  do {
    return try LawLibrary(
      ScheduleFolder(at: ProcessInfo.processInfo.environment["AFTA_SCHEDULES"] ?? "Schedules"))
  } catch {
    print(error)
    exit(1)
  }
}()

private struct NoSink: AnswerSink {
  func write(_ lines: [UInt8]) {}
  func reject(_ diagnostic: Diagnostic) {}
}

private func read(_ file: SourceFile) throws {
  switch reader {
  case "claim": _ = DeterminationReport(try library.determine(file)).json.compact
  case "claims", "lines":
    let isTable = reader == "claims"
    let named = SourceFile(name: isTable ? "a.csv" : "a.ndjson", bytes: file.bytes)
    var assessment = try FileAssessment(of: named, by: library)
    var sink = NoSink()
    _ = try assessment.run(into: &sink)
  case "origin": _ = try OriginFile.read(file, in: library.claimSetting)
  case "plan":
    _ = try PlanFile.read(file, in: library.claimSetting, agreements: ["ATIGA"]) { _ in file }
  case "answer": _ = try AnswerFile.read(file)
  case "project":
    let project = try ProjectFile.read(file, schemes: ["AICO", "AIJV", "BBC", "AIP"], on: nil)
    _ = try library.assuming(project.assumptions, from: file).law.test(project.project).best
  case "vehicle": _ = try VehicleFile.read(file, schemes: ["AICO", "BBC"])
  case "approvals": _ = try library.adding(registry: file)
  case "activities": _ = try ActivityFile.read(file)
  case "weights": _ = try TradeWeightReader.read(file)
  case "values": _ = try UnitValueReader.read(file)
  case "descriptions": _ = try DescriptionReader.read(file)
  case "measures": _ = try NonTariffMeasureReader.read(file)
  case "base": _ = try BaseFile(file, words: library.law.claimWords, list: nil)
  case "recipe": _ = try Recipe.read(file)
  case "import":
    let recipe = try Recipe.read(
      SourceFile(
        name: "recipe",
        text: """
          {"format": 1, "member": "MY", "edition": "AHTN2022", "source": "made up",
           "code": {"column": "code", "digits": 8}, "unit": "unit",
           "columns": [{"column": "atiga", "scheme": "atiga"}]}
          """))
    _ = ScheduleImport.run(source: file, recipe: recipe)
  default:
    print("no reader '\(reader)'")
    exit(1)
  }
}

/// Gives the reader what the fuzzer made.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let file = SourceFile(
    name: "a.json", bytes: Array(UnsafeBufferPointer(start: bytes, count: count)))
  do {
    try read(file)
  } catch {
    _ = "\(error)"
  }
  return 0
}
