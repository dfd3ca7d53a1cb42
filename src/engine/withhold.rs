//! What of each thing gives way where an audience may not see it: whoever adds a field decides here who may.

use crate::documents::assessment::{
    CarriedFrom, Condition, Dissent, Evidence, Exemption, Judgement, Visibility,
};
use crate::documents::report::{
    ReportedCondition, ReportedEvidence, ReportedExemption, ReportedJudgement,
};
use crate::engine::placeholder::Seal;
use crate::words::Language;

impl Evidence {
    pub(super) fn withhold(&mut self, language: Language, seal: Option<&Seal>) {
        let seal = seal.map(|seal| seal.of_evidence(self));
        let Self {
            title,
            location,
            author,
            digest,
            visibility,
            id: _,
            kind: _,
            collected: _,
            expires: _,
            tags: _,
            measures: _,
            languages: _,
            withdrawn: _,
            counter: _,
            lang: _,
        } = self;
        *title = visibility.withheld(title, language, seal);
        (*location, *author, *digest) = (None, None, None);
    }

    /// Whether a placeholder stands in its place.
    pub(super) fn is_withheld(&self) -> bool {
        let nothing = self.location.is_none() && self.author.is_none() && self.digest.is_none();
        nothing && self.visibility.withholds(&self.title)
    }
}

impl Judgement {
    pub(super) fn withhold(&mut self, language: Language, seal: Option<&Seal>) {
        let seal = seal.map(|seal| seal.of_judgement(self));
        let Self {
            rationale,
            by,
            carried_from,
            visibility,
            requirement: _,
            verdict: _,
            on: _,
            evidence: _,
            answers: _,
            dissent,
            lang: _,
        } = self;
        for one in dissent {
            let Dissent {
                rationale,
                by,
                verdict: _,
                lang,
            } = one;
            *rationale = visibility.withheld(rationale, lang.unwrap_or(language), None);
            *by = visibility.withheld(by, language, None);
        }
        *rationale = visibility.withheld(rationale, language, seal);
        *by = visibility.withheld(by, language, None);
        if let Some(CarriedFrom { assessment, on: _ }) = carried_from {
            *assessment = visibility.withheld(assessment, language, None);
        }
    }

    /// Whether a placeholder stands in its place.
    pub(super) fn is_withheld(&self) -> bool {
        is_judgement_withheld(
            self.visibility,
            [&self.rationale, &self.by],
            &self.carried_from,
        )
    }
}

impl Condition {
    pub(super) fn withhold(&mut self, language: Language, seal: Option<&Seal>) {
        let seal = seal.map(|seal| seal.of("condition", self));
        let Self {
            action,
            owner,
            closed_by,
            visibility,
            id: _,
            requirement: _,
            due: _,
            closed_on: _,
            lang: _,
        } = self;
        *action = visibility.withheld(action, language, seal);
        *owner = visibility.withheld(owner, language, None);
        if let Some(closed_by) = closed_by {
            *closed_by = visibility.withheld(closed_by, language, None);
        }
    }

    /// Whether a placeholder stands in its place.
    pub(super) fn is_withheld(&self) -> bool {
        is_condition_withheld(self.visibility, &self.action, &self.owner, &self.closed_by)
    }
}

impl Exemption {
    pub(super) fn withhold(&mut self, language: Language, seal: Option<&Seal>) {
        let seal = seal.map(|seal| seal.of("exemption", self));
        let Self {
            reason,
            approved_by,
            visibility,
            requirement: _,
            from: _,
            until: _,
            lang: _,
        } = self;
        *reason = visibility.withheld(reason, language, seal);
        *approved_by = visibility.withheld(approved_by, language, None);
    }

    /// Whether a placeholder stands in its place.
    pub(super) fn is_withheld(&self) -> bool {
        let mut texts = [&self.reason, &self.approved_by].into_iter();
        texts.all(|text| self.visibility.withholds(text))
    }
}

fn is_judgement_withheld(
    visibility: Visibility,
    texts: [&String; 2],
    carried_from: &Option<CarriedFrom>,
) -> bool {
    let origin = carried_from.as_ref().map(|from| &from.assessment);
    let mut texts = texts.into_iter().chain(origin);
    texts.all(|text| visibility.withholds(text))
}

fn is_condition_withheld(
    visibility: Visibility,
    action: &str,
    owner: &str,
    closed_by: &Option<String>,
) -> bool {
    let mut texts = [action, owner].into_iter().chain(closed_by.as_deref());
    texts.all(|text| visibility.withholds(text))
}

impl ReportedJudgement {
    /// Whether a placeholder stands in its place.
    pub(crate) fn is_withheld(&self) -> bool {
        is_judgement_withheld(
            self.visibility,
            [&self.rationale, &self.by],
            &self.carried_from,
        )
    }
}

impl ReportedCondition {
    /// Whether a placeholder stands in its place.
    pub(crate) fn is_withheld(&self) -> bool {
        is_condition_withheld(self.visibility, &self.action, &self.owner, &self.closed_by)
    }
}

impl ReportedExemption {
    /// Whether a placeholder stands in its place.
    pub(crate) fn is_withheld(&self) -> bool {
        let mut texts = [&self.reason, &self.approved_by].into_iter();
        texts.all(|text| self.visibility.withholds(text))
    }
}

impl ReportedEvidence {
    /// Whether a placeholder stands in its place.
    pub(crate) fn is_withheld(&self) -> bool {
        self.visibility.withholds(&self.title)
    }
}
