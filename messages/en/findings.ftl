### What is found in a document: each says what is wrong (or odd) and what was expected, `.help` the way out, and
### `.why`, in English for the page of codes, why it is a finding at all.

## The form of a document.

too-large = the document is longer than 67108864 bytes (64 MiB), and no more are read
    .why = A limit keeps a hostile document from taking the machine with it.

# $byte (Number)
not-utf8 = the text is not UTF-8 from byte { $byte } on
    .help = save the file as UTF-8
    .why = JSON is UTF-8; another encoding would garble every ŵ and ŷ.

# $encoding (Words), $name (Words)
other-encoding = the text is { $encoding }, and has to be UTF-8
    .help = save the file as UTF-8: in an editor or a spreadsheet, choose UTF-8 when saving; in PowerShell, `Set-Content -Encoding utf8`; elsewhere, `iconv -f { $name } -t UTF-8`
    .why = JSON is UTF-8. Some programs save other encodings without a word, and they are known by their first bytes.

# $most (Number)
further-findings = there may be more to find; { $most } of a kind are told at once
    .why = A document with thousands of mistakes has one mistake made thousands of times; telling them all would take longer than mending it.

# $said (Words)
not-json = not JSON: { $said }
    .why = The text must be one JSON value and nothing else. A byte order mark at the start of a text, or of a line of a stream, is skipped.

trailing-comma = nothing comes after this comma
    .help = take the comma out
    .why = JSON has a comma between two items, and none after the last.

comment = this is a comment, and JSON has none
    .help = take it out; what is to stay goes into a text
    .why = Readers of JSON in other languages would refuse the document.

# $mark (Words)
merge-marker = a merge was not finished, and left this mark: `{ $mark }`
    .help = choose between the two versions, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>
    .why = Both versions stand in the file, and only a person knows which of them is meant.

# $mark (Words)
wrong-quotes = this is no quotation mark of JSON: `{ $mark }`
    .help = write straight double quotes: "
    .why = Word processors and programming languages have other quotation marks, and JSON has one.

# $word (Words)
no-such-value = JSON has no value `{ $word }`
    .help = a text stands in double quotes; true and false have small letters; where there is nothing to say, leave the key out
    .why = `NaN`, `Infinity`, `None` and `undefined` are values of programming languages, which other readers do not know.

# $what (Words), $line (Number)
cut-short = the document ends too early: not closed is { $what } that begins in line { $line }
    .help = close it, or fetch the file again
    .why = A file that was cut short on its way is half a document, and nobody knows what the other half said.

second-document = the document has ended, and something more begins here
    .help = give one document in a file; or many, each on a line of its own, with `safon assess --ndjson`
    .why = Which of two documents is meant cannot be known.

# $most (Number)
nested-too-deep = lists and objects are nested more than { $most } deep
    .why = A limit keeps a hostile document from taking the machine with it; no honest document comes near.

# $format (Words)
newer-format = the document has format { $format }, and this reader knows format 1
    .help = use a newer version of safon
    .why = A newer format may mean other things by the same words, so nothing of it is read.

# $kinds (Words)
unknown-kind-of-document = this is none of the known documents: { $kinds }
    .help = say which it is with `--kind`
    .why = A document is known by its keys.

# $expected (Words), $found (Words)
wrong-type = expected { $expected }, found { $found }
    .why = Each key holds one type of value.

# $out (Words)
null = null is not a value here
    .help = { $out }
    .why = Optional means absent, so that there is one way to say nothing.

# $key (Words), $keys (Words)
unknown-key = `{ $key }` is not a key here
    .help = the keys here are { $keys }
    .why = Authored documents are closed: a misspelt key would otherwise be ignored without a word.

# $key (Words)
missing-key = `{ $key }` is missing
    .why = The key is required.

# $key (Words)
duplicate-key = `{ $key }` stands twice in this object
    .why = Readers differ in which of the two they take, so one of them would be lost without a word.

