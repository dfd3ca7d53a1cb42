### Counts with their nouns, which other messages refer to.

# $days (Number)
days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
# $errors (Number)
errors = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}
# $warnings (Number)
warnings = { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}
