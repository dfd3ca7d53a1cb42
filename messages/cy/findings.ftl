### Yr hyn a geir mewn dogfen.

too-large = mae'r ddogfen yn rhy fawr; yr uchafswm a ddarllenir: 67108864 beit (64 MiB)

not-utf8 = nid UTF-8 yw'r testun, o feit rhif: { $byte }
    .help = cadwch y ffeil fel UTF-8

other-encoding = { $encoding } yw'r testun, ond rhaid iddo fod yn UTF-8
    .help = cadwch y ffeil fel UTF-8: mewn golygydd neu daenlen, dewiswch UTF-8 wrth gadw; yn PowerShell, `Set-Content -Encoding utf8`; fel arall, `iconv -f { $name } -t UTF-8`

further-findings = gall fod rhagor i'w ganfod; dywedir am { $most } o un math ar y tro

not-json = nid JSON dilys yw hwn: { $said }

trailing-comma = nid oes dim yn dilyn y coma hwn
    .help = tynnwch y coma

comment = sylw yw hwn, ac nid oes sylwadau mewn JSON
    .help = tynnwch ef; os yw i aros, rhowch ef mewn testun

merge-marker = ni orffennwyd uno dau fersiwn, a gadawyd y marc hwn: `{ $mark }`
    .help = dewiswch rhwng y ddau fersiwn, a thynnwch y llinellau sy'n dechrau gyda <<<<<<<, ======= a >>>>>>>

wrong-quotes = nid yw hwn yn ddyfynnod JSON: `{ $mark }`
    .help = defnyddiwch ddyfynodau dwbl syth: "

no-such-value = nid oes gwerth o'r enw hwn mewn JSON: `{ $word }`
    .help = rhowch destun mewn dyfynodau dwbl; ysgrifennwch true a false â llythrennau bach; hepgorwch yr allwedd os nad oes dim i'w ddweud

cut-short = mae diwedd y ddogfen ar goll; heb gau'r canlynol: { $what }, llinell { $line }
    .help = caewch y rhan honno, neu lawrlwythwch y ffeil eto

second-document = mae'r ddogfen wedi gorffen, ac mae rhywbeth arall yn dechrau yma
    .help = rhowch un ddogfen mewn ffeil; neu lawer, pob un ar ei llinell ei hun, gyda `safon assess --ndjson`

nested-too-deep = mae rhestrau a gwrthrychau wedi'u nythu'n rhy ddwfn; yr uchafswm: { $most }

newer-format = fformat y ddogfen: { $format }; y fformat y gellir ei ddarllen yma: 1
    .help = defnyddiwch fersiwn mwy diweddar o safon

unknown-kind-of-document = nid yw hon yn un o'r dogfennau hysbys: { $kinds }
    .help = nodwch pa fath ydyw gyda `--kind`

wrong-type = disgwylid: { $expected }; cafwyd: { $found }

null = nid yw null yn werth yma
    .help = { $out }

unknown-key = nid oes allwedd o'r enw hwn yma: `{ $key }`
    .help = dyma'r allweddi: { $keys }

missing-key = mae allwedd ar goll: `{ $key }`

duplicate-key = mae'r allwedd hon yma ddwywaith: `{ $key }`

empty-text = mae'r testun yn wag

not-nfc = nid yw `{ $text }` wedi'i ysgrifennu ar ei ffurf gyfansawdd (NFC), ond fel hyn: { $found }
    .help = ysgrifennwch ef fel hyn: { $composed }; mae normaleiddio'r ffeil i NFC yn gwneud hynny drwyddi

hidden-characters = mae nodau na wêl neb yn y testun: { $characters }
    .help = tynnwch hwy; dangosir `�` yn eu lle bob tro

empty-list = mae'r rhestr yn wag; mae angen o leiaf un eitem

bad-id = nid yw hwn yn ddynodydd dilys: `{ $found }`
    .help = llythrennau bach a–z, rhifolion a chysylltnodau unigol sydd mewn dynodydd, gyda llythyren yn gyntaf a 64 nod ar y mwyaf

bad-date = { $why }: `{ $found }`
    .help = ysgrifennwch ddyddiad fel hyn: 2026-11-22

