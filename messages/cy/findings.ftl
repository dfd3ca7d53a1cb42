### Yr hyn a geir mewn dogfen.

too-large = mae'r ddogfen yn hwy na 67108864 beit (64 MiB), ac ni ddarllenir mwy na hynny

not-utf8 = nid UTF-8 yw'r testun o feit { $byte } ymlaen
    .help = cadwch y ffeil fel UTF-8

other-encoding = { $encoding } yw'r testun, ond rhaid iddo fod yn UTF-8
    .help = cadwch y ffeil fel UTF-8: mewn golygydd neu daenlen, dewiswch UTF-8 wrth gadw; yn PowerShell, `Set-Content -Encoding utf8`; fel arall, `iconv -f { $name } -t UTF-8`

further-findings = gall fod rhagor i'w ganfod; dangosir { $most } o un math ar y tro

not-json = nid JSON dilys yw hwn: { $said }

trailing-comma = nid oes dim yn dilyn y coma hwn
    .help = dilëwch y coma

comment = sylw yw hwn, ac nid oes sylwadau mewn JSON
    .help = dilëwch ef; os yw i aros, rhowch ef mewn testun

merge-marker = ni orffennwyd uno dau fersiwn, a gadawyd y marc hwn: `{ $mark }`
    .help = dewiswch rhwng y ddau fersiwn, a thynnwch y llinellau sy'n dechrau gyda <<<<<<<, ======= a >>>>>>>

wrong-quotes = nid yw hwn yn ddyfynnod JSON: `{ $mark }`
    .help = defnyddiwch ddyfynodau dwbl syth: "

no-such-value = nid oes gwerth `{ $word }` mewn JSON
    .help = rhowch destun mewn dyfynodau dwbl; ysgrifennwch true a false â llythrennau bach; hepgorwch yr allwedd os nad oes dim i'w ddweud

cut-short = mae'r ddogfen yn gorffen yn rhy gynnar; ni chaewyd hyn, sy'n dechrau yn llinell { $line }: { $what }
    .help = caewch y rhan honno, neu lawrlwythwch y ffeil eto

second-document = mae'r ddogfen wedi gorffen, ac mae rhywbeth arall yn dechrau yma
    .help = rhowch un ddogfen mewn ffeil; neu lawer, pob un ar ei llinell ei hun, gyda `safon assess --ndjson`

nested-too-deep = mae rhestrau a gwrthrychau wedi'u nythu'n ddyfnach na { $most } lefel

newer-format = mae'r ddogfen mewn fformat { $format }, ond fformat 1 sy'n hysbys yma
    .help = defnyddiwch fersiwn mwy diweddar o safon

unknown-kind-of-document = nid yw hon yn un o'r dogfennau hysbys: { $kinds }
    .help = nodwch pa fath ydyw gyda `--kind`

wrong-type = disgwylid { $expected }, ond cafwyd { $found }

null = nid yw null yn werth yma
    .help = { $out }

unknown-key = nid yw `{ $key }` yn allwedd yma
    .help = dyma'r allweddi: { $keys }

missing-key = mae `{ $key }` ar goll

duplicate-key = mae `{ $key }` ddwywaith yn y gwrthrych hwn

empty-text = mae'r testun yn wag

not-nfc = nid yw `{ $text }` wedi'i ysgrifennu ar ei ffurf gyfansawdd (NFC), ond fel hyn: { $found }
    .help = ysgrifennwch ef fel hyn: { $composed }; mae normaleiddio'r ffeil i NFC yn gwneud hynny drwyddi

hidden-characters = mae nodau anweledig yn y testun: { $characters }
    .help = dilëwch hwy; dangosir `�` yn eu lle bob tro

empty-list = mae'r rhestr yn wag, ac mae angen o leiaf un eitem ynddi

bad-id = nid yw `{ $found }` yn ddynodydd dilys
    .help = llythrennau bach a–z, rhifolion a chysylltnodau unigol sydd mewn dynodydd, gyda llythyren yn gyntaf a 64 nod ar y mwyaf

bad-date = { $why }: `{ $found }`
    .help = ysgrifennwch ddyddiad fel hyn: 2026-11-22

bad-organisation-id = nid yw `{ $found }` yn ddynodydd sefydliad dilys
    .help = mae ynddo 1 i 64 nod ASCII y gellir eu hargraffu, heb fwlch yn gyntaf nac yn olaf

bad-label = nid yw hon yn label ddilys: `{ $found }`
    .help = mae mewn label 1 i 24 nod ASCII y gellir eu hargraffu, heb fwlch yn gyntaf nac yn olaf, megis 2.10 neu A.6.7

