### Changes between two revisions, and why each needs the version that it needs.

## Requirements.

# $id (Words)
requirement-added = the requirement `{ $id }` is new
    .why = Something is asked that was not asked before.

# $id (Words)
requirement-removed = the requirement `{ $id }` is gone
    .why = What was asked is asked no more.

# $id (Words), $from (Words)
requirement-renamed = the requirement `{ $from }` is now `{ $id }`
    .why = Whoever refers to it by its id has to follow.

# $id (Words), $from (Words)
requirement-split = the requirement `{ $from }` was split into { $id }
    .why = What was judged once is judged in parts.

# $id (Words), $from (Words)
requirement-merged = the requirements { $from } were merged into { $id }
    .why = What was judged in parts is judged once.

# $id (Words)
requirement-moved = the requirement `{ $id }` stands in another criterion
    .why = The outcome of a criterion is made of the requirements in it.

# $id (Words), $from (Words), $to (Words)
level-changed = `{ $id }` is now a { $to }, and was a { $from }
    .why = The level says whether falling short fails the whole.

# $id (Words)
applicability-changed = `{ $id }` applies to other services
    .why = Who has to fulfil it is another matter now.

# $id (Words)
evidence-changed = `{ $id }` asks for other evidence
    .why = What has to be shown is another matter now.

# $id (Words)
judgement-changed = whether `{ $id }` has to be judged is another matter now
    .why = A judgement that is needed can be missing.

# $id (Words)
exemptible-changed = whether `{ $id }` can be waived is another matter now
    .why = An exemption fulfils a requirement that can be waived.

# $id (Words)
statement-reworded = `{ $id }` is asked in other words
    .why = Assessors judge by the words.

# $id (Words)
requirement-affected = `{ $id }` asks for something else because of what it refers to
    .why = Its own text is as it was, and what its words or its rules refer to is not.

# $id (Words)
advice-changed = guidance or remedy of `{ $id }` changed
    .why = Advice is not assessed.

# $id (Words)
basis-changed = what `{ $id }` rests on is told anew
    .why = It says where the words come from, not what they ask.

## Texts.

# $id (Words)
translation-corrected = one language of `{ $id }` was corrected
    .why = The author says that it asks for the same.

# $id (Words)
one-language-changed = one language of `{ $id }` changed and the other did not
    .why = Until somebody attests it, the two languages may say different things.

# $id (Words)
text-status-changed = the status or note of a text of `{ $id }` changed
    .why = The words are the same.

## Criteria.

# $id (Words)
criterion-added = the criterion `{ $id }` is new
    .why = There is another point to report on; what it asks is in its requirements.

# $id (Words)
criterion-removed = the criterion `{ $id }` is gone
    .why = There is one point less to report on; what it asked was in its requirements.

# $id (Words), $from (Words)
criterion-renamed = the criterion `{ $from }` is now `{ $id }`
    .why = Whoever refers to it by its id has to follow.

# $id (Words), $from (Words), $to (Words)
relabelled = `{ $id }` has the label { $to }, and had { $from }
    .why = People speak of points by their labels.

# $id (Words)
criterion-moved = the criterion `{ $id }` stands elsewhere
    .why = The order and the themes are what people know the standard by.

# $id (Words)
criterion-reworded = the criterion `{ $id }` has other words
    .why = Its words frame what is judged.

## Vocabulary.

# $id (Words)
vocabulary-extended = `{ $id }` is new in the vocabulary
    .why = By itself it asks nothing.

# $id (Words)
vocabulary-reduced = `{ $id }` is gone from the vocabulary
    .why = By itself it asks nothing; what used it is listed with its requirement.

# $id (Words), $what (Words)
vocabulary-changed = `{ $id }` is declared otherwise: { $what }
    .why = By itself it asks nothing; what it does to a requirement is listed with that.

# $id (Words)
vocabulary-reworded = `{ $id }` has other words
    .why = Teams answer by the words.

## The standard.

exemptions-restricted = fewer exemptions have an effect
    .why = What was exempt may not be exempt now.

exemptions-relaxed = more exemptions have an effect
    .why = What could not be exempt may be exempt now.

# $from (Words), $to (Words)
conditions-shortened = conditions have to fall due within { $to } days; it was { $from }
    .why = A condition that covered a shortfall may not cover it now.

# $from (Words), $to (Words)
conditions-lengthened = conditions have to fall due within { $to } days; it was { $from }
    .why = More conditions cover a shortfall.

panel-tightened = the rules for panels changed, and a breach can refuse a review
    .why = A review that was good enough may be refused.

panel-changed = the rules for panels changed
    .why = A breach is a warning.

# $id (Words)
theme-changed = the theme `{ $id }` changed
    .why = Themes group criteria and ask nothing.

# $id (Words)
description-changed = what the standard says of itself changed: `{ $id }`
    .why = It is not assessed.

# $id (Words)
lineage-recorded = what became of `{ $id }` is recorded
    .why = It is a record of what changed, not a change.

# $id (Words)
reordered = `{ $id }` stands in another place of its list
    .why = The order of a list asks nothing.

# $id (Words)
further-reading-changed = the further reading of `{ $id }` changed
    .why = It is not assessed.
