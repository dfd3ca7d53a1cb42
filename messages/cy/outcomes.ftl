### Y safon (benywaidd) sydd wedi'i bodloni; gofyniad a maen prawf (gwrywaidd) sydd wedi'i fodloni.

met-with-conditions = wedi'i bodloni gydag amodau
whole-met = wedi'i bodloni
whole-not-met = heb ei bodloni
incomplete = anghyflawn
not-applicable = ddim yn berthnasol
more-information-needed = angen rhagor o wybodaeth
exempt = eithriad
not-met = heb ei fodloni
not-enough-evidence = dim digon o dystiolaeth
ready-for-review = yn barod i'w adolygu
partly-met = wedi'i fodloni'n rhannol
met = wedi'i fodloni
must = rhaid
should = dylid
may = gellir
