### Newidiadau rhwng dau fersiwn.

requirement-added = mae'r gofyniad hwn yn newydd: `{ $id }`
    .why = Gofynnir rhywbeth na ofynnwyd o'r blaen.

requirement-removed = mae'r gofyniad hwn wedi'i ddileu: `{ $id }`
    .why = Ni ofynnir bellach yr hyn a ofynnwyd.

requirement-renamed = enw newydd ar ofyniad: `{ $from }` → `{ $id }`
    .why = Rhaid i bawb sy'n cyfeirio ato ddilyn.

requirement-split = rhannwyd gofyniad: `{ $from }` → { $id }
    .why = Caiff yr hyn a farnwyd unwaith ei farnu fesul rhan.

requirement-merged = cyfunwyd gofynion: { $from } → { $id }
    .why = Caiff yr hyn a farnwyd fesul rhan ei farnu unwaith.

requirement-moved = mae'r gofyniad hwn bellach mewn maen prawf arall: `{ $id }`
    .why = O'r gofynion sydd ynddo y gwneir canlyniad maen prawf.

level-changed = lefel y gofyniad `{ $id }`: { $from } → { $to }
    .why = Y lefel sy'n dweud a yw diffyg yn methu'r cyfan.

applicability-changed = newidiodd i ba wasanaethau y mae'r gofyniad hwn yn berthnasol: `{ $id }`
    .why = Mae pwy sydd i'w gyflawni wedi newid.

evidence-changed = newidiodd y dystiolaeth sydd ei hangen ar gyfer: `{ $id }`
    .why = Mae'r hyn sydd i'w ddangos wedi newid.

judgement-changed = newidiodd a oes rhaid barnu'r gofyniad hwn: `{ $id }`
    .why = Gall dyfarniad sydd ei angen fod ar goll.

exemptible-changed = newidiodd a ellir eithrio'r gofyniad hwn: `{ $id }`
    .why = Mae eithriad yn cyflawni gofyniad y gellir ei eithrio.

statement-reworded = gofynnir hyn mewn geiriau eraill: `{ $id }`
    .why = Wrth y geiriau y mae aseswyr yn barnu.

requirement-affected = mae'r gofyniad hwn yn gofyn am rywbeth arall oherwydd yr hyn y mae'n cyfeirio ato: `{ $id }`
    .why = Mae ei destun fel yr oedd, ond nid yr hyn y mae'n cyfeirio ato.

advice-changed = newidiodd canllaw neu ateb y gofyniad hwn: `{ $id }`
    .why = Ni chaiff cyngor ei asesu.

basis-changed = newidiodd sail y gofyniad hwn: `{ $id }`
    .why = Dweud o ble y daw'r geiriau y mae, nid beth y maent yn ei ofyn.

translation-corrected = cywirwyd un iaith: `{ $id }`
    .why = Dywed yr awdur fod yr un peth yn cael ei ofyn.

one-language-changed = newidiodd un iaith ond nid y llall: `{ $id }`
    .why = Nes i rywun ardystio hynny, gall y ddwy iaith ddweud pethau gwahanol.

text-status-changed = newidiodd statws neu nodyn testun: `{ $id }`
    .why = Yr un yw'r geiriau.

criterion-added = mae'r maen prawf hwn yn newydd: `{ $id }`
    .why = Mae pwynt arall i adrodd arno; yn ei ofynion y mae'r hyn a ofynnir.

criterion-removed = mae'r maen prawf hwn wedi'i ddileu: `{ $id }`
    .why = Mae un pwynt yn llai i adrodd arno; yn ei ofynion yr oedd yr hyn a ofynnwyd.

criterion-renamed = enw newydd ar faen prawf: `{ $from }` → `{ $id }`
    .why = Rhaid i bawb sy'n cyfeirio ato ddilyn.

criterion-renumbered = rhif y maen prawf `{ $id }`: { $from } → { $to }
    .why = Wrth eu rhifau y mae pobl yn sôn am feini prawf.

criterion-moved = mae'r maen prawf hwn mewn lle arall: `{ $id }`
    .why = Wrth y drefn a'r themâu y mae pobl yn adnabod y safon.

criterion-reworded = mae geiriau eraill i'r maen prawf hwn: `{ $id }`
    .why = Ei eiriau sy'n fframio'r hyn a fernir.

vocabulary-extended = yn newydd yn yr eirfa: `{ $id }`
    .why = Nid yw'n gofyn dim ynddo'i hun.

vocabulary-reduced = wedi'i ddileu o'r eirfa: `{ $id }`
    .why = Nid yw'n gofyn dim ynddo'i hun; rhestrir yr hyn a'i defnyddiai gyda'i ofyniad.

vocabulary-changed = datganiad newydd: `{ $id }`; newid: { $what }
    .why = Nid yw'n gofyn dim ynddo'i hun; rhestrir yr effaith gyda'r gofyniad.

vocabulary-reworded = mae geiriau eraill i hwn: `{ $id }`
    .why = Wrth y geiriau y mae timau'n ateb.

conditions-shortened = nifer y diwrnodau sydd gan amodau: { $from } → { $to }
    .why = Mae'n bosibl na fydd amod a oedd yn ddigon yn ddigon mwyach.

conditions-lengthened = nifer y diwrnodau sydd gan amodau: { $from } → { $to }
    .why = Mae rhagor o amodau'n ddigon.

panel-tightened = newidiodd rheolau paneli, a gall eu torri wrthod adolygiad
    .why = Gellir gwrthod adolygiad a oedd yn ddigon da.

panel-changed = newidiodd rheolau paneli
    .why = Rhybudd yw eu torri.

theme-changed = newidiodd y thema hon: `{ $id }`
    .why = Grwpio meini prawf y mae themâu, heb ofyn dim.

description-changed = newidiodd yr hyn a ddywed y safon amdani'i hun: `{ $id }`
    .why = Ni chaiff ei asesu.

lineage-recorded = cofnodwyd beth ddigwyddodd i: `{ $id }`
    .why = Cofnod o newid ydyw, nid newid.

reordered = mae hwn mewn lle arall yn ei restr: `{ $id }`
    .why = Nid yw trefn rhestr yn gofyn dim.

further-reading-changed = newidiodd deunydd darllen pellach: `{ $id }`
    .why = Ni chaiff ei asesu.
