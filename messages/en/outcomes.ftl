### What is met is the standard, and a criterion or a requirement of it: Welsh tells them apart, so the first three are
### of the standard as a whole.

met-with-conditions = met with conditions
whole-met = met
whole-not-met = not met
incomplete = incomplete
not-applicable = not applicable
more-information-needed = more information needed
exempt = exempt
not-met = not met
not-enough-evidence = not enough evidence
ready-for-review = ready for review
partly-met = partly met
met = met
must = must
should = should
may = may