bad-words-digest = nid yw hwn yn grynodeb dilys o eiriau a adolygwyd: `{ $found }`
    .help = mae ynddo 16 nod o blith 0–9 ac a–f; gorchymyn sy'n ei ysgrifennu, byth â llaw

bad-version = nid yw `{ $found }` yn fersiwn dilys
    .help = ysgrifennwch fersiwn fel hyn: 2.0.0 (semver.org)

seal-length = mae { $least } i { $most } o feitiau mewn allwedd selio; { $found } sydd yn hon
    .help = gwnewch allwedd o feitiau ar hap, a chadwch hi i chi'ch hun

not-for-audience = mae'r adroddiad yn cynnwys pethau na chaiff y gynulleidfa hon eu gweld: { $what }
    .help = gwnewch yr adroddiad o'r newydd o'r adolygiad, i'r sawl sydd i'w weld: `safon assess --audience`

bad-digest = nid yw `{ $found }` yn grynodeb dilys
    .help = `sha256:` ac yna 64 nod o blith 0–9 ac a–f yw crynodeb

bad-url = nid yw `{ $found }` yn gyfeiriad gwe
    .help = ysgrifennwch y cyfeiriad cyfan, gan ddechrau gyda https://

bad-pointer = nid yw `{ $found }` yn bwyntydd JSON
    .help = mae pwyntydd yn wag neu'n dechrau gyda slaes, fel `/evidence/0`

unknown-word = nid yw `{ $found }` ymhlith y dewisiadau: { $words }

out-of-range = mae { $found } y tu allan i'r amrediad { $least } i { $most }

not-whole = nid yw { $found } yn rhif cyfan

too-precise = mae gan { $found } fwy o leoedd degol na'r { $most } a gedwir

too-many-digits = mae gan { $found } ffracsiwn a mwy na 15 digid
    .help = ysgrifennwch ef â 15 digid ar y mwyaf

half-closed = rhaid nodi `closed_on` a `closed_by` gyda'i gilydd, neu beidio â nodi'r naill na'r llall; mae `{ $key }` ar goll
    .help = nodwch ar ba ddiwrnod y cyflawnwyd yr amod, a beth neu bwy a'i cyflawnodd; os nad yw wedi'i gyflawni eto, peidiwch â nodi'r naill na'r llall

one-test = disgwylid un yn unig o'r rhain: { $keys }; cafwyd { $found }

rule-too-deep = mae'r rheol yn { $depth } lefel o ddyfnder, a chaniateir 32 ar y mwyaf

rule-too-large = mae { $nodes } nod yn y rheol, a chaniateir 4096 ar y mwyaf

too-many-evidence-tests = mae { $tests } o brofion tystiolaeth yn y rheol, a chaniateir 64 ar y mwyaf

against-schema = nid yw'r JSON Schema yn caniatáu hyn: { $said }

too-many-capabilities = mae { $found } o alluoedd, a chaniateir { $most } ar y mwyaf

too-many-requirements = mae { $found } o ofynion yn y safon, a chaniateir 10000 ar y mwyaf

duplicate-id = defnyddir y dynodydd `{ $id }` ddwywaith

retired-id = tynnwyd y dynodydd `{ $id }` o ddefnydd, ac ni chaiff ei ailddefnyddio

unknown-theme = nid oes thema `{ $id }` yn y safon

unknown-fact = nid oes ffaith `{ $id }` yn y safon

unknown-kind = nid oes math o dystiolaeth `{ $id }` yn y safon

unknown-tag = nid yw `{ $id }` yn un o dagiau'r canlynol: { $of }

unknown-measure = nid yw `{ $id }` yn un o fesurau'r canlynol: { $of }

unknown-value = nid yw `{ $found }` yn un o werthoedd y ffaith `{ $fact }`

test-does-not-fit = nid yw'r prawf `{ $test }` yn addas i'r ffaith `{ $fact }`: { $expected }

value-does-not-fit = gwerth o'r math hwn sydd i'r ffaith `{ $fact }`: { $expected }

evidence-in-applicability = profi ffeithiau yn unig y mae `applies_when`
    .help = symudwch y prawf i `evidenced_when`

count-out-of-range = { $count } yw gwerth `count`, ond { $of } sydd yn y rhestr

range-inverted = mae'r gwerth lleiaf, { $least }, yn uwch na'r mwyaf, { $most }

nothing-to-assess = ni ellir asesu dim: { $why }
    .help = ychwanegwch yr hyn y mae'n rhaid i wasanaeth ei fodloni; gyda `"kind": "reference"` y cedwir teitlau yn unig

