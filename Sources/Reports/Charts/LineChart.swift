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

  /// Makes a chart.
  public init(
    title: String, subtitle: String, xName: String, yName: String, lines: [Line],
    key: Key, hasWholeSteps: Bool = false
  ) {
    self.title = title
    self.subtitle = subtitle
    self.xName = xName
    self.yName = yName
    self.lines = lines
    self.key = key
    self.hasWholeSteps = hasWholeSteps
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
    /// The pieces of the line; between them nothing is known.
    public let runs: [[Point]]
    /// Places that are marked apart and not joined, as figures published by others.
    public let marks: [Point]
    /// How far values may lie, drawn as a shade.
    public let bands: [Band]

    /// Makes a line.
    public init(
      name: String, isDashed: Bool = false, runs: [[Point]], marks: [Point] = [],
      bands: [Band] = []
    ) {
      self.name = name
      self.isDashed = isDashed
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
