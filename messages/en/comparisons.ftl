no-rise = no rise
patch = patch
minor = minor
major = major
standard-as-a-whole = the standard as a whole
# $version (Words)
whether-any-passes = whether any service can pass { $version }
# $number (Number)
with-exemptions = exemptions: { $number }
# $number (Number)
and-more = and { $number } more
empty-service = A service that states and shows nothing
# $what (Words)
service-with = A service with { $what }
# $service (Words), $passed (Words), $failed (Words)
fulfils = { $service } fulfils this in { $passed } and not in { $failed }.
# $service (Words), $passed (Words), $failed (Words), $missed (Words)
passes = { $service } passes { $passed } and fails { $failed }, in { $missed }.
# $what (Words), $measure (Words), $value (Words)
with-measure = { $what }, { $measure } { $value }
# $number (Words), $items (Words)
so-many = { $number } × { $items }
# $number (Words), $items (Words), $days (Number)
so-many-of-age = { $number } × { $items }, { days } old
# $number (Words), $items (Words), $days (Number)
so-many-newest = { $number } × { $items }, the newest { days } old
# $number (Number)
judged-met = judged met: { $number }
# $number (Number)
judged-not-met = judged not met: { $number }