empty-text = the text is empty
    .why = An empty text says nothing where something is required.

# $text (Words), $found (Words), $composed (Words)
not-nfc = `{ $text }` is not written in its composed form (NFC), but as { $found }
    .help = write it as { $composed }; normalising the file to NFC does so throughout
    .why = Two spellings of one ŵ look alike and are other bytes to a digest. It is an error in what an owner writes, and a warning in a review, where both spellings are taken for one.

# $characters (Words)
hidden-characters = the text has characters that nobody sees: { $characters }
    .help = take them out; wherever the text is shown they are `�`
    .why = Two names that look alike could be two; a text could steer a terminal or hide a part of itself.

empty-list = the list is empty, and needs at least one item
    .why = An empty `all` or `any` would be true or false by convention, which nobody reads the same way.

# $found (Words)
bad-id = `{ $found }` is not an id
    .help = an id has lower-case letters a–z, digits and single hyphens, begins with a letter and has at most 64 characters
    .why = Ids stand in URLs, file names and programs of any language.

# $found (Words), $why (Words)
bad-date = `{ $found }` { $why }
    .help = write a date as in 2026-11-22
    .why = Dates are civil dates, `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31.

# $found (Words)
bad-organisation-id = `{ $found }` is not the id of an organisation
    .help = it has 1 to 64 printable ASCII characters, the first and the last of which are no blanks
    .why = Organisations are counted by it, so it has to be one thing however it is typed; the lists that such ids come from have nothing else in them.

# $found (Words)
bad-label = `{ $found }` is not a label
    .help = a label has 1 to 24 printable ASCII characters, the first and the last of which are no blanks, as in 2.10 or A.6.7
    .why = People speak of points by their labels, so they have to be short, and typed alike everywhere.

# $found (Words)
bad-words-digest = `{ $found }` is not the digest of reviewed words
    .help = it is 16 digits 0–9 and a–f, and is written by command, never by hand
    .why = A review is bound to the words that were read.

# $found (Words)
bad-version = `{ $found }` is not a version
    .help = write a version as in 2.0.0 (semver.org)
    .why = Versions are compared, so they need an order.

# $least (Number), $most (Number), $found (Number)
seal-length = a sealing key has { $least } to { $most } bytes, and this one has { $found }
    .help = make a key of random bytes, and keep it to yourself
    .why = A key that can be guessed seals nothing.

# $what (Words)
not-for-audience = the report holds what this audience may not see: { $what }
    .help = make it anew from the review, for those who are to see it: `safon assess --audience`
    .why = Digests, warnings and reasons are made of what is hidden too, and cannot be told from the rest afterwards.

# $found (Words)
bad-digest = `{ $found }` is not a digest
    .help = a digest is `sha256:` and 64 digits 0–9 and a–f
    .why = A digest that cannot be compared proves nothing.

# $found (Words)
bad-url = `{ $found }` is not a web address
    .help = write the whole address, beginning with https://
    .why = A source that cannot be followed is no source.

# $found (Words)
bad-pointer = `{ $found }` is not a JSON pointer
    .help = a pointer is empty or begins with a slash, as in `/evidence/0`
    .why = A place that cannot be followed is no place.

# $found (Words), $words (Words)
unknown-word = `{ $found }` is not one of { $words }
    .why = The key takes one of a closed list of words.

# $found (Words), $least (Words), $most (Words)
out-of-range = { $found } is not within { $least } and { $most }
    .why = Every number has bounds; whole numbers never leave ±(2^53−1), which every reader of JSON holds exactly.

# $found (Words)
not-whole = { $found } is not a whole number
    .why = Counts, days and volumes are whole.

# $found (Words), $most (Words)
too-precise = { $found } has more decimals than the { $most } that are kept
    .why = Decimals beyond the scale would be dropped, and nothing is dropped in silence.

# $found (Words)
too-many-digits = { $found } has a fraction, and more than 15 digits
    .help = write it with 15 digits at most
    .why = A number with a fraction has as many digits as every reader of JSON holds exactly.

# $key (Words)
half-closed = `closed_on` and `closed_by` stand together or not at all, and this is missing: `{ $key }`
    .help = say both on which day it was closed and what or who closed it; of an open condition say neither
    .why = A closed condition covers a shortfall; whoever relies on that has to see when it ended, and what ended it.

## The form of a rule.

# $keys (Words), $found (Number)
one-test = expected just one of { $keys }, found { $found }
    .why = A test with two bounds could be read as either or both; `all` says it plainly.

# $depth (Number)
rule-too-deep = the rule is { $depth } deep, and at most 32 are allowed
    .why = Nobody can read such a rule, and a limit keeps evaluation bounded.

# $nodes (Number)
rule-too-large = the rule has { $nodes } nodes, and at most 4096 are allowed
    .why = A limit keeps evaluation bounded.

# $tests (Number)
too-many-evidence-tests = the rule has { $tests } tests of evidence, and at most 64 are allowed
    .why = A limit keeps comparison by proof and the search for what to do bounded.

# $said (Words)
against-schema = the JSON Schema does not allow this: { $said }
    .why = Told by `--schema` alone, where the schema has no plainer word; without the flag the native reader says more.

## What a standard says.

# $found (Number), $most (Number)
too-many-capabilities = there are { $found } capabilities, and at most { $most } are allowed
    .why = Every set of capabilities is a group that services may share; a limit keeps their number bounded.

# $found (Number)
too-many-requirements = the standard has { $found } requirements, and at most 10000 are allowed
    .why = A limit keeps evaluation bounded.

# $id (Words)
duplicate-id = the id `{ $id }` is used twice
    .why = An id that means two things means nothing.

# $id (Words)
retired-id = the id `{ $id }` was retired and is never used again
    .why = Old assessments still speak of what the id meant.

# $id (Words)
unknown-theme = the standard has no theme `{ $id }`
    .why = A reference that leads nowhere is a mistake.

# $id (Words)
unknown-fact = the standard has no fact `{ $id }`
    .why = A fact that the revision does not define can decide nothing.

# $id (Words)
unknown-kind = the standard has no kind of evidence `{ $id }`
    .why = Evidence of a kind that the revision does not define would never count.

# $id (Words), $of (Words)
unknown-tag = `{ $id }` is not a tag of { $of }
    .why = An item carries only tags that its kind declares, so that a misspelt one is found.

# $id (Words), $of (Words)
unknown-measure = `{ $id }` is not a measure of { $of }
    .why = An item states only measures that its kind declares.

# $found (Words), $fact (Words)
unknown-value = `{ $found }` is not a value of the fact `{ $fact }`
    .why = A choice or an ordinal has a closed list of values.

# $test (Words), $fact (Words), $expected (Words)
test-does-not-fit = `{ $test }` does not fit the fact `{ $fact }`: { $expected }
    .why = `is` fits flags and choices, `in` choices and ordinals, `at_least` and `at_most` integers and ordinals, `stated` every fact.

# $fact (Words), $expected (Words)
value-does-not-fit = the fact `{ $fact }` takes { $expected }
    .why = A fact has one type.

evidence-in-applicability = `applies_when` tests facts only
    .help = move the test to `evidenced_when`
    .why = Whether a requirement applies depends on the service, not on what has been shown.

# $count (Words), $of (Number)
count-out-of-range = `count` is { $count }, and the list has { $of }
    .why = A count beyond the list could never be reached.

# $least (Words), $most (Words)
range-inverted = the least value, { $least }, is above the greatest, { $most }
    .why = No value would be allowed.

# $why (Words)
nothing-to-assess = nothing can be assessed: { $why }
    .help = add what a service has to meet; titles alone are held with `"kind": "reference"`
    .why = A standard in which nothing can be assessed is met by nobody and missed by nobody.

reference-requirement = a reference standard has at most one judged requirement to a criterion, without a rule
    .why = Another body's framework is held as titles: a rule would put words into its mouth.

# $id (Words)
unknown-id = the standard has nothing with the id `{ $id }`
    .why = A reference that leads nowhere is a mistake.

# $text (Words)
same-in-both-languages = the English and the Welsh are the same: `{ $text }`
    .help = translate it, or say in `note` why it is the same
    .why = A text that was never translated looks like this.

review-missing = the text is said to be reviewed, and does not say who read it and which words
    .help = leave `status` out until somebody has read it; a `review` is written by command
    .why = A status without the words that it was given for would outlive them.

review-without-status = a `review` stands here, and the status is not `reviewed`
    .help = write `"status": "reviewed"`, or leave `review` out
    .why = Two fields that say different things leave open which of them holds.

review-outlived = the words have changed since they were reviewed, so the text is unreviewed again
    .help = have a Welsh speaker read the words as they are now
    .why = A status never outlives the words that it was given for.

# $english (Words), $welsh (Words)
numbers-differ = the English and the Welsh do not have the same numbers: { $english } and { $welsh }
    .why = A figure that was changed in one language and not in the other looks like this.

# $label (Words)
label-twice = the label { $label } stands twice, capitals aside
    .why = People find a point by its label.

# $requirement (Words)
source-not-seen = nobody has written down that the page which `{ $requirement }` names was seen to say so
    .help = look at the page and write the day in `seen_on`, or cite what was seen
    .why = A source that nobody has seen proves nothing.

# $id (Words)
unknown-role = the standard declares no role `{ $id }`
    .why = Roles that nobody declared have no title, and a rule that counts them counts nobody.

# $requirement (Words)
threshold-without-basis = the requirement `{ $requirement }` is said to be in the publisher's words, and its rule sets a figure
    .help = where no publisher has set the figure, make the basis an `interpretation` with its rationale
    .why = A threshold that no publisher has set must not pass as official.

rule-never = nothing can satisfy this rule
    .why = A rule that is never true is rarely meant.

rule-always = everything satisfies this rule
    .help = write "always" where that is meant
    .why = A test that cannot fail tests nothing.

# $requirement (Words)
nobody-can-pass = no service can fulfil the requirement `{ $requirement }`, so none can pass
    .why = A must that always applies and can never be evidenced fails everybody.

# $id (Words)
never-used = `{ $id }` is declared and no rule uses it
    .why = Teams would be asked for something that decides nothing.

# $requirement (Words)
must-without-remedy = the requirement `{ $requirement }` is a must and has no remedy
    .why = A team that falls short should be told what to do.

# $texts (Words)
unreviewed-text = texts whose Welsh has not been reviewed: { $texts }
    .why = Every rendering marks them until a Welsh speaker has read them.

## Policies, and evidence.

# $last (Words), $first (Words)
ends-before-it-begins = the last day, { $last }, is before the first, { $first }
    .why = What ends before it begins never counts. Of an exemption, which then exempts from nothing, it is a warning.

## The step from one revision to the next.

# $from (Words), $to (Words)
other-lineage = these are two standards, not two revisions of one: `{ $from }` and `{ $to }`
    .help = the id of a standard is the same in every revision
    .why = Only revisions of one standard can be compared by what they require.

# $version (Words)
same-version = both have version { $version }, and they differ
    .help = give the newer one a higher version
    .why = A published revision never changes; a mistake is corrected in a new one.

# $rise (Words), $needed (Words), $because (Words)
bump-too-small = the version rises by { $rise }, and the changes need { $needed }: { $because }
    .why = A version promises that whoever passes x.y passes every later x.z on the same day.

# $rise (Words), $needed (Words)
bump-too-large = the version rises by { $rise }, and the changes need only { $needed }
    .why = A rise that nothing asks for makes people assess anew for nothing.

# $requirement (Words), $steps (Words)
too-hard-to-compare = too hard to prove within { $steps } steps, so that it is unknown and counts as breaking: { $requirement }
    .help = simpler rules, or fewer that overlap, can be compared
    .why = A comparison takes so much work and no more, whatever the rules; what it does not know it does not guess.

# $id (Words)
not-retired = `{ $id }` was in the earlier revision, and is neither here nor among the retired
    .help = add it to `retired` with its last title
    .why = Old assessments still speak of it, and its id must never come back with another meaning.

# $id (Words)
reused-id = `{ $id }` was a criterion and is a requirement, or the other way round
    .help = give the new one an id of its own
    .why = An id never changes its meaning.

# $id (Words)
translation-stale = one language of `{ $id }` changed and the other did not
    .help = change the other too, or attest in `attestations` that the one language says the same
    .why = Neither language is a translation that may lag behind.

# $id (Words)
missing-attestation = the words of `{ $id }` changed, and nobody says how they compare with the old ones
    .help = say in `attestations`, or in `derived_from`, whether they are equal, stricter, looser or different
    .why = No proof can say what words ask; their author can.

# $version (Words)
nobody-passes = no service can pass version { $version }
    .why = Of a revision that nobody can pass everything is proved, so the comparison says little; the musts contradict each other.

# $id (Words)
official-words-changed = the publisher's words of `{ $id }` are not those of the revision before
    .help = attest that they are equal, or that the publisher changed them
    .why = Words that are marked as the publisher's and differ were either changed by the publisher or mistyped.

## Crosswalks and the register.

# $relation (Words), $expected (Words), $found (Words)
crosswalk-sides = a row with the relation `{ $relation }` names { $expected } of `from` and `to`, and this one names { $found }
    .why = A relation is between two criteria; where nothing corresponds there is only one.

# $id (Words), $standard (Words)
unknown-criterion = `{ $standard }` has no criterion `{ $id }`
    .why = A reference that leads nowhere is a mistake.

# $id (Words), $standard (Words)
not-crosswalked = the criterion `{ $id }` of `{ $standard }` stands in no row
    .help = where nothing corresponds to it, say so with the relation `none`
    .why = Silence could mean that nothing corresponds, or that nobody looked.

# $version (Words), $before (Words)
version-does-not-rise = version { $version } comes after { $before }, and is not higher
    .why = The register is append-only, so versions rise.

# $said (Words), $digest (Words)
broken-chain = the digest before this entry is said to be { $said }, and is { $digest }
    .why = Each entry pins the one before it, so that none can be changed or removed without being seen.

# $event (Words)
timeline-out-of-order = the days of `{ $event }` are not in order, or it does not say when
    .help = give `on`, or a window with `after` and `by`; events stand in the order in which they happened
    .why = Which revision is in force is read from these days.

# $event (Words), $earlier (Words), $of (Words)
before-its-predecessor = `{ $event }` is dated before `{ $earlier }` of { $of }, whose place this revision takes
    .help = give the day on which it really happened
    .why = Which revision is in force is read from these days; the newer one comes later.

# $events (Words)
days-missing = the entry does not say on which day this happens: { $events }
    .help = give `--published-on` and `--in-force-on`
    .why = A revision without days is never in force. It can come into force later, but it is published once it is registered, so nothing is written without that day.

nothing-registered = nothing is registered here
    .help = take the newer register; this one is empty
    .why = Of nothing it cannot be said that it is as it was registered: a register that was emptied looks just like this.

# $head (Words), $own (Words)
head-gone = no entry of this register has the head { $head }; the head of the whole is: { $own }
    .help = take the newer register; this one was cut short, rolled back or changed
    .why = The register is append-only: whatever head it had once is the head of its beginning for ever.

# $revision (Words), $files (Words)
files-differ = `{ $revision }` stands in files that differ: { $files }
    .help = keep the one that is registered
    .why = An id and a version name one revision; of two that differ nobody can say which is meant. Equal copies are no mistake.

# $revision (Words)
not-registered = `{ $revision }` is in no entry of the register
    .help = release it, or take it away; `release` may replace it
    .why = A revision that lies beside the register looks published, and is not.

# $why (Words)
broken-standard = this looks like a standard, and cannot be read as one: { $why }
    .help = `safon check` says all that is wrong with it
    .why = What cannot be read may have been a revision; whether it is as registered cannot be said.

not-a-file = this is not a plain file, and was passed over
    .why = A pipe or a device may never end, and a link that leads nowhere holds nothing.

# $why (Words)
unreadable = the file cannot be read: { $why }
    .why = What nobody could look at is not as registered.

# $revision (Words), $digest (Words), $registered (Words)
digest-mismatch = `{ $revision }` has the digest { $digest }, and was registered with { $registered }
    .why = A published revision never changes; a mistake in it is a new revision.

## What an assessment says of the standard.

# $version (Words)
already-registered = version { $version } is registered already, just as it is
    .why = A release adds a revision; there is nothing to add.

# $revision (Words)
entry-gone = `{ $revision }` was registered, and is not here
    .help = take the newer register; this one was cut short or rolled back
    .why = The register is append-only: nothing that was published is taken out.

# $revision (Words)
entry-moved = `{ $revision }` stands before an entry that was registered earlier
    .why = The register is append-only, so its order is the order of registration.

# $revision (Words), $digest (Words), $registered (Words)
entry-changed = `{ $revision }` was registered with { $registered }, and has { $digest } here
    .why = Published bytes never change; a mistake is corrected in a new revision.

# $revision (Words)
timeline-rewritten = the timeline of `{ $revision }` does not begin as it did
    .help = add what happened at the end
    .why = What was said about a revision stays; a correction comes after it.

# $why (Words)
bad-signature = the signature does not fit: { $why }
    .help = the file, the signature or the key is another than the one that was signed
    .why = A signature says that the bytes are those that its owner signed.

# $revision (Words)
unknown-standard = no standard `{ $revision }` is at hand
    .help = give its file too, with `--standard` or beside the register
    .why = Without the standard nothing but the form of an assessment can be checked.

# $named (Words), $revision (Words)
other-standard = the assessment is against `{ $named }`, and this is `{ $revision }`
    .why = Answers to one revision are not answers to another; `migrate` carries them over.

# $pinned (Words), $digest (Words)
other-digest = the assessment pins the standard { $pinned }, and this one is { $digest }
    .why = The standard is not the one that the assessment was written against.

# $items (Number)
too-much-evidence = the assessment has { $items } items of evidence, and at most 100000 are allowed
    .why = A limit keeps evaluation bounded.

# $id (Words)
unknown-requirement = the standard has no requirement `{ $id }`
    .why = The answer would be lost.

# $id (Words)
unknown-evidence = the assessment has no evidence `{ $id }`
    .why = A judgement rests on evidence that can be looked at.

# $requirement (Words), $day (Words)
duplicate-judgement = the requirement `{ $requirement }` is judged twice on { $day }
    .help = keep one, or date the later one on its own day
    .why = The latest judgement counts, and of two on one day neither is the latest.

# $requirement (Words)
exemption-not-allowed = the requirement `{ $requirement }` is not exemptible, so this has no effect
    .why = The standard says for each requirement whether it can be waived.

# $by (Words)
dissent-twice = { $by } dissents twice from one judgement
    .help = keep one dissent of each, with all its reasons
    .why = Of two views of one person nobody could say which holds.

dissent-of-judge = whoever judged dissents from their own judgement
    .help = say in the judgement what the judge holds
    .why = Dissent is what others of the panel held instead.

# $id (Words)
because-of-nothing = `because` gives a reason for `{ $id }`, which is not stated
    .help = state the fact, or leave the reason out
    .why = A reason says why a fact is as it is stated.

# $requirement (Words), $day (Words)
exemption-expired = the exemption of `{ $requirement }` ended on { $day }
    .why = An exemption that has ended no longer covers the requirement.

# $requirement (Words), $effect (Words)
exemption-without-end = the exemption of `{ $requirement }` has no end; { $effect }
    .help = say in `until` how long it lasts
    .why = What is waived for ever is rarely looked at again.

# $requirement (Words), $days (Number), $most (Number)
exemption-too-long = the exemption of `{ $requirement }` lasts { $days } days, and the standard allows { $most } at most, so it has no effect
    .help = end it sooner; a renewal is an exemption of its own
    .why = The standard says how long a requirement can be waived before somebody decides again.

all-exempt = every must and should that applies is exempt, so nothing was asked of the service
    .why = Such a review is met, and says nothing about the service; a gate says undetermined.

# $requirement (Words), $day (Words)
duplicate-exemption = the requirement `{ $requirement }` is exempted twice for the same days, from { $day }
    .help = keep one, with all that was agreed in its reason; a renewal has days of its own
    .why = The second changes nothing, and one of the two was likely meant for something else.

# $requirement (Words)
exemption-hides-not-met = the requirement `{ $requirement }` is judged not met, and this exemption hides it
    .help = let the exemption end, or have it judged again once it is put right
    .why = What is exempt counts as fulfilled, so whoever reads the outcome alone would not hear of the verdict.

# $requirement (Words)
does-not-apply = the requirement `{ $requirement }` does not apply to this service
    .why = An exemption or a condition there has no effect, and a verdict of not met is not heard of.

# $item (Words), $collected (Words), $reviewed (Words)
evidence-after-review = `{ $item }` was collected on { $collected }, after the day of the review, { $reviewed }
    .why = It does not count on the day of the review.

# $condition (Words), $closed (Words), $judged (Words)
closed-before-verdict = the condition `{ $condition }` was closed on { $closed }, before the verdict of { $judged }, so it does not cover what that found
    .help = agree a condition on what the verdict found
    .why = What was done before a verdict was known to it, and it found the shortfall all the same.

# $judge (Words)
judge-not-on-panel = this judge is not on the panel: { $judge }
    .help = name the member of the panel, by id or role, or write `panel` where all of it decided
    .why = The panel is the body that the standard asks for; a verdict from elsewhere is not its verdict.

# $item (Words), $collected (Words), $judged (Words)
judged-before-evidence = `{ $item }` was collected on { $collected }, after the verdict that names it, of { $judged }
    .help = name only what was there to be looked at, or judge again on a later day
    .why = Nobody can judge by what was not yet there; one of the two days is wrong, or the verdict is.

# $missing (Words)
judged-on-other-evidence = judged met, and what makes the rule true is not named by the verdict: { $missing }
    .help = name in `evidence` of the judgement the items that it rests on, of those that count
    .why = Whoever reads a verdict looks at what it names; what really carries it has to be there.

# $item (Words), $requirement (Words)
counter-evidence-unanswered = `{ $item }` speaks against the requirement `{ $requirement }`, which is judged met without answering it
    .help = name it in `answers` of the judgement and say why in its rationale
    .why = Evidence against is answered, not passed over.

# $breach (Words)
panel-breach = the panel is not as the standard asks: { $breach }
    .why = Assurance by peers needs the right peers; the standard says whether a breach warns or refuses.

## Many reviews together.

# $service (Words), $organisation (Words), $day (Words), $first (Words), $second (Words)
contested-review = `{ $service }` ({ $organisation }) has reviews of { $day } that differ, in lines { $first } and { $second }, so that no review of it counts
    .help = keep the one that stands, or date the later one on its own day
    .why = The latest review of a service counts. Of two on one day neither is the latest, and an earlier one is no longer true.

# $service (Words), $organisation (Words), $day (Words), $first (Words), $second (Words)
repeated-review = the review of `{ $service }` ({ $organisation }) on { $day } stands in line { $first } and again in line { $second }, and counts once
    .why = A service that was sent twice is still one service.
