### Newidiadau rhwng dau fersiwn.

requirement-added = mae'r gofyniad `{ $id }` yn newydd
    .why = Gofynnir am rywbeth na ofynnwyd amdano o'r blaen.

requirement-removed = mae'r gofyniad `{ $id }` wedi'i ddileu
    .why = Ni ofynnir bellach am yr hyn y gofynnwyd amdano.

requirement-renamed = `{ $id }` yw'r gofyniad `{ $from }` bellach
    .why = Rhaid i bawb sy'n cyfeirio ato ddilyn.

requirement-split = rhannwyd y gofyniad `{ $from }` yn y canlynol: { $id }
    .why = Caiff yr hyn a farnwyd unwaith ei farnu fesul rhan.

requirement-merged = cyfunwyd y gofynion { $from } yn y canlynol: { $id }
    .why = Caiff yr hyn a farnwyd fesul rhan ei farnu unwaith.

requirement-moved = mae'r gofyniad `{ $id }` bellach mewn maen prawf arall
    .why = O'r gofynion sydd ynddo y daw canlyniad maen prawf.

level-changed = newidiodd lefel `{ $id }`: { $from } → { $to }
    .why = Y lefel sy'n dweud a yw diffyg yn golygu nad yw'r safon gyfan wedi'i bodloni.

applicability-changed = mae `{ $id }` yn berthnasol i wasanaethau eraill
    .why = Mae pwy sydd i'w gyflawni wedi newid.

evidence-changed = mae `{ $id }` yn gofyn am dystiolaeth arall
    .why = Mae'r hyn sydd i'w ddangos wedi newid.

judgement-changed = newidiodd a oes rhaid dyfarnu ar `{ $id }`
    .why = Gall dyfarniad sydd ei angen fod ar goll.

exemptible-changed = newidiodd a ellir eithrio `{ $id }`
    .why = Mae eithriad yn cyflawni gofyniad y gellir ei eithrio.

statement-reworded = gofynnir am `{ $id }` mewn geiriau eraill
    .why = Wrth y geiriau y mae aseswyr yn barnu.

requirement-affected = mae `{ $id }` yn gofyn am rywbeth arall oherwydd yr hyn y mae'n cyfeirio ato
    .why = Mae ei destun fel yr oedd, ond nid felly'r hyn y mae ei eiriau neu ei reolau'n cyfeirio ato.

advice-changed = newidiodd canllaw neu gam unioni `{ $id }`
    .why = Ni chaiff cyngor ei asesu.

basis-changed = newidiodd sail `{ $id }`
    .why = Dweud o ble y daw'r geiriau y mae, nid am beth y maent yn gofyn.

translation-corrected = cywirwyd `{ $id }` mewn un iaith
    .why = Dywed yr awdur fod yr un peth yn cael ei ofyn.

one-language-changed = newidiodd `{ $id }` mewn un iaith ond nid yn y llall
    .why = Nes i rywun ardystio hynny, gall y ddwy iaith ddweud pethau gwahanol.

text-status-changed = newidiodd statws neu nodyn un o destunau `{ $id }`
    .why = Yr un yw'r geiriau.

criterion-added = mae'r maen prawf `{ $id }` yn newydd
    .why = Mae pwynt arall i adrodd arno; yn ei ofynion y mae'r hyn a ofynnir.

criterion-removed = mae'r maen prawf `{ $id }` wedi'i ddileu
    .why = Mae un pwynt yn llai i adrodd arno; yn ei ofynion yr oedd yr hyn a ofynnwyd.

criterion-renamed = `{ $id }` yw'r maen prawf `{ $from }` bellach
    .why = Rhaid i bawb sy'n cyfeirio ato ddilyn.

relabelled = label `{ $id }`: { $from } → { $to }
    .why = Wrth eu labeli y mae pobl yn sôn am bwyntiau.

criterion-moved = mae'r maen prawf `{ $id }` mewn lle arall
    .why = Wrth y drefn a'r themâu y mae pobl yn adnabod y safon.

criterion-reworded = mae geiriau eraill i'r maen prawf `{ $id }`
    .why = Ei eiriau sy'n rhoi'r cyd-destun i'r hyn a fernir.

vocabulary-extended = mae `{ $id }` yn newydd yn yr eirfa
    .why = Nid yw'n gofyn am ddim ynddo'i hun.

vocabulary-reduced = mae `{ $id }` wedi'i ddileu o'r eirfa
    .why = Nid yw'n gofyn am ddim ynddo'i hun; rhestrir yr hyn a'i defnyddiai gyda'i ofyniad.

vocabulary-changed = newidiodd datganiad `{ $id }`: { $what }
    .why = Nid yw'n gofyn am ddim ynddo'i hun; rhestrir yr effaith gyda'r gofyniad.

vocabulary-reworded = mae geiriau eraill i `{ $id }`
    .why = Wrth y geiriau y mae timau'n ateb.

exemptions-restricted = mae gan lai o eithriadau effaith
    .why = Mae'n bosibl na fydd yr hyn a oedd wedi'i eithrio wedi'i eithrio mwyach.

exemptions-relaxed = mae gan ragor o eithriadau effaith
    .why = Mae'n bosibl y gellir eithrio'r hyn na ellid ei eithrio.

conditions-shortened = rhaid cyflawni amodau o fewn { $to } o ddiwrnodau; { $from } ydoedd
    .why = Efallai na fydd amod a oedd yn cwmpasu diffyg yn ei gwmpasu mwyach.

conditions-lengthened = rhaid cyflawni amodau o fewn { $to } o ddiwrnodau; { $from } ydoedd
    .why = Mae rhagor o amodau'n cwmpasu diffyg.

panel-tightened = newidiodd rheolau paneli, a gellir gwrthod adolygiad os torrir hwy
    .why = Gellir gwrthod adolygiad a oedd yn ddigon da.

panel-changed = newidiodd rheolau paneli
    .why = Dim ond rhybudd a ddaw o'u torri.

theme-changed = newidiodd y thema `{ $id }`
    .why = Grwpio meini prawf y mae themâu, heb ofyn am ddim.

description-changed = newidiodd yr hyn a ddywed y safon amdani'i hun: `{ $id }`
    .why = Ni chaiff ei asesu.

lineage-recorded = cofnodwyd beth ddigwyddodd i `{ $id }`
    .why = Cofnod o newid ydyw, nid newid.

reordered = mae `{ $id }` mewn lle arall yn ei restr
    .why = Nid yw trefn rhestr yn gofyn am ddim.

further-reading-changed = newidiodd deunydd darllen pellach `{ $id }`
    .why = Ni chaiff ei asesu.
