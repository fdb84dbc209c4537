import Testing

/// What the program learns of the computer that it runs on.
@Suite("Surroundings of the program") struct SurroundingsTests {
  @Test("today is the day of the calendar here", arguments: ["East-14", "Here0", "West12"])
  func today(_ zone: String) throws {
    let run = try ShellScript(
      """
      export TZ=\(zone)
      until day=$(date +%F); afta rate 8703.23.64 --from TH --to VN >out; test $day = $(date +%F); do :; done
      grep -c "on $day" out
      """)
    #expect(run.output == "1\n" && run.error == "")
  }

  @Test("a file whose name is no UTF-8 is read and written, and told of so that it can be found")
  func name() throws {
    let run = try ShellScript(
      #"""
      name=$(printf 'caf\351'); cp wrong.csv "$name.csv"
      afta assess "$name.csv" --output "$name.out"; echo $?; cat "$name.out" | wc -l
      afta check "$name"; afta assess claims.csv --output "$name/out"
      """#)
    #expect(run.output.replacing(" ", with: "") == "1\n1\n")
    #expect(
      run.error == #"""
        caf\xE9.csv:2:3: '2026-02-30' is not a day: February 2026 has 28 days
        afta: caf\xE9: no such file
        afta: caf\xE9/out: cannot be written: there is no such folder

        """#)
  }
}
