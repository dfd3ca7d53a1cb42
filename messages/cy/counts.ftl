### Cyfrif gyda'i enw, y mae negeseuon eraill yn cyfeirio ato.

days = { $days ->
    [zero] { $days } diwrnod
    [one] { $days } diwrnod
    [two] { $days } ddiwrnod
    [few] { $days } diwrnod
    [many] { $days } diwrnod
   *[other] { $days } diwrnod
}
errors = { $errors ->
    [zero] { $errors } gwall
    [one] { $errors } gwall
    [two] { $errors } wall
    [few] { $errors } gwall
    [many] { $errors } gwall
   *[other] { $errors } gwall
}
warnings = { $warnings ->
    [zero] { $warnings } rhybudd
    [one] { $warnings } rhybudd
    [two] { $warnings } rybudd
    [few] { $warnings } rhybudd
    [many] { $warnings } rhybudd
   *[other] { $warnings } rhybudd
}
