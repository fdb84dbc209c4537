import Reading
import Testing

/// Cells that a spreadsheet would compute begin with an apostrophe; everything else stays as it is.
@Suite("Formulas in CSV") struct FormulaGuardTests {
  private func guarded(_ text: String) -> String {
    String(decoding: FormulaGuard.guarded(Array(text.utf8)), as: UTF8.self)
  }

  @Test(
    "cells",
    arguments: [
      ("=1,a\n", "'=1,a\n"), ("a,=1\n", "a,'=1\n"), ("@SUM(A1)\n", "'@SUM(A1)\n"),
      ("\"=1,2\"\n", "\"'=1,2\"\n"), ("-1+2\n", "'-1+2\n"), ("+A1,b\n", "'+A1,b\n"),
      ("-,+\n", "'-,'+\n"), ("\"=A\"\"B\",x\n", "\"'=A\"\"B\",x\n"), ("\t=1\n", "'\t=1\n"),
      ("\"a\n=b\",=c\n=d\n", "\"a\n=b\",'=c\n'=d\n"), ("=1", "'=1"),
    ])
  func changed(_ text: String, _ expected: String) {
    #expect(guarded(text) == expected)
  }

  @Test(
    "what is no formula",
    arguments: [
      "", "\n", "a,b\n", "-1.5,+2,0..5\n", "a=b,c-d,e@f\n", ",,\n", "\"a,=b\"\n", "\"\"\n",
    ])
  func same(_ text: String) {
    #expect(guarded(text) == text)
  }
}
