package import Reading
package import TariffLaw

/// Reads lines of a schedule that stand as the importer writes them: `code,rate` first, line feeds alone.
///
/// It knows nothing of mistakes. Whatever stands otherwise makes it give up, and then the reader of tables
/// takes the file from its start and tells what is wrong, and where. Every claim waits for the lines of two
/// schedules, and this takes a tenth of the time.
package enum PlainLines {
  /// Reads a schedule; nil if the file stands otherwise.
  package static func read(
    _ file: SourceFile, _ description: ScheduleDescription
  ) -> TariffSchedule? {
    let bytes = file.bytes.span
    var index = file.content.lowerBound
    guard
      let (before, others) = description.column.map({ columns(bytes, &index, named: $0) })
        ?? otherColumns(bytes, &index).map({ (0, $0) })
    else { return nil }
    var codes: [HSCode] = []
    var rateIndex: [UInt32] = []
    codes.reserveCapacity(bytes.count / shortestRow)
    rateIndex.reserveCapacity(bytes.count / shortestRow)
    var memo = RateMemo()
    var end: UInt64 = 0
    while index < bytes.count {
      guard let code = code(bytes, &index), code.padded >= end, code.beforeZeroWasLost == nil,
        skips(before, in: bytes, &index), let rate = rate(bytes, &index, of: file, &memo),
        passes(others, in: bytes, &index)
      else { return nil }
      end = code.paddedRange.upperBound
      codes.append(code)
      rateIndex.append(rate)
    }
    return TariffSchedule(description, codes: codes, rates: memo.rates, rateIndex: rateIndex)
  }

  /// Eight digits, a comma, a rate and the end of the line: rarely less.
  private static let shortestRow = 11

  private static let headers = ["code,rate\n", "code,rate,unit\n", "code,rate,mark\n"]

  /// Passes the header, and tells how many columns follow the rate.
  private static func otherColumns(_ bytes: Span<UInt8>, _ index: inout Int) -> Int? {
    for header in headers where bytes.count - index >= header.utf8.count {
      let start = index
      guard header.utf8.enumerated().allSatisfy({ bytes[start + $0] == $1 }) else { continue }
      index += header.utf8.count
      return header.utf8.count { $0 == comma } - 1
    }
    return nil
  }

  /// Passes the header of a table of several columns of rates, and tells how many stand before and after one.
  private static func columns(
    _ bytes: Span<UInt8>, _ index: inout Int, named name: String
  ) -> (before: Int, after: Int)? {
    var header: [UInt8] = []
    while index < bytes.count, bytes[index] != lineFeed {
      header.append(bytes[index])
      index += 1
    }
    index += 1
    let names = header.split(separator: comma, omittingEmptySubsequences: false)
    guard names.first.map({ $0.elementsEqual("code".utf8) }) == true,
      let place = names.firstIndex(where: { $0.elementsEqual(name.utf8) }), place > 0
    else { return nil }
    return (place - 1, names.count - 1 - place)
  }

  /// Passes so many fields without quotes, and the comma after each.
  private static func skips(_ fields: Int, in bytes: Span<UInt8>, _ index: inout Int) -> Bool {
    for _ in 0..<fields {
      while index < bytes.count, bytes[index] != comma {
        guard bytes[index] != quote, isPlain(bytes[index]) else { return false }
        index += 1
      }
      index += 1
    }
    return true
  }

  /// Reads the digits before a comma, and passes the comma.
  private static func code(_ bytes: Span<UInt8>, _ index: inout Int) -> HSCode? {
    var number: UInt64 = 0
    let start = index
    while index < bytes.count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      if digit > 9 { break }
      number = number &* 10 &+ UInt64(digit)
      index += 1
    }
    let digits = index - start
    guard (2...HSCode.longest).contains(digits), index < bytes.count, bytes[index] == comma else {
      return nil
    }
    index += 1
    return HSCode(number: number, digits: digits)
  }

  /// Reads a rate up to a comma or the end of the line, and stops there.
  private static func rate(
    _ bytes: Span<UInt8>, _ index: inout Int, of file: SourceFile, _ memo: inout RateMemo
  ) -> UInt32? {
    let start = index
    var key: UInt64 = 0
    while index < bytes.count, bytes[index] != comma, bytes[index] != lineFeed {
      guard bytes[index] != quote, isPlain(bytes[index]) else { return nil }
      key = key &<< 8 | UInt64(bytes[index])
      index += 1
    }
    return memo.knownPlace(of: key, count: index - start)
      ?? (try? memo.place(of: file.bytes[start..<index]))
  }

  /// Passes so many columns, and the end of the line; a text in quotes must be without quotes itself.
  private static func passes(_ columns: Int, in bytes: Span<UInt8>, _ index: inout Int) -> Bool {
    for _ in 0..<columns {
      guard index + 1 < bytes.count, bytes[index] == comma else { return false }
      index += 1
      if bytes[index] == quote {
        index += 1
        while index < bytes.count, isPlain(bytes[index]), bytes[index] != quote { index += 1 }
        guard index < bytes.count, bytes[index] == quote else { return false }
        index += 1
      } else {
        while index < bytes.count, bytes[index] != comma, bytes[index] != quote,
          isPlain(bytes[index])
        { index += 1 }
      }
    }
    guard index < bytes.count, bytes[index] == lineFeed else { return false }
    index += 1
    return true
  }

  /// Whether a byte is a character of ASCII that shows.
  private static func isPlain(_ byte: UInt8) -> Bool { (0x20..<0x7F).contains(byte) }

  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let quote = UInt8(ascii: "\"")
}
