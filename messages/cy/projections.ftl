nothing-corresponds = nid oes dim yn yr adroddiad yn cyfateb iddo
not-carried = dim ond canlyniad sydd wedi'i fodloni a gaiff ei drosglwyddo; `{ $criterion }`: { $outcome }
equal = yr un peth y gofynnir amdano, ac mae wedi'i fodloni: `{ $criterion }`
superset = gofynnir am hyn a mwy, ac mae wedi'i fodloni: `{ $criterion }`
subset = dim ond rhan o hyn sydd wedi'i bodloni: `{ $criterion }`
overlap = dim ond gorgyffwrdd â hyn y mae'r un sydd wedi'i fodloni: `{ $criterion }`
