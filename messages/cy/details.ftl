somebody = rhywun
verdicts-without-items = { $number ->
    [zero] { $number } dyfarniad
    [one] { $number } dyfarniad
    [two] { $number } ddyfarniad
    [few] { $number } dyfarniad
    [many] { $number } dyfarniad
   *[other] { $number } dyfarniad
} heb enwi eitem ({ $requirements })
members-missing = aelodau: { $members }, ac angen { $needed }
role-missing = yn y rôl `{ $role }`: { $members }, ac angen { $needed }
not-independent = ni ddangosir bod `{ $member }` yn dod o sefydliad heblaw un y gwasanaeth
not-trained = ni ddangosir bod `{ $member }` wedi'i hyfforddi ar y safon hon
no-criterion = nid oes maen prawf yn y safon
no-requirement = nid oes gofyniad yn y maen prawf `{ $criterion }`
none = dim
nothing = dim
did-you-mean = ai hyn oedd mewn golwg: `{ $word }`?
leave-the-key-out = hepgorwch yr allwedd os nad oes dim i'w ddweud
give-a-value = rhowch werth iddo: rhaid dweud hyn
leave-the-item-out = tynnwch ef o'r rhestr
one-on-each-line = un ddogfen gyfan sydd ar bob llinell mewn ffrwd; asesir dogfen sydd dros sawl llinell ar ei phen ei hun, heb `--ndjson`
errors-and-warnings = { errors }, { warnings }
not-embedded = nid yw'r fersiwn `{ $wanted }` wedi'i gynnwys; dyma'r rhai sydd: { $known }
none-in-force = nid oedd unrhyw fersiwn o `{ $id }` mewn grym ar { $day }
uncertain-revision = ni wyddys pa fersiwn o `{ $id }` oedd mewn grym ar { $day }: { $candidates }
or-between = { $one } neu { $other }
no-crosswalk = nid oes cyfatebiaeth rhwng { $pair }; mae rhai rhwng { $known }
both-of = `{ $one }` a `{ $other }`
embedded-data-broken = ni ellir defnyddio'r data sydd wedi'u cynnwys: { $findings }
report-of-another = mae'r adroddiad ar `{ $report }`, ond o `{ $crosswalk }` y mae'r gyfatebiaeth yn dechrau
two-services = mae'r adroddiadau ar ddau wasanaeth: `{ $earlier }` a `{ $later }`; dim ond adolygiadau o'r un gwasanaeth y gellir eu cymharu
two-revisions = mae'r adroddiadau yn erbyn dau fersiwn: `{ $earlier }` a `{ $later }`; rhowch yr adolygiadau, a chaiff yr un cynharach ei drosglwyddo yn gyntaf
two-audiences = gwnaed yr adroddiadau ar gyfer dwy gynulleidfa; gwnewch hwy o'r newydd ar gyfer un: `safon assess --audience`
other-way-round = mae'r un diweddarach ar gyfer { $later }, sydd cyn { $earlier }; rhowch yr un cynharach yn gyntaf
has-no-effect = felly nid oes effaith iddo, gan fod y safon yn gofyn am ddiwedd
is-allowed = mae'r safon yn caniatáu hynny
