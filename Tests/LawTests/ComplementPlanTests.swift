import AFTA
import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Worked plans of complementation, and countries' plans put together, against numbers worked out apart.
@Suite("Complementation: worked plans") struct ComplementPlanTests {
  private func file(_ path: String) throws -> SourceFile {
    SourceFile(
      name: path, bytes: try Fixtures.bytes(Fixtures.root.appending(path: path)))
  }

  private func study(_ name: String) throws -> ComplementationStudy {
    try Shipped.library.complement(file("complement/\(name).json"))
  }

  private static let plans = [
    "exchange-1997", "exchange-stated-terms", "power-lao-singapore", "out-of-reach",
  ]

  @Test("are the cheapest, and hold when they are counted anew", arguments: plans)
  func counted(_ name: String) throws {
    let study = try study(name)
    #expect(study.complemented.answer.isProven)
    if let sources = study.complemented.sources {
      let check = ComplementationCheck(study.model, sources)
      #expect(check.faults.isEmpty)
      #expect(check.cost == study.complemented.answer.cost)
      #expect(check.figures.map { $0.map(Optional.some) } == study.figures[.complemented])
    } else {
      #expect(name == "out-of-reach")
    }
    let answer = SourceFile(
      name: "answer.json", bytes: Array(ComplementReport(study).json.pretty.utf8))
    let report = ComplementCheckReport(
      try Shipped.library.verify(answer, of: file("complement/\(name).json")))
    #expect(report.holds)
  }

  @Test("do not hold when a maker is exchanged")
  func tampered() throws {
    let name = "exchange-stated-terms"
    let text = ComplementReport(try study(name)).json.pretty
    let other = text.replacing("\"from\": \"ID\"", with: "\"from\": \"TH\"")
    #expect(other != text)
    let answer = SourceFile(name: "answer.json", bytes: Array(other.utf8))
    let report = ComplementCheckReport(
      try Shipped.library.verify(answer, of: file("complement/\(name).json")))
    #expect(!report.holds)
  }

  @Test("cost no more than every country for itself")
  func noDearer() throws {
    for name in Self.plans {
      let study = try study(name)
      // Balance and shares bind those alone no more than nothing does.
      guard let together = study.figures[.complemented], let alone = study.figures[.alone],
        study.alone.allSatisfy({ $0.unmet.isEmpty })
      else { continue }
      let cost = { (all: [ComplementationFigures?]) in
        ExactFraction.sum(all.compactMap(\.self).map(\.cost))
      }
      let (one, other) = (try #require(cost(alone)), try #require(cost(together)))
      #expect(other <= one)
    }
  }

  @Test("meet programmes as the local content of a vehicle is worked out for each market")
  func localContent() throws {
    let study = try study("exchange-1997")
    let sources = try #require(study.complemented.sources)
    let figures = try #require(study.figures[.complemented]).compactMap(\.self)
    let model = study.model
    var asked = 0
    for market in model.countries.indices {
      let country = model.countries[market].country
      var components: [Vehicle.Component] = []
      for (part, row) in zip(model.parts, sources) {
        guard let source = row[market] else { continue }
        let (price, origin, approval): (Int64, Country, String?)
        switch source {
        case .outside:
          let offer = try #require(part.outside[market])
          (price, origin, approval) = (offer.price, try #require(offer.country), nil)
        case .maker(let maker):
          let works = try #require(part.makers[maker])
          (price, origin) = (works.price, model.countries[maker].country)
          approval = works.ways[market]?.approval
        }
        var component = Vehicle.Component(
          name: part.name,
          value: Money(minorUnits: price * part.units[market], model.currency), origin: origin,
          approval: approval)
        let told: [String: (String, String?)] = [
          "engine": ("engine assembly", "TUV"), "steering link": ("steering link", nil),
          "transmission": (
            approval == "Toyota 1996, Thailand" ? "transmissions" : "transmission components",
            approval == "Toyota 1996, Thailand" ? "Corolla" : "TUV"
          ),
        ]
        component.part = told[part.name]?.0
        component.model = told[part.name]?.1
        components.append(component)
      }
      var vehicle = Vehicle(
        country: country, on: study.on, currency: model.currency, scheme: SchemeID("BBC"),
        components: components, exports: [])
      vehicle.brand = study.brand
      vehicle.requirement = model.countries[market].requirement
      let library = try Shipped.library
      let answer = try #require(
        library.law.localContent(of: vehicle, among: library.register(of: SchemeID("BBC"))))
      #expect(answer.content?.withAccreditation == figures[market].accreditedContent)
      #expect(answer.content?.meetsWithAccreditation == .met)
      asked += 1
    }
    #expect(asked == 4)
  }

  @Test("that cannot be say which requirement cannot be met, and how far it would have to give way")
  func outOfReach() throws {
    let obstacles = try #require(try study("out-of-reach").obstacles)
    let programme = try #require(
      obstacles.single.first { $0.requirement == .programme(2) })
    #expect(programme.asked == .share(Percentage(80)))
    // Transmission and body at home, engine and link accredited at half: (380 + 700 + (900 + 110) / 2) / 2090, cut.
    let most = Percentage(millionths: 75_837_320)
    #expect(programme.feasible == .share(most))
    // At what is said to be feasible there is a plan, and a millionth of a percent above there is none.
    var model = try study("out-of-reach").model
    model.countries[2].requirement = most
    let all = Array(model.countries.indices)
    #expect(model.solve(.complemented, of: all, leavingOutUnmet: false).sources != nil)
    model.countries[2].requirement = most + Percentage(millionths: 1)
    #expect(model.solve(.complemented, of: all, leavingOutUnmet: false).answer.isInfeasible)
  }