reference-requirement = mewn safon gyfeirio, un gofyniad i'w farnu ar y mwyaf sydd i bob maen prawf, heb reol

unknown-id = nid oes dim yn y safon â'r dynodydd `{ $id }`

same-in-both-languages = mae'r Saesneg a'r Gymraeg yr un fath: `{ $text }`
    .help = cyfieithwch y testun, neu eglurwch yn `note` pam mae'r ddwy yr un fath

review-missing = dywedir bod y testun wedi'i adolygu, ond nid pwy a'i darllenodd na pha eiriau
    .help = hepgorwch `status` nes bod rhywun wedi'i ddarllen; gorchymyn sy'n ysgrifennu `review`

review-without-status = mae `review` yma, ond nid `reviewed` yw'r statws
    .help = ysgrifennwch `"status": "reviewed"`, neu hepgorwch `review`

review-outlived = mae'r geiriau wedi newid ers eu hadolygu, felly mae'r testun heb ei adolygu eto
    .help = gofynnwch i siaradwr Cymraeg ddarllen y geiriau fel y maent yn awr

numbers-differ = nid yr un rhifau sydd yn y Saesneg ag yn y Gymraeg: { $english }; { $welsh }

label-twice = mae'r label { $label } yma ddwywaith (heb ystyried priflythrennau)

source-not-seen = nid oes cofnod bod neb wedi gweld y dudalen y mae `{ $requirement }` yn ei henwi yn dweud hyn
    .help = edrychwch ar y dudalen a nodwch y diwrnod yn `seen_on`, neu dyfynnwch yr hyn a welwyd

unknown-role = nid yw'r safon yn datgan y rôl hon: `{ $id }`

threshold-without-basis = dywedir bod y gofyniad `{ $requirement }` yng ngeiriau'r cyhoeddwr, ond mae ei reol yn pennu ffigur
    .help = os nad oes cyhoeddwr wedi pennu'r ffigur, newidiwch y sail yn `interpretation`, gyda rhesymeg

rule-never = ni all dim fodloni'r rheol hon

rule-always = mae popeth yn bodloni'r rheol hon
    .help = ysgrifennwch "always" os dyna'r bwriad

nobody-can-pass = ni all yr un gwasanaeth gyflawni'r gofyniad `{ $requirement }`, felly ni all yr un lwyddo

never-used = mae `{ $id }` wedi'i ddatgan, ond nid oes rheol yn ei ddefnyddio

must-without-remedy = mae'r gofyniad `{ $requirement }` yn orfodol, ond nid oes cam unioni wedi'i gynnig (`remedy`)

unreviewed-text = testunau nad yw eu Cymraeg wedi'i hadolygu: { $texts }

ends-before-it-begins = mae'r diwrnod olaf, { $last }, cyn y cyntaf, { $first }

other-lineage = dwy safon yw'r rhain, nid dau fersiwn o'r un safon: `{ $from }`, `{ $to }`
    .help = yr un yw dynodydd safon ym mhob fersiwn

same-version = fersiwn { $version } yw'r ddau, ond maent yn wahanol
    .help = rhowch rif fersiwn uwch i'r un mwy newydd

bump-too-small = mae'r codiad yn y fersiwn yn rhy fach: { $rise }; y codiad sydd ei angen: { $needed }; achos: { $because }

bump-too-large = mae'r codiad yn y fersiwn yn fwy nag sydd ei angen: { $rise }; y codiad sydd ei angen: { $needed }

too-hard-to-compare = mae'n rhy anodd ei brofi o fewn { $steps } o gamau, felly mae'n anhysbys ac fe'i cyfrifir yn newid sy'n torri cydnawsedd: { $requirement }
    .help = gellir cymharu rheolau symlach, neu lai o rai sy'n gorgyffwrdd

not-retired = roedd `{ $id }` yn y fersiwn cynharach, ond nid yw yma nac ymhlith y rhai a dynnwyd o ddefnydd
    .help = ychwanegwch ef at `retired` gyda'i deitl olaf

reused-id = maen prawf oedd `{ $id }`, ac mae bellach yn ofyniad, neu fel arall
    .help = rhowch ei ddynodydd ei hun i'r un newydd

translation-stale = newidiodd `{ $id }` mewn un iaith ond nid yn y llall
    .help = newidiwch y llall hefyd, neu ardystiwch yn `attestations` fod yr iaith honno'n dweud yr un peth

missing-attestation = newidiodd geiriau `{ $id }`, ac nid oes neb yn dweud sut maent yn cymharu â'r hen rai
    .help = nodwch yn `attestations`, neu yn `derived_from`, a ydynt yn gyfartal, yn llymach, yn llacach neu'n wahanol

