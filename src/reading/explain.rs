//! All that is wrong with the form of a document, told at once.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use crate::base::decimal::{Decimal, MAX_INTEGER, NotDecimal};
use crate::base::id::Id;
use crate::reading::codes::{FindingMessage, Severity};
use crate::reading::finding::{Finding, Findings};
use crate::reading::form::{Content, Field, Form, Object};
use crate::reading::leaves::{Leaf, listed};
use crate::reading::numbers::{not_a_decimal, not_whole, out_of_range};
use crate::reading::path::{Step, pointer};
use crate::reading::problem::Problem;
use crate::reading::suggest::nearest;
use crate::reading::tree::{Extent, Member, Node, Value};
use crate::words::{Words, detail, finding, value};

/// What is wrong in a document, each with where it stands in the text.
pub(crate) fn explain(root: &Node<'_>, form: &'static Form) -> Vec<(Extent, Finding)> {
    let mut walk = FormWalk::default();
    // A document of a newer format is refused for that alone: what else is odd in it is unknown.
    if !walk.newer_format(root) {
        walk.node(form, root);
    }
    walk.found
}

/// A way through a document, along its form.
#[derive(Default)]
struct FormWalk<'t> {
    path: Vec<Step<'t>>,
    found: Vec<(Extent, Finding)>,
    /// Whether what is looked at has to be there, where it stands under a key.
    is_required: bool,
    /// Whether a part is looked at whose form is checked with that of the whole.
    inside: bool,
}

impl<'t> FormWalk<'t> {
    fn newer_format(&mut self, root: &'t Node<'t>) -> bool {
        let format = root.member("format");
        let newer = format.and_then(|node| match &node.value {
            Value::Number(number) => number.parse::<u64>().ok().filter(|&number| number > 1),
            _ => None,
        });
        // A key that stands twice says nothing yet.
        let times = match &root.value {
            Value::Object(members) => members.iter().filter(|one| one.key == "format").count(),
            _ => 0,
        };
        let newer = newer.filter(|_| times == 1);
        if let (Some(node), Some(number)) = (format, newer) {
            self.path.push(Step::Key("format".into()));
            self.find(
                finding::NewerFormat {
                    format: Words::same(number),
                },
                node,
            );
            self.path.pop();
        }
        newer.is_some()
    }

    /// Whether there are so many findings that no more are taken.
    fn is_full(&self) -> bool {
        self.found.len() > Findings::MOST
    }

    fn find(&mut self, found: impl FindingMessage, node: &Node<'_>) {
        self.take(found, node.extent(), None);
    }

    /// Takes what is wrong with a whole, at the key that it is about.
    fn take_at(&mut self, problem: Problem, node: &Node<'_>) {
        let about = problem.about.and_then(|key| Some((key, node.member(key)?)));
        match about {
            Some((key, part)) => {
                self.path.push(Step::Key(key.into()));
                self.take(problem, part.extent(), None);
                self.path.pop();
            }
            None => self.take(problem, node.extent(), None),
        }
    }

    fn take(&mut self, problem: impl Into<Problem>, at: Extent, near: Option<&str>) {
        if self.found.len() == Findings::MOST {
            self.found.push((at, Finding::further(Severity::Error)));
        }
        if !self.is_full() {
            let finding = Finding::new(problem, pointer(&self.path)).suggest(near);
            self.found.push((at, finding));
        }
    }

    /// The way out where nothing is meant to be said.
    fn without(&self) -> Words {
        match self.path.last() {
            Some(Step::Key(_)) if !self.is_required => detail::LEAVE_THE_KEY_OUT,
            Some(Step::Index(_)) => detail::LEAVE_THE_ITEM_OUT,
            _ => detail::GIVE_A_VALUE,
        }
    }

    fn wrong_type(&mut self, node: &Node<'_>, expected: Words) {
        let of_numbers = expected == value::NUMBER || expected == value::WHOLE_NUMBER;
        let found = match &node.value {
            Value::String(text) if of_numbers && is_number(text) => value::NUMBER_IN_QUOTES,
            Value::Null => {
                return self.find(
                    finding::Null {
                        out: self.without(),
                    },
                    node,
                );
            }
            Value::Bool(_) => value::BOOL,
            Value::Number(_) => value::NUMBER,
            Value::String(_) => value::TEXT,
            Value::List(_) => value::LIST,
            Value::Object(_) => value::OBJECT,
        };
        self.find(finding::WrongType { expected, found }, node);
    }