  /// `Fixtures/coordinate/expected.csv` is an enumeration written apart, in exact fractions of a dollar.
  @Test("of four countries come to what an enumeration in exact fractions comes to")
  func coordinated() throws {
    let files = try ["TH", "MY", "ID", "VN"].map { try file("coordinate/ev-\($0).json") }
    let answer = try Coordination.of(files, on: CoordinationTerms())
    let one = try #require(answer.cases.first)
    let game = try #require(one.game)
    let shares = try #require(game.shapleyShares)
    let codes = one.model.countries.map { "\($0.country)" }
    func places(_ text: Substring) -> [Int] {
      text.split(separator: " ").compactMap { codes.firstIndex(of: String($0)) }
    }
    var compared = 0
    for line in try Fixtures.text("coordinate/expected.csv").split(separator: "\n").dropFirst() {
      let fields = line.split(separator: ",")
      let place = try #require(places(fields[1]).first)
      let mask = places(fields[1]).reduce(0) { $0 | 1 << $1 }
      let actual: ExactFraction? =
        switch fields[0] {
        case "worth": game.worths[mask]
        case "gain": game.gains[place]
        case "shapley": shares[place]
        default:
          try figure(
            String(fields[2]),
            #require(
              ComplementationSetting(rawValue: String(fields[0])).flatMap {
                one.figures[$0]?[place] ?? nil
              }))
        }
      let parts = fields[3].split(separator: "/").compactMap { Int128($0) }
      let expected = ExactFraction(parts[0] * 100, over: parts.count > 1 ? parts[1] : 1)
      #expect(actual == expected, "\(line)")
      compared += 1
    }
    #expect(compared > 100)
    #expect(answer.parts.first { $0.name == "cells" }?.overlap == .met)
    #expect(game.losses.map { codes[$0.country] } == ["ID"])
  }

  private func figure(
    _ name: String, _ figures: ComplementationFigures
  ) throws -> ExactFraction {
    switch name {
    case "made": ExactFraction(figures.made)
    case "exports": ExactFraction(figures.exports)
    case "imports": ExactFraction(figures.imports)
    case "outside": ExactFraction(figures.outside)
    case "duty": figures.duty
    case "cost": figures.cost
    case "local": ExactFraction(figures.local)
    default: ExactFraction(figures.total)
    }
  }

  @Test("with ranges are told at both ends, and what is not said is named")
  func ranges() throws {
    let files = try ["TH-ranges", "MY", "ID", "VN"].map { try file("coordinate/ev-\($0).json") }
    let answer = try Coordination.of(files, on: CoordinationTerms())
    #expect(answer.cases.map(\.end) == [.low, .high])
    let cells = try #require(answer.parts.first { $0.name == "cells" })
    // The three least scales that are said, 600,000, exceed the most that is needed, 530,000; a fourth is no less.
    #expect(cells.overlap == .met)
    #expect(cells.leastScales == nil)
  }

  @Test("are drawn: a bar for each country, a box for each part and market")
  func pictures() throws {
    let files = try ["TH", "MY", "ID", "VN"].map { try file("coordinate/ev-\($0).json") }
    let report = CoordinationReport(try Coordination.of(files, on: CoordinationTerms()))
    let gains = report.gainsSVG
    for name in ["Indonesia", "Malaysia", "Thailand", "Viet Nam", "-7356030"] {
      #expect(gains.contains(name))
    }
    // 16 boxes, five colours of the key, and the ground.
    let boxes = report.makersSVG.split(separator: "<rect").count - 1
    #expect(boxes == 16 + 5 + 1)
    for picture in [gains, report.makersSVG] {
      let parser = XMLParser(data: Data(picture.utf8))
      #expect(parser.parse())
    }
  }

  @Test(
    "are refused with the place of what is wrong",
    arguments: try Fixtures.files(in: "refused/coordination", extension: "json"))
  func refused(_ url: URL) throws {
    let source = SourceFile(name: url.lastPathComponent, bytes: try Fixtures.bytes(url))
    let problem = try #require(throws: Diagnostics.self) {
      if source.name.hasPrefix("country-") {
        _ = try Coordination.of([source, source], on: CoordinationTerms())
      } else {
        _ = try Shipped.library.complement(source)
      }
    }
    try Fixtures.expect(
      problem.description + "\n", matches: url.deletingPathExtension().appendingPathExtension("txt")
    )
  }
}
