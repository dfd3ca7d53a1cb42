### Dyddiau fel y mae pobl yn eu hysgrifennu. Nid yw mis yn treiglo ar ôl rhif.

month-january = Ionawr
month-february = Chwefror
month-march = Mawrth
month-april = Ebrill
month-may = Mai
month-june = Mehefin
month-july = Gorffennaf
month-august = Awst
month-september = Medi
month-october = Hydref
month-november = Tachwedd
month-december = Rhagfyr
day-of-year = { $day } { $month } { $year }
month-of-year = { $month } { $year }
