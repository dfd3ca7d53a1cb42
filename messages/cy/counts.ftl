### Cyfrif gyda'i enw, y mae negeseuon eraill yn cyfeirio ato.

days = { $days ->
    [zero] { $days } diwrnod
    [one] { $days } diwrnod
    [two] { $days } ddiwrnod
    [few] { $days } diwrnod
    [many] { $days } diwrnod
   *[other] { $days } diwrnod
}
