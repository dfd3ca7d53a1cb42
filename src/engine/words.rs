//! Rules in words, in both languages from the same data.
//!
//! Welsh is put together so that no name or number mutates: each part stands after a colon.

use crate::base::id::Id;
use crate::documents::kleene::Truth;
use crate::documents::report::MeasureNeeded;
use crate::documents::rule::{AtLeast, Bound, EvidenceTest, FactTest, FactValue, Rule, Test};
use crate::engine::validated::Standard;
use crate::reading::text::Text;
use crate::words::Words;

/// Names of the vocabulary of a standard in words, by their ids.
#[derive(Clone, Copy)]
pub(crate) struct Naming<'d>(pub &'d Standard);

impl Naming<'_> {
    fn title(id: &Id, title: Option<&Text>) -> Words {
        title.map_or_else(|| Words::same(id), Words::from)
    }

    pub fn fact(self, id: &Id) -> Words {
        let place = self.0.plan().facts.place(id);
        let fact = place.and_then(|place| self.0.document().facts.get(place));
        Self::title(id, fact.map(|fact| &fact.title))
    }

    fn kinds(self, ids: &[Id]) -> Words {
        let title = |id: &Id| {
            let place = self.0.plan().kinds.place(id);
            let kind = place.and_then(|place| self.0.document().evidence_kinds.get(place));
            Self::title(id, kind.map(|kind| &kind.title))
        };
        Words::join(ids.iter().map(title), " / ")
    }

    pub fn measure(self, id: &Id) -> Words {
        let place = self.0.plan().measures.get(id);
        let measure = place.and_then(|place| self.0.document().measures.get(*place));
        Self::title(id, measure.map(|measure| &measure.title))
    }

    /// A test of a fact, with the value that the service states.
    pub fn fact_test(self, test: &FactTest, value: Option<&FactValue>) -> Words {
        let value = value.map_or(Words::new("not stated", "heb ei nodi"), fact_value);
        let parts = [self.fact(&test.id), value, ask(&test.test)];
        Words::fill("{0}: {1}; {2}", "{0}: {1}; {2}", &parts)
    }

    /// A test of evidence, with how many items count.
    pub fn evidence_test(self, test: &EvidenceTest, counted: u32) -> Words {
        let what = self.items(&ItemWords::of(test));
        let parts = [what, Words::same(counted), Words::same(test.bound.value())];
        match test.bound {
            Bound::AtLeast(_) => Words::fill(
                "{0}: {1} counted, at least {2} needed",
                "{0}; nifer sy'n cyfrif: {1}; angen o leiaf: {2}",
                &parts,
            ),
            Bound::AtMost(_) => Words::fill(
                "{0}: {1} counted, at most {2} allowed",
                "{0}; nifer sy'n cyfrif: {1}; caniateir ar y mwyaf: {2}",
                &parts,
            ),
        }
    }

    /// What an item has to be.
    pub fn items(self, item: &ItemWords) -> Words {
        let listed = |ids: &[Id]| {
            let ids: Vec<_> = ids.iter().map(Id::as_str).collect();
            Words::same(ids.join(", "))
        };
        let mut limits = Vec::new();
        if !item.tags.is_empty() {
            limits.push(Words::fill(
                "tags: {0}",
                "tagiau: {0}",
                &[listed(&item.tags)],
            ));
        }
        if !item.languages.is_empty() {
            let languages = listed(&item.languages);
            limits.push(Words::fill(
                "languages: {0}",
                "ieithoedd: {0}",
                &[languages],
            ));
        }
        for measure in &item.measures {
            let bounds = [
                (measure.at_least, "{0} at least {1}", "{0} o leiaf: {1}"),
                (measure.at_most, "{0} at most {1}", "{0} ar y mwyaf: {1}"),
            ];
            for (bound, en, cy) in bounds {
                if let Some(bound) = bound {
                    let parts = [self.measure(&measure.id), Words::same(bound)];
                    limits.push(Words::fill(en, cy, &parts));
                }
            }
        }
        if let Some(days) = item.within_days {
            let days = [Words::same(days)];
            limits.push(Words::fill(
                "at most {0} days old",
                "oedran mewn diwrnodau, ar y mwyaf: {0}",
                &days,
            ));
        }
        let kinds = self.kinds(&item.kinds);
        if limits.is_empty() {
            return kinds;
        }
        Words::fill(
            "{0} ({1})",
            "{0} ({1})",
            &[kinds, Words::join(limits, "; ")],
        )
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
        let parts = [
            Words::same(children.len()),
            Words::same(holding),
            number(rule),
        ];
        match rule {
            Rule::All(_) => Words::fill(
                "all of these: {1} of {0} hold",
                "pob un o'r rhain; nifer: {0}; yn wir: {1}",
                &parts,
            ),
            Rule::Any(_) | Rule::AtLeast(_) => Words::fill(
                "at least {2} of these {0}: {1} hold",
                "o'r rhain; nifer: {0}; angen o leiaf: {2}; yn wir: {1}",
                &parts,
            ),
            Rule::Not(_) => Words::new("this must not hold", "ni chaiff hyn fod yn wir"),
            Rule::Never => Words::new("nothing satisfies this", "nid oes dim yn bodloni hyn"),
            _ => Words::new("nothing more is asked", "ni ofynnir am ddim mwy"),
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
            Rule::Fact(test) => {
                let parts = [self.fact(&test.id), ask(&test.test)];
                Words::fill("{0}; {1}", "{0}; {1}", &parts)
            }
            Rule::Evidence(test) => {
                let parts = [
                    self.items(&ItemWords::of(test)),
                    Words::same(test.bound.value()),
                ];
                match test.bound {
                    Bound::AtLeast(_) => {
                        Words::fill("{0}: at least {1}", "{0}; o leiaf: {1}", &parts)
                    }
                    Bound::AtMost(_) => {
                        Words::fill("{0}: at most {1}", "{0}; ar y mwyaf: {1}", &parts)
                    }
                }
            }
            Rule::All(_) => Words::new("all of these:", "pob un o'r rhain:"),
            Rule::Any(_) => Words::new("at least one of these:", "o leiaf un o'r rhain:"),
            Rule::AtLeast(at_least) => Words::fill(
                "at least {0} of these {1}:",
                "o'r rhain; nifer: {1}; angen o leiaf: {0}",
                &[Words::same(at_least.count), Words::same(number)],
            ),
            _ => Self::connective(rule, &[]),
        };
        lines.push((depth, line));
        for child in rule.children() {
            self.outline_into(child, depth + 1, lines);
        }
    }
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
pub(crate) fn measure_needed(
    (id, bound): (Id, Bound<crate::base::decimal::Decimal>),
) -> MeasureNeeded {
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

/// A value of a fact in words.
pub(crate) fn fact_value(value: &FactValue) -> Words {
    match value {
        FactValue::Flag(true) => Words::new("yes", "ie"),
        FactValue::Flag(false) => Words::new("no", "na"),
        other => Words::same(other),
    }
}

fn ask(test: &Test) -> Words {
    match test {
        Test::Is(value) => Words::fill("needed: {0}", "angen: {0}", &[fact_value(value)]),
        Test::In(values) => {
            let values = Words::join(values.iter().map(fact_value), ", ");
            Words::fill("needed: one of {0}", "angen un o'r rhain: {0}", &[values])
        }
        Test::AtLeast(value) => Words::fill(
            "needed: at least {0}",
            "angen o leiaf: {0}",
            &[fact_value(value)],
        ),
        Test::AtMost(value) => Words::fill(
            "needed: at most {0}",
            "angen, ar y mwyaf: {0}",
            &[fact_value(value)],
        ),
        Test::Stated(true) => Words::new("needed: any value", "angen nodi gwerth"),
        Test::Stated(false) => Words::new("needed: no value", "angen peidio â nodi gwerth"),
    }
}

/// What figures are figures of: a part is never shown as the whole.
pub(crate) fn sampling(assessed: u32, known: Option<u32>) -> Words {
    let counted = Words::same(assessed);
    let of = |known: u32| [counted.clone(), Words::same(known)];
    match known {
        Some(known) if known == assessed => Words::fill(
            "services assessed: {0}, which is all of them",
            "gwasanaethau a aseswyd: {0}, sef pob un",
            &[counted],
        ),
        Some(known) if known < assessed => Words::fill(
            "services assessed: {0}; the number said to be known, {1}, is too small",
            "gwasanaethau a aseswyd: {0}; mae'r nifer y dywedir ei fod yn hysbys, {1}, yn rhy fach",
            &of(known),
        ),
        Some(known) => Words::fill(
            "services assessed: {0} of {1}; the others are not in these figures",
            "gwasanaethau a aseswyd: {0} o {1}; nid yw'r lleill yn y ffigurau hyn",
            &of(known),
        ),
        None => Words::fill(
            "services assessed: {0}; how many there are in all is not known",
            "gwasanaethau a aseswyd: {0}; ni wyddys faint sydd i gyd",
            &[counted],
        ),
    }
}
