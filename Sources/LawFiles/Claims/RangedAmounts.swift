package import Reading
package import TariffLaw

/// The amounts of a file that are stated as ranges: `"fob": { "from": "90.00", "to": "110.00" }`.
package struct RangedAmounts {
  /// The ranges, in the order of the file.
  package let items: [RangeStudy.Item]
  private let json: JSONValue
  /// The first byte of each range.
  private let offsets: [Int]

  /// Finds the ranges of a file of a question about origin.
  ///
  /// - Throws: What is wrong with them.
  package init(_ json: JSONValue, in problems: Problems) throws(Diagnostics) {
    self.json = json
    var found: [(item: RangeStudy.Item, offset: Int)] = []
    if let good = json["good"] { Self.collect(good, "good", in: problems, &found) }
    for (place, rate) in json.elements(of: "exchange_rates").enumerated() {
      Self.collect(rate, "exchange_rates[\(place)]", in: problems, &found)
    }
    if found.count > RangeStudy.mostItems {
      problems.note(
        ClaimComplaint.tooManyRanges(found.count), at: found[RangeStudy.mostItems].offset)
    }
    if let diagnostics = problems.diagnostics { throw diagnostics }
    items = found.map { $0.item }
    offsets = found.map { $0.offset }
  }

  /// The file with an amount in the place of each range.
  package func file(with amounts: [Int64]) -> JSONValue {
    guard !items.isEmpty else { return json }
    var texts: [Int: String] = [:]
    for ((item, offset), amount) in zip(zip(items, offsets), amounts) {
      texts[offset] = item.text(amount)
    }
    return Self.replace(json, by: texts)
  }

  /// The keys of amounts that may be ranges.
  private static let keys: Set<String> = [
    "fob", "value", "unit_cost", "quantity", "labour", "overhead", "other", "profit", "net_cost",
    "non_originating", "rate",
  ]

  private static func collect(
    _ value: JSONValue, _ path: String, in problems: Problems,
    _ found: inout [(item: RangeStudy.Item, offset: Int)]
  ) {
    switch value.content {
    case .object(let members):
      for member in members {
        let place = "\(path).\(member.key)"
        if keys.contains(member.key), member.value["from"] != nil || member.value["to"] != nil {
          if let item = item(member.value, place, ofRate: member.key == "rate", in: problems) {
            found.append((item, member.value.offset))
          }
        } else {
          collect(member.value, place, in: problems, &found)
        }
      }
    case .array(let values):
      for (number, value) in values.enumerated() {
        collect(value, "\(path)[\(number)]", in: problems, &found)
      }
    case .string, .number, .bool, .null: break
    }
  }

  private static func item(
    _ value: JSONValue, _ path: String, ofRate isRate: Bool, in problems: Problems
  ) -> RangeStudy.Item? {
    let reader = ValueReader(value, path: .root, problems: problems)
    return reader.object { entry -> RangeStudy.Item? in
      let from = entry.required("from")
      let to = entry.required("to")
      _ = entry.optional("currency")
      guard let from, let to, let first = from.text(), let last = to.text() else { return nil }
      let places = max(Self.places(first), Self.places(last))
      guard let low = from.decimal(places: places, allowingNegative: true),
        let high = to.decimal(places: places, allowingNegative: true)
      else { return nil }
      guard low <= high else { return to.refuse(ClaimComplaint.rangeBackwards(first, last)) }
      return RangeStudy.Item(
        name: path, places: places, finest: isRate ? ExchangeRate.places : Money.shownPlaces,
        low: low, high: high)
    }
  }

  /// How many decimal places a text has.
  private static func places(_ text: String) -> Int {
    text.firstIndex(of: ".").map { text[$0...].utf8.count - 1 } ?? 0
  }

  private static func replace(_ value: JSONValue, by texts: [Int: String]) -> JSONValue {
    if let text = texts[value.offset], case .object = value.content, value["from"] != nil {
      let amount = JSONValue(offset: value.offset, content: .string(text))
      guard case .object(let members) = value.content,
        let currency = members.first(where: { $0.key == "currency" })
      else { return amount }
      let said = JSONValue.Member(key: "amount", offset: value.offset, value: amount)
      return JSONValue(offset: value.offset, content: .object([said, currency]))
    }
    switch value.content {
    case .object(let members):
      return JSONValue(
        offset: value.offset,
        content: .object(
          members.map {
            JSONValue.Member(
              key: $0.key, offset: $0.offset, value: replace($0.value, by: texts))
          }))
    case .array(let values):
      return JSONValue(
        offset: value.offset, content: .array(values.map { replace($0, by: texts) }))
    case .string, .number, .bool, .null: return value
    }
  }
}
