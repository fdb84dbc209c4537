/// The list in which everything that is wrong with one file is noted.
///
/// Readers share it and go on after a mistake, so that a claim with four mistakes shows four messages.
@usableFromInline package final class Problems {
  /// The file that is read.
  @usableFromInline package let file: SourceFile
  private let nearestAmongAll: (String, [String]) -> [String]
  private var faults: [Fault] = []
  private var asked = 0

  /// Begins with nothing wrong.
  @usableFromInline package init(
    in file: SourceFile,
    nearest: @escaping (String, [String]) -> [String] = nearest(to:among:)
  ) {
    self.file = file
    nearestAmongAll = nearest
  }

  /// Finds which of some names is nearest to one that is not among them; none once that was asked for many words.
  @usableFromInline package func nearest(
    _ word: String, _ names: @autoclosure () -> [String]
  ) -> [String] {
    asked += 1
    return asked > Self.mostWords ? [] : nearestAmongAll(word, names())
  }

  private static let mostWords = 100

  /// Notes what is wrong with a byte.
  package func note(_ complaint: some Complaint, at offset: Int) {
    faults.append(Fault(offset: offset, complaint: complaint))
  }

  /// Whether nothing has been noted.
  package var isEmpty: Bool { faults.isEmpty }

  /// What was noted, in the order of the file; nil if nothing was.
  @usableFromInline package var diagnostics: Diagnostics? {
    // The sort keeps the order of what was noted at one place.
    let ordered = faults.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    var cursor = LineCursor(file)
    return Diagnostics(
      ordered.map { _, fault in
        Diagnostic(
          file: file.name, position: cursor.position(of: fault.offset), fault.complaint)
      })
  }

  /// Gives back an answer if nothing is wrong, and throws what is.
  @inlinable
  package func settle<Answer>(_ answer: Answer?) throws(Diagnostics) -> Answer {
    if let diagnostics { throw diagnostics }
    guard let answer else { preconditionFailure("no answer, and nothing noted") }
    return answer
  }
}
