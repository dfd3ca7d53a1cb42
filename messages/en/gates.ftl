# $missing (Words)
hangs-on = whether the rule applies hangs on what is not stated: { $missing }
# $missing (Words)
state-it = state it: { $missing }
stage = stage
sector = sector
no-report = there is no report
# $revision (Words)
does-not-bind = the report is against `{ $revision }`, which does not bind here
# $report (Words), $request (Words)
other-service = the report is on `{ $report }`, and the request on `{ $request }`
# $day (Words)
report-as-of = the report is as of { $day }
all-are-exempt = every must and should that applies is exempt
# $outcome (Words)
outcome-is = the outcome is: { $outcome }
# $as_of (Words), $from (Words), $outcome (Words)
foretold = the report is as of { $as_of }, and says: if nobody acts, from { $from } on it is { $outcome }; assess again
# $outcome (Words), $revisions (Words)
needed-report = a report with this outcome or a better one: { $outcome }; against { $revisions }
# $needed (Words), $days (Number)
needed-within = { $needed }; at most { days } old
