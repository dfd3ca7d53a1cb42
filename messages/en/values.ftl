### What stands, or should stand, at a place in a document.

object = an object
list = a list
text = text
number = a number
whole-number = a whole number
bool = true or false
id = an id
date = a date
words-digest = the digest of reviewed words
version = a version
rule = a rule
number-in-quotes = a number in quotes
fact-value = true or false, a whole number or a word
training = a date or an id
keys-of-the-schema = those of the schema

## Why a text is not a date, after the text itself.

no-such-day = is not a date that exists
not-written-as-a-date = is not written as a date
# $values (Words)
one-of = one of { $values }
public = public
partner = partner
restricted = restricted
# $visibility (Words)
withheld = withheld ({ $visibility })
