## Ar sawl tudalen.

why = Pam
services = Gwasanaethau
service = Gwasanaeth
what-comes-next = Beth sydd i ddod, os na wneir dim
day = Diwrnod
point = Pwynt
points = Y pwyntiau
by-sector = Fesul sector
outcomes = Canlyniadau
nothing-applies = Nid oes gofyniad gorfodol na chynghorol sy'n berthnasol i wasanaeth o'r fath.

## O amgylch pob tudalen.

unofficial = Data answyddogol: nid cyhoeddwr y safon a'u rhyddhaodd.
skip-to-the-content = Neidio i'r cynnwys
language = Iaith
other-language = English
not-reviewed = (heb ei adolygu)
welsh-not-reviewed = Nid yw'r Gymraeg wedi'i hadolygu eto, ac eithrio'r testunau swyddogol.
unknown = ddim yn hysbys

## Adroddiad.

ready = Yn barod i'w hadolygu: { $ready } o { $of }
readings = Gofynion sy'n ddehongliad o'r safon, nid yn eiriau ei chyhoeddwr: { $readings } o { $of }
kept-back = Cadwyd yn ôl o'r dudalen hon: { $count }
takes-back = Mae'r adroddiad hwn yn tynnu un cynharach yn ôl
panels-decision = Penderfyniad y panel
differs = Mae'n wahanol i'r hyn y mae'r rheolau'n ei roi ar ddiwrnod yr adolygiad.
points-caption = Pob pwynt a'i ganlyniad
outcome = Canlyniad
what-to-do = Beth i'w wneud
nothing-assessed = Nid oes dim yn berthnasol i'r gwasanaeth, felly nid aseswyd dim.
nothing-to-do = Nid oes dim ar ôl i'w wneud.
further-steps = Pethau eraill i'w gwneud: { $count }
the-whole = y safon gyfan: { $from } → { $to }
the-standard = Safon
warnings-told = Rhybuddion
evidence-counts = yn dechrau cyfrif
evidence-ages = yn rhy hen
evidence-expires = wedi dod i ben
exemption-begins = mae'r eithriad yn dechrau
exemption-ends = mae'r eithriad yn dod i ben
is-judged = dyfernir arno
condition-closed = wedi'i gyflawni
condition-overdue = yn hwyr

what-was-agreed = Yr hyn y cytunwyd arno
agreed-caption = Y camau y cytunwyd arnynt, pob un gyda'i berchennog a'i ddiwrnod
action = Cam
owner = Perchennog
state = Sefyllfa
condition-is-open = i'w gyflawni
condition-is-done = wedi'i gyflawni
condition-is-late = yn hwyr
the-service = Y gwasanaeth
who-reviewed = Pwy a adolygodd
what-was-waived = Yr hyn a eithriwyd
no-effect-today = dim effaith ar y diwrnod
looked-at = Yr hyn yr edrychwyd arno
looked-at-caption = Eitemau tystiolaeth, a sefyllfa pob un
item = Eitem
collected = Casglwyd
it-counts = yn cyfrif
nobody-asks = nid oes rheol yn gofyn am ei math
saw-it-otherwise = yn anghytuno
before-that = cyn hynny
further-days = Dyddiau diweddarach y mae gofynion unigol yn newid arnynt: { $count }
further-items = Eitemau tystiolaeth eraill: { $count }

## Pam, mewn adroddiad.

exempt-until = Eithriad o { $from } hyd at { $until }, a gymeradwywyd gan: { $by }
exempt-without-end = Eithriad o { $from } ymlaen, a gymeradwywyd gan: { $by }
withdrawn = wedi'i dynnu'n ôl
counter-evidence = tystiolaeth yn erbyn
lacks-tag = tag ar goll
lacks-language = iaith ar goll
measure-absent = nid yw'n nodi'r ffigur
measure-out-of-bound = ffigur y tu allan i'r terfyn
not-yet-collected = heb ei gasglu eto
expired = wedi dod i ben
too-old = yn rhy hen
not-yet-collected-by = heb ei gasglu eto, yn rhy gynnar o { days }
expired-by = wedi dod i ben { days } yn ôl
too-old-by = yn rhy hen o { days }
more-items = { $count } arall: { $reason }
further-parts = rhannau eraill o'r rheol: { $count }

## Safon.

playbook = Canllaw gwaith: { $standard }
sources = Ffynonellau
publishers-words = geiriau'r cyhoeddwr
a-reading = dehongliad o'r safon
if-you-fall-short = Os nad yw hyn wedi'i fodloni
applies-when = Yn berthnasol pan
what-to-show = Beth i'w ddangos

## Rhestr wirio.

