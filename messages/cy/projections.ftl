nothing-corresponds = nid oes dim yn yr adroddiad yn cyfateb iddo
not-carried = nid yw `{ $criterion }` wedi'i fodloni ({ $outcome }), a dim ond yr hyn sydd wedi'i fodloni a gaiff ei drosglwyddo
equal = mae `{ $criterion }` yn gofyn am yr un peth, ac mae wedi'i fodloni
superset = mae `{ $criterion }` yn gofyn am hyn a mwy, ac mae wedi'i fodloni
subset = mae `{ $criterion }` wedi'i fodloni, ond dim ond rhan o hyn ydyw
overlap = mae `{ $criterion }` wedi'i fodloni, ond dim ond gorgyffwrdd â hyn y mae