bad-organisation-id = nid yw hwn yn ddynodydd sefydliad dilys: `{ $found }`
    .help = mae ynddo 1 i 64 nod ASCII y gellir eu hargraffu, heb fwlch yn gyntaf nac yn olaf

bad-version = nid yw hwn yn fersiwn dilys: `{ $found }`
    .help = ysgrifennwch fersiwn fel hyn: 2.0.0 (semver.org)

seal-length = nifer y beitiau mewn allwedd selio: { $least } i { $most }; yn yr allwedd hon: { $found }
    .help = gwnewch allwedd o feitiau ar hap, a chadwch hi i chi'ch hun

not-for-audience = mae'r adroddiad yn cynnwys pethau na chaiff y gynulleidfa hon eu gweld: { $what }
    .help = gwnewch yr adroddiad o'r newydd o'r adolygiad, i'r sawl sydd i'w weld: `safon assess --audience`

bad-digest = nid yw hwn yn grynodeb dilys: `{ $found }`
    .help = crynodeb: `sha256:` ac yna 64 nod o blith 0–9 ac a–f

bad-url = nid yw hwn yn gyfeiriad gwe: `{ $found }`
    .help = ysgrifennwch y cyfeiriad cyfan, gan ddechrau gyda https://

bad-pointer = nid pwyntydd JSON yw hwn: `{ $found }`
    .help = mae pwyntydd yn wag neu'n dechrau gyda slaes, fel `/evidence/0`

unknown-word = nid yw `{ $found }` ymhlith y dewisiadau: { $words }

out-of-range = mae'r rhif y tu allan i'r amrediad: { $found }; yr amrediad: { $least } i { $most }

not-whole = nid yw'n rhif cyfan: { $found }

too-precise = mae gormod o leoedd degol: { $found }; yr uchafswm: { $most }

too-many-digits = mae gan y rhif ffracsiwn a mwy na 15 digid: { $found }
    .help = ysgrifennwch ef â 15 digid ar y mwyaf

half-closed = rhaid nodi `closed_on` a `closed_by` gyda'i gilydd, neu beidio â nodi'r naill na'r llall; ar goll: `{ $key }`
    .help = nodwch ar ba ddiwrnod y cafodd ei gau a beth neu bwy a'i caeodd; os yw'r amod yn agored, peidiwch â nodi'r naill na'r llall

one-test = disgwylid un yn unig o'r rhain: { $keys }; nifer a gafwyd: { $found }

rule-too-deep = mae'r rheol yn rhy ddwfn: { $depth }; yr uchafswm: 32

rule-too-large = mae gan y rheol ormod o nodau: { $nodes }; yr uchafswm: 4096

too-many-evidence-tests = mae gan y rheol ormod o brofion tystiolaeth: { $tests }; yr uchafswm: 64

against-schema = nid yw'r JSON Schema yn caniatáu hyn: { $said }

too-many-capabilities = mae gormod o alluoedd: { $found }; yr uchafswm: { $most }

too-many-requirements = mae gan y safon ormod o ofynion: { $found }; yr uchafswm: 10000

duplicate-id = defnyddir y dynodydd hwn ddwywaith: `{ $id }`

retired-id = mae'r dynodydd hwn wedi'i ymddeol ac ni chaiff ei ailddefnyddio: `{ $id }`

unknown-theme = nid oes thema o'r enw hwn yn y safon: `{ $id }`

unknown-fact = nid oes ffaith o'r enw hwn yn y safon: `{ $id }`

unknown-kind = nid oes math o dystiolaeth o'r enw hwn yn y safon: `{ $id }`

unknown-tag = nid oes tag o'r enw hwn, `{ $id }`, gan y canlynol: { $of }

unknown-measure = nid oes mesur o'r enw hwn, `{ $id }`, gan y canlynol: { $of }

unknown-value = nid yw `{ $found }` yn un o werthoedd y ffaith hon: `{ $fact }`

test-does-not-fit = nid yw'r prawf `{ $test }` yn addas i'r ffaith `{ $fact }`: { $expected }

value-does-not-fit = y math o werth sydd gan y ffaith `{ $fact }`: { $expected }

