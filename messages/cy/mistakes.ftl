### Pam nad yw testun yn JSON.

nothing-there = nid oes dim ynddo
control-character = mae toriad llinell neu nod rheoli arall mewn testun; mewn testun ysgrifennir toriad llinell fel `\n` a thab fel `\t`
lone-backslash = mae ôl-slaes mewn testun o flaen llythyren na all ddilyn ôl-slaes; i ddangos ôl-slaes, ysgrifennwch ef ddwywaith
broken-escape = nid yw `\u` a'i bedwar digid yn nod cyfan
key-without-quotes = rhaid rhoi allwedd mewn dyfynodau dwbl: `{ $word }`
comma-or-backslash = mae coma ar goll, neu nid oes ôl-slaes o flaen dyfynnod y tu mewn i destun: `{ $word }`
no-number = nid yw hwn yn rhif JSON: `{ $word }`
no-document = mae dogfen yn dechrau gyda chromfach: `{"{"}`
bracket-too-many = mae'r ddogfen wedi gorffen cyn y gromfach hon: mae un yn ormod
missing-comma = mae coma ar goll o flaen hwn
missing-colon = mae colon ar goll rhwng allwedd a'i gwerth
other-bracket = mae'r gromfach hon yn cau rhywbeth o fath arall: mae rhestr yn gorffen gyda `]` a gwrthrych gyda `{"}"}`
something-missing = mae rhywbeth ar goll o flaen hwn
key-is-due = disgwylir allwedd yma, mewn dyfynodau dwbl
number-too-large = mae rhif yn rhy fawr
not-here = nid yw hwn yn perthyn yma: `{ $what }`
