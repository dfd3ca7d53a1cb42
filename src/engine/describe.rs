//! Rules in words, in both languages from the same data.
//!
//! Welsh is put together so that no name or number mutates: each part stands after a colon, or is a figure.

use std::cmp::Ordering;

use crate::base::decimal::Decimal;
use crate::base::id::Id;
use crate::documents::kleene::Truth;
use crate::documents::report::MeasureNeeded;
use crate::documents::rule::{AtLeast, Bound, EvidenceTest, FactTest, FactValue, Rule, Test};
use crate::documents::standard::FactType;
use crate::engine::standard::Standard;
use crate::reading::text::Text;
use crate::words::message::Message;
use crate::words::{Words, rule, sample};

/// Names of the vocabulary of a standard in words, by their ids.
#[derive(Clone, Copy)]
pub(crate) struct Naming<'d>(pub &'d Standard);

impl<'d> Naming<'d> {
    fn title(id: &Id, title: Option<&Text>) -> Words {
        title.map_or_else(|| Words::same(id), Words::from)
    }

    pub fn fact(self, id: &Id) -> Words {
        let index = self.0.plan().facts.index_of(id);
        let fact = index.and_then(|index| self.0.document().facts.get(index));
        Self::title(id, fact.map(|fact| &fact.title))
    }

    fn kinds(self, ids: &[Id]) -> Words {
        let title = |id: &Id| {
            let index = self.0.plan().kinds.index_of(id);
            let kind = index.and_then(|index| self.0.document().evidence_kinds.get(index));
            Self::title(id, kind.map(|kind| &kind.title))
        };
        Words::join(ids.iter().map(title), " / ")
    }

    pub fn measure(self, id: &Id) -> Words {
        let index = self.0.plan().measures.index_of(id);
        let measure = index.and_then(|index| self.0.document().measures.get(index));
        Self::title(id, measure.map(|measure| &measure.title))
    }

    /// A value of a fact, as people call it.
    pub fn value(self, id: &Id, value: &FactValue) -> Words {
        let index = self.0.plan().facts.index_of(id);
        let fact = index.and_then(|index| self.0.document().facts.get(index));
        match (value, fact.map(|fact| &fact.r#type)) {
            (FactValue::Flag(true), _) => rule::YES,
            (FactValue::Flag(false), _) => rule::NO,
            (FactValue::Word(word), Some(of)) => {
                let known = of.values().iter().find(|known| known.id == *word);
                Self::title(word, known.map(|known| &known.title))
            }
            (FactValue::Integer(number), Some(FactType::Integer(range))) => {
                with_unit(Words::same(number), range.unit.as_ref())
            }
            (other, _) => Words::same(other),
        }
    }

    /// What a role is called.
    pub fn role(self, id: &Id) -> Option<&'d Text> {
        let roles = &self.0.document().roles;
        let known = roles.iter().find(|known| known.id == *id);
        known.map(|known| &known.title)
    }

    /// What tags are called, each as a kind calls it that has it.
    pub fn tags(self, tags: &[Id], kinds: &[Id]) -> Words {
        let declared = &self.0.document().evidence_kinds;
        let named = |tag: &Id| {
            let of = declared.iter().filter(|kind| kinds.contains(&kind.id));
            let known = of
                .flat_map(|kind| &kind.tags)
                .find(|known| known.id == *tag);
            Self::title(tag, known.map(|known| &known.title))
        };
        Words::join(tags.iter().map(named), ", ")
    }

    /// A test of a fact, with the value that the service states.
    pub fn fact_test(self, test: &FactTest, value: Option<&FactValue>) -> Words {
        let value = value.map_or(rule::NOT_STATED, |value| self.value(&test.id, value));
        rule::FactAsked {
            fact: self.fact(&test.id),
            value,
            needed: self.ask(test),
        }
        .words()
    }

    /// A test of evidence, with how many items count.
    pub fn evidence_test(self, test: &EvidenceTest, counted: u32) -> Words {
        let what = self.items(&ItemWords::of(test));
        match test.bound {
            Bound::AtLeast(_) => rule::CountedAtLeast {
                items: what,
                counted: Words::same(counted),
                needed: Words::same(test.bound.value()),
            }
            .words(),
            Bound::AtMost(_) => rule::CountedAtMost {
                items: what,
                counted: Words::same(counted),
                allowed: Words::same(test.bound.value()),
            }
            .words(),
        }
    }

    /// What an item has to be.
    pub fn items(self, item: &ItemWords) -> Words {
        let mut limits = Vec::new();
        if !item.tags.is_empty() {
            limits.push(
                rule::WithTags {
                    tags: self.tags(&item.tags, &item.kinds),
                }
                .words(),
            );
        }
        if !item.languages.is_empty() {
            let languages = languages(&item.languages);
            limits.push(rule::WithLanguages { languages }.words());
        }
        for measure in &item.measures {
            let title = || self.measure(&measure.id);
            if let Some(least) = measure.at_least {
                let (measure, least) = (title(), self.figure(&measure.id, least));
                limits.push(rule::MeasureAtLeast { measure, least }.words());
            }
            if let Some(most) = measure.at_most {
                let (measure, most) = (title(), self.figure(&measure.id, most));
                limits.push(rule::MeasureAtMost { measure, most }.words());
            }
        }
        if let Some(days) = item.within_days {
            let days = days.into();
            limits.push(rule::AtMostDaysOld { days }.words());
        }
        let kinds = self.kinds(&item.kinds);
        if limits.is_empty() {
            return kinds;
        }
        rule::WithLimits {
            kinds,
            limits: Words::join(limits, "; "),
        }
        .words()
    }