evidence-in-applicability = profi ffeithiau yn unig y mae `applies_when`
    .help = symudwch y prawf i `evidenced_when`

count-out-of-range = gwerth `count`: { $count }; nifer yr eitemau yn y rhestr: { $of }

range-inverted = mae'r isafswm yn uwch na'r uchafswm: { $least }, { $most }

nothing-to-assess = ni ellir asesu dim: { $why }
    .help = ychwanegwch yr hyn y mae'n rhaid i wasanaeth ei fodloni; gyda `"kind": "reference"` y cedwir teitlau yn unig

reference-requirement = mewn safon gyfeirio, un gofyniad wedi'i farnu ar y mwyaf sydd i bob maen prawf, heb reol

unknown-id = nid oes dim yn y safon â'r dynodydd hwn: `{ $id }`

same-in-both-languages = mae'r Saesneg a'r Gymraeg yr un fath: `{ $text }`
    .help = cyfieithwch y testun, neu eglurwch yn `note` pam mae'r ddau yr un fath

numbers-differ = nid yr un rhifau sydd yn y Saesneg a'r Gymraeg: { $english }; { $welsh }

number-twice = mae gan ddau faen prawf yr un rhif: { $number }

threshold-without-basis = dywedir bod y gofyniad `{ $requirement }` yng ngeiriau'r cyhoeddwr, ond mae ei reol yn pennu ffigur
    .help = os nad oes cyhoeddwr wedi pennu'r ffigur, newidiwch y sail i `interpretation` gyda rhesymeg

rule-never = ni all dim fodloni'r rheol hon

rule-always = mae popeth yn bodloni'r rheol hon
    .help = ysgrifennwch "always" os dyna'r bwriad

nobody-can-pass = ni all yr un gwasanaeth gyflawni'r gofyniad `{ $requirement }`, felly ni all yr un lwyddo

never-used = mae `{ $id }` wedi'i ddatgan, ond nid oes rheol yn ei ddefnyddio

must-without-remedy = mae'r gofyniad `{ $requirement }` yn orfodol ond nid oes ateb wedi'i gynnig (`remedy`)

unreviewed-text = testunau nad yw eu Cymraeg wedi'i hadolygu: { $texts }

ends-before-it-begins = mae'r diwrnod olaf cyn y cyntaf; olaf: { $last }, cyntaf: { $first }

other-lineage = dwy safon wahanol yw'r rhain, nid dau fersiwn o'r un safon: `{ $from }`, `{ $to }`
    .help = yr un yw dynodydd safon ym mhob fersiwn

same-version = yr un rhif fersiwn sydd gan y ddau, ond maent yn wahanol: { $version }
    .help = rhowch rif fersiwn uwch i'r un mwy newydd

bump-too-small = nid yw'r fersiwn yn codi digon; codiad: { $rise }; angen: { $needed }; achos: { $because }

bump-too-large = mae'r fersiwn yn codi mwy nag sydd ei angen; codiad: { $rise }; angen: { $needed }

too-hard-to-compare = rhy anodd i'w brofi o fewn y nifer hwn o gamau: { $steps }; felly mae'n anhysbys ac yn cyfrif fel newid sy'n torri: { $requirement }
    .help = gellir cymharu rheolau symlach, neu lai o rai sy'n gorgyffwrdd

not-retired = roedd hwn yn y fersiwn cynharach, ond nid yw yma nac ymhlith y rhai a ymddeolwyd: `{ $id }`
    .help = ychwanegwch ef at `retired` gyda'i deitl olaf

reused-id = maen prawf oedd hwn ac mae bellach yn ofyniad, neu fel arall: `{ $id }`
    .help = rhowch ei ddynodydd ei hun i'r un newydd

translation-stale = newidiodd un iaith ond nid y llall: `{ $id }`
    .help = newidiwch y llall hefyd, neu ardystiwch yn `attestations` fod yr iaith honno'n dweud yr un peth

missing-attestation = newidiodd geiriau'r canlynol, ac nid oes neb yn dweud sut maent yn cymharu â'r hen rai: `{ $id }`
    .help = nodwch yn `attestations`, neu yn `derived_from`, a ydynt yn gyfartal, yn llymach, yn llacach neu'n wahanol

