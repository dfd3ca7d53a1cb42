//! Messages, filled: what `cargo messages` makes is rows of pieces, and here they become words.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::words::Words;

/// Something that is said, with what it is said of.
pub(crate) trait Message {
    /// Its row in the catalogue.
    const ROW: &'static MessageRow;

    /// What fills it, in the order of the row's arguments.
    fn values(&self) -> Vec<Filling<'_>>;

    /// What it says.
    fn words(&self) -> Words {
        Self::ROW.said.fill(&self.values())
    }

    /// The way out, where there is one.
    fn help(&self) -> Option<Words> {
        let help = Self::ROW.help.as_ref()?;
        Some(help.fill(&self.values()))
    }
}

/// A message in both languages.
#[derive(Debug)]
pub(crate) struct MessageRow {
    pub id: &'static str,
    pub arguments: &'static [&'static str],
    pub said: Pair,
    pub help: Option<Pair>,
    /// Why it is said at all, where that needs saying; what only developers read has no Welsh.
    pub why: Option<Pair>,
}

/// The same in both languages.
#[derive(Debug)]
pub(crate) struct Pair {
    pub en: &'static [Piece],
    pub cy: &'static [Piece],
}

/// A piece of a message.
#[derive(Debug)]
pub(crate) enum Piece {
    Text(&'static str),
    /// The argument with that index.
    Hole(usize),
    /// What is said for the number with that index: the first case that fits.
    Choice(usize, &'static [(Case, &'static [Piece])]),
}

/// When something is said of a number.
#[derive(Debug)]
pub(crate) enum Case {
    Of(Category),
    Rest,
}

/// A category of numbers in which words have one form (Unicode CLDR, cardinal plurals).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Category {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// A number of things, by which words are chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Number(u64);

impl From<u32> for Number {
    fn from(number: u32) -> Self {
        Self(number.into())
    }
}

impl From<u64> for Number {
    fn from(number: u64) -> Self {
        Self(number)
    }
}

impl From<usize> for Number {
    fn from(number: usize) -> Self {
        // No length is beyond it.
        Self(number as u64)
    }
}

/// What fills a hole.
#[derive(Debug)]
pub(crate) enum Filling<'v> {
    Number(Number),
    Words(&'v Words),
}

impl Pair {
    pub fn fill(&self, values: &[Filling<'_>]) -> Words {
        Words {
            en: filled(self.en, values, english, |words| &words.en),
            cy: filled(self.cy, values, welsh, |words| &words.cy),
        }
    }

    /// The pair with the names of its arguments in braces, and of a choice the rest.
    pub fn template(&self, arguments: &[&str]) -> Words {
        let names: Vec<Words> = (arguments.iter())
            .map(|name| Words::same(format!("{{{name}}}")))
            .collect();
        let values: Vec<Filling<'_>> = names.iter().map(Filling::Words).collect();
        self.fill(&values)
    }
}

fn filled(
    pieces: &'static [Piece],
    values: &[Filling<'_>],
    category: fn(u64) -> Category,
    in_language: for<'w> fn(&'w Words) -> &'w str,
) -> Cow<'static, str> {
    if let [Piece::Text(text)] = pieces {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(96);
    fill(pieces, values, category, in_language, &mut out);
    Cow::Owned(out)
}

fn fill(
    pieces: &[Piece],
    values: &[Filling<'_>],
    category: fn(u64) -> Category,
    in_language: for<'w> fn(&'w Words) -> &'w str,
    out: &mut String,
) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Hole(index) => match values.get(*index) {
                Some(Filling::Words(words)) => out.push_str(in_language(words)),
                Some(Filling::Number(Number(number))) => {
                    // Writing to a text cannot fail.
                    let _ = write!(out, "{number}");
                }
                // INVARIANT: a row has as many arguments as its message has values.
                None => {}
            },
            Piece::Choice(index, cases) => {
                let number = match values.get(*index) {
                    Some(Filling::Number(Number(number))) => Some(*number),
                    _ => None,
                };
                let fits = |case: &Case| match (case, number) {
                    (Case::Rest, _) => true,
                    (Case::Of(wanted), Some(number)) => category(number) == *wanted,
                    (_, None) => false,
                };
                if let Some((_, pieces)) = cases.iter().find(|(case, _)| fits(case)) {
                    fill(pieces, values, category, in_language, out);
                }
            }
        }
    }
}

fn english(number: u64) -> Category {
    match number {
        1 => Category::One,
        _ => Category::Other,
    }
}

fn welsh(number: u64) -> Category {
    match number {
        0 => Category::Zero,
        1 => Category::One,
        2 => Category::Two,
        3 => Category::Few,
        6 => Category::Many,
        _ => Category::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::Case::*;
    use super::Category::*;
    use super::Piece::*;
    use super::{Filling, Number, Pair};
    use crate::words::Words;

    #[test]
    fn what_fills_a_hole_is_never_read_as_a_hole() {
        let pair = Pair {
            en: &[Hole(0), Text(" of "), Hole(1)],
            cy: &[Hole(1), Text(": "), Hole(0)],
        };
        let (one, two) = (Words::same("{1}"), Words::new("two", "dau"));
        let filled = pair.fill(&[Filling::Words(&one), Filling::Words(&two)]);
        assert_eq!(filled.en, "{1} of two");
        assert_eq!(filled.cy, "dau: {1}");
        assert_eq!(pair.template(&["n", "of"]).en, "{n} of {of}");
    }

    #[test]
    fn a_number_chooses_its_form_in_each_language() {
        let pair = Pair {
            en: &[Choice(
                0,
                &[
                    (Of(One), &[Text("one body")]),
                    (Rest, &[Hole(0), Text(" bodies")]),
                ],
            )],
            cy: &[Choice(
                0,
                &[
                    (Of(Zero), &[Text("dim corff")]),
                    (Of(Few), &[Text("tri chorff")]),
                    (Of(Two), &[Text("dau gorff")]),
                    (Of(Many), &[Hole(0), Text(" chorff")]),
                    (Rest, &[Hole(0), Text(" corff")]),
                ],
            )],
        };
        let said = |number| {
            let words = pair.fill(&[Filling::Number(Number(number))]);
            [words.en.into_owned(), words.cy.into_owned()]
        };
        assert_eq!(said(0), ["0 bodies", "dim corff"]);
        assert_eq!(said(1), ["one body", "1 corff"]);
        assert_eq!(said(2), ["2 bodies", "dau gorff"]);
        assert_eq!(said(3), ["3 bodies", "tri chorff"]);
        assert_eq!(said(6), ["6 bodies", "6 chorff"]);
        assert_eq!(said(10), ["10 bodies", "10 corff"]);
    }
}
