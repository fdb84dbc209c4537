package import Answers
internal import LawFiles
package import Reading
internal import TariffLaw

extension LawLibrary {
  /// Decides each row of a table of claims as a single claim is decided, and writes what came of it as a line of answers
  /// without its id and what is carried through; nil for a row that is refused.
  ///
  /// It is for trials, which set it beside the answers of a file.
  package func determine(rowsOf file: SourceFile) throws -> [[UInt8]?] {
    var reader = try CSVReader(file)
    let problems = Problems(in: file)
    let table = try problems.settle(ClaimTable(reader.header, in: problems))
    var rows = ClaimRowReader(file, table, in: claimSetting)
    var row = CSVRow()
    var answers: [[UInt8]?] = []
    while true {
      switch reader.read(into: &row) {
      case .end: return answers
      case .refused: answers.append(nil)
      case .row:
        guard let claim = rows.claim(in: row) else {
          answers.append(nil)
          continue
        }
        let ruling = try determine(claim).ruling
        let figures = RulingFigures(ruling)
        var line: [UInt8] = []
        for column in AnswerColumn.figures {
          line.append(UInt8(ascii: ","))
          let start = line.count
          column.write(ruling, figures, to: &line)
          CSVWriter.quote(&line, from: start)
        }
        answers.append(line)
      }
    }
  }
}
