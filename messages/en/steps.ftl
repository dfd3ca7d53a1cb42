# $fact (Words)
state-the-fact = state the fact: { $fact }
# $day (Words)
collected-from = , collected on or after { $day }
# $day (Words)
collected-until = , collected until { $day }
# $items (Words), $missing (Words), $dates (Words)
items-missing = { $items }, items missing: { $missing }{ $dates }
# $what (Words)
in-the-way = in the way: { $what }
# $what (Words)
opposite-needed = in the way, where the opposite is needed: { $what }
nothing-can-satisfy = nothing can satisfy this
# $items (Words), $counted (Words), $most (Words)
too-many-in-the-way = in the way: { $items }: { $counted } counted, at most { $most } allowed
judge-again = put it right and have it judged again
then-review = then have it reviewed
review-now = have it reviewed: the evidence is there
any-day = any day
# $due (Words)
agree-condition = or agree a condition, due by { $due }
# $day (Words), $conditions (Words)
close-or-agree = or close what is open, or agree to have it done by { $day }: { $conditions }
# $conditions (Words)
close-what-is-late = or close what is open and late: { $conditions }
fewer-might-do = there was too much to try every way: fewer things might do
may-be-a-way-around = there was too much to try every way: there may be a way around this
# $day (Words)
looked-until = there was too much to look at all that comes; it is told up to { $day }
# $action (Words), $owner (Words), $due (Words)
agreed-action = as agreed: { $action } ({ $owner }, by { $due })
