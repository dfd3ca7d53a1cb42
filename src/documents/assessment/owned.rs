//! A review taken out of its text, in its own right.

use std::collections::BTreeMap;

use super::borrowed::{Agreed, Both, Fact, Judged, Member, Review, Said, Shown, Waived};
use super::{
    Assessment, CarriedFrom, Condition, Decision, Evidence, Exemption, Judgement, PanelMember,
    Retraction, Service, StandardRef, Training,
};
use crate::base::id::Id;
use crate::documents::rule::FactValue;
use crate::reading::document::Format;
use crate::reading::source::Pairs;
use crate::reading::text::Text;

impl Review<'_> {
    /// The review in its own right; `None` where an id, a digest or a version is none.
    pub fn into_assessment(self) -> Option<Assessment> {
        Some(Assessment {
            schema: self.schema.map(Said::into_owned),
            format: Format,
            standard: StandardRef {
                id: id(self.standard.id)?,
                version: self.standard.version.parse().ok()?,
                digest: parsed(self.standard.digest)?,
            },
            written_in: self.written_in.0,
            service: Service {
                id: id(self.service.id)?,
                name: self.service.name.into_text(),
                organisation: self.service.organisation.into_text(),
                organisation_id: parsed(self.service.organisation_id)?,
                facts: self.service.facts.into_map(|value| match value {
                    Fact::Flag(value) => Some(FactValue::Flag(value)),
                    Fact::Integer(value) => Some(FactValue::Integer(value)),
                    Fact::Word(word) => Some(FactValue::Word(id(word)?)),
                })?,
                capabilities: ids(&self.service.capabilities)?,
                responsible: ids(&self.service.responsible)?,
            },
            assessed_on: self.assessed_on.0,
            panel: each(self.panel, Member::into_owned)?,
            evidence: each(self.evidence, Shown::into_owned)?,
            judgements: each(self.judgements, Judged::into_owned)?,
            exemptions: each(self.exemptions, Waived::into_owned)?,
            conditions: each(self.conditions, Agreed::into_owned)?,
            decision: self.decision.map(|one| Decision {
                outcome: one.outcome.0,
                by: one.by.into_owned(),
                on: one.on.0,
                rationale: one.rationale.into_owned(),
            }),
            retracts: match self.retracts {
                None => None,
                Some(one) => Some(Retraction {
                    report: one.report.parse().ok()?,
                    reason: one.reason.into_owned(),
                }),
            },
        })
    }
}

fn id(text: &str) -> Option<Id> {
    text.parse().ok()
}

fn ids(texts: &[&str]) -> Option<Vec<Id>> {
    texts.iter().map(|text| id(text)).collect()
}

/// What a text says, where there is one.
fn parsed<T: std::str::FromStr>(text: Option<&str>) -> Option<Option<T>> {
    match text {
        None => Some(None),
        Some(text) => text.parse().ok().map(Some),
    }
}

fn each<T, U>(list: Vec<T>, make: fn(T) -> Option<U>) -> Option<Vec<U>> {
    list.into_iter().map(make).collect()
}

/// A day begins with a digit, and an id never does.
pub(crate) fn training(text: &str) -> Option<Training> {
    match text.starts_with(|first: char| first.is_ascii_digit()) {
        true => text.parse().ok().map(Training::Day),
        false => id(text).map(Training::Standard),
    }
}

impl Said<'_> {
    fn into_owned(self) -> String {
        self.0.into_owned()
    }
}

impl Both<'_> {
    fn into_text(self) -> Text {
        Text {
            en: self.en.into_owned(),
            cy: self.cy.into_owned(),
            status: self.status.map(|word| word.0),
            note: self.note.map(Said::into_owned),
        }
    }
}

impl<T> Pairs<&str, T> {
    fn into_map<U>(self, make: impl Fn(T) -> Option<U>) -> Option<BTreeMap<Id, U>> {
        let count = self.0.len();
        let pairs = self.0.into_iter();
        let map = pairs.map(|(key, value)| Some((id(key)?, make(value)?)));
        let map: BTreeMap<_, _> = map.collect::<Option<_>>()?;
        (map.len() == count).then_some(map)
    }
}

impl Member<'_> {
    fn into_owned(self) -> Option<PanelMember> {
        Some(PanelMember {
            id: id(self.id)?,
            roles: PanelMember::all_roles(ids(&self.roles)?, parsed(self.role)?),
            organisation: self.organisation.map(Both::into_text),
            trained_on: match self.trained_on {
                None => None,
                Some(text) => Some(training(text)?),
            },
        })
    }
}

impl Shown<'_> {
    fn into_owned(self) -> Option<Evidence> {
        Some(Evidence {
            id: id(self.id)?,
            kind: id(self.kind)?,
            title: self.title.into_owned(),
            collected: self.collected.0,
            expires: self.expires.map(|day| day.0),
            tags: ids(&self.tags)?,
            measures: self.measures.into_map(|figure| Some(figure.0))?,
            languages: ids(&self.languages)?,
            location: self.location.map(Said::into_owned),
            digest: parsed(self.digest)?,
            author: self.author.map(Said::into_owned),
            withdrawn: self.withdrawn,
            counter: self.counter,
            visibility: self.visibility.0,
            lang: self.lang.map(|word| word.0),
        })
    }
}

impl Judged<'_> {
    fn into_owned(self) -> Option<Judgement> {
        Some(Judgement {
            requirement: id(self.requirement)?,
            verdict: self.verdict.0,
            rationale: self.rationale.into_owned(),
            by: self.by.into_owned(),
            on: self.on.0,
            evidence: ids(&self.evidence)?,
            answers: ids(&self.answers)?,
            carried_from: self.carried_from.map(|one| CarriedFrom {
                assessment: one.assessment.into_owned(),
                on: one.on.map(|day| day.0),
            }),
            visibility: self.visibility.0,
            lang: self.lang.map(|word| word.0),
        })
    }
}

impl Waived<'_> {
    fn into_owned(self) -> Option<Exemption> {
        Some(Exemption {
            requirement: id(self.requirement)?,
            reason: self.reason.into_owned(),
            approved_by: self.approved_by.into_owned(),
            from: self.from.0,
            until: self.until.map(|day| day.0),
        })
    }
}

impl Agreed<'_> {
    fn into_owned(self) -> Option<Condition> {
        Some(Condition {
            id: id(self.id)?,
            requirement: id(self.requirement)?,
            action: self.action.into_owned(),
            owner: self.owner.into_owned(),
            due: self.due.0,
            closed_on: self.closed_on.map(|day| day.0),
            closed_by: self.closed_by.map(Said::into_owned),
        })
    }
}
