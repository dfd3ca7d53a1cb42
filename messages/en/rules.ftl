# $name (Words), $value (Words)
titled = { $name }: { $value }
not-stated = not stated
# $fact (Words), $value (Words), $needed (Words)
fact-asked = { $fact }: { $value }; { $needed }
# $items (Words), $counted (Words), $needed (Words)
counted-at-least = { $items }: { $counted } counted, at least { $needed } needed
# $items (Words), $counted (Words), $allowed (Words)
counted-at-most = { $items }: { $counted } counted, at most { $allowed } allowed
# $tags (Words)
with-tags = tags: { $tags }
# $languages (Words)
with-languages = languages: { $languages }
# $days (Number)
at-most-days-old = at most { days } old
# $kinds (Words), $limits (Words)
with-limits = { $kinds } ({ $limits })
# $parts (Words), $holding (Words)
all-hold = all of these: { $holding } of { $parts } hold
# $parts (Words), $holding (Words), $needed (Words)
some-hold = at least { $needed } of these { $parts }: { $holding } hold
must-not-hold = this must not hold
nothing-satisfies = nothing satisfies this
nothing-asked = nothing more is asked
# $fact (Words), $needed (Words)
fact-outline = { $fact }; { $needed }
# $items (Words), $least (Words)
items-at-least = { $items }: at least { $least }
# $items (Words), $most (Words)
items-at-most = { $items }: at most { $most }
all-of-these = all of these:
one-of-these = at least one of these:
# $needed (Words), $parts (Words)
so-many-of-these = at least { $needed } of these { $parts }:
yes = yes
no = no
# $value (Words)
needed-value = needed: { $value }
# $values (Words)
needed-one-of = needed: one of { $values }
# $value (Words)
needed-at-least = needed: at least { $value }
# $value (Words)
needed-at-most = needed: at most { $value }
needed-any = needed: any value
needed-none = needed: no value
# $measure (Words), $least (Words)
measure-at-least = { $measure } at least { $least }
# $measure (Words), $most (Words)
measure-at-most = { $measure } at most { $most }
welsh = Welsh
english = English
british-sign-language = British Sign Language
