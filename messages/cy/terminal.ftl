cannot-read = ni ellir darllen { $name }: { $why }
cannot-write = ni ellir ysgrifennu { $name }: { $why }
cannot-print = ni ellir ysgrifennu: { $why }
the-key = yr allwedd
not-found = nid oes ffeil na ffolder o'r enw hwn
is-a-folder = ffolder ydyw
permission-denied = gwrthodwyd caniatâd
no-table-to-mark = dim ond gyda --format csv y gellir defnyddio --bom
no-such-criterion = nid oes maen prawf `{ $wanted }` yn y safon; dyma'r rhai sydd: { $known }
no-clock = nid yw'r cloc yn rhoi diwrnod; nodwch ef gyda `--on`
not-a-fact = nid yw `{ $given }` yn ffaith; ysgrifennwch ffaith fel hyn: `--fact stage=beta`
fact-given-twice = rhoddir y ffaith `{ $given }` ddwywaith
sum-too-large = mae'r swm yn rhy fawr
which-schema = nodwch pa fath o ddogfen, neu rhowch ffolder gyda `-o`
report-has-its-day = mae adroddiad ar gyfer ei ddiwrnod ei hun; rhowch yr adolygiad i'w asesu ar gyfer diwrnod arall: `--as-of`
input-read-once = gellir darllen y mewnbwn safonol unwaith: `-`
no-revision = rhywbeth nad yw'n fersiwn
not-written-over = ni throsysgrifir { $file }, sy'n cynnwys hyn: { $holds }
release-under-way = mae rhyddhad arall yn cael ei ysgrifennu: { $who }
release-may-be-under-way = mae rhyddhad arall yn cael ei ysgrifennu: { $who }; ni ellir dweud yma a yw'n dal i redeg; os nad yw, dilëwch { $file }
release-cut-short = terfynwyd rhyddhad cyn pryd, ac mae hwn yn cymryd ei le: { $who }
never-registered = ni chafodd ei chofrestru, ac mae'r rhyddhad yn cymryd ei lle: { $file }
further-lines = llinellau eraill a wrthodir: { $count }
no-usable-review = nid oes adolygiad y gellir ei ddefnyddio
may-end-in-a-line = gall ymyriad orffen yng nghanol llinell
of-an-outcome = { $outcome } { $count }
lines-counted = { $lines ->
    [zero] { $lines } llinell: { $outcomes }, gwrthodwyd { $refused }
    [one] { $lines } llinell: { $outcomes }, gwrthodwyd { $refused }
    [two] { $lines } linell: { $outcomes }, gwrthodwyd { $refused }
    [few] { $lines } llinell: { $outcomes }, gwrthodwyd { $refused }
    [many] { $lines } llinell: { $outcomes }, gwrthodwyd { $refused }
   *[other] { $lines } llinell: { $outcomes }, gwrthodwyd { $refused }
}
