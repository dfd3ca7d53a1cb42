### Why a text is not JSON, after `not JSON: `, where no code of its own says it.

nothing-there = there is nothing in it
control-character = a text goes over a line break or holds another control character; in a text a line break is written `\n` and a tab `\t`
lone-backslash = a backslash in a text stands before a letter that it cannot stand before; a backslash that means itself is written twice
broken-escape = `\u` and its four digits are no whole character
# $word (Words)
key-without-quotes = a key stands in double quotes: `{ $word }`
# $word (Words)
comma-or-backslash = a comma is missing, or a quotation mark inside a text has no backslash before it: `{ $word }`
# $word (Words)
no-number = this is no number of JSON: `{ $word }`
no-document = a document begins with a bracket: `{"{"}`
bracket-too-many = the document has ended before this bracket: one is too many
missing-comma = a comma is missing before this
missing-colon = a colon is missing between a key and its value
other-bracket = this bracket closes something of another kind: a list ends with `]` and an object with `{"}"}`
something-missing = something is missing before this
key-is-due = a key is due here, in double quotes
number-too-large = a number is too large
# $what (Words)
not-here = this does not belong here: `{ $what }`
