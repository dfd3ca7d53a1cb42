## On several pages.

why = Why
services = Services
service = Service
what-comes-next = What comes next, if nobody acts
day = Day
point = Point
points = The points
by-sector = By sector
outcomes = Outcomes
nothing-applies = No must or should applies to such a service.

## Around every page.

unofficial = Unofficial data: the publisher of the standard did not issue it.
skip-to-the-content = Skip to the content
language = Language
other-language = Cymraeg
not-reviewed = (not reviewed)
welsh-not-reviewed = The Welsh has not yet been reviewed, but for official texts.
unknown = not known

## A report.

# $ready (Number), $of (Number)
ready = Ready for review: { $ready } of { $of }
# $readings (Number), $of (Number)
readings = Requirements that are a reading of the standard, not its publisher's words: { $readings } of { $of }
# $count (Number)
kept-back = Withheld from this page: { $count }
takes-back = This report takes back an earlier one
panels-decision = The panel's decision
differs = It differs from what the rules give on the day of the review.
points-caption = Each point and its outcome
outcome = Outcome
what-to-do = What to do
nothing-assessed = Nothing applies to the service, so nothing was assessed.
nothing-to-do = Nothing is left to do.
# $count (Number)
further-steps = Further things to do: { $count }
# $from (Words), $to (Words)
the-whole = the whole: { $from } → { $to }
the-standard = Standard
warnings-told = Warnings
evidence-counts = begins to count
evidence-ages = is too old
evidence-expires = has expired
exemption-begins = is exempt
exemption-ends = is no longer exempt
is-judged = is judged
condition-closed = is closed
condition-overdue = is overdue

what-was-agreed = What was agreed
agreed-caption = Agreed actions, each with its owner and its day
action = Action
owner = Owner
state = State
condition-is-open = open
condition-is-done = closed
condition-is-late = overdue
the-service = The service
who-reviewed = Who reviewed
what-was-waived = What was waived
no-effect-today = no effect on the day
looked-at = What was looked at
looked-at-caption = Items of evidence, and how each stands
item = Item
collected = Collected
it-counts = counts
nobody-asks = no rule asks for its kind
saw-it-otherwise = saw it otherwise
before-that = before that
# $count (Number)
further-days = Later days on which single requirements change: { $count }
# $count (Number)
further-items = Further items of evidence: { $count }

## Why, in a report.

# $by (Words), $from (Words), $until (Words)
exempt-until = Exempt, approved by { $by }, from { $from } until { $until }
# $by (Words), $from (Words)
exempt-without-end = Exempt, approved by { $by }, from { $from }
withdrawn = withdrawn
counter-evidence = evidence against
lacks-tag = lacks a tag
lacks-language = lacks a language
measure-absent = does not state the figure
measure-out-of-bound = figure out of bound
not-yet-collected = not yet collected
expired = expired
too-old = too old
# $days (Number)
not-yet-collected-by = not yet collected, too early by { days }
# $days (Number)
expired-by = expired { days } ago
# $days (Number)
too-old-by = too old by { days }
# $count (Number), $reason (Words)
more-items = { $count } more: { $reason }
# $count (Number)
further-parts = further parts of the rule: { $count }

## A standard.

# $standard (Words)
playbook = Playbook: { $standard }
sources = Sources
publishers-words = the publisher's words
a-reading = a reading of the standard
if-you-fall-short = If you fall short
applies-when = Applies when
what-to-show = What to show

## A checklist.

checklist = Checklist
# $applies (Number), $perhaps (Number)
applying = Requirements that apply: { $applies }. That may apply: { $perhaps }.
depends-on = depends on
no-judgement-needed = no judgement needed

## A comparison.

# $declared (Words), $needed (Words)
enough = The version rises by: { $declared }. It needs: { $needed }. Enough.
# $declared (Words), $needed (Words)
not-enough = The version rises by: { $declared }. It needs: { $needed }. Not enough.
# $version (Words)
none-can-pass = No service can pass { $version }, so everything is proved of it.
every-change = Every change
changes-caption = Changes, and the version that each needs
change = Change
version-needed = Needs
wrong-here = What is wrong with this step
what-tightens = What tightens
what-changes-both-ways = What changes both ways
what-cannot-be-said = What cannot be said
what-relaxes = What relaxes
# $passes (Words), $in_full (Words)
as-a-whole = As a whole, passing it is { $passes }, and meeting it in full { $in_full }.
as-hard = as hard as before
harder = harder
easier = easier
both-ways = harder for some and easier for others
not-proved = not known to be as hard as before
# $level (Words)
as-declared = { $level }, as its author declares

## Findings.

nothing-found = nothing found

## Many services.

organisation = Organisation
# $passing (Number), $of (Number)
passing = Services that pass: { $passing } of { $of }
# $count (Number)
set-apart = Services to which nothing applies, counted apart: { $count }
overdue-conditions = Overdue conditions
none-overdue = No condition is overdue.
longest-overdue = Those that are overdue longest, at most 20
condition = Condition
requirement = Requirement
due = Due
coming-caption = Days on which the outcome of a service changes
pass-no-longer = Pass no longer
what-changes = What changes
all-services = All services
# $standard (Words)
points-outcomes = Each point and its outcomes, { $standard }
# $standard (Words)
most-fall-short = What most fall short of, at most 20 requirements, { $standard }
level = Level
short-of = Fall short, of those it applies to
by-stage = By stage
the-stage = Stage
the-sector = Sector
by-organisation = By organisation
by-month-of-the-review = By month of the review
month = Month
# $day (Words)
where-services-stand = Where services stand, { $day }
# $conditions (Number), $of (Number)
overdue = Conditions that are open after they were due: { $conditions }, of services: { $of }.
# $falls (Number)
will-not-pass = Services that pass and will not, if nobody acts: { $falls }
# $part (Number), $of (Number)
so-many-of = { $part } of { $of }

