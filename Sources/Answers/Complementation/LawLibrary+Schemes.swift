internal import LawFiles
public import Reading
public import TariffLaw

/// The complementation schemes: AIP, AIC, AIJV, BBC, AICO, AISP and PTA.
extension LawLibrary {
  /// The complementation schemes, or those in force on a day.
  public func complementationSchemes(on day: Day? = nil) -> [SchemeLaw] {
    law.complementationSchemes.filter { scheme in
      day.map { law.isInForce(scheme, on: $0) } ?? true
    }
  }

  /// The terms of a complementation scheme.
  ///
  /// - Parameters:
  ///   - name: Its name, in capitals or not.
  ///   - day: The day; its last one if none is named.
  /// - Returns: The terms of that day.
  /// - Throws: ``QuestionProblem`` if there is no such scheme.
  public func terms(
    ofScheme name: String, on day: Day? = nil
  ) throws(QuestionProblem) -> SchemeTerms {
    let schemes = law.complementationSchemes
    guard let scheme = schemes.first(where: { $0.id.name == name.uppercased() }) else {
      throw QuestionProblem(
        .scheme, name, because: "it is one of " + schemes.map(\.id.name).joined(separator: ", "))
    }
    return SchemeTerms(of: scheme, in: law, on: day ?? law.lastOpenDay(of: scheme))
  }

  /// Tests the project in a file against the complementation schemes.
  ///
  /// - Parameters:
  ///   - file: The project.
  ///   - day: A day in place of the file's.
  /// - Returns: The project, and for each scheme whether it takes it, and what each product enjoys.
  /// - Throws: `Diagnostics` with everything that is wrong with the file.
  public func test(
    project file: SourceFile, on day: Day? = nil
  ) throws(Diagnostics) -> (project: Project, answers: [ProjectAnswer]) {
    let schemes = law.complementationSchemes.map(\.id.name)
    let read = try ProjectFile.read(file, schemes: schemes, on: day)
    let library = try assuming(read.assumptions, from: file)
    return (read.project, library.law.test(read.project))
  }

  /// Works out the local content of the vehicle in a file, with and without accreditation.
  ///
  /// - Parameter file: The vehicle.
  /// - Returns: Its content both ways.
  /// - Throws: `Diagnostics` with everything that is wrong with the file, ``AnswerProblem`` if no terms of its scheme are
  ///   held.
  public func localContent(_ file: SourceFile) throws -> LocalContentAnswer {
    let schemes = law.complementationSchemes.map(\.id.name)
    let read = try VehicleFile.read(file, schemes: schemes)
    let library = try assuming(read.assumptions, from: file)
    let scheme = read.vehicle.scheme
    guard
      let answer = library.law.localContent(of: read.vehicle, among: library.register(of: scheme))
    else { throw AnswerProblem("no terms of \(scheme) are held") }
    return answer
  }
}
