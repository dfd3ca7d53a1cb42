# $name (Words), $why (Words)
cannot-read = cannot read { $name }: { $why }
# $name (Words), $why (Words)
cannot-write = cannot write { $name }: { $why }
# $why (Words)
cannot-print = cannot write: { $why }
the-key = the key
not-found = there is no such file or folder
is-a-folder = it is a folder
permission-denied = permission denied
no-table-to-mark = --bom goes with --format csv
# $wanted (Words), $known (Words)
no-such-criterion = the standard has no criterion `{ $wanted }`; it has { $known }
no-clock = the clock gives no day; say it with `--on`
# $given (Words)
not-a-fact = `{ $given }` is not a fact; write it as in `--fact stage=beta`
# $given (Words)
fact-given-twice = the fact of `{ $given }` is given twice
sum-too-large = the sum is too large
which-schema = say which kind of document, or give a folder with `-o`
report-has-its-day = a report is of its own day; give the review to have it assessed for another: `--as-of`
input-read-once = standard input can be read once: `-`
no-revision = something that is not a revision
# $file (Words), $holds (Words)
not-written-over = { $file } holds { $holds }, and is not written over
# $who (Words)
release-under-way = another release is being written: { $who }
# $who (Words), $file (Words)
release-may-be-under-way = another release is being written: { $who }; it cannot be told here whether it still runs; if it does not, remove { $file }
# $who (Words)
release-cut-short = a release was cut short, and this one takes its place: { $who }
# $file (Words)
never-registered = it was never registered, and the release takes its place: { $file }
# $count (Words)
further-lines = further lines that are refused: { $count }
no-usable-review = no review that can be used
may-end-in-a-line = an interruption may end in the middle of a line
# $outcome (Words), $count (Words)
of-an-outcome = { $outcome } { $count }
# $lines (Number), $outcomes (Words), $refused (Words)
lines-counted = { $lines ->
    [one] { $lines } line: { $outcomes }, refused { $refused }
   *[other] { $lines } lines: { $outcomes }, refused { $refused }
}
