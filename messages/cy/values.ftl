### Yr hyn sydd, neu a ddylai fod, mewn man mewn dogfen.

object = gwrthrych
list = rhestr
text = testun
number = rhif
whole-number = rhif cyfan
bool = true neu false
id = dynodydd
date = dyddiad
words-digest = crynodeb o eiriau a adolygwyd
version = fersiwn
rule = rheol
number-in-quotes = rhif mewn dyfynodau
fact-value = true neu false, rhif cyfan neu air
training = dyddiad neu ddynodydd
keys-of-the-schema = rhai'r sgema

no-such-day = nid yw'r dyddiad hwn yn bod
not-written-as-a-date = nid yw hwn wedi'i ysgrifennu fel dyddiad
one-of = un o'r rhain: { $values }
public = cyhoeddus
partner = partner
restricted = cyfyngedig
withheld = cadwyd yn ôl ({ $visibility })
