internal import LawFiles
internal import Reading

/// A table that was there, and that the one of an import takes the place of.
public struct TableReplacement: Sendable {
  /// The table, below the folder.
  public let path: String
  /// How many lines have another rate, unit or mark.
  public let changed: Int
  /// How many lines are new.
  public let added: Int
  /// How many lines are there no more.
  public let dropped: Int

  /// Whether the lines are the same.
  public var isSame: Bool { changed == 0 && added == 0 && dropped == 0 }

  /// Compares a table with the one that it takes the place of.
  init(_ file: ScheduleImport.File, inPlaceOf held: SourceFile) {
    path = file.path
    let old = Self.lines(held.bytes[held.content])
    let new = Self.lines(file.bytes[...])
    changed = new.count { line in old[line.key].map { $0 != line.value } ?? false }
    added = new.count { old[$0.key] == nil }
    dropped = old.count { new[$0.key] == nil }
  }

  /// The lines below the header by their codes.
  private static func lines(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>: ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>: ArraySlice<UInt8>] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")).dropFirst() {
      let code = line.prefix { $0 != UInt8(ascii: ",") }
      lines[code] = line[code.endIndex...]
    }
    return lines
  }
}
