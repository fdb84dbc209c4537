/// Lines over a numeric axis: what is drawn, without how.
///
/// Numbers are in millionths of their unit, so that a picture of exact figures needs no binary fractions.
public struct LineChart: Sendable {
  /// What it shows.
  public let title: String
  /// What is to be known of it, on one line.
  public let subtitle: String
  /// What runs along the horizontal axis.
  public let xName: String
  /// What runs along the vertical axis.
  public let yName: String
  /// The lines, in the order of their colours.
  public let lines: [Line]
  /// What the ways of drawing mean, in words.
  public let key: Key
  /// Whether the horizontal axis has whole numbers alone, as years.
  public let hasWholeSteps: Bool
  /// Where the figures are from, on one line at the foot.
  public let source: String
  /// What happens at places of the horizontal axis, as a member that joins.
  public let events: [Event]

  /// Makes a chart.
  public init(
    title: String, subtitle: String, xName: String, yName: String, lines: [Line],
    key: Key, hasWholeSteps: Bool = false, source: String = "", events: [Event] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.xName = xName
    self.yName = yName
    self.lines = lines
    self.key = key
    self.hasWholeSteps = hasWholeSteps
    self.source = source
    self.events = events
  }

  /// What happens at a place of the horizontal axis.
  public struct Event: Equatable, Sendable {
    /// The place, in millionths.
    public let x: Int64
    /// What happens, in a few words.
    public let words: String

    /// Makes an event.
    public init(x: Int64, words: String) {
      self.x = x
      self.words = words
    }
  }

  /// What lines, marks and shades mean; shown where there are several of these.
  public struct Key: Sendable {
    let solid: String
    let dashed: String
    let marks: String
    let bands: String

    /// Makes a key.
    public init(solid: String, dashed: String, marks: String, bands: String) {
      self.solid = solid
      self.dashed = dashed
      self.marks = marks
      self.bands = bands
    }
  }

  /// A place on the chart.
  public struct Point: Equatable, Sendable {
    /// Along the horizontal axis, in millionths.
    public let x: Int64
    /// Along the vertical axis, in millionths.
    public let y: Int64

    /// Makes a place.
    public init(x: Int64, y: Int64) {
      self.x = x
      self.y = y
    }
  }

  /// How far a value may lie at a place.
  public struct Band: Equatable, Sendable {
    /// Along the horizontal axis, in millionths.
    public let x: Int64
    /// The lowest value, in millionths.
    public let low: Int64
    /// The highest value, in millionths.
    public let high: Int64

    /// Makes a piece of a band.
    public init(x: Int64, low: Int64, high: Int64) {
      self.x = x
      self.low = low
      self.high = high
    }
  }

  /// A line with what belongs to it.
  public struct Line: Sendable {
    /// The name that stands at its end.
    public let name: String
    /// Whether it is drawn in strokes, as what is not observed.
    public let isDashed: Bool
    /// Whether a value holds until the next, as a legal ceiling does.
    public let isStepped: Bool
    /// The first and the last value as they are to stand at the ends.
    public let ends: (first: String, last: String)?
    /// The pieces of the line; between them nothing is known.
    public let runs: [[Point]]
    /// Places that are marked apart and not joined, as figures published by others.
    public let marks: [Point]
    /// How far values may lie, drawn as a shade.
    public let bands: [Band]

    /// Makes a line.
    public init(
      name: String, isDashed: Bool = false, isStepped: Bool = false, runs: [[Point]],
      marks: [Point] = [], bands: [Band] = [], ends: (first: String, last: String)? = nil
    ) {
      self.name = name
      self.isDashed = isDashed
      self.isStepped = isStepped
      self.ends = ends
      self.runs = runs
      self.marks = marks
      self.bands = bands
    }
  }
}

extension LineChart {
  /// Every place that must be on the picture.
  var places: [Point] {
    lines.flatMap { line in
      line.runs.flatMap(\.self) + line.marks
        + line.bands.flatMap { [Point(x: $0.x, y: $0.low), Point(x: $0.x, y: $0.high)] }
    }
  }
}

extension LineChart.Line {
  /// The name with the last value, as it stands at the end of the line.
  var label: String { ends.map { "\(name)  \($0.last)" } ?? name }

  /// The outlines of the shade, a piece for each run of places that have a band; a step holds until the next place.
  var shades: [[LineChart.Point]] {
    var pieces: [[LineChart.Band]] = []
    for run in runs {
      var isBroken = true
      for point in run {
        let band = bands.first { $0.x == point.x }
        if isBroken {
          guard let band else { continue }
          pieces.append([band])
        } else if let held = pieces.last?.last, isStepped || band != nil {
          if isStepped {
            pieces[pieces.count - 1].append(.init(x: point.x, low: held.low, high: held.high))
          }
          if let band { pieces[pieces.count - 1].append(band) }
        }
        isBroken = band == nil
      }
    }
    return pieces.map { piece in
      piece.map { LineChart.Point(x: $0.x, y: $0.high) }
        + piece.reversed().map { LineChart.Point(x: $0.x, y: $0.low) }
    }
  }

  /// The places of a run, with a corner before each step if values hold until the next.
  func corners(of run: [LineChart.Point]) -> [LineChart.Point] {
    guard isStepped else { return run }
    return zip(run, run.dropFirst()).reduce(into: Array(run.prefix(1))) { corners, pair in
      corners += [LineChart.Point(x: pair.1.x, y: pair.0.y), pair.1]
    }
  }
}

extension LineChart.Line {
  /// The pieces and marks of the line on a picture, over which no words should stand.
  func strokes(
    _ place: (LineChart.Point) -> (x: Int64, y: Int64)
  ) -> [LabelPlacement.Stroke] {
    let radius = LabelPlacement.markRadius
    let pieces = runs.flatMap { run in
      let corners = corners(of: run).map(place)
      return zip(corners, corners.dropFirst()).map { LabelPlacement.Stroke(from: $0, to: $1) }
    }
    let single = runs.filter { $0.count == 1 }.flatMap(\.self)
    return pieces
      + (single + marks).map(place).map {
        LabelPlacement.Stroke(from: ($0.x - radius, $0.y), to: ($0.x + radius, $0.y))
      }
  }
}

extension LineChart {
  /// Whether all values are of one place of the horizontal axis, which bars show and lines do not.
  var isOfOnePlace: Bool { hasWholeSteps && Set(places.map(\.x)).count == 1 }
}
