import AFTA
import CommandLineInterface

/// The options that every command takes, and what commands make of them.
enum CommonOptions {
  static let schedules = Option(
    "schedules", value: "dir",
    help: "Folder of schedules to use; given again, a folder of your own that lies over it",
    completion: .directory
  ).repeatable
  static let assume = Option(
    "assume", value: "name=value",
    help: "Take a parameter or an assumption to be otherwise; may be given several times"
  ).repeatable
  static let rules = Option(
    "rules", value: "file",
    help: "A table of product rules of your own; may be given several times", completion: .file
  ).repeatable
  static let color = Option(
    "color", value: "when", help: "When to use colours", of: ColourChoice.self)
  static let quiet = Switch("quiet", help: "Leave out remarks on standard error")
  static let json = Switch("json", help: "Write JSON instead of text")
  static let csv = Switch("csv", help: "Write CSV instead of text")
  static let noFormulas = Switch(
    "no-formulas",
    help: "In CSV, write ' before cells that begin with = + - @ and are no numbers")

  static let all: [any OptionKey] = [schedules, rules, assume, color, quiet]
}

extension Surroundings {
  /// Reads the law that a command asks for, with its assumptions; no more than a claim needs if it is for one.
  ///
  /// Of a folder that does not list its files it is told that one which is missing is not noticed.
  func library(
    for invocation: Invocation, telling console: inout any Console,
    kinds: Set<SchemeLaw.Kind> = Set(SchemeLaw.Kind.allCases), deciding claim: ClaimText? = nil
  ) throws -> LawLibrary {
    let folder = try folder(for: invocation)
    let library = try library(in: folder, for: invocation, kinds: kinds, deciding: claim)
    if !library.isSealed { remarkUnsealed(folder, for: invocation, on: &console) }
    if !invocation[CommonOptions.quiet] {
      for line in try folder.hidden() { console.writeError("afta: \(line)\n") }
    }
    return library
  }

  /// What is assumed otherwise, for a command that reads no law; the law is read where something is.
  func assumptions(
    of invocation: Invocation, telling console: inout any Console
  ) throws -> [String] {
    guard !invocation[CommonOptions.assume].isEmpty else { return [] }
    return try library(for: invocation, telling: &console).law.assumptionsMade
  }

  /// Tells that a folder does not list its files, unless no remarks are wanted.
  func remarkUnsealed(
    _ folder: ScheduleFolder, for invocation: Invocation, on console: inout any Console
  ) {
    guard !invocation[CommonOptions.quiet] else { return }
    console.writeError(
      "afta: \(folder.file(ScheduleFolder.marker)): lists no files, so that one that is missing is not "
        + "noticed; 'afta schedule seal' lists them\n")
  }

  private func library(
    in folder: ScheduleFolder, for invocation: Invocation, kinds: Set<SchemeLaw.Kind>,
    deciding claim: ClaimText?
  ) throws -> LawLibrary {
    let rules = invocation[CommonOptions.rules]
    if let claim, invocation[CommonOptions.assume].isEmpty, rules.isEmpty {
      return try LawLibrary(folder, for: claim)
    }
    var library = try read(folder, kinds).adding(rules)
    for assumption in invocation[CommonOptions.assume] {
      library = try library.assuming(assumption)
    }
    return library
  }

  /// The folder of schedules that a command asks for; of several, each lies over the one before.
  func folder(for invocation: Invocation) throws -> ScheduleFolder {
    let named = invocation[CommonOptions.schedules]
    let paths =
      named.isEmpty
      ? (environment[Self.folderVariable] ?? "").split(separator: ":").map(String.init) : named
    guard !paths.isEmpty else {
      return try ScheduleFolder(nearProgram: program, workingDirectory: workingDirectory)
    }
    var folder: ScheduleFolder?
    for path in paths { folder = try ScheduleFolder(at: path, over: folder) }
    guard let folder else { throw LibraryProblem.notFound(tried: paths) }
    return folder
  }

  /// How text is set for a console.
  func style(for invocation: Invocation, on console: any Console) -> TextStyle {
    TextStyle(
      isColoured: wantsColour(invocation[CommonOptions.color], isTerminal: console.isTerminal))
  }
}

extension LawLibrary {
  /// The same library with tables of rules of the user's own.
  fileprivate func adding(_ rules: [String]) throws -> LawLibrary {
    var library = self
    for path in rules { library = try library.adding(rules: SourceFile.read(path)) }
    return library
  }

  /// The same library with what `NAME=VALUE` says assumed.
  fileprivate func assuming(_ text: String) throws -> LawLibrary {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw UsageProblem.invalidValue(
        text, option: "assume", because: "write a name and a value, as duty.rounding=down")
    }
    do {
      return try assuming([(name: String(parts[0]), value: String(parts[1]))])
    } catch {
      throw UsageProblem.invalidValue(text, option: "assume", because: error.message)
    }
  }
}
