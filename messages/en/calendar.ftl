### Days as people write them.

month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December
# $day (Words), $month (Words), $year (Words)
day-of-year = { $day } { $month } { $year }
# $month (Words), $year (Words)
month-of-year = { $month } { $year }
