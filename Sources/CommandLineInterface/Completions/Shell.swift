/// A shell for which completion scripts are made.
public enum Shell: String, CaseIterable, Sendable {
  /// The Bourne again shell.
  case bash

  /// The Z shell.
  case zsh

  /// The friendly interactive shell.
  case fish
}

extension Program {
  /// Returns the script that teaches a shell to complete the program's command lines.
  public func completionScript(for shell: Shell) -> String {
    switch shell {
    case .bash: BashScript(for: self).text
    case .zsh: ZshScript(for: self).text
    case .fish: FishScript(for: self).text
    }
  }
}
