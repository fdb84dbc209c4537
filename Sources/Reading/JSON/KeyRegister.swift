/// Remembers the keys of one object: by walking them while they are few, by a table when they are many.
struct KeyRegister {
  private var table: [String: Int] = [:]
  private var entered = 0

  private static let few = 16

  /// The place at which a key stands already among the members; if it does not, it is remembered.
  mutating func offset(of key: String, in members: [JSONValue.Member]) -> Int? {
    if members.count < Self.few {
      return members.first { $0.key == key }?.offset
    }
    for member in members[entered...] where table[member.key] == nil {
      table[member.key] = member.offset
    }
    entered = members.count
    return table[key]
  }
}
