too-many-parts = it would have to be written out for each of many parts
later-judgement = a later judgement stands in its place
split-not-proved = the requirement was split, and it is not proved for every part
merged-not-all-met = the requirement was merged with others, and not all of them are judged met
no-longer-exemptible = it can no longer be waived
decision-of-its-revision = a decision holds for the revision on which it was made
asks-for-more = the requirement asks for more than it did
asks-for-less = the requirement asks for less than it did
asks-for-other = the requirement asks for something else
asks-unknown = it is not known how the requirement compares with what it was
no-such-requirement = the later revision has no such requirement
split-or-merged = the requirement was split or merged
# $what (Words)
unknown-there = the later revision does not know this: { $what }
