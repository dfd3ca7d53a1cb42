//! Rules, read: one finding for one bad leaf, however deep it stands.

use super::{AtLeast, Bound, EvidenceTest, FactTest, FactValue, MeasureTest, Rule, Test};
use crate::base::decimal::MAX_INTEGER;
use crate::base::id::Id;
use crate::reading::codes::Code;
use crate::reading::read::{Object, Read, Reader, filled};
use crate::reading::source::{Node, Value};
use crate::reading::text::Words;
use crate::reading::words_for;

crate::reading::read::deserialize!(Rule);

impl Read for Rule {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        let rule = read_rule(node, reader)?;
        let (depth, nodes) = (rule.depth(), rule.nodes().count());
        let atoms = rule.evidence_tests().count();
        for (number, most, code) in [
            (depth, Self::MAX_DEPTH, Code::RuleTooDeep),
            (nodes, Self::MAX_NODES, Code::RuleTooLarge),
            (atoms, Self::MAX_ATOMS, Code::TooManyAtoms),
        ] {
            if number > most {
                reader.find(code, node, &[Words::same(number)]);
                return None;
            }
        }
        Some(rule)
    }
}

/// A rule inside a rule, whose limits are those of the whole.
struct Inner(Rule);

impl Read for Inner {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        read_rule(node, reader).map(Self)
    }
}

fn read_rule(node: &Node<'_>, reader: &mut Reader) -> Option<Rule> {
    match &node.value {
        Value::String(_) => reader
            .word(node, &[true, false], |always| {
                if always { "always" } else { "never" }
            })
            .map(|always| if always { Rule::Always } else { Rule::Never }),
        Value::Object(_) => reader.one_of(
            node,
            &["all", "any", "not", "at_least", "fact", "evidence"],
            |key, object, reader| match key {
                "all" => object
                    .required(reader, key)
                    .map(|list| Rule::All(rules(list))),
                "any" => object
                    .required(reader, key)
                    .map(|list| Rule::Any(rules(list))),
                "not" => object
                    .required(reader, key)
                    .map(|Inner(rule)| Rule::Not(Box::new(rule))),
                "at_least" => object.required(reader, key).map(Rule::AtLeast),
                "fact" => object.required(reader, key).map(Rule::Fact),
                _ => object.required(reader, key).map(Rule::Evidence),
            },
        ),
        _ => {
            reader.wrong_type(node, words_for::RULE);
            None
        }
    }
}

fn rules(Filled(inner): Filled<Inner>) -> Vec<Rule> {
    inner.into_iter().map(|Inner(rule)| rule).collect()
}

/// A list that is not empty.
struct Filled<T>(Vec<T>);

impl<T: Read> Read for Filled<T> {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        filled(Vec::read(node, reader)?, node, reader).map(Self)
    }
}

crate::reading::read::deserialize!(AtLeast);

impl Read for AtLeast {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        let mut object = reader.object(node)?;
        let count: Option<u32> = object.required(reader, "count");
        let of: Option<Filled<Inner>> = object.required(reader, "of");
        object.close(reader, false);
        let (count, of) = (count?, rules(of?));
        if count == 0 || usize::try_from(count).is_ok_and(|count| count > of.len()) {
            let parts = [Words::same(count), Words::same(of.len())];
            reader.find(Code::CountOutOfRange, node, &parts);
            return None;
        }
        Some(Self { count, of })
    }
}

crate::reading::read::deserialize!(FactTest);

impl Read for FactTest {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        const KEYS: &[&str] = &["is", "in", "at_least", "at_most", "stated"];
        let mut object = reader.object(node)?;
        let id = object.required(reader, "id");
        let present = object.present(KEYS);
        let test = match present.as_slice() {
            &[key] => match key {
                "is" => object.required(reader, key).map(Test::Is),
                "in" => object
                    .required(reader, key)
                    .map(|Filled(values)| Test::In(values)),
                "at_least" => object.required(reader, key).map(Test::AtLeast),
                "at_most" => object.required(reader, key).map(Test::AtMost),
                _ => object.required(reader, key).map(Test::Stated),
            },
            several => {
                // A misspelt test is one mistake, and `close` tells it.
                if !several.is_empty() || object.len() < 2 {
                    reader.one_key(KEYS, several.len(), node);
                }
                None
            }
        };
        object.close(reader, false);
        Some(Self {
            id: id?,
            test: test?,
        })
    }
}

crate::reading::read::deserialize!(FactValue);

impl Read for FactValue {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Bool(value) => Some(Self::Flag(*value)),
            Value::Number(_) => reader
                .whole(node, -MAX_INTEGER, MAX_INTEGER)
                .map(Self::Integer),
            Value::String(_) => Id::read(node, reader).map(Self::Word),
            _ => {
                let expected = Words::new(
                    "true or false, a whole number or a word",
                    "true neu false, rhif cyfan neu air",
                );
                reader.wrong_type(node, expected);
                None
            }
        }
    }
}

crate::reading::read::deserialize!(EvidenceTest);

impl Read for EvidenceTest {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        let mut object = reader.object(node)?;
        let kind: Option<Filled<Id>> = object.required(reader, "kind");
        let tags = object.defaulted(reader, "tags");
        let languages = object.defaulted(reader, "languages");
        let within_days = object.defaulted(reader, "within_days");
        let measure = object.defaulted(reader, "measure");
        let bound = read_bound(&mut object, node, reader);
        object.close(reader, false);
        Some(Self {
            kind: kind?.0,
            tags: tags?,
            languages: languages?,
            within_days: within_days?,
            measure: measure?,
            bound: bound?,
        })
    }
}

crate::reading::read::deserialize!(MeasureTest);

impl Read for MeasureTest {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        let mut object = reader.object(node)?;
        let id = object.required(reader, "id");
        let bound = read_bound(&mut object, node, reader);
        object.close(reader, false);
        Some(Self {
            id: id?,
            bound: bound?,
        })
    }
}

fn read_bound<T: Read>(
    object: &mut Object<'_, '_>,
    node: &Node<'_>,
    reader: &mut Reader,
) -> Option<Bound<T>> {
    const KEYS: &[&str] = &["at_least", "at_most"];
    match object.present(KEYS).as_slice() {
        &["at_least"] => object.required(reader, "at_least").map(Bound::AtLeast),
        &["at_most"] => object.required(reader, "at_most").map(Bound::AtMost),
        several => {
            reader.one_key(KEYS, several.len(), node);
            None
        }
    }
}
