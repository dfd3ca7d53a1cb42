# $assessed (Words)
all-assessed = services assessed: { $assessed }, which is all of them
# $assessed (Words), $known (Words)
known-too-small = services assessed: { $assessed }; the number said to be known, { $known }, is too small
# $assessed (Words), $known (Words)
part-assessed = services assessed: { $assessed } of { $known }; the others are not in these figures
# $assessed (Words)
known-unknown = services assessed: { $assessed }; how many there are in all is not known
# $bodies (Words)
several-bodies = bodies responsible for parts of it: { $bodies }
# $capabilities (Words), $organisations (Words), $services (Number), $saved (Words), $stages (Words)
same-needs = organisations with the same needs: { $organisations }, in services: { $services }. They share: { $capabilities }. If each were built once, fewer to build: { $saved }. Stages: { $stages }
# $number (Number), $lines (Words)
unusable-documents = documents that could not be used: { $number } (lines: { $lines })
# $number (Number)
contested-reviews = reviews that differ from another of the same service and day, none of which counts: { $number }
# $number (Number)
repeated-reviews = further copies of reviews that count once: { $number }
# $number (Number)
superseded-reviews = earlier reviews of services that have a later one: { $number }
# $number (Number)
later-reviews = reviews of a later day, left out: { $number }