    /// A figure with the unit of its measure.
    fn figure(self, measure: &Id, figure: Decimal) -> Words {
        let index = self.0.plan().measures.index_of(measure);
        let measure = index.and_then(|index| self.0.document().measures.get(index));
        with_unit(Words::same(figure), measure.map(|measure| &measure.unit))
    }

    fn ask(self, FactTest { id, test }: &FactTest) -> Words {
        let value = |value: &FactValue| self.value(id, value);
        match test {
            Test::Is(one) => rule::NeededValue { value: value(one) }.words(),
            Test::In(values) => {
                let values = Words::join(values.iter().map(value), ", ");
                rule::NeededOneOf { values }.words()
            }
            Test::AtLeast(one) => rule::NeededAtLeast { value: value(one) }.words(),
            Test::AtMost(one) => rule::NeededAtMost { value: value(one) }.words(),
            Test::Stated(true) => rule::NEEDED_ANY,
            Test::Stated(false) => rule::NEEDED_NONE,
        }
    }

    /// A connective, with how many of its parts hold.
    pub fn connective(rule: &Rule, children: &[Truth]) -> Words {
        let holding = children
            .iter()
            .filter(|truth| **truth == Truth::True)
            .count();
        let number = |rule: &Rule| match rule {
            Rule::AtLeast(AtLeast { count, .. }) => Words::same(count),
            _ => Words::same(1),
        };
        match rule {
            Rule::All(_) => rule::AllHold {
                parts: Words::same(children.len()),
                holding: Words::same(holding),
            }
            .words(),
            Rule::Any(_) | Rule::AtLeast(_) => rule::SomeHold {
                parts: Words::same(children.len()),
                holding: Words::same(holding),
                needed: number(rule),
            }
            .words(),
            Rule::Not(_) => rule::MUST_NOT_HOLD,
            Rule::Never => rule::NOTHING_SATISFIES,
            _ => rule::NOTHING_ASKED,
        }
    }

    /// A rule in words, each test on a line of its own, indented by its depth.
    pub fn outline(self, rule: &Rule) -> Vec<(usize, Words)> {
        let mut lines = Vec::new();
        self.outline_into(rule, 0, &mut lines);
        lines
    }

    fn outline_into(self, rule: &Rule, depth: usize, lines: &mut Vec<(usize, Words)>) {
        let number = rule.children().len();
        let line = match rule {
            Rule::Fact(test) => rule::FactOutline {
                fact: self.fact(&test.id),
                needed: self.ask(test),
            }
            .words(),
            Rule::Evidence(test) => match test.bound {
                Bound::AtLeast(_) => rule::ItemsAtLeast {
                    items: self.items(&ItemWords::of(test)),
                    least: Words::same(test.bound.value()),
                }
                .words(),
                Bound::AtMost(_) => rule::ItemsAtMost {
                    items: self.items(&ItemWords::of(test)),
                    most: Words::same(test.bound.value()),
                }
                .words(),
            },
            Rule::All(_) => rule::ALL_OF_THESE,
            Rule::Any(_) => rule::ONE_OF_THESE,
            Rule::AtLeast(at_least) => rule::SoManyOfThese {
                needed: Words::same(at_least.count),
                parts: Words::same(number),
            }
            .words(),
            _ => Self::connective(rule, &[]),
        };
        lines.push((depth, line));
        for child in rule.children() {
            self.outline_into(child, depth + 1, lines);
        }
    }
}

fn with_unit(figure: Words, unit: Option<&Text>) -> Words {
    match unit {
        Some(unit) => Words::join([figure, Words::from(unit)], " "),
        None => figure,
    }
}

/// The names of languages; of those that have none here their codes.
pub(crate) fn languages(codes: &[Id]) -> Words {
    let named = |code: &Id| match code.as_str() {
        "cy" => rule::WELSH,
        "en" => rule::ENGLISH,
        "bsl" | "bfi" => rule::BRITISH_SIGN_LANGUAGE,
        _ => Words::same(code),
    };
    Words::join(codes.iter().map(named), ", ")
}

/// What an item has to be, on the way into words.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ItemWords {
    pub kinds: Vec<Id>,
    pub tags: Vec<Id>,
    pub languages: Vec<Id>,
    pub measures: Vec<MeasureNeeded>,
    pub within_days: Option<u32>,
}

impl ItemWords {
    fn of(test: &EvidenceTest) -> Self {
        let measures = test.measure.iter();
        Self {
            kinds: test.kind.clone(),
            tags: test.tags.clone(),
            languages: test.languages.clone(),
            measures: measures
                .map(|measure| measure_needed((measure.id.clone(), measure.bound)))
                .collect(),
            within_days: test.within_days.map(|days| days.value()),
        }
    }
}

/// A measure and its bound, as something needed.
pub(crate) fn measure_needed((id, bound): (Id, Bound<Decimal>)) -> MeasureNeeded {
    let (at_least, at_most) = match bound {
        Bound::AtLeast(least) => (Some(least), None),
        Bound::AtMost(most) => (None, Some(most)),
    };
    MeasureNeeded {
        id,
        at_least,
        at_most,
    }
}

/// What figures are figures of: a part is never shown as the whole.
pub(crate) fn sampling(assessed: u32, known: Option<u32>) -> Words {
    let counted = Words::same(assessed);
    let Some(all) = known else {
        return sample::KnownUnknown { assessed: counted }.words();
    };
    let known = Words::same(all);
    match all.cmp(&assessed) {
        Ordering::Equal => sample::AllAssessed { assessed: counted }.words(),
        Ordering::Less => sample::KnownTooSmall {
            assessed: counted,
            known,
        }
        .words(),
        Ordering::Greater => sample::PartAssessed {
            assessed: counted,
            known,
        }
        .words(),
    }
}