nobody-passes = ni all yr un gwasanaeth fodloni fersiwn { $version }

official-words-changed = nid yw geiriau'r cyhoeddwr ar gyfer `{ $id }` yr un fath ag yn y fersiwn blaenorol
    .help = ardystiwch eu bod yn gyfartal, neu fod y cyhoeddwr wedi'u newid

crosswalk-sides = { $expected } o blith `from` a `to` sydd mewn rhes â'r berthynas `{ $relation }`, ond { $found } sydd yn hon

unknown-criterion = nid oes maen prawf `{ $id }` yn y fframwaith `{ $standard }`

not-crosswalked = nid yw maen prawf `{ $id }` o'r fframwaith `{ $standard }` mewn unrhyw res
    .help = os nad oes dim yn cyfateb iddo, dywedwch hynny gyda'r berthynas `none`

version-does-not-rise = daw fersiwn { $version } ar ôl { $before }, ond nid yw'n uwch

broken-chain = dywedir mai { $said } yw crynodeb y cofnod blaenorol, ond { $digest } ydyw

timeline-out-of-order = nid yw dyddiau `{ $event }` mewn trefn, neu nid yw'n dweud pryd
    .help = rhowch `on`, neu gyfnod gydag `after` a `by`; yn nhrefn eu digwydd y mae'r digwyddiadau

before-its-predecessor = mae dyddiad `{ $event }` cyn dyddiad `{ $earlier }` y fersiwn y mae hwn yn cymryd ei le: { $of }
    .help = rhowch y diwrnod y digwyddodd mewn gwirionedd

days-missing = nid yw'r cofnod yn dweud ar ba ddiwrnod y mae hyn yn digwydd: { $events }
    .help = rhowch `--published-on` ac `--in-force-on`

nothing-registered = nid oes dim wedi'i gofrestru yma
    .help = defnyddiwch y gofrestr fwy newydd; mae hon yn wag

head-gone = nid oes cofnod â'r pen { $head } yn y gofrestr; pen y cyfan: { $own }
    .help = defnyddiwch y gofrestr fwy newydd; cafodd hon ei chwtogi, ei throi'n ôl neu ei newid

files-differ = mae'r ffeiliau sy'n cynnwys `{ $revision }` yn wahanol i'w gilydd: { $files }
    .help = cadwch yr un sydd wedi'i chofrestru

not-registered = nid yw `{ $revision }` mewn unrhyw gofnod yn y gofrestr
    .help = rhyddhewch ef neu tynnwch ef ymaith; gall `release` ei ddisodli

broken-standard = mae hon yn edrych fel safon, ond ni ellir ei darllen felly: { $why }
    .help = mae `safon check` yn dweud popeth sydd o'i le arni

not-a-file = nid ffeil gyffredin yw hon, ac aethpwyd heibio iddi

unreadable = ni ellir darllen y ffeil: { $why }

digest-mismatch = { $digest } yw crynodeb `{ $revision }`, ond { $registered } a gofrestrwyd

already-registered = mae fersiwn { $version } wedi'i gofrestru eisoes, yn union fel y mae

entry-gone = cofrestrwyd `{ $revision }`, ond nid yw yma
    .help = defnyddiwch y gofrestr fwy newydd; cafodd hon ei chwtogi neu ei throi'n ôl

entry-moved = mae `{ $revision }` o flaen cofnod a gofrestrwyd ynghynt

entry-changed = { $registered } a gofrestrwyd ar gyfer `{ $revision }`, ond { $digest } sydd yma

timeline-rewritten = nid yw llinell amser `{ $revision }` yn dechrau fel yr oedd
    .help = ychwanegwch yr hyn a ddigwyddodd ar y diwedd

bad-signature = nid yw'r llofnod yn cyfateb: { $why }
    .help = mae'r ffeil, y llofnod neu'r allwedd yn wahanol i'r hyn a lofnodwyd

unknown-standard = nid yw'r safon `{ $revision }` ar gael
    .help = rhowch ei ffeil hefyd, gyda `--standard` neu wrth ymyl y gofrestr

other-standard = mae'r asesiad yn erbyn `{ $named }`, ond `{ $revision }` yw'r safon hon

other-digest = mae'r asesiad yn pennu'r safon { $pinned }, ond { $digest } yw hon

too-much-evidence = mae { $items } o eitemau tystiolaeth yn yr asesiad, a chaniateir 100000 ar y mwyaf

unknown-requirement = nid oes gofyniad `{ $id }` yn y safon

unknown-evidence = nid oes tystiolaeth `{ $id }` yn yr asesiad

