//! Reviews, as they are held in memory or stand in a text, taken into a tally.

use super::{Item, Tally};
use crate::answers::assess::AssessError;
use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::assessment::borrowed::{Fact, Member, Review};
use crate::documents::assessment::{Assessment, BorrowedAssessment, training};
use crate::documents::organisation::OrganisationId;
use crate::documents::outcome::Outcome;
use crate::documents::standard::FactType;
use crate::engine::validated::Standard;
use crate::reading::digest::Digest;
use crate::reading::finding::Findings;
use crate::reading::source::Pairs;

impl Standard {
    /// The outcome of an assessment that nothing is wrong with; `None` where the long way knows.
    pub(crate) fn tally(&self, assessment: &Assessment, as_of: Date) -> Option<Outcome> {
        let named = &assessment.standard;
        let same = named.id == *self.id()
            && named.version == *self.version()
            && named.digest.is_none_or(|digest| digest == self.digest());
        let count = assessment.evidence.len();
        if !same || count > Assessment::MAX_EVIDENCE || !assessment.is_sound() {
            return None;
        }
        let mut tally = Tally::new(self, assessment.assessed_on, as_of, count)?;
        for (id, value) in &assessment.service.facts {
            tally.fact(id.as_str(), |fact| fact.code(value))?;
        }
        for one in &assessment.panel {
            tally.member(one.id.as_str());
        }
        for one in &assessment.evidence {
            let item = Item {
                id: one.id.as_str(),
                kind: one.kind.as_str(),
                tags: &one.tags,
                languages: &one.languages,
                collected: one.collected,
                expires: one.expires,
                counts: !one.withdrawn && !one.counter,
            };
            let figures = one.measures.iter();
            tally.item(&item, figures.map(|(id, figure)| (id.as_str(), *figure)))?;
        }
        tally.end_of_items()?;
        for one in &assessment.judgements {
            let named = [&*one.evidence, &*one.answers];
            tally.judgement(one.requirement.as_str(), one.on, one.verdict, named)?;
        }
        for one in &assessment.exemptions {
            tally.exemption(one.requirement.as_str(), one.from, one.until)?;
        }
        for one in &assessment.conditions {
            let id = one.id.as_str();
            tally.condition(id, one.requirement.as_str(), one.due, one.closed_on)?;
        }
        tally.outcome()
    }

    /// The outcome of an assessment that stands in its text; `None` where something is odd in it,
    /// which [`outcome_from_json`](Standard::outcome_from_json) says.
    pub fn outcome_of(
        &self,
        assessment: &BorrowedAssessment<'_>,
        as_of: impl Into<Option<Date>>,
    ) -> Option<Outcome> {
        assessment.0.outcome(self, as_of.into())
    }

    /// The outcome of an assessment, straight from its text: what reading it and asking for its
    /// [`outcome`](Standard::outcome) says, without holding it.
    ///
    /// # Errors
    /// All [`Findings`], each with its line and column, where something is wrong.
    pub fn outcome_from_json(
        &self,
        text: &str,
        as_of: impl Into<Option<Date>>,
    ) -> Result<Outcome, Findings> {
        let as_of = as_of.into();
        if let Some(outcome) = Review::of(text).and_then(|review| review.outcome(self, as_of)) {
            return Ok(outcome);
        }
        let outcome = self.outcome(&Assessment::from_json(text)?, as_of);
        outcome.map_err(|error: AssessError| error.into_findings().placed_in(text))
    }
}

impl Review<'_> {
    /// The outcome on a day; `None` where something is odd.
    fn outcome(&self, standard: &Standard, as_of: Option<Date>) -> Option<Outcome> {
        let named = &self.standard;
        let same = standard.id() == named.id && standard.written_version() == named.version;
        let digest: Option<Digest> = match named.digest {
            None => None,
            Some(text) => Some(text.parse().ok()?),
        };
        if !same || digest.is_some_and(|digest| digest != standard.digest()) {
            return None;
        }
        if self.evidence.len() > Assessment::MAX_EVIDENCE || !self.is_sound() {
            return None;
        }
        let day = as_of.unwrap_or(self.assessed_on.0);
        let mut tally = Tally::new(standard, self.assessed_on.0, day, self.evidence.len())?;
        for (id, value) in &self.service.facts.0 {
            tally.fact(id, |fact| value.code(fact))?;
        }
        for one in &self.panel {
            tally.member(one.id);
        }
        for one in &self.evidence {
            Id::is_valid(one.id).then_some(())?;
            one.measures.has_no_key_twice().then_some(())?;
            let item = Item {
                id: one.id,
                kind: one.kind,
                tags: &one.tags,
                languages: &one.languages,
                collected: one.collected.0,
                expires: one.expires.map(|day| day.0),
                counts: !one.withdrawn && !one.counter,
            };
            let figures = one.measures.0.iter();
            tally.item(&item, figures.map(|(id, figure)| (*id, figure.0)))?;
        }
        tally.end_of_items()?;
        for one in &self.judgements {
            let named = [&*one.evidence, &*one.answers];
            tally.judgement(one.requirement, one.on.0, one.verdict.0, named)?;
        }
        for one in &self.exemptions {
            let until = one.until.map(|day| day.0);
            tally.exemption(one.requirement, one.from.0, until)?;
        }
        for one in &self.conditions {
            Id::is_valid(one.id).then_some(())?;
            let closed_on = one.closed_on.map(|day| day.0);
            tally.condition(one.id, one.requirement, one.due.0, closed_on)?;
        }
        tally.outcome()
    }

    /// Whether every id and digest is one, of those that no vocabulary is asked about.
    fn is_sound(&self) -> bool {
        let service = &self.service;
        let lists = [&service.capabilities, &service.responsible];
        let lists = lists
            .into_iter()
            .chain(self.evidence.iter().map(|one| &one.languages));
        let trained = |one: &Member<'_>| one.trained_on.is_none_or(|text| training(text).is_some());
        let digests = self.evidence.iter().map(|one| one.digest);
        let retracted = self.retracts.as_ref().map(|one| one.report);
        let is_digest = |text: &str| text.parse::<Digest>().is_ok();
        let stated = service.organisation_id;
        Id::is_valid(service.id)
            && stated.is_none_or(OrganisationId::is_valid)
            && lists.flatten().all(|id| Id::is_valid(id))
            && digests.chain([retracted]).flatten().all(is_digest)
            && (self.panel.iter())
                .all(|one| Id::is_valid(one.id) && one.roles().all(Id::is_valid) && trained(one))
    }
}

impl Fact<'_> {
    /// The code of the value in a type that takes it.
    fn code(self, fact: &FactType) -> Option<i64> {
        match (fact, self) {
            (FactType::Flag, Self::Flag(value)) => Some(i64::from(value)),
            (FactType::Integer(_), Self::Integer(value)) => Some(value),
            (FactType::Choice(values) | FactType::Ordinal(values), Self::Word(word)) => {
                let place = values.iter().position(|value| value == word)?;
                place.try_into().ok()
            }
            _ => None,
        }
    }
}

impl<T> Pairs<&str, T> {
    /// Whether no key stands twice, of the few that there are.
    fn has_no_key_twice(&self) -> bool {
        let pairs = &self.0;
        let twice = |(place, (key, _)): (usize, &(&str, T))| {
            pairs.iter().take(place).any(|(other, _)| other == key)
        };
        pairs.len() <= 64 && !pairs.iter().enumerate().any(twice)
    }
}
