somebody = somebody
# $number (Number), $requirements (Words)
verdicts-without-items = verdicts that name no item, number: { $number } ({ $requirements })
# $members (Words), $needed (Words)
members-missing = members { $members }, needed { $needed }
# $role (Words), $members (Words), $needed (Words)
role-missing = in the role `{ $role }`: { $members }, needed { $needed }
# $member (Words)
not-independent = `{ $member }` is not shown to come from another organisation than the service's
# $member (Words)
not-trained = `{ $member }` is not shown to be trained on this standard
no-criterion = the standard has no criterion
# $criterion (Words)
no-requirement = the criterion `{ $criterion }` has no requirement
none = none
nothing = nothing
# $word (Words)
did-you-mean = did you mean `{ $word }`?
leave-the-key-out = leave the key out where there is nothing to say
give-a-value = give it a value: this has to be said
leave-the-item-out = take it out of the list
one-on-each-line = a stream has one document on each line, whole; a document over several lines is assessed by itself, without `--ndjson`
# $errors (Number), $warnings (Number)
errors-and-warnings = { errors }, { warnings }
# $wanted (Words), $known (Words)
not-embedded = no revision `{ $wanted }` is embedded; known are { $known }
# $id (Words), $day (Words)
none-in-force = no revision of `{ $id }` was in force on { $day }
# $id (Words), $day (Words), $candidates (Words)
uncertain-revision = it is not known which revision of `{ $id }` was in force on { $day }: { $candidates }
# $one (Words), $other (Words)
or-between = { $one } or { $other }
# $pair (Words), $known (Words)
no-crosswalk = there is no crosswalk between { $pair }; there are those between { $known }
# $one (Words), $other (Words)
both-of = `{ $one }` and `{ $other }`
# $findings (Words)
embedded-data-broken = the embedded data cannot be used: { $findings }
# $report (Words), $crosswalk (Words)
report-of-another = the report is about `{ $report }`, and the crosswalk begins at `{ $crosswalk }`
# $earlier (Words), $later (Words)
two-services = the reports are on two services: `{ $earlier }` and `{ $later }`; only reviews of one service can be compared
# $earlier (Words), $later (Words)
two-revisions = the reports are against two revisions: `{ $earlier }` and `{ $later }`; give the reviews, and the earlier one is carried over first
two-audiences = the reports were made for two audiences; make them anew for one: `safon assess --audience`
# $earlier (Words), $later (Words)
other-way-round = the later one is of { $later }, which is before { $earlier }; give the earlier one first
has-no-effect = so it has no effect, for the standard asks for an end
is-allowed = the standard allows that
