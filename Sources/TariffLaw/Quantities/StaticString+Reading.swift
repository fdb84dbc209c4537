extension StaticString {
  /// What a literal of a program stands for.
  ///
  /// - Precondition: It stands for something. Literals are written by programmers; data go through readers, which give
  ///   values or errors.
  func stands<Value>(for noun: StaticString, _ read: ([UInt8]) -> Value?) -> Value {
    // Safe: the bytes of a literal live as long as the program, and are copied at once.
    let bytes = withUTF8Buffer { unsafe Array($0) }
    guard let value = read(bytes) else {
      preconditionFailure("a literal is no \(noun)")
    }
    return value
  }
}