nobody-passes = ni all yr un gwasanaeth lwyddo yn erbyn fersiwn { $version }

crosswalk-sides = dylai rhes â'r berthynas `{ $relation }` enwi hyn a hyn o `from` a `to`: { $expected }; mae hon yn enwi: { $found }

unknown-criterion = nid oes maen prawf `{ $id }` gan y fframwaith hwn: `{ $standard }`

not-crosswalked = nid yw maen prawf `{ $id }` o'r fframwaith `{ $standard }` mewn unrhyw res
    .help = os nad oes dim yn cyfateb iddo, dywedwch hynny gyda'r berthynas `none`

version-does-not-rise = daw fersiwn { $version } ar ôl hwn, ond nid yw'n uwch: { $before }

broken-chain = y crynodeb a nodir cyn y cofnod hwn: { $said }; y crynodeb cywir: { $digest }

timeline-out-of-order = nid yw dyddiau `{ $event }` mewn trefn, neu nid yw'n dweud pryd
    .help = rhowch `on`, neu gyfnod gydag `after` a `by`; yn nhrefn eu digwydd y mae'r digwyddiadau

before-its-predecessor = mae dyddiad `{ $event }` cyn dyddiad `{ $earlier }` y fersiwn y mae hwn yn cymryd ei le: { $of }
    .help = rhowch y diwrnod y digwyddodd mewn gwirionedd

days-missing = nid yw'r cofnod yn dweud ar ba ddiwrnod y mae hyn yn digwydd: { $events }
    .help = rhowch `--published-on` ac `--in-force-on`

nothing-registered = nid oes dim wedi'i gofrestru yma
    .help = defnyddiwch y gofrestr fwy newydd; mae hon yn wag

head-gone = nid yw'r pen hwn gan yr un cofnod o'r gofrestr: { $head }; pen y cyfan: { $own }
    .help = defnyddiwch y gofrestr fwy newydd; cafodd hon ei chwtogi, ei throi'n ôl neu ei newid

files-differ = mae'r ffeiliau sy'n cynnwys `{ $revision }` yn wahanol i'w gilydd: { $files }
    .help = cadwch yr un sydd wedi'i chofrestru

not-registered = nid yw hwn mewn unrhyw gofnod o'r gofrestr: `{ $revision }`
    .help = rhyddhewch ef neu tynnwch ef ymaith; gall `release` ei ddisodli

broken-standard = mae hon yn edrych fel safon, ond ni ellir ei darllen felly: { $why }
    .help = mae `safon check` yn dweud popeth sydd o'i le arni

not-a-file = nid ffeil gyffredin yw hon, ac aethpwyd heibio iddi

unreadable = ni ellir darllen y ffeil: { $why }

digest-mismatch = crynodeb `{ $revision }`: { $digest }; crynodeb y gofrestr: { $registered }

already-registered = mae'r fersiwn hwn wedi'i gofrestru eisoes, yn union fel y mae: { $version }

entry-gone = cofrestrwyd hwn, ond nid yw yma: `{ $revision }`
    .help = defnyddiwch y gofrestr fwy newydd; cafodd hon ei chwtogi neu ei throi'n ôl

entry-moved = mae hwn cyn cofnod a gofrestrwyd ynghynt: `{ $revision }`

entry-changed = newidiwyd cofnod: `{ $revision }`; y crynodeb a gofrestrwyd: { $registered }; yma: { $digest }

timeline-rewritten = nid yw llinell amser y cofnod hwn yn dechrau fel yr oedd: `{ $revision }`
    .help = ychwanegwch yr hyn a ddigwyddodd ar y diwedd

bad-signature = nid yw'r llofnod yn cyfateb: { $why }
    .help = mae'r ffeil, y llofnod neu'r allwedd yn wahanol i'r hyn a lofnodwyd

unknown-standard = nid yw'r safon hon ar gael: `{ $revision }`
    .help = rhowch ei ffeil hefyd, gyda `--standard` neu wrth ymyl y gofrestr

other-standard = mae'r asesiad yn erbyn `{ $named }`, ond dyma'r safon: `{ $revision }`

