import Testing

/// What the program writes, seen from outside.
@Suite("Output of the program") struct OutputProcessTests {
  /// A script, and what it must write if all is well.
  struct Case: CustomTestStringConvertible {
    let name: String
    let script: String
    let shows: String
    var testDescription: String { name }
  }

  @Test(
    "each kind of place gets the whole answer",
    arguments: [
      Case(
        name: "a new file", script: "afta assess claims.csv --output out; wc -l <out; ls -A",
        shows: "531\nclaims.csv\nothers.csv\nout\nwrong.csv\n"),
      Case(
        name: "a file with a mode of its own",
        script: """
          echo old >out; chmod 641 out; afta assess claims.csv --output out
          ls -l out | cut -c 1-10; wc -l <out
          """,
        shows: "-rw-r----x\n531\n"),
      Case(
        name: "a symbolic link, which stays one",
        script: """
          mkdir a b; echo old >a/file; ln -s ../a/file b/link; ln -s b/link link
          afta assess claims.csv --output link; wc -l <a/file; ls -A a b; test -L link && test -L b/link
          """,
        shows: "531\na:\nfile\n\nb:\nlink\n"),
      Case(
        name: "a symbolic link to nothing yet",
        script: "ln -s new link; afta assess claims.csv --output link; wc -l <new; test -L link",
        shows: "531\n"),
      Case(
        name: "a pipe with a name",
        script: "mkfifo p; wc -l <p & afta assess claims.csv --output p; wait; test -p p",
        shows: "531\n"),
      Case(
        name: "standard output by its path",
        script: "afta assess claims.csv --output /dev/stdout | wc -l", shows: "531\n"),
      Case(
        name: "standard output, at its end",
        script: "echo before >out; afta assess claims.csv --output /dev/stdout >>out; wc -l <out",
        shows: "532\n"),
      Case(
        name: "an open file by its number",
        script: "afta assess claims.csv --output /dev/fd/7 7>out; wc -l <out", shows: "531\n"),
      Case(
        name: "standard output by a hyphen",
        script: "afta assess claims.csv --output - | wc -l; ls -A",
        shows: "531\nclaims.csv\nothers.csv\nwrong.csv\n"),
      Case(
        name: "nowhere", script: "afta assess claims.csv --output /dev/null; test -c /dev/null",
        shows: ""),
      Case(
        name: "two files",
        script: "afta assess wrong.csv --output a --rejects b; wc -l <a; wc -l <b",
        shows: "1\n1\n"),
      Case(
        name: "what is refused, on standard output",
        script: "afta assess wrong.csv --output a --rejects - | wc -l; wc -l <a", shows: "1\n1\n"),
    ])
  func place(_ test: Case) throws {
    let run = try ShellScript(test.script)
    #expect(run.output.replacing(" ", with: "") == test.shows.replacing(" ", with: ""))
    #expect(run.status == 0 && run.error == "", "\(run.error)")
  }

  @Test(
    "what may not be written is refused before anything is read, and left as it was",
    arguments: [
      ("out", "mkdir out", "out: cannot be written: it is a folder", 74),
      ("new/", "", "new/: cannot be written: there is no such folder", 74),
      ("''", "", "option '--output': it is empty", 64),
      ("none/out", "", "none/out: cannot be written: there is no such folder", 74),
      ("a", "ln -s b a; ln -s a b", "a: cannot be written: its symbolic links go in a circle", 74),
      ("claims.csv", "", "it is a file that is read", 64),
      ("./claims.csv", "", "it is a file that is read", 64),
      ("link", "ln -s claims.csv link", "it is a file that is read", 64),
      ("hard", "ln claims.csv hard", "it is a file that is read", 64),
      ("rules.csv --rules rules.csv", "cp claims.csv rules.csv", "it is a file that is read", 64),
      ("law/afta.json", "mkdir law; : >law/afta.json", "it lies in a folder of law", 64),
      ("law/new", "mkdir law; : >law/afta.json", "it lies in a folder of law", 64),
      (
        "law/x/lines/new", "mkdir -p law/x/lines; : >law/afta.json", "it lies in a folder of law",
        64
      ),
      ("to", "mkdir law; : >law/afta.json; ln -s law/new to", "it lies in a folder of law", 64),
      ("same --rejects ./same", "", "it is the file of --output", 64),
      ("same --rejects link", "ln -s same link", "it is the file of --output", 64),
    ])
  func refused(_ path: String, _ before: String, _ message: String, _ code: Int32) throws {
    let run = try ShellScript(
      """
      \(before)
      ls -A >/tmp/$$; before=$(cat claims.csv | cksum)
      "$AFTA" assess claims.csv --schedules /none --output \(path); code=$?
      test "$(ls -A)" = "$(cat /tmp/$$)" || echo left; rm /tmp/$$
      test "$before" = "$(cat claims.csv | cksum)" || echo changed
      exit $code
      """)
    #expect(run.error.contains(message) && run.output == "", "\(run.error)\(run.output)")
    #expect(run.status == code)
  }

  @Test("standard input that is the output is refused")
  func input() throws {
    let run = try ShellScript("afta assess - --output claims.csv <claims.csv")
    #expect(run.status == 64 && run.error.contains("it is a file that is read"))
  }

  @Test("eight runs onto one file leave a whole file of one of them")
  func together() throws {
    let run = try ShellScript(
      """
      afta assess claims.csv --output one; afta assess others.csv --output two
      for n in 1 2 3 4; do
        afta assess claims.csv --output out & afta assess others.csv --output out &
      done; wait
      cmp -s out one || cmp -s out two || echo mixed
      ls -A
      """)
    #expect(run.output == "claims.csv\none\nothers.csv\nout\ntwo\nwrong.csv\n")
  }

  @Test(
    "a signal leaves what was there and nothing else",
    arguments: [("INT", 130), ("TERM", 143), ("HUP", 129)])
  func signal(_ name: String, _ code: Int) throws {
    let run = try ShellScript(
      """
      echo old >out; mkfifo p; sleep 9 >p & sleeper=$!
      (until ls -A | grep -q part; do sleep 0.01; done; kill -\(name) $(cat pid)) &
      sh -c 'echo $$ >pid; exec "$AFTA" assess - --output out --rejects more <p'
      echo $?; kill $sleeper; rm pid p
      cat out; ls -A
      """)
    #expect(run.output == "\(code)\nold\nclaims.csv\nothers.csv\nout\nwrong.csv\n", "\(run.error)")
  }

  @Test("a limit of the size of files leaves what was there")
  func limit() throws {
    let run = try ShellScript(
      "echo old >out; (ulimit -f 8; afta assess claims.csv --output out; echo $?); cat out; ls -A")
    #expect(run.output == "74\nold\nclaims.csv\nothers.csv\nout\nwrong.csv\n")
    #expect(
      run.error == "afta: out: cannot be written: it would be larger than a file may be here\n")
  }
}
