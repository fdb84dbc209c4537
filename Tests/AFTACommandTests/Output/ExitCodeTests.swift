import Foundation
import Synchronization
import Testing

@testable import AFTACommand

/// What a caller learns whatever becomes of the streams.
@Suite("Exit codes and streams") struct ExitCodeTests {
  @Test(
    "the code is the command's, whoever reads",
    arguments: [
      ("assess wrong.csv", 1), ("assess claims.csv", 0), ("rate 8703 --from TH", 64),
      ("check none.json", 66), ("check claims.csv", 65),
    ])
  func code(_ command: String, _ code: Int) throws {
    let run = try ShellScript(
      """
      closed() { "$AFTA" \(command) 2>err; echo $? >code; }
      mkfifo p
      closed >p & exec 3<p; exec 3<&-; wait; cat code
      afta \(command) 2>/dev/full >/dev/null; echo $?
      afta \(command) 2>&- >/dev/null; echo $?
      """)
    #expect(run.output == "\(code)\n\(code)\n\(code)\n")
  }

  @Test("a message that nobody reads stops no answer")
  func answer() throws {
    let run = try ShellScript(
      "cat claims.csv >all; echo 1,x,TH,VN,87,ATIGA >>all; afta assess all 2>&- | wc -l")
    #expect(run.output.trimmingCharacters(in: .whitespaces) == "531\n")
  }

  @Test(
    "an answer that cannot be written is told",
    arguments: [(">/dev/full", "no room left"), (">&-", "it is closed")])
  func full(_ stream: String, _ reason: String) throws {
    let run = try ShellScript(
      "\"$AFTA\" assess claims.csv \(stream); code=$?; ls -A >&2; exit $code")
    #expect(
      run.error == """
        afta: standard output: cannot be written: \(reason)
        claims.csv
        others.csv
        wrong.csv

        """)
    #expect(run.status == 74)
  }

  @Test(
    "a folder of schedules may have a name that is not UTF-8, and a word on the line is shown by its bytes"
  )
  func bytes() throws {
    let folder = try ShellScript(
      "d=$(printf 'law\\377'); cp -r \"$AFTA_SCHEDULES\" \"$d\"; AFTA_SCHEDULES=\"$d\" \"$AFTA\" law atiga | head -n 1"
    )
    #expect(folder.status == 0 && !folder.output.isEmpty, "\(folder.error)")
    let word = try ShellScript("\"$AFTA\" \"$(printf 'ch\\377eck')\"")
    #expect(word.status == 64 && word.error.contains(#"ch\xFFeck"#), "\(word.error)")
  }

  @Test("a closed standard output is no other file")
  func closed() throws {
    let run = try ShellScript(
      "\"$AFTA\" assess wrong.csv --output a --rejects b 0<&- >&- 2>&-; cat a b")
    #expect(run.output.split(separator: "\n").count == 2)
  }

  @Test("a stream that is full for the moment is waited for")
  func full() throws {
    let pipe = Pipe()
    let writing = pipe.fileHandleForWriting
    _ = fcntl(writing.fileDescriptor, F_SETFL, O_NONBLOCK)
    let bytes = [UInt8](repeating: 1, count: 1_000_000)
    let code = Mutex(Int32?.none)
    // A thread of its own: tasks share threads, and one that waits for another could hold the last of them.
    Thread.detachNewThread {
      let result = unsafe bytes.withUnsafeBytes {
        unsafe SystemOutput.write($0, to: writing.fileDescriptor)
      }
      code.withLock { $0 = result }
      try? writing.close()
    }
    let read = try pipe.fileHandleForReading.readToEnd()
    #expect(read?.count == bytes.count && code.withLock { $0 } == 0)
  }
}
