internal import Reading
package import TariffLaw

/// The lists among which members divided their lines, by scheme, each file read when goods are first looked for in it.
package final class ListTables: Sendable {
  /// Where the lists of a scheme stand, and the names that its items may have, if they are known.
  package struct Place: Sendable {
    package let path: String
    package let names: [String]?
  }

  private let files: any LawSource
  private let places: [SchemeID: Place]
  private let correlations: CorrelatedCodes
  private let opened = WatchedMutex([SchemeID: Opened]())

  private typealias Opened = Result<Held, LibraryProblem>

  /// What is held of a scheme.
  private struct Held {
    let lines: [Country: [ListedLine]]
    let editions: EditionDays
  }

  /// Takes the places of lists; nothing is read yet.
  package init(_ places: [SchemeID: Place], in files: any LawSource) {
    self.places = places
    self.files = files
    correlations = CorrelatedCodes(files)
  }

  /// On which lists of a member goods of a code stand under a scheme.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - edition: Its nomenclature; that of the day, if it is not said.
  ///   - member: The member whose lists they are.
  ///   - scheme: The scheme.
  ///   - day: The day.
  /// - Returns: The items that have goods of the code, in the order of the lists.
  /// - Throws: ``LibraryProblem`` with what is wrong with the lists, or if a table of correlations is missing.
  package func lists(
    with code: HSCode, in edition: HSEdition?, of member: Country, under scheme: SchemeID,
    on day: Day
  ) throws(LibraryProblem) -> [ListMembership] {
    guard let place = places[scheme] else { return [] }
    let held = try held(of: scheme, at: place)
    let own = (edition ?? held.editions.edition(on: day))?.harmonizedSystem
    var found: [ListMembership] = []
    do throws(FileProblem) {
      for line in held.lines[member] ?? [] where line.days.contains(day) {
        let there = line.edition.harmonizedSystem
        let codes =
          own == nil || own == there
          ? [code] : try correlations.codes(of: code, in: own ?? there, as: there)
        let outcomes = codes.map(line.holds)
        guard outcomes.contains(where: { $0 != .notMet }) else { continue }
        found.append(
          ListMembership(line, of: scheme, isWhole: outcomes.allSatisfy { $0 == .met }))
      }
    } catch {
      throw .unreadable(error)
    }
    return found
  }

  private func held(of scheme: SchemeID, at place: Place) throws(LibraryProblem) -> Held {
    if let known = opened.withLock({ $0[scheme] }) { return try known.get() }
    let made: Opened
    do throws(LibraryProblem) {
      made = .success(try read(scheme, at: place))
    } catch {
      made = .failure(error)
    }
    opened.withLock { $0[scheme] = made }
    return try made.get()
  }

  private func read(_ scheme: SchemeID, at place: Place) throws(LibraryProblem) -> Held {
    let file: SourceFile?
    do throws(FileProblem) {
      file = try files.file(at: place.path)
    } catch {
      throw .unreadable(error)
    }
    var lines: [Country: [ListedLine]] = [:]
    if let file {
      do throws(Diagnostics) {
        for line in try ListedLineReader.read(file, of: scheme, lists: place.names) {
          lines[line.value.member, default: []].append(line.value)
        }
      } catch {
        throw .wrong(error)
      }
    }
    return Held(lines: lines, editions: try EditionDaysReader.days(in: files))
  }
}
