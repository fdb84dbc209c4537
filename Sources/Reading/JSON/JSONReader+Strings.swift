extension JSONReader {
  /// Reads a text in quotes.
  package mutating func string() throws(Fault) -> String {
    let opening = index
    index += 1
    let start = index
    var mixed: UInt8 = 0
    var isPlain = true
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        try checkUTF8(start..<index, mixed)
        try checkLength(from: start, opening)
        index += 1
        return isPlain
          ? String(decoding: bytes[start..<index - 1], as: UTF8.self)
          : file.text(in: start..<index - 1)
      case UInt8(ascii: "\\"):
        try checkUTF8(start..<index, mixed)
        return try escapedString(from: start, opening: opening)
      case 0x00..<0x20:
        throw fault(.control(Unicode.Scalar(byte)))
      case 0x7F...:
        // Only from here on stand what a terminal obeys and what turns text about.
        isPlain = false
        mixed |= byte
        index += 1
      default:
        index += 1
      }
    }
    throw fault(.unclosedQuote, at: opening)
  }

  /// Reads on in a text that has an escape; what went before is taken over.
  private mutating func escapedString(from start: Int, opening: Int) throws(Fault) -> String {
    var text = Array(bytes[start..<index])
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        try checkUTF8(start..<index, 0xFF)
        try checkLength(from: start, opening)
        index += 1
        return StandIn.kept(String(decoding: text, as: UTF8.self))
      case UInt8(ascii: "\\"):
        text += Array(String(try escape(in: opening)).utf8)
      case 0x00..<0x20:
        throw fault(.control(Unicode.Scalar(byte)))
      default:
        text.append(byte)
        index += 1
      }
    }
    throw fault(.unclosedQuote, at: opening)
  }

  /// Complains about bytes that are not UTF-8; `mixed` has the high bit if any of them has.
  private func checkUTF8(_ range: Range<Int>, _ mixed: UInt8) throws(Fault) {
    guard mixed >= 0x80, let offset = UTF8Check.firstFault(in: bytes, range) else { return }
    throw Fault(offset: offset, complaint: TextComplaint.notUTF8(bytes[offset]))
  }

  /// Complains about a text that is longer than any.
  private func checkLength(from start: Int, _ opening: Int) throws(Fault) {
    guard index - start > TextComplaint.longest else { return }
    throw Fault(offset: opening, complaint: TextComplaint.long)
  }

  /// Reads a backslash and what it changes.
  private mutating func escape(in opening: Int) throws(Fault) -> Unicode.Scalar {
    let backslash = index
    index += 1
    let scalar: Unicode.Scalar
    switch peek {
    case UInt8(ascii: "\""): scalar = "\""
    case UInt8(ascii: "\\"): scalar = "\\"
    case UInt8(ascii: "/"): scalar = "/"
    case UInt8(ascii: "b"): scalar = "\u{8}"
    case UInt8(ascii: "f"): scalar = "\u{C}"
    case UInt8(ascii: "n"): scalar = "\n"
    case UInt8(ascii: "r"): scalar = "\r"
    case UInt8(ascii: "t"): scalar = "\t"
    case UInt8(ascii: "u"):
      index += 1
      return try codePoint(from: backslash)
    default:
      guard index < end else { throw fault(.unclosedQuote, at: opening) }
      let scalar = UTF8Check.scalar(at: index, in: bytes).map { Found.scalar($0) }
      throw fault(.escape(scalar ?? .byte(bytes[index])), at: backslash)
    }
    index += 1
    return scalar
  }

  /// Reads the digits of an escape, and of its other half if it is the first half of a pair.
  private mutating func codePoint(from backslash: Int) throws(Fault) -> Unicode.Scalar {
    let unit = try hexadecimal()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard UTF16.isLeadSurrogate(unit), index + 1 < end,
      bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
    else { throw fault(.half(unit), at: backslash) }
    index += 2
    let other = try hexadecimal()
    guard UTF16.isTrailSurrogate(other) else { throw fault(.half(unit), at: backslash) }
    return UTF16.decode(UTF16.EncodedScalar([unit, other]))
  }

  /// Reads four hexadecimal digits.
  private mutating func hexadecimal() throws(Fault) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault(.expected(.hexadecimal, found: found()))
      }
      unit = unit << 4 | UInt16(digit)
      index += 1
    }
    return unit
  }
}