## An inventory.

# $groups (Number), $crossing (Number)
overlapping = Groups that overlap: { $groups }. Services that cross boundaries: { $crossing }.
crossing = Services that cross boundaries
# $all (Number), $undeclared (Number)
undeclared = Services: { $all }. Services that declare no capability: { $undeclared }.
# $count (Number)
further-services = Further services: { $count }
together = Where working together is most compelling
who-does-what = Who does what
capability = Capability
organisations = Organisations
who-works-together = Services that could work together
unknown-capabilities = Capabilities that the vocabulary does not have
# $near (Words)
did-you-mean-it = did you mean: { $near }

## An impact.

nobody-falls = Nobody who passes falls.
# $falls (Number)
who-falls = Who passes and would fall: { $falls }
# $count (Number)
nothing-applies-any-more = To whom nothing applies any more, which is no fall: { $count }
least-repair = Who falls, and the least repair

## Two reviews.

# $from (Words), $to (Words)
was-and-is = { $from } → { $to }
# $outcome (Words)
as-before = { $outcome }, as before
earlier-review = Earlier review
later-review = Later review
what-has-changed = What has changed
nothing-has-changed = Nothing has changed.
revision-changed = the revision of the standard has changed
# $day (Words), $verdict (Words)
judged-first = judged on { $day }: { $verdict }
# $day (Words), $verdict (Words)
judged-again = judged again on { $day }: { $verdict }
# $day (Words), $verdict (Words)
judgement-edited = the judgement of { $day } was edited: { $verdict }
# $day (Words), $verdict (Words)
judgement-removed = the judgement of { $day } was removed: { $verdict }
item-new = new evidence
# $day (Words)
counts-from = counts from { $day } on
# $day (Words)
too-old-from = too old from { $day } on
# $day (Words)
expired-from = expired, and does not count from { $day } on
item-edited = edited
item-removed = removed from the review
# $from (Words), $until (Words)
days-from-until = from { $from } until { $until }
# $from (Words)
days-from = from { $from } on
# $days (Words)
exemption-begun = exempt now: { $days }
# $days (Words)
exemption-amended = the exemption was amended: { $days }
# $days (Words)
exemption-ended = the exemption has ended: { $days }
# $days (Words)
exemption-removed = the exemption was removed: { $days }
condition-agreed = a new condition
condition-amended = amended
# $day (Words)
closed-on = closed on { $day }
# $day (Words)
overdue-from = overdue from { $day } on
condition-removed = removed from the review
day-alone = only the day is another
withheld-in-one = withheld in one of the two reviews, so nobody can tell whether it changed
unlisted = something that the reports have no room to list
# $count (Number)
further-causes = Further causes: { $count }

## A migration.

fails-by-revision = It passed, and does not pass now: that is the revision.
fails-by-age = It passed, and does not pass now: that is the age of its evidence.
fails-by-both = It passed, and does not pass now: that is the revision and the time that has passed.
# $day (Words), $old (Words), $new (Words)
on-the-day-of-the-review = On the day of the review, { $day }: { $old } → { $new }
# $day (Words), $old (Words), $new (Words)
on-the-day = As of { $day }: { $old } → { $new }
needs-review = Needs review
asked-first-here = Asked first here
kept-without-place = Kept, with no place here
computed-anew = Computed anew
carried-declared = Carried over, as the author declares
carried-proved = Carried over, as proved
carried = Carried over as it was
a-requirement = requirement
a-fact = fact
evidence = evidence
a-judgement = judgement
an-exemption = exemption
a-condition = condition
a-decision = decision

## A decision of a gate.

policy = Policy
not-required = Not required
authorised = Authorised
authorised-with-conditions = Authorised, with the conditions of the review
undetermined = Undetermined
refused = Refused
asked-for = Asked for

## A crosswalk.

# $met (Number), $of (Number)
met-as-far-as-it-must = Met, as far as it must hold: { $met } of { $of }
sure = sure
fairly-sure = fairly sure
not-sure = not sure
the-same-as = the same as
a-part-of = a part of
this-and-more = this and more
overlaps-with = overlaps with
no-counterpart = no counterpart

## A register.

registered-revisions = Registered revisions
consultation = consultation
published = published
in-force = in force
transition-ends = transition ends
superseded = superseded
taken-back = withdrawn
# $day (Words)
after = after { $day }
# $day (Words)
by = by { $day }
two-sources = two sources
one-source = one source, or inferred
# $name (Words), $entries (Number)
as-registered = { $name }: as registered: { $entries }
head = head
compared-with = compared with
what-is-embedded = what is embedded in safon
nothing-to-compare = nothing; keep the head, or a copy, and give it next time with `--head` or `--against`

## A release.

# $revision (Words)
can-be-released = { $revision } can be released
# $revision (Words)
is-released = { $revision } is released
first-revision = The first revision of its standard.
why-that-version = Why that version
