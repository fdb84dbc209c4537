/// What becomes of the reasons while rules are applied.
///
/// Each rule is one function, generic over its recorder: a single determination keeps the tree of
/// findings, a batch keeps nothing, and so the two cannot differ.
public protocol Recorder {
  /// Whether findings are kept, and what only explains them is worth working out.
  static var keepsReasons: Bool { get }
  /// Takes a finding; the closure runs only if findings are kept.
  mutating func record(_ finding: () -> Finding)
  /// Begins a step whose premises follow.
  mutating func begin()
  /// Ends the step begun last and takes its finding, made of its premises.
  mutating func end(_ finding: (_ premises: [Finding]) -> Finding)
}

/// Keeps nothing.
public struct Silence: Recorder {
  /// Nothing is kept.
  public static var keepsReasons: Bool { false }
  /// Makes a recorder that keeps nothing.
  public init() {}
  /// Leaves the finding unmade.
  public mutating func record(_ finding: () -> Finding) {}
  /// Does nothing.
  public mutating func begin() {}
  /// Leaves the finding unmade.
  public mutating func end(_ finding: (_ premises: [Finding]) -> Finding) {}
}

/// Keeps the tree of findings.
public struct Reasoning: Recorder {
  /// Findings are kept.
  public static var keepsReasons: Bool { true }

  private var levels: [[Finding]] = [[]]

  /// Makes an empty record.
  public init() {}

  /// The findings at the top, in the order they were made.
  public var findings: [Finding] { levels[0] }

  /// Adds a finding to the step under way.
  public mutating func record(_ finding: () -> Finding) {
    levels[levels.count - 1].append(finding())
  }

  /// Takes findings that were made apart.
  mutating func take(_ findings: [Finding]) {
    levels[levels.count - 1] += findings
  }

  /// Begins a step.
  public mutating func begin() {
    levels.append([])
  }

  /// Ends the step begun last.
  public mutating func end(_ finding: (_ premises: [Finding]) -> Finding) {
    let premises = levels.removeLast()
    levels[levels.count - 1].append(finding(premises))
  }
}
