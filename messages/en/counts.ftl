### Counts with their nouns, which other messages refer to.

# $days (Number)
days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