checklist = Rhestr wirio
applying = Gofynion sy'n berthnasol: { $applies }. Gofynion a allai fod yn berthnasol: { $perhaps }.
depends-on = yn dibynnu ar
no-judgement-needed = nid oes angen dyfarniad

## Cymhariaeth.

enough = Codiad y fersiwn: { $declared }. Angen: { $needed }. Digon.
not-enough = Codiad y fersiwn: { $declared }. Angen: { $needed }. Dim digon.
none-can-pass = Ni all yr un gwasanaeth fodloni fersiwn { $version }, felly gellir profi popeth amdano.
every-change = Pob newid
changes-caption = Newidiadau, a'r fersiwn sydd ei angen ar bob un
change = Newid
version-needed = Angen
wrong-here = Beth sydd o'i le ar y cam hwn
what-tightens = Beth sy'n tynhau
what-changes-both-ways = Beth sy'n newid i'r ddau gyfeiriad
what-cannot-be-said = Beth na ellir ei ddweud
what-relaxes = Beth sy'n llacio
as-a-whole = At ei gilydd, llwyddo: { $passes }; bodloni'n llawn: { $in_full }.
as-hard = mor anodd ag o'r blaen
harder = yn anos
easier = yn haws
both-ways = yn anos i rai ac yn haws i eraill
not-proved = nid oes prawf ei fod mor anodd ag o'r blaen
as-declared = { $level }, yn ôl ei awdur

## Canfyddiadau.

nothing-found = heb ganfod dim

## Llawer o wasanaethau.

organisation = Sefydliad
passing = Gwasanaethau sy'n llwyddo: { $passing } o { $of }
set-apart = Gwasanaethau nad oes dim yn berthnasol iddynt, a gyfrifir ar wahân: { $count }
overdue-conditions = Amodau hwyr
none-overdue = Nid oes amod yn hwyr.
longest-overdue = Y rhai sydd wedi bod yn hwyr hiraf, 20 ar y mwyaf
condition = Amod
requirement = Gofyniad
due = Dyddiad cau
coming-caption = Dyddiau y bydd canlyniad gwasanaeth yn newid
pass-no-longer = Ddim yn llwyddo mwyach
what-changes = Beth sy'n newid
all-services = Pob gwasanaeth
points-outcomes = Pob pwynt a'i ganlyniadau, { $standard }
most-fall-short = Y gofynion sydd heb eu bodloni amlaf (20 ar y mwyaf), { $standard }
level = Lefel
short-of = Nifer nad ydynt yn ei fodloni, o'r rhai y mae'n berthnasol iddynt
by-stage = Fesul cyfnod
the-stage = Cyfnod
the-sector = Sector
by-organisation = Fesul sefydliad
by-month-of-the-review = Fesul mis yr adolygiad
month = Mis
where-services-stand = Sefyllfa'r gwasanaethau, { $day }
overdue = Amodau sydd heb eu cyflawni ar ôl y dyddiad cau: { $conditions }, mewn { $of ->
    [zero] { $of } gwasanaeth
    [one] { $of } gwasanaeth
    [two] { $of } wasanaeth
    [few] { $of } gwasanaeth
    [many] { $of } gwasanaeth
   *[other] { $of } gwasanaeth
}.
will-not-pass = Gwasanaethau sy'n llwyddo nawr, ond na fyddant os na wneir dim: { $falls }
so-many-of = { $part } o { $of }

## Rhestr o wasanaethau.

overlapping = Grwpiau sy'n gorgyffwrdd: { $groups }. Gwasanaethau sy'n croesi ffiniau: { $crossing }.
crossing = Gwasanaethau sy'n croesi ffiniau
undeclared = Gwasanaethau: { $all }. Gwasanaethau nad ydynt yn nodi gallu: { $undeclared }.
further-services = Gwasanaethau eraill: { $count }
together = Lle mae'r achos dros gydweithio gryfaf
who-does-what = Pwy sy'n gwneud beth
capability = Gallu
organisations = Sefydliadau
who-works-together = Gwasanaethau a allai gydweithio
unknown-capabilities = Galluoedd nad ydynt yn yr eirfa
did-you-mean-it = ai hyn oedd mewn golwg: { $near }

## Effaith.

nobody-falls = Ni fyddai'r un gwasanaeth sy'n llwyddo nawr yn methu.
who-falls = Yn llwyddo nawr, ond yn methu wedyn: { $falls }
nothing-applies-any-more = Y rhai nad oes dim yn berthnasol iddynt mwyach (nid methiant yw hynny): { $count }
least-repair = Pwy fyddai'n methu, a'r gwelliant lleiaf

## Dau adolygiad.