other-digest = mae'r asesiad yn pennu'r safon: { $pinned }; dyma'r un hon: { $digest }

too-much-evidence = mae gan yr asesiad ormod o eitemau tystiolaeth: { $items }; yr uchafswm: 100000

unknown-requirement = nid oes gofyniad o'r enw hwn yn y safon: `{ $id }`

unknown-evidence = nid oes tystiolaeth o'r enw hwn yn yr asesiad: `{ $id }`

duplicate-judgement = mae dau ddyfarniad ar y gofyniad `{ $requirement }` ar yr un diwrnod: { $day }
    .help = cadwch un, neu rhowch ei ddyddiad ei hun i'r un diweddarach

exemption-not-allowed = ni ellir eithrio'r gofyniad `{ $requirement }`, felly nid oes effaith i hyn

exemption-expired = daeth yr eithriad i ben, `{ $requirement }`: { $day }

all-exempt = mae pob gofyniad gorfodol a chynghorol sy'n berthnasol wedi'i eithrio, felly ni ofynnwyd dim i'r gwasanaeth

duplicate-exemption = mae'r gofyniad `{ $requirement }` wedi'i eithrio ddwywaith ar gyfer yr un dyddiau; o: { $day }
    .help = cadwch un, gyda phopeth y cytunwyd arno yn ei reswm; mae gan adnewyddiad ei ddyddiadau ei hun

exemption-hides-not-met = dyfarnwyd nad yw'r gofyniad `{ $requirement }` wedi'i fodloni, ac mae'r eithriad hwn yn cuddio hynny
    .help = gadewch i'r eithriad ddod i ben, neu gofynnwch am ddyfarniad newydd ar ôl cywiro'r diffyg

does-not-apply = nid yw'r gofyniad `{ $requirement }` yn berthnasol i'r gwasanaeth hwn

evidence-after-review = casglwyd `{ $item }` ar ôl diwrnod yr adolygiad: { $collected }; yr adolygiad: { $reviewed }

closed-before-verdict = caewyd yr amod `{ $condition }` cyn y dyfarniad, felly nid yw'n cwmpasu'r hyn a ganfu hwnnw; cau: { $closed }; dyfarniad: { $judged }
    .help = cytunwch ar amod ynghylch yr hyn a ganfu'r dyfarniad

judge-not-on-panel = nid yw'r sawl a ddyfarnodd ar y panel: { $judge }
    .help = enwch yr aelod o'r panel, drwy ddynodydd neu rôl, neu ysgrifennwch `panel` os y panel cyfan a benderfynodd

judged-before-evidence = casglwyd `{ $item }` ar ôl y dyfarniad sy'n ei enwi; casglu: { $collected }; dyfarniad: { $judged }
    .help = enwch yr hyn a oedd yno i'w weld yn unig, neu dyfarnwch eto ar ddiwrnod diweddarach

judged-on-other-evidence = dyfarnwyd ei fod wedi'i fodloni, ond nid yw'r dyfarniad yn enwi'r hyn sy'n gwneud y rheol yn wir: { $missing }
    .help = enwch yn `evidence` y dyfarniad yr eitemau y mae'n dibynnu arnynt, o blith y rhai sy'n cyfrif

counter-evidence-unanswered = mae `{ $item }` yn dystiolaeth yn erbyn y gofyniad `{ $requirement }`, y barnwyd ei fod wedi'i fodloni heb ateb iddi
    .help = enwch hi yn `answers` y dyfarniad, gan egluro pam yn y rhesymeg

panel-breach = nid yw'r panel fel y mae'r safon yn gofyn: { $breach }

contested-review = mae adolygiadau o'r gwasanaeth hwn ar yr un diwrnod yn wahanol i'w gilydd, felly nid oes yr un yn cyfrif: `{ $service }` ({ $organisation }), { $day }; llinellau: { $first }, { $second }
    .help = cadwch yr un sy'n sefyll, neu rhowch ei ddyddiad ei hun i'r un diweddarach

repeated-review = mae'r un adolygiad yma fwy nag unwaith, ac fe'i cyfrifir unwaith: `{ $service }` ({ $organisation }), { $day }; llinellau: { $first }, { $second }
