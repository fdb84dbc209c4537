/// How large a claim may be; what is larger is no claim but a slip, or an attack.
enum ClaimLimits {
  /// The bytes of a line of claims.
  static let line = 1 << 20
}