duplicate-judgement = mae dau ddyfarniad ar y gofyniad `{ $requirement }` ar { $day }
    .help = cadwch un, neu rhowch ei ddyddiad ei hun i'r un diweddarach

exemption-not-allowed = ni ellir eithrio'r gofyniad `{ $requirement }`, felly nid oes effaith i hyn

dissent-twice = mae { $by } yn anghytuno ddwywaith ag un dyfarniad
    .help = cadwch un anghytundeb gan bob un, gyda'r holl resymau

dissent-of-judge = mae'r sawl a ddyfarnodd yn anghytuno â'i ddyfarniad ei hun
    .help = dywedwch yn y dyfarniad beth yw barn y sawl a ddyfarnodd

because-of-nothing = mae `because` yn rhoi rheswm dros `{ $id }`, nad yw wedi'i nodi
    .help = nodwch y ffaith, neu hepgorwch y rheswm

exemption-expired = daeth eithriad y gofyniad `{ $requirement }` i ben ar { $day }

exemption-without-end = nid oes diwedd i eithriad `{ $requirement }`; { $effect }
    .help = dywedwch yn `until` pa mor hir y mae'n para

exemption-too-long = mae eithriad `{ $requirement }` yn para { $days } o ddiwrnodau, ond { $most } yw'r mwyaf y mae'r safon yn ei ganiatáu, felly nid oes effaith iddo
    .help = rhowch ddiwedd cynharach iddo; eithriad ar wahân yw adnewyddiad

all-exempt = mae pob gofyniad gorfodol a chynghorol sy'n berthnasol wedi'i eithrio, felly nid oedd gofyn i'r gwasanaeth wneud dim

duplicate-exemption = mae'r gofyniad `{ $requirement }` wedi'i eithrio ddwywaith ar gyfer yr un dyddiau, o { $day } ymlaen
    .help = cadwch un, gyda phopeth y cytunwyd arno yn ei reswm; mae gan adnewyddiad ei ddyddiadau ei hun

exemption-hides-not-met = dyfarnwyd nad yw'r gofyniad `{ $requirement }` wedi'i fodloni, ac mae'r eithriad hwn yn cuddio hynny
    .help = gadewch i'r eithriad ddod i ben, neu gofynnwch am ddyfarniad newydd ar ôl cywiro'r diffyg

does-not-apply = nid yw'r gofyniad `{ $requirement }` yn berthnasol i'r gwasanaeth hwn

evidence-after-review = casglwyd `{ $item }` ar { $collected }, ar ôl diwrnod yr adolygiad, { $reviewed }

closed-before-verdict = cyflawnwyd yr amod `{ $condition }` ar { $closed }, cyn dyfarniad { $judged }, felly nid yw'n cwmpasu'r hyn a ganfu hwnnw
    .help = cytunwch ar amod ynghylch yr hyn a ganfu'r dyfarniad

judge-not-on-panel = nid yw'r sawl a ddyfarnodd ar y panel: { $judge }
    .help = enwch yr aelod o'r panel, drwy ddynodydd neu rôl, neu ysgrifennwch `panel` os y panel cyfan a benderfynodd

judged-before-evidence = casglwyd `{ $item }` ar { $collected }, ar ôl y dyfarniad sy'n ei enwi, a wnaed ar { $judged }
    .help = enwch yr hyn a oedd yno i'w weld yn unig, neu dyfarnwch eto ar ddiwrnod diweddarach

judged-on-other-evidence = dyfarnwyd ei fod wedi'i fodloni, ond nid yw'r dyfarniad yn enwi'r hyn sy'n gwneud y rheol yn wir: { $missing }
    .help = enwch yn `evidence` y dyfarniad yr eitemau y mae'n dibynnu arnynt, o blith y rhai sy'n cyfrif

counter-evidence-unanswered = mae `{ $item }` yn dystiolaeth yn erbyn y gofyniad `{ $requirement }`, y barnwyd ei fod wedi'i fodloni heb ei hateb
    .help = enwch hi yn `answers` y dyfarniad, gan egluro pam yn y rhesymeg

panel-breach = nid yw'r panel fel y mae'r safon yn gofyn: { $breach }

contested-review = mae adolygiadau o `{ $service }` ({ $organisation }) ar { $day } yn wahanol i'w gilydd, felly nid oes yr un yn cyfrif; llinellau: { $first }, { $second }
    .help = cadwch yr un sy'n ddilys, neu rhowch ei ddyddiad ei hun i'r un diweddarach

repeated-review = mae'r adolygiad o `{ $service }` ({ $organisation }) ar { $day } yn llinell { $first } ac eto yn llinell { $second }, ac fe'i cyfrifir unwaith