was-and-is = { $from } → { $to }
as-before = { $outcome }, fel o'r blaen
earlier-review = Adolygiad cynharach
later-review = Adolygiad diweddarach
what-has-changed = Beth sydd wedi newid
nothing-has-changed = Nid oes dim wedi newid.
revision-changed = mae fersiwn y safon wedi newid
judged-first = dyfarnwyd ar { $day }: { $verdict }
judged-again = dyfarnwyd eto ar { $day }: { $verdict }
judgement-edited = golygwyd y dyfarniad a roddwyd ar { $day }: { $verdict }
judgement-removed = tynnwyd y dyfarniad a roddwyd ar { $day } o'r adolygiad: { $verdict }
item-new = tystiolaeth newydd
counts-from = yn cyfrif o { $day } ymlaen
too-old-from = yn rhy hen o { $day } ymlaen
expired-from = wedi dod i ben, ac nid yw'n cyfrif o { $day } ymlaen
item-edited = wedi'i golygu
item-removed = wedi'i thynnu o'r adolygiad
days-from-until = o { $from } hyd at { $until }
days-from = o { $from } ymlaen
exemption-begun = eithriad nawr: { $days }
exemption-amended = diwygiwyd yr eithriad: { $days }
exemption-ended = daeth yr eithriad i ben: { $days }
exemption-removed = tynnwyd yr eithriad o'r adolygiad: { $days }
condition-agreed = amod newydd
condition-amended = wedi'i ddiwygio
closed-on = wedi'i gyflawni ar { $day }
overdue-from = yn hwyr o { $day } ymlaen
condition-removed = wedi'i dynnu o'r adolygiad
day-alone = dim ond y diwrnod sy'n wahanol
withheld-in-one = cadwyd hyn yn ôl yn un o'r ddau adolygiad, felly ni ellir dweud a newidiodd
unlisted = rhywbeth nad oes lle i'w restru yn yr adroddiadau
further-causes = Achosion eraill: { $count }

## Trosglwyddo adolygiad.

fails-by-revision = Roedd yn llwyddo, ond nid bellach: y fersiwn newydd yw'r achos.
fails-by-age = Roedd yn llwyddo, ond nid bellach: oedran y dystiolaeth yw'r achos.
fails-by-both = Roedd yn llwyddo, ond nid bellach: y fersiwn newydd a threigl amser yw'r achos.
on-the-day-of-the-review = Ar ddiwrnod yr adolygiad, { $day }: { $old } → { $new }
on-the-day = Ar { $day }: { $old } → { $new }
needs-review = Angen ei adolygu
asked-first-here = Gofynnir amdano gyntaf yma
kept-without-place = Wedi'i gadw, heb le yma
computed-anew = Wedi'i gyfrifo o'r newydd
carried-declared = Wedi'i drosglwyddo, yn ôl yr awdur
carried-proved = Wedi'i drosglwyddo, ar sail prawf
carried = Wedi'i drosglwyddo fel yr oedd
a-requirement = gofyniad
a-fact = ffaith
evidence = tystiolaeth
a-judgement = dyfarniad
an-exemption = eithriad
a-condition = amod
a-decision = penderfyniad

## Penderfyniad ar wariant.

policy = Polisi
not-required = Nid oes ei angen
authorised = Awdurdodwyd
authorised-with-conditions = Awdurdodwyd, gydag amodau'r adolygiad
undetermined = Heb ei benderfynu
refused = Gwrthodwyd
asked-for = Gofynnwyd am

## Cyfatebiaeth.

met-as-far-as-it-must = Wedi'u bodloni, hyd y gellir bod yn sicr: { $met } o { $of }
sure = sicr
fairly-sure = gweddol sicr
not-sure = ansicr
the-same-as = yr un fath â'r canlynol
a-part-of = rhan o'r canlynol
this-and-more = y canlynol a mwy
overlaps-with = yn gorgyffwrdd â'r canlynol
no-counterpart = dim yn cyfateb

## Cofrestr.

registered-revisions = Fersiynau cofrestredig
consultation = ymgynghoriad
published = cyhoeddwyd
in-force = mewn grym
transition-ends = diwedd y cyfnod pontio
superseded = wedi'i ddisodli
taken-back = wedi'i dynnu'n ôl
after = ar ôl { $day }
by = erbyn { $day }
two-sources = dwy ffynhonnell
one-source = un ffynhonnell, neu gasgliad
as-registered = { $name }: fel y cofrestrwyd: { $entries }
head = pen
compared-with = wedi'i chymharu â
what-is-embedded = yr hyn sydd yn y rhaglen `safon` ei hun
nothing-to-compare = dim; cadwch y pen, neu gopi, a'i roi y tro nesaf gyda `--head` neu `--against`

## Rhyddhau fersiwn.

can-be-released = gellir rhyddhau { $revision }
is-released = mae { $revision } wedi'i ryddhau
first-revision = Fersiwn cyntaf ei safon.
why-that-version = Pam y fersiwn hwnnw
