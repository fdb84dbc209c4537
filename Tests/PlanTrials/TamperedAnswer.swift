public import ComponentSourcing
internal import TariffLaw

/// An answer of which one value was changed, left out, put in twice or added.
public struct TamperedAnswer {
  /// The answer.
  public private(set) var answer: AnswerValue

  /// Changes one place of an answer, as a seed has it.
  public init(_ answer: AnswerValue, seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    self.answer = answer
    // Until something is another answer than before.
    for _ in 0..<100 where self.answer == answer {
      self.answer = Self.tampered(answer, &numbers)
    }
  }

  private static func tampered(_ value: AnswerValue, _ numbers: inout SeededNumbers) -> AnswerValue
  {
    let isHere = Int.random(in: 0..<8, using: &numbers) == 0
    switch value {
    case .object(var values):
      let keys = values.keys.sorted()
      guard let key = keys.randomElement(using: &numbers) else { return .null }
      if isHere {
        if Bool.random(using: &numbers) {
          values[key] = nil
        } else {
          values[key + "_too"] = values[key]
        }
      } else {
        values[key] = values[key].map { tampered($0, &numbers) }
      }
      return .object(values)
    case .list(var list):
      guard let place = list.indices.randomElement(using: &numbers) else {
        return .list([.text("1")])
      }
      if isHere {
        if Bool.random(using: &numbers) {
          list.remove(at: place)
        } else {
          list.insert(list[place], at: place)
        }
      } else {
        list[place] = tampered(list[place], &numbers)
      }
      return .list(list)
    case .text(let text): return .text(changed(text, &numbers))
    case .number(let text): return .number(changed(text, &numbers))
    case .bool(let truth): return .bool(!truth)
    case .null: return Bool.random(using: &numbers) ? .text("0.00") : .list([])
    }
  }

  private static func changed(_ text: String, _ numbers: inout SeededNumbers) -> String {
    var characters = Array(text)
    guard let place = characters.indices.randomElement(using: &numbers) else { return "x" }
    characters[place] =
      characters[place].isNumber ? ["1", "2", "7", "9"].randomElement(using: &numbers) ?? "3" : "x"
    return String(characters)
  }
}