    fn node(&mut self, form: &'static Form, node: &'t Node<'t>) {
        if self.is_full() {
            return;
        }
        let before = self.found.len();
        let was_inside = self.inside;
        let is_checked_here = !(form.with_the_whole && was_inside);
        self.inside |= form.with_the_whole;
        self.parts(&form.holds, node);
        self.inside = was_inside;
        if let Some(check) = form.check
            && is_checked_here
            && self.found.len() == before
        {
            for problem in check(node) {
                self.take_at(problem, node);
            }
        }
    }

    fn parts(&mut self, holds: &'static Content, node: &'t Node<'t>) {
        match (holds, &node.value) {
            (Content::Anything, _) | (Content::Bool, Value::Bool(_)) => {}
            (Content::Bool, _) => self.wrong_type(node, value::BOOL),
            (Content::Text, Value::String(text)) => {
                if text.is_empty() {
                    self.find(finding::EmptyText, node);
                }
            }
            (Content::Text, _) => self.wrong_type(node, value::TEXT),
            (Content::Leaf(_, problem), Value::String(text)) => {
                if let Some(problem) = problem(text) {
                    self.take(problem, node.extent(), None);
                }
            }
            (Content::Leaf(expected, _), _) => self.wrong_type(node, expected()),
            (Content::Word(words), Value::String(text)) => self.word(words, text, node),
            (Content::Word(_), _) => self.wrong_type(node, value::TEXT),
            (Content::Whole(least, most), Value::Number(number)) => {
                self.whole(number, *least..=*most, node);
            }
            (Content::Whole(..), _) => self.wrong_type(node, value::WHOLE_NUMBER),
            (Content::Decimal, Value::Number(number)) => {
                if let Err(why) = Decimal::from_json_number(number) {
                    self.take(not_a_decimal(number, why), node.extent(), None);
                }
            }
            (Content::Decimal, _) => self.wrong_type(node, value::NUMBER),
            (Content::List { of, filled }, Value::List(items)) => {
                self.list(of, *filled, items, node)
            }
            (Content::List { .. }, _) => self.wrong_type(node, value::LIST),
            (Content::Map(of), Value::Object(members)) => self.map(of, members),
            (Content::Object(object), Value::Object(members)) => self.object(object, members, node),
            (Content::Map(_) | Content::Object(_), _) => self.wrong_type(node, value::OBJECT),
            (Content::Choice { words, .. }, Value::String(text)) if !words.is_empty() => {
                self.word(words, text, node);
            }
            (Content::Choice { keys, .. }, Value::Object(members)) => {
                self.choice(keys, members, node)
            }
            (Content::Choice { expected, .. }, _) => self.wrong_type(node, expected()),
            (Content::FactValue(word), Value::String(text)) => match is_number(text) {
                true => {
                    self.find(
                        finding::WrongType {
                            expected: value::FACT_VALUE,
                            found: value::NUMBER_IN_QUOTES,
                        },
                        node,
                    );
                }
                false => self.node(word, node),
            },
            (Content::FactValue(_), Value::Bool(_)) => {}
            (Content::FactValue(_), Value::Number(number)) => {
                self.whole(number, -MAX_INTEGER..=MAX_INTEGER, node);
            }
            (Content::FactValue(_), _) => self.wrong_type(node, value::FACT_VALUE),
        }
    }

    fn word(&mut self, words: &'static [&'static str], text: &str, node: &Node<'_>) {
        if !words.contains(&text) {
            let near = nearest(text, words.iter().copied());
            self.take(
                finding::UnknownWord {
                    found: Words::quoted(text),
                    words: listed(words.iter().copied()),
                },
                node.extent(),
                near,
            );
        }
    }

    fn whole(&mut self, number: &str, within: RangeInclusive<i64>, node: &Node<'_>) {
        let whole = match Decimal::from_json_number(number) {
            Ok(decimal) => decimal.as_integer().ok_or_else(|| not_whole(number)),
            Err(NotDecimal::TooPrecise | NotDecimal::TooManyDigits) => Err(not_whole(number)),
            Err(NotDecimal::OutOfRange) => Err(out_of_range(number, &within)),
        };
        match whole {
            Ok(whole) if within.contains(&whole) => {}
            Ok(_) => self.take(out_of_range(number, &within), node.extent(), None),
            Err(problem) => self.take(problem, node.extent(), None),
        }
    }

    fn list(&mut self, of: &'static Form, filled: bool, items: &'t [Node<'t>], node: &Node<'_>) {
        if filled && items.is_empty() {
            self.find(finding::EmptyList, node);
        }
        for (index, item) in items.iter().enumerate() {
            if self.is_full() {
                return;
            }
            self.path.push(Step::Index(index));
            self.node(of, item);
            self.path.pop();
        }
    }

    fn map(&mut self, of: &'static Form, members: &'t [Member<'t>]) {
        self.duplicates(members);
        for member in members {
            if self.is_full() {
                return;
            }
            self.path.push(Step::Key(member.key.as_ref().into()));
            if let Some(problem) = Id::problem(&member.key) {
                self.take(problem, member.key_extent(), None);
            }
            self.is_required = false;
            self.node(of, &member.node);
            self.path.pop();
        }
    }

    fn object(&mut self, object: &'static Object, members: &'t [Member<'t>], node: &Node<'_>) {
        self.duplicates(members);
        let has = |key: &str| members.iter().any(|member| member.key == key);
        for field in object.fields.iter().filter(|field| field.required) {
            if !has(field.key) {
                self.find(
                    finding::MissingKey {
                        key: Words::same(field.key),
                    },
                    node,
                );
            }
        }
        let unknown = self.members(object.fields, object.open, members);
        if !object.one_of.is_empty() {
            let found = object.one_of.iter().filter(|key| has(key)).count();
            // A misspelt key is one mistake.
            if found > 1 || found == 0 && !unknown {
                self.one_key(object.one_of.iter().copied(), found, node);
            }
        }
        for (one, other) in object.together {
            let missing = match (has(one), has(other)) {
                (true, false) => other,
                (false, true) => one,
                _ => continue,
            };
            self.find(
                finding::HalfClosed {
                    key: Words::same(missing),
                },
                node,
            );
        }
    }

    /// An object with just one key, which says what it is.
    fn choice(&mut self, keys: &'static [Field], members: &'t [Member<'t>], node: &Node<'_>) {
        self.duplicates(members);
        let is_there = |field: &&Field| members.iter().any(|member| member.key == field.key);
        let found = keys.iter().filter(is_there).count();
        match found {
            1 => {
                self.members(keys, false, members);
            }
            0 if !members.is_empty() => {
                self.members(keys, false, members);
            }
            _ => self.one_key(keys.iter().map(|field| field.key), found, node),
        }
    }

    /// Looks at each known key, and says which are not known; whether there are such.
    fn members(&mut self, fields: &'static [Field], open: bool, members: &'t [Member<'t>]) -> bool {
        let mut is_any_unknown = false;
        for (index, member) in members.iter().enumerate() {
            if self.is_full() {
                break;
            }
            let field = fields.iter().find(|field| field.key == member.key);
            self.path.push(Step::Key(member.key.as_ref().into()));
            match field {
                // Of a key that stands twice the last counts; there are never many that are known.
                Some(field) => {
                    let later = members.get(index + 1..).unwrap_or_default();
                    if !later.iter().any(|later| later.key == member.key) {
                        self.is_required = field.required;
                        self.node(field.form, &member.node);
                    }
                }
                None if open => {}
                None => {
                    is_any_unknown = true;
                    let known = || fields.iter().map(|field| field.key);
                    let near = nearest(&member.key, known());
                    let found = finding::UnknownKey {
                        key: Words::quoted(&member.key),
                        keys: listed(known()),
                    };
                    self.take(found, member.key_extent(), near);
                }
            }
            self.path.pop();
        }
        is_any_unknown
    }

    fn one_key<'k>(&mut self, keys: impl Iterator<Item = &'k str>, found: usize, node: &Node<'_>) {
        self.find(
            finding::OneTest {
                keys: listed(keys),
                found: found.into(),
            },
            node,
        );
    }

    fn duplicates(&mut self, members: &'t [Member<'t>]) {
        let mut seen = BTreeSet::new();
        for member in members {
            if !seen.insert(&*member.key) {
                self.path.push(Step::Key(member.key.as_ref().into()));
                let found = finding::DuplicateKey {
                    key: Words::quoted(&member.key),
                };
                self.take(found, member.key_extent(), None);
                self.path.pop();
            }
        }
    }
}

/// Whether a text is a number in quotes; `inf` and `nan` are words.
fn is_number(text: &str) -> bool {
    text.parse::<f64>().is_ok_and(f64::is_finite)
}
